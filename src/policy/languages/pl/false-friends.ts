/** Polish phrases whose words mean something else than the lexicon would take them for. */
export const falseFriends: readonly string[] = [
  // a denial that denies nothing
  'nie wahaj*|zwlekaj*|przegap*|zapomn*|czekaj*|krępuj*',
  'nie tylko',
  'jeśli|jeżeli nie',
  'czy|albo|lub nie',
  'nie ma sprawy|problemu|za_co|co',
  'bez problemu|wahania|obaw|dodatkowych|wątpienia|zbędnych',
  'nic nie szkodzi',

  // a review that is none
  'opini*|ocen*|uwag*|komentarz*|zdani*|feedback* do|o|na_temat|dotycząc* ..2 projekt*|grawer*|podgląd*|wzor*|szkic*|tekst*|kolor*|czcionk*|termin*|napisu|napisem|wizualizac*|próbk*',
  'oceni*|oceń|ocena|oceny|ocenę ..2 stan|stanu|szkod*|uszkodz*|ryzyk*|przyczyn*|wad*|usterk*|jakoś*',
  'opini*|ocen* ..1 technik*|serwisant*|rzeczoznawc*|eksperta|producent*|kurier*|przewoźnik*|serwisu',
  'uwag* na|że',
  'z|w ..1 uwag*',
  'mile widzian*',

  // stars that are none
  'gwiazdk*|gwiazdek ..2 zamrażar*|hotel*|mroż*|papier*|drewn*|świeteln*|choin*',
  'cztery|4|pięć|5|trzy gwiazdk* na|w',
  'hotel* ..1 gwiazdk*',
  'pod gwiazdk*',
  'gwiazdk* na choink*|papier*',

  // happy about something else
  'jak ..3 podoba*|zadowol*',
  'zadowol* z ..3 rozwiązani*|projekt*|termin*|naprawy|wymiany|propozycj*|grawer*|zwrotu',
  'projekt|propozycja|termin|czcionka|grawer|podgląd|szkic ..4 podoba*|odpowiada',
  'podoba* ..3 projekt*|propozycj*|czcionk*|grawer*|podgląd*|szkic*',

  // before, that isn't
  'przed ..1 świętami|południem|godziną|#|piątkiem|poniedziałkiem|użyciem|pierwszym|podłączeniem|wysyłką|domem|drzwiami|bramą|montażem',
  'bezpośrednio pod|do|na|z|w',
  'dzień|godzinę|dni|tydzień wcześniej',

  // offers that are none
  'papier|torebk*|pudełk*|opakow*|zestaw ..1 prezent*|upomink*',
  'na|jako prezent',
  'dla nas|mnie ..2 nagrod*|prezent*|niespodziank*',
  'zwracamy|zwracam|zwrócimy|zwrócę się',
  'bezpłatn*|darmow*|gratis ..2 zwrot*|odesła*|etykiet*|napraw*|wymian*|odbi*r|serwis*|przesyłk*_zwrotn*',
  'książeczk*|książk*|zestaw|etui|koperta ..3 kupon*|bon*|rabat*|voucher*',
  'kart* podarunkow*|upominkow* z|do|na ..1 zamówieni*|#order',
  'gwarancj* ..5 wynosi|trwa|kończy|obejmuje|ważna|obowiązuje',
  'płatnoś*|faktur*|zapłac* za',

  // shops of no concern
  'stron* ..1 śledzeni*|przewoźnik*|kuriera',
  'z|ze ..1 swojej|naszej|państwa|twojej|pana|pani strony',
  'aplikacj* do|producenta|urządzenia',
  'punkt* sprzedaży|odbioru',

  // promotions that are none
  'przy okazji',
  'okazj* ..1 wypróbow*|przetestow*|sprawdzi*|sprawdz*|użyć|używ*',
  'drug*|kolejn*|następn* ..2 paczk*|przesyłk*|częś*|próba|próby|prób*',
  'życzeni* klienta|państwa|pana|pani|twoim',
  'klient* kupił*',
];
