/** Polish words for reviews, and what is said to move them. */
export const reviews = {
  review: `
    opini*, oceń, ocen, oceni*, ocena, oceny, ocenę, ocenie, oceną, ocenach, ocenom, recenzj*, recenzuj*, zrecenzow*, zrecenzuj*,
    komentarz*, skomentow*, skomentuj*, feedback*, referencj*, stron* produktu, karcie produktu, wypowiedz* się, not*_na_amazon,
  `,
  opinion: `
    zdani*, wrażeni*, wrażeń, doświadczeni*, odczuci*, co ..4 sądz*|myśl*, jak ..3 sprawdza*|sprawdzi*, kilka|parę słów|zdań,
    swoje słowa, wpis, wpisu, wpisem, spostrzeżeni*, uwag*,
  `,
  stars: `
    gwiazdk*, gwiazdek, gwiazdecz*, ★, ☆, ⭐, 🌟,
  `,
  fullMarks: `
    pięciogwiazdk*, 5gwiazdk*, piąteczk*, piątk*,
    pięć|pięciu|pięcioma|5|piątej|piątą|piąta ..2 gwiazdk*|gwiazdek|gwiazdecz*|punkt*|★|⭐,
    komplet|kompletem|wszystki*|maksymaln*|pełn*|maksimum ..2 gwiazdk*|gwiazdek|ocen*|opini*|not*|punkt*,
    najwyższ*|maksymaln*|najlepsz*|celując* ..1 ocen*|opini*|not*|punktac*|liczb*|recenzj*, 5 5, 10 10, 5 na 5, pięć na pięć, 10 na 10, dziesięć na dziesięć,
    kciuk* w_górę|do_góry, na piątkę|szóstkę|5, ★|⭐|🌟 ★|⭐|🌟, cztery|czterema|4 lub|albo|czy pięć|pięcioma|5, szóstk* z plusem,
  `,
  positive: `
    pozytywn*, dobra, dobrą, dobrej, dobre, dobry, dobrych, dobrego, dobrze, świetn*, super, miła, miłą, miłe, miłych, miłej, miłego, przychyln*,
    korzystn*, wspaniał*, doskonał*, wysok*, wyższ*, najlepsz*, najwyższ*, lepsz*, entuzjastyczn*, pochlebn*, życzliw*, ciepł*, znakomit*,
    rewelacyjn*, fantastyczn*, przyjazn*, łaskaw*, ładn*, piękn*, maksymaln*,
  `,
  plea: `
    uszczęśliw*, szczęśliw*, uratuj*, uratowa*, przetrwa*, przetrwani*, istnieni*, uśmiech*, dumni, duma, życzliwi, życzliwoś*, łaskaw*,
    karmi|wykarmi*|żywi|nakarmi* ..2 rodzin*|dzieci, utrzym* ..2 rodzin*|miejsc*|prac*, ogromn*|wielk*|niesamowit* radoś*,
    zależy ..4 byt|los|praca|firmy|premia|przyszłość, nasz* ..1 byt|chleb, tyle|dużo|wiele|mnóstwo pracy|serca|wysiłku, skakać z, rozpromieni*,
    rozjaśni* ..2 dzień, umili* ..2 dzień, sprawi* ..2 wielk*|ogromn*|mnóstwo, mamy małe dzieci, bądź wyrozumiał*, wspiera* małą|mały|małe,
  `,
  neutral: `
    szczer*, uczciw*, obiektywn*, bezstronn*, niezależn*, neutraln*, rzeteln*, krytyk*, autentyczn*, prawdziw*, własnymi słowami,
    dobra|dobrą|dobre|pozytywn*|pochlebn* czy|lub|i|albo|jak|oraz|bądź ..1 zła|złą|złe|negatywn*|krytyczn*|nie, bez względu, niezależnie, plusy i, plusach i,
  `,
  happy: `
    zadowol*, podoba*, spodoba*, szczęśliw*, zachwyc*, usatysfakcjonow*, satysfakcj*, polubi*, spełni* ..3 oczekiwani*|wymagani*,
    oczekiwani* ..2 spełni*, sprosta* oczekiwan*, zgodn* z oczekiwani*|opisem, przypad* ..2 gust*, po ..1 myśli, sprawdza|sprawdził|sprawdziła|sprawdziło ..1 się,
    wszystko ..3 gra|dobrze|porządku|ok|super|poszło|pasuje|działa|świetnie|idealnie|zgodnie|należyte, jest|działa|dotarło|przebiegło dobrze|świetnie|super|ok|w_porządku|idealnie|bez_zarzutu|poprawnie,
    dobre|pozytywne doświadczeni*|wrażeni*, się ..1 sprawdził*|sprawdza|sprawdzi, cieszysz|cieszą się, cieszy ..1 oko, daje radość, ucieszył*, w porządku, bez zarzutu, robi wrażenie, zrobił* wrażenie,
    zasłuży*, zasługuje*, na|warto to_zasłużyliśmy, pasuje idealnie,
  `,
  unhappy: `
    niezadowol*, rozczarow*, zawiedz*, zawiod*, zawód, niezadowalaj*, mniej niż pięć|5|cztery, poniżej pięciu|5|czterech,
    zła|złą|złe|złej|złego|negatywn*|słab*|krytyczn*|nisk*|kiepsk*|gorsz* opini*|ocen*|komentarz*|recenzj*|not*|wrażen*, źle ocenić, nie gra|tak,
  `,
  problem: `
    problem*, kłopot*, wada, wady, wad, wadą, usterk*, uszkodz*, pytani*, pytań, wątpliwoś*, zastrzeże*, niejas*, pomoc, pomocy, reklamacj*, skarg*,
    trudnoś*, czegoś, coś ..2 nie, coś ..2 poszło|zawio*|budzi|przeszkadza|szwankuje, nie ..3 gra|tak|działa|pasuje|zgadza|porządku|odpowiada|dobrze|idealnie|oczekiwa*,
    niedociągnięci*, rady, potrzebował*, potrzebujesz, potrzebują,
  `,
  change: `
    uaktualni*, zmieni*, zmień, zmian*, zaktualiz*, aktualiz*, edytow*, edytuj*, edycj*, skoryg*, koryg*, korekt*, przemyśl*, przemyśle*, podnieś, podnie*, podniesieni*,
    podwyż*, zwiększ*, modyfik*, zmodyfik*, zamień, zamieni*, poprawi*, popraw, poprawk*, poprawien*, nanieś*, uzupełni*, napisać|napisz|ocenić|oceń na_nowo|inaczej,
    dopisz, dopisa*, rozważ*, jeszcze_raz zastanow*|przejrz*|spojrz*, spojrz* ..3 ponownie|jeszcze_raz|łaskawszym, inn*|wyższ* ..1 ocen*,
  `,
  remove: `
    usun*, usuń, usuwa*, skasow*, kasow*, kasuj*, skasuj*, wycof*, znikn*, zniknie, cofn*, cofnij*, zdjąć, zdejm*, zdjęcie, ukry*, wymaz*, anulow*,
  `,
  reward: `
    prezent*, upomin*, nagrod*, nagród, gratis*, bezpłatn*, darmow*, za darmo, rabat*, zniżk*, zniżek, bon, bonu, bony, bonem, bonik*, kupon*, voucher*,
    losowani*, rozlosuj*, wylosuj*, loteri*, konkurs*, niespodziank*, cashback*, premi*, bonus*, taniej, podarun*, próbk*, gadżet*, dodatek, na nasz koszt, na koszt firmy,
    kart* podarunkow*|prezentow*|upominkow*, kod* rabatow*|promocyjn*, przedłuż* ..3 gwarancj*, gwarancj* ..3 przedłuż*|dłuż*, dodatkow* ..2 gwarancj*,
    # %|procent zniżki|rabatu|taniej|mniej, za pół_ceny, za złotówkę, drobiazg*, coś słodkiego|ekstra|miłego|specjalnego, wynagrodz*, za fatygę,
    zatrzyma* ..4 za_darmo|gratis|bezpłatnie, punkt* lojalnościow*|bonusow*, zniżkow*,
  `,
  offer: `
    zwrócimy, zwrócę, zwracamy, zwracam, oddamy, oddajemy, oddam, przelejemy, przelewamy, przelew*, zapłac*, płacimy, wypłac*, paypal, blik*, rekompens*, korzyś*,
    zwrot pieniędzy|kosztów|gotówki|kwoty|ceny|części|połowy|środków, # zł|złotych|złote|pln|euro|eur|€, €|$ #, pięć|dziesięć|dwadzieścia|trzydzieści|pięćdziesiąt|sto złotych|zł,
    # %|procent ceny|kwoty|wartości, drug*|dodatkow*|kolejn* sztuk*|egzemplarz|produkt|komplet, testow*, odliczymy, obniżymy,
  `,
  exchange: `
    w zamian, w podziękowaniu, w dowód, w ramach podziękowania, jako podziękowanie|wyraz, odwdzięcz*, zrewanżuj*, rewanż*, następnie, wtedy, potem, zrzut*, screen*, screenshot*,
    otrzym*|dostan*|dosta* państwo|pan|pani|ci|od, otrzymasz, dostaniesz, zyskasz, czeka na, czekają na, mamy dla, podziękujemy, dziękujemy|podziękujemy ..2 drobn*|mał*,
  `,
} as const;
