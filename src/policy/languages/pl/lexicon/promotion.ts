/** Polish words for what no order needs: selling, mailing lists, holidays, the seller’s own news. */
export const promotion = {
  promotion: `
    rabat*, zniżk*, zniżek, zniżkow*, promocj*, promocyj*, kupon*, voucher*, bon, bonu, bony, wyprzedaż*, przecen*, obniżk*, gratis*, tańsz*, taniej, okazyjn*, cashback, black_friday,
    cyber monday, prime day, specjaln* ofert*|cen*|kod*, ofert* specjaln*, super okazj*, taka|takiej|świetn*|wyjątkow*|niepowtarzaln* okazj*, nie przegap, za pół_ceny, pół ceny, obniżon* cen*, niższ* cen*, cen* niższ*,
    # %|procent taniej|mniej|zniżki|rabatu|na, kolejn*|następn*|przyszł*|drug* ..2 zakup*|zamówieni*, darmow* dostaw*|wysyłk*, punkt* lojalnościow*, stał* klient*, tylko dziś|dzisiaj|teraz, do wyczerpania,
    ostatnie sztuki, kup|kupisz|zakupie|weź dwa|dwie|dwóch|trzy|2|3, drug*|trzeci* ..2 gratis|za_darmo|za_złotówkę|w_prezencie, zaoszczędz*, oszczędzaj*, oszczędź, oszczędzisz, atrakcyjn* cen*, najniższ* cen*, limitowan* edycj*|seri*, w promocji,
    ceny od, od # zł, wietrzenie magazyn*,
  `,
  shop: `
    sklep*, witryn*, katalog*, butik*, salon*, kanał*, aplikacj*, marki, markę, outlet*, showroom*, nasz* stron*, stron* internetow*, stron* marki|sklepu, sklepik*,
  `,
  browse: `
    odwied*, zajrzy*, zajrzeć, zajrzeni*, zagląda*, obejrz*, przegląda*, przejrz*, sprawdź, sprawdzi*, odkry*, poznaj*, pozna*, zapozna*, zaprasza*, kup, kupić, kupuj*, wybier*, zobacz*, szuka*, znajdz*, zamów, zerkn*, wpadn*, wskocz,
    dostępn*, polec*, proponuj*, skus*, zakupach, zakupy, zachęc*, rzuć okiem, rzucić okiem, czeka* na,
  `,
  follow: `
    newsletter*, facebook*, instagram*, tiktok*, youtube*, pinterest*, obserwuj*, obserwow*, społecznościow*, społecznoś*, influencer*, ambasador*, lojalnościow*, śledź nas, śledz* nas|nasz*, zapis* do|się, zapisz* się,
    dołącz* do, polec*|poleć|opowiedz* ..3 znajom*|przyjacioł*|rodzin*|bliskim|koleż*|koleg*|innym, klub* klient*|stał*|vip, polub nas|nasz*, grup* na, znajom* ..2 kod*, nasz* kanał*|profil*|fanpage*,
  `,
  novelty: `
    nowoś*, premier*, now* ..1 kolekcj*|produkt*|model*|lini*|seri*|kolory|kolorów|wzor*|katalog*|propozycj*|smak*|asortyment*, już|teraz|właśnie|od_dziś|wreszcie ..1 dostępn*|w_sprzedaży|w_ofercie,
    jesienn*|zimow*|wiosenn*|letni*|świąteczn* kolekcj*|ofert*, wprowadzi* do, pojawił* się, świeżo po,
  `,
  otherGoods: `
    asortyment*, bestseller*, kolekcj*, akcesori*, pozostał*|inn*|podobn*|kolejn*|dodatkow*|wiele|więcej|pełn*|cał* ..1 produkt*|artykuł*|model*|towar*|propozycj*|ofert*|asortyment*|lamp*|wzor*,
    nasz* ..1 ofert*|propozycj*|produkty|produktów|produktach|hit*, idealnie|świetnie|doskonale|perfekcyjnie pasuj*, pasuj* idealnie|świetnie|doskonale, kupili|kupują|wybierają|wybrali|zamawiają|polubili też|również|także|często, do kompletu,
    zainteresow*|zainteresuj*|spodoba* ..2 też|również|także, może|mogą ..1 zainteresować|spodobać, idealn* dodat*, idealn* uzupełnieni*,
  `,
  messages: `
    wiadomości, maili, maile, mailom, mailami, mail, newsletter*, powiadomie*, powiadomienia, subskrypcj*, mailing*, list* mailing*|adresow*|dystrybuc*, korespondencj*, e maili|maile|mail, informacji handlow*, informacje handlow*, od nas, nasz* listy, listy, ofert,
  `,
  stop: `
    wypis*, wypisz*, odsubskryb*, wyrejestr*, unsubscribe, zrezygn*|rezygn* ..3 otrzymywani*|subskrypcj*|wiadomości|newsletter*|maili|powiadomie*|listy|korespondencj*, nie ..3 chc*|życz*|chcesz ..3 otrzymywa*|dostawa*|wiadomoś*|maili,
    nie ..2 otrzymywać, nie ..2 dostawać, nie ..2 wysyłać|przysyłać|pisać, przesta* ..1 otrzymywa*|dostawa*, więcej nie, anulow* subskryp*, wyłącz*, zablokuj, usunąć|usunięcie|usunięci|usuniemy|usuń ..3 listy|bazy,
    odpis*|odpowied*|odpowiedz|wyślij|napisz ..4 stop|koniec|rezygnuję|rezygnacja,
  `,
  holiday: `
    wesołych|spokojnych|radosnych|zdrowych|pogodnych|udanych|błogosławionych|ciepłych|magicznych|rodzinnych ..3 świąt|wakacji|ferii|mikołajek|walentynek, szczęśliwego nowego, nowego roku|# , wielkanoc*, bożego narodzenia, walentynek, walentynki, walentynkow*, mikołajki, mikołajek,
    życz* ..6 świąt|wielkanoc*|wakacji|urlopu|roku|lata|majówki, udanego urlopu|sylwestra|lata|roku, dnia matki|kobiet|dziecka|ojca|babci|dziadka, świąteczne życzenia, życzenia świąteczne|z_okazji, z okazji świąt|urodzin|dnia|nowego|imienin,
  `,
  news: `
    dzień otwarty, dni otwarte, drzwi otwarte, urlop*, nieczynn*, infolini*, ankiet*, jubileusz*, dziesięcioleci*, pięcioleci*, dwudziestoleci*, rocznic*, urodzin*, przenieśliśmy, przeprowadz*, przeprowadził*, quiz*, ciekawostk*, festyn*, targi, targach, mistrzostw*, turniej*, wybory, głosow*, głosuj, horoskop*, dowcip*,
    wiersz*, modlitw*, charytatywn*, schronisk*, maraton*, podcast*, blog*, wywiad*, gazeci*, radiu, telewizj*, założyciel*, hobby, dochod*, rekrut*, wydarzeni*, piknik*, wolontariat*, ekologi*, inwentaryzac*, szczeniak*, szczenię*, przepis na, sprawdzony przepis,
    # lat istnienia|działalności|temu|na_rynku|firmy, # lecie|lecia firmy|istnienia|działalności, biuro|sklep|infolinia|telefon*|magazyn|zespół ..4 zamknięt*|nieczynn*|czynn*|niedostępn*|urlop*, godziny|godzin|godzinach pracy|otwarcia|urzędowania, przerw* świąteczn*|urlopow*|wakacyjn*,
    now* ..1 stron*|logo|siedzib*|biuro|biura|biurze|hala|hali|halę|koleżan*|koleg*|pracowni*|szef*|nazw*|szatę, większ* hala|hali|halę|biuro|biura|siedzib*|lokal*, powitaliśmy w, czy wiesz|wiecie|wiedzą|wiedzieli, wiesz że, wiecie że, szukamy prac*|now*|osob*, ofert* prac*, zdobyliśmy|otrzymaliśmy|dostaliśmy ..3 nagrod*|wyróżnieni*|certyfikat|tytuł,
    wygraliśmy, wsparliśmy, posadziliśmy, histori* nasz*|firmy, porad* na, rada|trik na, zmieniliśmy nazw*|logo|siedzib*,
  `,
} as const;
