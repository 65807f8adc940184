/** Polish words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    zamówieni*, zamówień, zamówion*, #order, paczk*, paczek, przesyłk*, przesyłek, produkt*, artykuł*, towar*, zakup*, pakun*, sprzęt*, rzecz, rzeczy,
  `,
  cancel: `
    anulow*, anuluj*, anulacj*, anulowa*, storno*, odstąpi* od, odstąpienie od, odwoła*|odwołuj* ..3 zamówieni*|zakup*|#order,
    zrezygn*|rezygn* ..3 zamówieni*|zakup*|#order|produktu|towaru|przesyłki, rezygnacj* ..2 zamówieni*|zakup*, wycof* ..3 zamówieni*|zakup*, wycof* się z,
    cofn* ..2 zamówieni*, zamówione przez_pomyłkę|omyłkowo, zamówiono przez_pomyłkę, już nie|niepotrzebne, nie jest_już potrzebn*, skasow*|skasuj*|usun* ..1 zamówieni*,
  `,
  shipped: `
    wysłan*, wysłali*, wysłałem, wysłałam, wysłaliśmy, nadan*, nadali*, nadaliśmy, nadałem, nadałam, wyjecha*, wyruszy*, wyszł*, wyszedł, wyekspediow*, ekspediow*,
    wysyłamy, w drodze, w trasie, opuści* ..4 magazyn*|sortowni*|firm*|pracowni*|sklep*, magazyn* ..3 opuści*, ruszył*, wyleciał*, poleciał*, poszła, poszło, poszedł,
    przekazan*|przekazali*|oddan*|oddali*|trafi*|przejęt*|powierz*|odebran* ..3 kurier*|przewoźnik*|dpd|inpost|dhl|ups|gls|poczt*|poczcie|firmie|spedycj*,
    potwierdz* ..1 wysyłk*|nadani*, zmierza do, jedzie do, pędzi do, leci do, w doręczeniu, u kuriera|przewoźnika, kurier* ..2 odebrał, odebrał ..2 kurier, na pokładzie,
  `,
  mishap: `
    opóźni*, opóźn*, później, spóźni*, niestety, przeprasz*, przykro, ubolewa*, uszkodz*, zepsu*, pęk*, stłucz*, stłuk*, rozbit*, brak, braku, brakuj*, brakow*, zagin*, zgub*, zagub*,
    pomyl*, pomył*, błąd, błęd*, niewłaściw*, wadliw*, wada, wady, wad, wadę, strajk*, burz*, śnieg*, śnieżyc*, powódź, powodzi*, mgł*, celn*, celnej, odpraw*, wyprzedan*, wyprzedał*, niedostęp*,
    zwrot*, zwróc*, zwrac*, zwrotn*, zwrócon*, odesła*, odsył*, odeśl*, wymian*, wymien*, wymieni*, reklamac*, reklamow*, wycof*, problem*, dopiero, dłużej, utkn*, zatrzym*, awari*, wypad*, usterk*,
    napraw*, rysa, rysy, rysę, rysą, zarysow*, porysow*, skradzion*, ukradzi*, zamiast, zabrakł*, anulow*, kłopot*, nieporozumieni*, zniszcz*, pogni*, wgniec*, zalan*, mokr*, ponown*, niekompletn*,
    rozczarow*, zgubi*, nieudan*, nieobecn*, przełoż*, przesun*, zaległ*, ciekn*, przeciek*, zacina*, nieszczeln*, przegrzew*, obsunię*, podwójn*, omyłk*, zastęp*, dosł*, dośl*, przerw*, wstrzym*,
    nie ..3 wysłać|wysłan*|dostarczyć|dostarczon*|doręczyć|doręczon*|możemy|znalazł|zastał|dotarł*|dotrze|działa|pasuje|mamy|ma|dało|zdążymy|uda, za duż*|mał*|krótk*|dług*|ciasn*, na stanie,
    odebrał* nieod*, nieodebran*, nie używać,
  `,
  partial: `
    osobno, oddzieln*, pozostał*, reszt*, dwóch paczkach|przesyłkach|częściach, w|na # paczk*|częściach|przesyłk*, częściow*,
    drug*|brakując*|pozostał* paczk*|przesyłk*|częś*, częś* zamówieni*,
  `,
  replacement: `
    wymian*, wymien*, zamienn*, zastępcz*, nową|nowy|nowe|nowego|nowej ..1 sztuk*|egzemplarz*|pokryw*|części|część|zasilacz*|ładowark*|kabel|klosz|uchwyt*|pomp*|filtr*|szkł*|paczk*|urządzen*,
    właściw*, ponown*, naprawi*, napraw*, dosłan*, doślemy, dosłać, wysł*|wyśl*|wysył* ..2 nową|nowy|nowe|nowa|now*_sztuk*, nową|nowy ..1 wysł*|wyśl*, nowa|nowy|nowe jest|w_miejsce|zamiast, brakujące ..1 śruby|elementy|części, części zamienne,
  `,
  refund: `
    zwróci*, zwrócon*, zwracamy, zwrot pieniędzy|środków|kwoty|płatności|kosztów|#, zwrotu pieniędzy|środków|kwoty, środki ..2 wróc*, oddaliśmy, rekompensat*,
  `,
  delivery: `
    dostaw*, dostarcz*, doręcz*, kurier*, przewoźnik*, kierowc*, dpd, inpost*, dhl, ups, gls, poczt*, paczkomat*, wysyłk*, wyślemy, wyślę, wysyła*, transport*, przyjedzie, przyjedziemy, dotrze*, dotar*, dotrzeć,
    przyjdzie, spedyc*, numer przesyłki|śledzenia|nadania, śledzeni*, odbi*r*, odbior*, odebra*, palet*, ciężarówk*, punkt* odbioru, wniesieni*, sortowni*, wyjdzie, wyjdą, nada*my,
  `,
  details: `
    adres*, mieszkani*, numer domu|budynku|lokalu|bramy|klatki|seryjn*|telefonu|nip|katalogow*|piętra, kod pocztow*|domofon*|bramy|dostępu|do|aktywacyjn*, ulic*, piętr*, wind*, schod*, bram*, domofon*, furtk*, klatk*,
    faktur*, rachun*, paragon*, nip, vat, podat*, gwaranc*, instrukc*, załącz*, załączeniu, dokument*, certyfikat*, licenc*, aktywac*, aktywow*, klucz*, hasł*, pobra*, bezpieczeńst*, projekt*, rozmiar*, kolor*, odcie*,
    grawer*, inicjał*, monogram*, czcionk*, napis*_na|napis, napisu, napisem, pisowni*, tekst*, nadruk*, haft*, personaliz*, dedykac*, podgląd*, termin*, wizyt*, technik*, monter*, montaż*, zamontow*, instalac*, zainstal*, hydraulik*, elektryk*,
    wtyczk*, napięci*, volt*, # v|w|cm|mm|kg|hz|ml|l|litr*|szt|sztuk*|sztuki|sztuk, ile sztuk, ilość, ilości, liczb*, kompatyb*, pasuje do, złącz*, śrub*, wspornik*, bateri*, ładowark*, zasilacz*, kabel, kabla, kable, częś*, pokrywk*, wymiar*, szerokoś*, wysokoś*,
    głębokoś*, długoś*, wag*, średnic*, tkanin*, wersj*, wariant*, model*, datę, daty, o godzinie, godz, między #, o #, od # do, poniedział*, wtorek, wtorku, środę, środy, czwart*, piątek, piątku, piątk*_o, sobot*, niedziel*, kwot*, płatnoś*, opłat*, cena, ceny, cenę,
    anulow*, foli*, urządzen*, drukark*, menu, oprogramow*, używać, użyci*, podłącz*, włącz*, opini*|uwag*|komentarz*|zdani* do|o|na_temat|dotycząc* ..2 projekt*|grawer*|podgląd*|wzor*|szkic*|tekst*|kolor*|czcionk*|napisu|napisem|wizualizac*|próbk*, biegun*, parking*, wjazd*, wjeżdż*, sąsiad*, podpis*, odbiorc*, w której|jaki|który|która|które|jaką|jakiej ..1 chc*|mamy|kolor|rozmiar|termin|sposób, prosimy o podanie, potrzebujemy, zepsut*, co było, ram*, stron* #, zdjęci*, pudeł*, opakowani*,
  `,
} as const;
