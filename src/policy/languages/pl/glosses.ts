/** Words of Polish by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: w, we, do, na, u, ku, sie, ze, iz, by, zeby*, aby*, to, jest, sa, jestes*, byc, byl, byla, bylo, byly, byli, bylismy, bylem, bylam, byles, bylas, jako, no, az, oto, te, e, d, l, v, n, c, op, pod, przy, dopiero, niz, coraz, com, www, http, https, itd, itp, np, tzn, zostac, zostal, zostala, zostalo, zostaly, zostali, zostanie, zostana, bywa, badz, badzcie, sobie, siebie, soba, swoj, swoja, swoje, swoim, swoimi, swojej, swojego, swoich, swojemu, swa, swe, tytulem, ramach, wobec, wsrod, rec, len, oj, ach, och, ech, hm, zas, wzgledem, temat*, isc, ode, byloby, bylaby*, bylby*, bylibysmy*, ma, mam, mamy, masz, maja, mial, miala, mialo, mieli, miec, macie, mialby*, mielib*, mialam, mialem, zostan, tegoz, obejmie, obejmuje, objety, zawiera*, dotad, stad, tuz, zdaje, wedlug
review: ocen*, opini*, recenzj*, recenzow*, recenzuj*, feedback*, review*, referencj*, rewizj*, ewaluacj*, zrecenz*, recka, recke, recek
opinion: zdanie, zdaniem, wrazeni*, poglad*, odczuci*, spostrzezeni*, osad, mnieman*, spojrzeni*
comment: komentarz*, komentow*, komentuj*, skomentuj*, skomentow*, uwagi, uwage, uwag, uwagami, uwaga, adnotacj*, dopisz*, dopisek, wzmiank*
star: gwiazdk*, gwiazd, gwiazda, gwiazdek, gwiazdy, gwiazde, gwiazdami, gwiazdecz*, gwiazdziste, pieciogwiazd*, czterogwiazd*, jednogwiazd*, pieciorami*
score: punktacj*, not, nota, note, noty, notami, nocie, szkoln*
rank: algorytm*, rankin*
point: punkt, punkty, punktow*, punktu, punktami, punkcie, pkt
thumb: kciuk*
vote: glosow*, glosuj*, zaglosuj*
positive: pozytyw*, dodatni*, przychyln*, pochlebn*, entuzjast*, plusem, plusy, plusow, zyczliw*
negative: negatyw*, krytycz*, krytyk*, skrytyk*, minus*, nieprzychyln*, niepochlebn*
neutral: neutraln*, bezstronn*, niezalezn*
honest: szczer*, uczciw*, obiektywn*, rzetelny*, rzetelna*, rzetelne*, rzetelni*, otwarcie, autentyczn*
truth: prawd, prawda, prawde, prawdy, prawdziw*, naprawde, faktycznie, rzeczywist*, istotnie
fair: fair, sprawiedliw*
unfair: niesprawiedliw*, krzywdzac*, nieuczciw*, niefair
public: publicz*
publish: opublik*, publik*, zamiesc*, zamieszcz*, umiesc*, umieszc*
post: wpis, wpisu, wpisy, wpisem, wpisow, wpisie, post, posta, posty, postem, postow, wrzuc*, wstaw*, wystaw, wystawic*, wystawi, wystawisz*, wystawiac*, wystawian*, wystawiaj*, wystawion*, wystawil*, wystawcie, wystawieni*
share: podziel, podziele*, podzieli*, podzielc*, dzieli, dzielic*, dziela, dzielimy, dzielisz, udostepn*
recommend: polec, poleca*, polece*, polecil*, polecic*, polecim*, polecon*, rekomend*, zarekomend*, doradz*, radz*, porad*, rade, rady, rada, zalec*, podpow*
praise: pochwal*, chwal*, wychwal*, komplement*, uznani*, pochleb*, zachwal*
word: slowo, slowa, slow, slowem, slowami, slowk*, wyraz, wyrazy
sentence: zdan, zdania, zdaniach, zdaniami, zdanka, linij*, akapit*, tresc*, tekst*, zdanko
experience: doswiadcz*, przezyc*, przezyli*
reviewer: recenzent*, oceniajac*, opiniodaw*, recenzenc*
tester: tester*, przetestuj*, przetestow*, testuj*, testow*
reputation: reputacj*, renom*
buy: kupi*, kupn*, kup, kupuj, kupuje*, kupow*, kupcie, zakup*, nabyc*, nabyl*, nabyw*, buy, dokup*, wykup*
order: zamow*, zamaw*, zlecen*, zlecon*, zlecil*, obstal*
reorder: domow*
send: wysl*, wysyl*, przesl*, przesyla*, nadalismy, nadalem, nadamy, nadan*, nadac, nadaje*, nadaw*, doslac, dosle*, dosyla*, dosylk*, wyekspediow*, ekspedi*, ekspedycj*, podesl*, podsyla*, slac, sle, slemy, rozsyla*, rozesl*, przyslal*, przysle*, przysyla*, przyslac, przyslij*
parcel: paczk*, paczek, paczuszk*, przesylk*, przesylek, pakun*, pakiet*, paczce, paczuszce
pack: pakow*, pakuj*, zapakow*, zapakuj*, spakow*, spakuj*, opakow*, rozpakow*, rozpakuj*, karton*, pudel*, pudl*, kopert*, folie, folia, folii, skompletow*, kompletuj*, kompletow*, zaklejon*, owin*, kopercie
transit: transport*, drodze, trasie, trasa, trasy, tranzy*, fracht*
arrive: dotar*, dotrz*, dotra*, dociera*, przyjd*, przysz*, przychodz*, trafi*, nadejdz*, nadesz*, nadchodz*, dojdz*, dosz*, przyjed*, przyjech*, przyjazd*, doleci*, przyby*, wplyn*, dojech*, dojedz*, przyjada
deliver: dostarcz*, dostaw*, dorecz*, doniesc, doniesie*, dowiez*, dowoz*, dowioz*, przyniesi*, przywiez*, przywioz*, przywozi*
carrier: kurier*, przewoz*, listonosz*, inpost*, dpd, dhl, ups, gls, paczkomat*, kierowc*, fedex, ciezarowk*, poczta, poczty, poczte, poczcie, poczto*, pocztex*, spedyc*
logistics: sortown*, logisty*, hali, hala, hale
track: sledzi*, tracking*, sledze*
number: numer*, nr, cyfr*, seryjn*, liczba, liczbe, liczby
delay: opozni*, spozni*, pozno, zwlok*, zwlek*, poslizg*, przestoj*, przesun*, zalegl*, wstrzym*, opieszal*
lost: zagin*, zgub*, zagub*, przepad*, utrac*, strac*, trac*, znikn*, znikam*, znikaj*, utkn*
stolen: skradz*, ukrad*, kradz*, krasc, kradn*
miss: brak*, zabrak*, niekompletn*, niepeln*, przegap*, omin*, pomin*
refund: zwrot*, zwroc*, zwraca*, refund*, oddamy, oddaje*, oddac, oddaj, oddaja, oddalismy, oddam, oddane, oddana, oddany, odda, oddadza, cashback*, wyrown*, zrefund*
compensate: rekompens*, zrekompens*, odszkodow*, zadoscuczyn*, wynagrodzen*, oslod*, wynagrodzic*, wynagrodzim*
gift: prezent*, upomin*, podarun*, podaruj*, podarow*, obdarow*, bonus*, gadze*, gratisy, gratisow, gratisem, gratisik*, drobiazg*, nagrodka, dodatek, dodatku, dorzuc*, dokladamy, dolozy*, doloz, sprezentuj*, gratisami, ekstrasy
voucher: bon, bony, bonu, bonem, bonow, voucher*, kupon*, talon*, wouczer*, vouczer*
card: karta, karte, karty, karcie, kart, kartecz*, kartce, kartk*, wizytow*
discount: rabat*, zniz*, obniz*, przecen*, upust*, redukcj*, taniej, bonifikat*, rabacie
code: kod, kodu, kody, kodem, kodow, kodzie, kodami, qr
free: darmo*, gratis, bezplatn*, nieodplatn*
surprise: niespodzian*, zaskocz*, zaskakuj*
reward: nagrod*, nagradz*, wynagradz*, odwdziecz*, zrewanz*, rewanz*, gratyfik*, premie, premia, premii, odwal, lapowk*, prowizj*, wynagrodzi*, odplac*, odwzajem*
credit: kredyt*, doladow*, saldo, salda, saldem
money: pieniadz*, pieniedz*, pieniazk*, kase, kasa, kasy, gotowk*, zl, zloty, zlote, zlotych, zlotow*, pln, euro, dolar*, kwot*, grosz*, hajs*, forse, forsa, srodki, srodkow, suma, sume, sumy, eur, usd, bank, banku, bankow*, fundusz*, stow*, kwocie
percent: procent*
price: cena, cene, cenie, ceny, cen, cenami, cenow*, koszt*, oplat*, doplat*, prowiz*, przeliczn*, cennik*, wycen*, naklad
cheap: tani, tania, tanie, tanio, tansz*, niedrog*, najtan*, tanich, okazyjn*
expensive: drog, drogo, drozsz*, drozej, najdrozsz*, kosztown*, kosztuj*
pay: plac, placi*, placa, placen*, zapla*, platn*, oplac*, paypal*, wplat*, wplac*, pokryj*, pokryw*, pokryc*, blik, wyplac*, wyplat*, obciaz*, naliczyl*, potracon*, potracen*
transfer: przelew*, przelej*, przelal*, przelac*, zaksieg*, ksiegow*, przelany
earn: zarabia*, zarob*, zasluz*, zaslug*
win: wygra*, zwyciez*, zgarn*, zdobad*, zdoby*
raffle: loteri*, losow*, rozlosuj*, konkurs*, wylosuj*, los, losy, wylosow*, rozdanie, rozdania, rozdaniu, rozdajem*
chance: szans*, mozliwosc*
save: oszczed*, zaoszczed*, uratuj*
exchange: wymian*, wymien*, zamien*
in-return: zamian
return: odesl*, odsyl*, odstap*, zawroc*, zawraca*, zwrotn*
replace: zastap*, zastepcz*, zamienn*, podmien*, podmian*
warranty: gwaranc*, gwarant*, rekojm*
receipt: paragon*, rachun*, dowod*, pokwitow*
invoice: faktur*, proform*
vat: vat, podat*, clo, cla, celn*, nip, odpraw*, urzad, skarbow*
thank: dziek*, podziek*, wdziecz*, podziece, docen*, zobowiazan*, bogzapl*, dziex, thx, stokrotn*, dzienks
happy: zadowol*, szczesliw*, szczesc*, uszczesliw*, ciesz*, uciesz*, radosc*, radosn*, usatysfakc*, satysfakc*, milo, zachwyc*, zachwyt*, frajd*, przyjemn*, zaciesz*, uradow*, wesol*, pogodn*, pocies*, spelnion*, wniebowz*, uciech*, rad, radzi
unhappy: niezadow*, zawied*, zawiod*, zawod, zawodu, zawodem, przykr*, smut*, niefajn*, zdenerw*, zirytow*, wkurz*, zniesmacz*, irytu*, niesatysf*, zal, zlosci, zlosc, zloscic*, wsciek*, rozgorycz*, sfrustrow*, nieszczesl*, oburz*, zdegust*, rozzal*, rozgniew*, nieusatysf*, wnerw*, rozczaro*, smucic, smuci, zalam*, poirytow*
good: dobra, dobre, dobrego, dobrej, dobrych, dobrym, dobrze, dobrymi, dobrem, swietn*, super*, fajn*, wspanial*, niezwykl*, wysmien*, rewelac*, cudown*, fantast*, genialn*, znakomit*, premium, wyjatk*, pyszn*, niesamow*, wysok*, kapitaln*, ladn*, spoko, przepysz*, bajecz*, obled*, znakomic*, pierwszorz*, wybitn*, udan*, specjaln*, sprawnie, ekstra, zarabist*, odjazdow*, spanial*, niezl*, porzadn*, kozack*, git, wyborn*
perfect: idealn*, doskonal*, perfekc*, bezblednie*, celujac*, wzorow*, nienagan*
best: najlep*, maksymaln*, max, najwyz*
better: lepi, lepiej, lepsz*, wyzsz*, wyzej
bad: zly, zla, zle, zlej, zlego, zlym, zlych, slab*, kiepsk*, niedobr*, fataln*, okropn*, gorsz*, najgorsz*, gorzej, koszmar*, strasz*, marn*, beznadziej*, nieudan*, tragiczn*, badziew*, tandet*, lich*, skandal*, dno, szajs*, paskudn*, ohydn*, dziadost*, nedz*, syf, syfu, chlam*, gniot*, zenad*
quality: jakos*, porzadek, porzadku
important: wazn*, istotn*, kluczow*, zalezy, zalezal*, niezbedn*
valuable: cenn*, wart, warta, warto, warte, wartosc*, bezcenn*, skarb*
help: pomoc*, pomoz*, pomog*, pomag*, wspomo*, ulatw*, wyrecz*
support: wsparc*, wspier*, wesprz*, poparc*, popier*, podtrzym*
contact: kontakt*, skontakt*, odezw*, odzyw*, zglos, zglosic*, zglasz*, zgloszen*, zglosim*, zglosil*, dyspozyc*, skomunik*, korespond*, komunik*, dogad*, zwroccie
write: napis*, pisa*, pisz*, skrobn*, nabazgr*, pisem*, sformul*
tell: powiedz*, powiem*, powie, poinform*, inform*, znac, opowi*, donies, zdradz*, oznajm*, twierdz*, dyskut*
say: mowi*, mow, rzek*, stwierdz*, rozmow*, rozmaw*, omow*, wspomn*, wspomin*, gada*, pogada*, powiadaj*
express: wyraz*
describe: opis*, wyjasn*, tlumacz*, szczegol*
reply: odpowied*, odpowiad*, odpowiem*, odpowie, odpisa*, odpisz*, odpisuj*, reakcj*, reaguj*, zareag*
read: czyta*, przeczyt*, odczyt*, poczyt*, czytel*, lektur*, zapozna*
see: widz*, widac, widoczn*, widok*, zobacz*, obejrz*, oglad*, patrz*, spojrz*, popatrz*, zerk*, przejrz*, przeglad*, dostrzeg*, widnie*
show: pokaz*, wskaz*, odzwierc*, pojaw*, wyglad*, wykaz*, wykryt*, okaz*, swiadcz*, ukaz*, wyswietl*, prezentuje*, prezentuja
find: znalaz*, znalez*, znajd*, odnalez*, odnajd*, odszuk*, odkry*
search: szuka*, poszuk*
hear: slysz*, uslysz*, slucha*, posluch*, brzmi*, wysluch*
email: mail*, email*, skrzynk*, mejl*, korespondenc*, skrzynce
message: wiadomosc*, list, listu, listem, listow, liscie, listy, sms*, notatk*, wiadomost*, whatsapp*, messeng*, liscik*
call: telefon, telefonu, telefonem, telefonicz*, telefony, zadzwon*, dzwon*, infolini*, oddzwon*
newsletter: newsletter*, mailing*, biuletyn*
notice: powiadom*, zawiadom*, oglasz*, komunikat*, oglosz*, oswiadcz*
change: zmien, zmieni*, zmian*, edyt*, edycj*, aktualiz*, zaktualiz*, uaktual*, modyfik*, zmodyf*, przerob*, przepis*, przeredag*, redaguj*, podmienic*, odswiez*, przeksztalc*
upgrade: ulepsz*
improve: popraw*, podnie*, podnos*, podnio*, podwyzsz*, zwieksz*, podciag*, podbi*, udoskon*, podkrec*, polepsz*
correct: poprawn*, korekt*, koryg*, skoryg*, prawidl*, wlasciw*, sprostow*, odpowiedni*
remove: usun*, usuw*, skasow*, skasuj*, kasow*, kasuj*, wykasow*, wykasuj*, wycof*, cofn*, cofa*, wykresl*, skresl*, wymaz*, zdejm*, zdjac, sciagn*, zdjeta, zdjeto, zdjety, zlikwid*, wyrzuc*, ukry*, schow*, pozbyc*, pozbyw*, wywal*, zniesien*
reconsider: przemysl*, rozwaz*, zastanow*, rozmysl*, zrewid*, namysl*
persuade: zachec*, namow*, przekon*, naciska*, skloni*, motyw*, umotyw*, skus*, narzuc*, zabiega*, nalega*, naklan*, zmusz*, zmusi*, presj*
cancel: anul*, odwol*, rezygn*, zrezygn*, storn*, uniewaz*
stop: stop, przesta*, zaprzest*, koniec, konca, konczy*, zakoncz*, skonc*, przerw*, wstrzymaj*, zatrzym*, wylacz, wylaczyc, wylaczc*, zawies*
unsubscribe: wypis*, odsubskr*, dezaktyw*, unsubscribe, wymeldow*, opt, out, wyrejestr*, odmeld*, unsub
subscribe: subskry*, zasubskr*, zapisz, zapisac, zapisal*, zapisan*, zapisy, zapisu, zapiszc*, abonament*, abonent*, prenumer*, dolacz, dolaczc*, dolaczyc*, dolaczaj*, zapisuj*, dolaczasz
sign: podpis*
register: rejestr*, zarejestr*, logow*, zalog*, aktywow*, aktywuj*, aktywac*, aktywn*, wlacz*
member: czlonk*, klub*, lojalnosc*, vip, wtajemnicz*
list: lista, liste, katalog*, spis, listach, spisie, baza, bazy, bazie
follow: obserw*, sledz, sledzcie, zaobserw*, oznacz*, followuj*, zafollow*, podazaj*, fanp*, sledzisz, followers*
like: polub*, lubi*, lajk*, like, spodoba*, podob*, gust*, fan, fani, fanow, fanem, przypad*
social-media: facebook*, instagram*, tiktok*, youtube*, insta, fb, twitter*, pinterest*, blog*, snapchat*, discord*, ig, linkedin*, spolecznosciow*, instastor*, hasztag*, hashtag*
channel: kanal*, profil*, forum*, grupie, grupy, grupa, zakladc*, zakladk*
website: strona, strone, stronie, strony, stron, stronach, witryn*, internet*, aplikac*, apka, apke, apce, online, portal*, wwwpl, internecie
link: link*, odnosn*, klikn*, klika*, klik, kliken*, odsylacz*
visit: odwiedz*, wizyt*, zajrz*, zaglad*, wpad*, wejdz*, wejsc*, wstapi*, zawita*, zapuk*, puk*, wizycie
shop: sklep*, butik*, market*, salon, salonu, salonie, salonow, zakupow*, zakupy, zakupach, zakupami, stacjonarn*, galeri*
new: nowy, nowa, nowe, nowego, nowej, nowych, nowym, nowymi, nowo, nowosc*, nowsz*, najnow*, premier*, swiez*, nowink*, debiut*, innowac*, ruszyl*, nowiu*, przedpremier*, zapowiedz*
collection: kolekcj*, asortyment*, seria, serii, serie, edycja, linia, wybor, wyboru, kolekcyj*
sale: black, friday, sprzedaz*, przedsprzed*, wyprz*, cyber, megawyprzed*
sell: sprzeda*, sprzedawa*
offer: ofert*, oferuj*, oferow*, promoc*, okazj*, propon*, zapropon*, propozyc*, okazyj*, zaoferow*, zaoferuj*, gratka, gratke, ofercie
exclusive: ekskluz*, limitow*, ograniczon*, unikatowo
advert: reklamow*, reklama, reklame, reklamy, reklamuj*, marketing*, ulotk*, ulotc*, spam*, kampani*, sponsor*, baner*, banner*, wspolprac*, ambasador*, influenc*
next: nastepn*, kolejn*, przyszl*, nadchodzac*, najblizsz*, dalsz*, zbliza*
again: ponown*, znow*, ponaw*, powtor*, powtarz*, ponowi*
another: inny, inna, inne, innego, innej, innych, innym, inni, innemu, dodatk*, reszt*, pozosta*
remind: przypom*, monit, pamiet*, zapamiet*, monity, reminder*, ponagl*
forget: zapomn*, zapomin*, przeocz*, umkn*
request: prosb*, petycj*, wnios*, zada*, apel*, domag*
ask: pyt, pyta, pytaj*, pytal*, pytam*, pytac*, zapyt*, popros*, prosic*, prosil*, blaga*, upras*, spyta*, dopyt*
invite: zapras*, zapro*
please: prosz*, prosi, prosim*, laskaw*, uprzejmi*, uprzejma, uprzejmy, uprasza*, poprosimy
want: chce*, chca, chciel*, chcial*, chciec, zechci*, zechce*, woli, wol, wolel*, pragn*, checi, chetn*, chec, ochot*, zamierz*, wolimy
wish: zycz*
hope: nadziej*, oby, licz, liczy*
can: moze*, moge, moga, mogl*, mozna, umie*, potraf*, zdol*, udal*, uda, udaje*
would: zechcialb*, bym, bysmy, bys, byscie
should: powinn*, powinien*, winien
will: bedzie*, bede, beda
must: musi*, musz*, nalezy, trzeba, koniecz*, wymag*, obowiaz*, wymog*, obligator*, przymus*
need: potrzeb*, niezbed*, przyda*
let: niech*, pozwol*, pozwal*, dozwol*, umozliw*, zezwol*
try: prob, proba, probe, proby, sprobuj*, sprobow*, probow*, probuj*, starac*, staram*, staral*, postar*, wysil*, usil*, wyprob*
if: jesli*, gdyby*, jakby*, jezel*
whether: czy
when: gdy, kiedy*, skoro, ilekroc
while: podczas, tymczas*, ciagu, trakcie, dopoki, poki
before: przed, zanim, wczesni*, poprzedni*, uprzednio, sprzed
after: po, potem, pozni*, popoludn*
until: dopok*, najpozniej, wygas*, waznosc*, termin, terminu, terminie, terminem, terminow*
since: odkad, temu
instead: zamiast
first: najpierw, pierwsz*, pierw, wpierw, pierwsi, pierwotn*, poczat*, wstepn*
only: tylko, jedyn*, wylaczni*, zaledw*, byle, wystarczy
because: bo, poniewaz, gdyz, dlatego, wiec, zatem, powod*, przyczyn*, spowod*, bowiem, skutk*, wskutek, totez, czyli, wzgledu, wzgledow, zwiazku, zwiazan*, wyniku
but: ale, lecz, jednak*, natomiast, mimo, aczkol*, chociaz, choc, przeciez, mimoto
and: i, a, oraz, plus, zarowno, tudziez
or: lub, albo, ani, badzto, ewentualn*, wzglednie
unless: oprocz, wyjatkiem, poza
for: dla, za
with: z, razem, wraz, lacznie, wspoln*, spolem
without: bez
from: od
against: przeciw*, sprzeciw*
about: o, okolo, dotycz*, odnos*, sprawie, odnosnie, apropos, wokol
between: miedzy, pomiedzy
through: przez
you: ty, ci, cie, ciebie, tobie, toba, wy, was, wam, wami, pan, pana, panu, panem, pani, pania, panie, panstwo, panstwa, panstwu, panowie, paniom, panow
your: twoj, twoja, twoje, twojego, twojej, twoim, twoich, twoimi, twojemu, twa, twe, wasz, wasza, wasze, waszego, waszej, waszym, waszych, waszemu, waszymi, panski*
we: my, nas, nam, nami
our: nasz, nasza, nasze, naszego, naszej, naszym, naszych, naszemu, naszymi, nasi
i: ja, mnie, mi, mna
my: moj, moja, moje, mojego, mojej, moim, moich, mojemu, moimi, moi
he: on, ona, jego, jej, nia, niego, niej, nim, jemu, mu
they: oni, one, ich, im, nich, nimi
it: go, je, ono
this: ten, ta, tej, tego, tym, tych, tymi, ow, tenze, niniejsz*, ponizsz*
that: tamt*, takie, taki, taka, takich, takim, takiej, takiego, takimi
who: kto, kogo, komu, kim
what: co, czego, czym, czemu, jaki, jaka, jakie, jakim, jakich, jakiej, ktor*, jakiego, czyj*
how: sposob*, ile, ilu, jak
why: dlaczego
where: gdzie
here: tu, tutaj, obecnosc*
there: tam
somewhere: gdzies, indziej, gdziekol*
not: nie
no: zaden, zadn*, nieprawda, bynajmn*
yes: tak, ok, okej, zgoda, oczywisc*, owszem, pewnie, jasne
never: nigdy
nothing: nic, niczego, niczym, zero, zera, zerem
nobody: nikt, nikogo, nikomu
something: cos, czegos, czyms, czemus
anything: cokolw*, czegokol*, jakikol*, jakiekol*, jakakol*, jakiegokol*, jakichkol*, ktoryk*
everything: wszystko, wszystkiego, wszystkim
all: wszystkie, wszystkich, wszelk*, wszystkimi, caly, cala, calego, calej, cale, calym, calosc*, calo, calkow*, kazd*, pelny, pelna, pelne, pelnej, pelnego, pelen, pelni, obie, oba, oboje, obu, zupeln*, komplet, kompletn*
everyone: wszyscy, kazdy, kazdemu, kazdego
someone: ktos, kogos, komus, ktokol*, kimkol*
some: kilka, kilku, pare, paru, niektor*, troch*, jakis, jakies, jakas, jakiegos, jakichs, jakims, odrobin*, nieco, kilkoma, dowoln*
many: wiele, wielu, duzo, mnostw*, liczn*, mnogo, sporo, tyle, tylu, wielom, ilosc*, sztuk, sztuka, sztuke, sztuki, egzempl*
more: wiecej, bardziej, ponad, jeszcze, dalej, wiekszosc*
most: najbardz*, zwlaszcz*, szczegoln*, najwiec*
less: mniej, najmniej, minimaln*, malo, nizsz*, nizej, nisk*, minimum
very: bardzo, zbyt, niezmiern*, ogromn*, wielce, mocn*, strasznie, szalen*, niezwyklie, calkiem, mega
enough: wystarcz*, dosyc, dosc
also: tez, takze, rowniez, nawet, wliczon*, zreszta, ponadto
still: nadal, wciaz, ciagle, nieustan*
already: juz
always: zawsze, stale, ciagl*, nieskonczon*, stalych, stalym, trwal*
often: czesto, zwykle, zazwyczaj, czasem, regularn*, czasami, nieraz, niekied*
now: teraz, obecni*, aktualn*, biez*, natychm*, zaraz, chwilow*, tymczasow*
soon: wkrotce, niebawem, niedlug*, szybk*, szybc*, najszyb*, predk*, rychl*, pilnie, pilne, pilny, ekspres, ekspresow*, blyskaw*, przyspiesz*, spiesz*, pospiesz*, niezwloczn*
today: dzis, dzisiaj, dzisiejsz*
yesterday: wczoraj*, przedwczoraj
tomorrow: jutro, jutra, jutrz*, pojutrze
perhaps: chyba, prawdopod*, zapewne
exactly: dokladn*, wlasnie, doslown*, akurat, scisl*
same: sam, sama, same, samo, samego, samej, samemu, samych, sami, samym, identyczn*, podobn*, zgadza, zgodn*, jednakow*
different: inaczej, rozn*, odmien*, bledn*, niewlasc*, niezgodn*
mistake: blad, bledu, bledy, bledow, bledem, pomyl*, omylk*, nieporozum*, literow*, bledzie
problem: problem*, klopot*, trudnos*, usterk*, przeszk*, awari*, porazk*, zastrzez*, niejasn*, niedociagn*, fuszerk*, nawal*, niedopatrz*
solve: rozwiaz*, zalatw*, naprostow*, uporzadk*, zaradz*
question: pytan*, watpliw*, zapytan*
survey: ankiet*, kwestion*, formular*, sondaz*, quiz*, badani*
apologise: przepra*, wybacz*, przeprosin*, ubolew*
inconvenience: niedogod*, utrudn*, przeszkadz*, zaklop*, zaklocen*, fatyg*
unfortunate: niestety, pechow*
complaint: reklamac*, skarg*, skarz*, pretensj*, zarzut*, roszcz*, narzek*, zazal*, marud*, awantur*, pieniacz*
damage: uszkodz*, popsu*, zepsu*, psuc, psuja, psuje, peknie*, pekl*, stluc*, porysow*, zarysow*, rysy, rysa, wadliw*, wada, wade, wady, wad, zniszcz*, ukruszon*, polaman*, zlaman*, rozdart*, rozbit*, rozbil*, ulamal*, podart*, przecieka*, skaz, defekt*, szkod*, skrzypi*, wybity, wgniec*
repair: napraw*, serwis*
dead: martw, martwy, martwa, smierc*, zdech*, zdych*, umr*, umier*, zgin*
part: czesci, czescia, zapasow*, element*, srub*, akcesor*, zestaw*, komplet*, oslonk*, koncowk*, uszczel*, wtyczk*, zawor*, nozk*, filtr*, pokretl*, wkrec*
hello: dobry, czesc, hej, hejka, witaj*, witam*, siema, siemka, halo, elo, powital*, powitan*, dziendobry
stock: magazynow*, zapas, zapasy, zapasie, dostawca, dostawcy, dostawco*, stan, stanie, stanu, inwentar*, hurt*
unavailable: niedostep*, wyprzedan*, wyprzedal*, nieczynn*, wyczerp*, braknie*
available: dostep*, gotow*
stay: pozostaj*, pozostani*, przebyw*
address: adres*, ulic*, pietr*, domof*, budyn*, drzwi, zip, miejscow*, drzwiach, klatk*, mieszkan*, parter*
home: dom, domu, domem, domy, ogrod*, gospod*, pokoju, okna, okno, scian*, sufit*, podlog*, dach*, taras*, balkon*, przeprowadzk*
neighbour: sasiad*
location: miejsc*, miast*, kraj*, polsk*, region*, lokaln*, lokalizac*, rejon*, wojewodz*, okolic*, wies, krakow*, warszaw*, gdansk*, czech*, norymb*, radom*, wroclaw*, poznaniu
pickup: odbior*, odbier*, odeb*, osobist*
size: rozmiar*, wymiar*, wielkosc*, wiekszy, wieksza, wieksze, wiekszego, wiekszej, wiekszych, wiekszym, duzy, duza, duze, duzego, duzej, duzych, duzym, wielki*, wielka, xl, xxl, dlugosc*, szerokosc*, wysokosc*, cm, mm, metr*, litr*, centymet*, milimetr*, formac*, format*, krotk*, mierz*, zmierz*
fit: pasuj*, pasow*, dopas*, kompatyb*, dobran*, przymierz*, dobor*, dobrac
colour: kolor*, barw*, odcien*, bial*, czarn*, czerwon*, niebiesk*, zielon*, szar*, granatow*, brazow*, zolt*, kremow*
model: model*, wersj*, typ, typu, typy, wzor, wzory, wzorow, fason*, styl*, rodzaj*, generac*, wariant*, odmian*
personalise: grawer*, wygrawer*, haft*, wyhaft*, personaliz*, dedykac*, nadruk*
name: imie, imieni*, nazw*
instructions: instrukc*, instruktaz*, poradnik*, wskazow*, przepis, przewodn*, schemat*, rysunk*, podrecz*
instruct: montaz*, monto*, zamontow*, montuj*, zamontuj*, instalac*, instalow*, zainstal*, ustaw*, podlacz*, przykrec*, zamocow*, mocowan*, odlacz*, sparow*, przykle*, odkrec*, wklad*, wloz*, przypiel*, przytrzym*, interfejs*, samodzieln*, wywierc*, wieszac, powies, skladanie
use: uzy*, korzyst*, skorzyst*, wykorzyst*, stosow*, eksploat*, zastosow*, obslugiw*
useless: bezuzyt*, niepotrzebn*, bezwart*, bezsens*
care: dba, dbac*, dbaj*, dbamy, starann*, ostrozn*, delikatn*, troszcz*, trosk*, uwazn*, zadba*, zajmie*, zajac, zaopiek*, ochron*, zabezp*
clean: czyst*, czysc*, wyczysc*, umyc, umyj*, myj*, pranie, prania, wypr*, sprzat*, such*, suszy*
switch-on: przycisk*, nacisn*, wcisn*, wlacznik*, wlaczen*, resetow*, zresetow*, zgasni*, uruchom*, restart*
check: sprawdz*, kontrol*, weryfik*, zweryf*, test, testu, testy, zbada*, upewn*, przeprowadz*
confirm: potwierdz*, akcept*, zaakcept*, zatwierdz*, zgodz*, zgadzam*, zgody, zgode, zgodami, przyj, przyjelism*, przyjet*, przyjac, przyjmiem*, przyjmuj*, przyjeci*, uznaj*, uznal*, uznasz, zgadzasz
process: realiz*, zrealiz*, przetw*, przygotow*, przygotuj*, szykow*, szykuj*, opracow*, obrob*
get: dosta*, otrzym*, uzysk*, przyznan*
give: dac, daj, dajcie, daje*, dal, dala, dasz, damy, dam, da, dadza, dali, dalism*, dawac*, dawal*, dacie, podac, podaj*, podal*, podam*, podan*, poda, podaw*, udziel*, przekaz*, wyda*, wrecz*, przyznaj*, przyznalis*, przyznac*, zapewn*, daloby, przydziel*, przysluguj*
take: wez, wezm*, wziac, wziel*, wzial, bierz*, biora, brac, bral, poswiec*, zabier*, zabrac*, wyjac, wyjmij*
bring: nies*, niosl, zanie*, wnies*
put: wsadz*, wklei*, poloz*, kladz*, odloz*, postaw*, stawia*
add: dodac, dodaj*, dodam*, dodan*, dodal*, dodaw*, doda, dodadz*, dolaczon*, dolaczy*, dolacza*, zalacz*, dopisa*, uzupeln*
leave: zostaw*, pozostaw*, opusc*, opuszcz*
keep: zachow*, trzym*, zatrzymac*, utrzym*, przechow*, dotrzym*
make: robi*, rob, zrob*, wykon*, stworz*, tworz*, produkc*, produkow*, produkuj*, wyprodukow*, wytw*, uczyn*, dokon*, zbudow*
handmade: reczn*, rekodziel*
go: idz*, ide, ida, poszed*, poszl*, pojsc*, ruszy*, rusza*, rusz, wyrusz*, wyszl*, wyszed*, wyjd*, wyjsc*, wyjech*, wychodz*, jecha*, jedz*, jade, pojed*, odjech*, odjed*, opuscil*, leci, wylec*, chodz*, przejdz*, przejsc*, przesz*, przechodz*, wjedz*, jezd*, przebieg*, plynie*, wyplyn*
come: chodzcie, przychodzcie, pochodz*
back: wroc*, wraca*, powrot*, powroc*, przywroc*, powrac*
start: zacz*, rozpocz*, start*, poczatku
continue: kontynu*, trwa*, ciagnac*
open: otwar*, otwier*, otworz*, czynn*
close: zamkn*, zamyk*
choose: wybier*, wybra*, wybor*, zdecyd*, decyz*, decyd*, opcj*, preferenc*, woleli*
tap: zeskan*, skanuj*, dotkn*, stukn*, puknij, zaznacz*
enter: wpisz*, wpisa*, wypelni*, wprowadz*
print: druk*, wydruk*, etykiet*, naklej*, pieczat*, kopi*, etykiec*, plakietk*
photo: zdjec*, foto*, fotk*, obraz*, zrzut*, aparatem, selfi*
video: film*, wideo*, video*, nagran*, unboxing*
know: wie, wiem*, wiesz, wiedz*, wiadomo, dowied*, zna, znam*, znane*, swiadom*, poznal*, poznac*, poznaj*, poznam*, rozumi*, zrozum*, orient*
think: mysl, mysli*, mysla, pomysl*, uwaza, uwazam*, uwazasz, sadz*, wierz*, wydaje, uzna, wyobraz*, domysl*, mniem*
learn: ucz, uczy*, uczen*, nauc*, studiow*
trust: zaufa*, ufa*, ufn*, wiarygodn*, niezawodn*, solidn*
promise: obiec*, obietnic*, przyrzek*, zobowiazuj*, ustal*
worry: martwi*, zmartw*, zaniep*, obaw*, boj, bojs*, niepok*
understanding: cierpliw*, wyrozum*, wspolczu*
live: zyje*, zyc, zycie, zycia, zyciu, mieszka*, przetrw*, istni*, utrzymuj*, karmi*, karmy, chleb*, wyzyw*, utrzymanie
work: pracow*, praca, prace, pracy, pracuj*, dziala*, robot*, funkcjon*, robocz*, pracowni, etat*, zatrudn*, rekrut*
job: cv, stanowisk*, staz*, kariera*
business: biznes*, interes, interesu, interesy, dzialalnosc*, handel*, handlow*, handlu, branz*
company: firm*, spolk*, korporac*, przedsieb*, marki, marka, marke, marce, producent*, hurtown*
team: zespol*, ekip*, dzial, dzialu, dziale, dzialem, biur*, druzyn*, pracownik*, pracownic*, wspolpracow*, kolega, kolege, kolezank*, konsultant*
family: rodzin*, zona, zony, zone, zonie, maz, meza, corka, corke, corki, corce, syn, syna, synowi, mama, mamie, tata, taty, babc*, dziadk*, dziadek, wnuk*, rodzic*, brat, brata, siostr*, matki, matka, matke, ojci*, bliscy, bliskim, bliskich, krewn*, baba
child: dziec*, malusz*, malucha*, niemowl*, bobas*
friend: przyjaci*, znajom*, kumpel*, kumpl*, ziom*
small: mala, male, malej, malego, malych, maly, malym, malenk*, drobn*, niewielk*, mniejsz*, malutk*, najmniejsz*, skromn*, kameral*
customer: klient*, kupujac*, nabywc*, konsumen*, odbiorc*, adresat*, kupiec, klienc*
seller: sprzedaw*, sprzedajac*, konkurenc*, lider*, handlar*
boss: szef*, wlascicie*, kierown*, prezes*, dyrekt*, menedz*, zalozyciel*
service: obslug*, uslug*, sluz*, obsluz*, administrac*, przyslug*, konsultanc*, obsludz*
people: ludzi*, ludzmi, czlowiek*, osob*, kobiet*, mezczyz*, autor*, facet*, gosc, goscia, goscie, gosci, goscic, doktor*, mlod*
world: swiat, swiata, swiatu, swiecie, natur*, planet*, spolecz*, polakow, polacy
product: produkt*, towar*, artykul*, rzecz, rzeczy, rzecza, zabaw*, wyrob*, przedmiot*, urzadz*, sprzet*
goods: lamp, lampa, lampe, lampy, lampk*, lampi*, latark*, zarow*, kubek, kubk*, filizan*, talerz*, czajn*, garn*, patel*, noz, noze, nozy, nozach, nozem, deska, deski, desce, fotel*, krzes*, sofa, sofy, stol, stolu, stole, stolik*, biurk*, szaf*, regal*, polka, polki, polke, materac*, mata, maty, poduszk*, kold*, posciel*, koc, koce, kocy*, recznik*, dywan*, zaslon*, rolet*, tapet*, wazon*, donic*, swiec*, buty, buta, butow, butami, koszul*, kurtk*, sukien*, spodn*, czapk*, szal*, rekawic*, skarpet*, kostium*, torb*, torebk*, plecak*, walizk*, portfel*, pasek, paska, zegar*, pierscion*, obraczk*, naszyjn*, bransolet*, bizuter*, brelok*, sluchaw*, glosnik*, ladow*, etui, tablet*, telewiz*, monitor*, klawiatur*, mysz*, mikrofon*, kamer*, router*, drukark*, tusz*, pralk*, lodow*, zmywark*, zamrazar*, odkurz*, suszark*, kuchenk*, mikser*, blender*, mlyn*, wiertar*, kosiark*, grill*, grzal*, rower*, hulajn*, namiot*, spiwor*, hamak*, parasol*, krem*, szampon*, perfum*, kosmetyk*, szczot*, karma, karmie, kawa, kawe, kawy, kawie, ekspresy, ekspresu, ekspresem, herbat*, miod*, mebl*, wozek, wozka, klock*, gra, gre, gry, puzzl*, ksiazk*, ksiazecz*, plakat*, ramk*, rame, ramy, telefonie, telefonow, smartfon*, obudow*, ekran*, bateri*, akumulat*, kabel, kabla, kable, przewod*, zasilacz*, gniazd*, konewk*, grabi*, nasion*, seg, segregat*, odziez*, ubran*, plaszcz*, czujnik*, termos*, termomet*, wentyl*, statyw*, obiektyw*, drewn*, ozdob*, dekorac*, choink*, bombk*, lampek, skarbon*, drzew*, bucik*, sandal*, plec, pled, pledow, tacy, tacke, taca, waga, wagi, wage, pomp*, olej*, mydl*, soczew*, okular*, bambus*, kamien*, ceram*, porcel*, szkl*, sloicz*, butel*, sztuc*, garaz*, przepisnik*, skorzan*, lusterk*, lustr*, wiadr*, tkanin*, zeszyt*, dlugopis*, sterownik*, silnik*, opon*, dzban*, siatk*, pilk*, wloczk*, plyn, plynu, preparat*, figur*, aparat, aparatu, blat*, klucz*, klosz*, klimatyz*, palnik*, panel*, plastik*, pokrowiec, pokrowc*, scianka, uchwyt*, zbiornik*, worecz*, material*, welny, welna, zamek, zamka, zawias*, swiatlo, oswietlen*, drapak*, smycz*, obroz*, narzedz*, wkretak*, mlotek, mlotk*, lozk*, komod*, kanap*, firan*, zabawk*, lalk*, maskot*, pokrywk*, obraczc*, kot, kota, koty, kotek, pies, psa, psy, pieska
weight: wazy, wazyc, ciezk*, kg, kilogram*, gram*, ciezar*, lekk*
minute: minut*, min
second: sekund*, drugi, druga, drugie, drugiej, drugim, drugiego
moment: chwil*, moment*, momencie
hour: godzin*, h, godz
time: czas, czasu, czasie, czasy, raz, razy, razu, razie, data, date, daty, datami, okres*, harmonogr*, kalend*, dwukrotn*
day: dzien, dnia, dni, dniach, dniu, dniem, dniow*, dziennie, codzien*, rano, rana, wieczor*, poludni*, noc, nocy, dobe, doba, doby, ranek, poran*, ranka, przedpolud*, sniadan*, obiad*, kolacj*
week: tydzien, tygodn*
weekend: weekend*, majowk*
month: miesiac*, miesiec*
year: rok, roku, lat, lata, latach, rocz*, dziesieciol*, dwulet*, wiek, wieku, anno
monday: poniedz*
tuesday: wtor*
wednesday: sroda, srode, srody, srodowy*
thursday: czwartek, czwartk*
friday: piatek, piatku, piatkiem, piatkow*
saturday: sobot*
sunday: niedziel*
january: styczn*, styczen*
february: luty, lutego, lutym
march: marzec, marca, marcu, marcow*
april: kwiec*, kwietn*
may: maj, maju, majow*
june: czerwc*, czerwiec*
july: lipc*, lipiec*
august: sierp*
september: wrzes*
october: pazdz*
november: listopad*
december: grudn*, grudzien*
one: jeden, jedna, jedno, jednej, jednym, jednego, jedne, jedynk*, jednorazow*, jednokrotn*, pojedyn*, jednemu
two: dwa, dwie, dwoch, dwom, dwoma, dwoje, para, pary, dwojk*, podwojn*
three: trzy, trzech, trzem, trzema, trojk*, troje, potrojn*, trzykrot*
four: cztery, czterech, czterem*, czworo, czworce, czworke, czworka, czworki
five: piec, pieciu, piatka, piatke, piatki, piateczk*, piecio*, maksa
six: szesc, szesciu, szostk*
seven: siedem, siedmiu
eight: osiem, osmiu
nine: dziewiec, dziewieciu
ten: dziesiec, dziesieciu, dziesiat*
hundred: sto, stu, setk*, tysiac*, tysiec*, milion*, piecset*, dwadzies*, dwudzie*, trzydz*, czterdz*, piecdz*, pietnas*, dwanas*, jedenas*, dwunast*, szesnast*, dwiescie, trzysta
half: pol, polow*
third: trzeci*
fourth: czwarty, czwarta, czwartego, czwartej, piaty, piata, piate, piatego
last: ostatn*, ostateczn*, wreszcie, koncu, koncow*, finaln*, ostatk*
early: wczesnie*, wczesn*
old: stary, stara, stare, starego, starej, starych, starym
recent: niedawn*, ostatnio, minion*, zeszl*, ubiegl*
long: dlug*, dluz*, przedluz*
future: przyszlosc*
appointment: umow, umowi*, umawi*, spotkan*, rezerwac*
reserve: rezerw*, zarezerw*
heart: serce, serca, sercu, sercem, sercom, serdusz*, serc
love: koch*, pokoch*, milosc*, uwielb*, calus*, buzi*, ukochan*, zakoch*, serdecznosc*, milosnik*
enjoy: delekt*, smaczn*, smak*, rozkosz*
fun: zabaw, zabawy, zabawn*, usmiech*, smiech*, smiej*, smieszn*, fun
warm: ciepl*, gorac*
kind: mil, mila, mile, mily, milej, milego, milym, milych, milsz*, przemil*, uprzejmosc*, grzeczn*, hojn*, goscinn*, sympat*, zyczliwosc*
regards: pozdrow*, pozdrawi*, wyrazami, szacunk*, powazan*, serdeczn*, uklon*, zegna*, papa, pa, usciski, sciska*, buziaki
dear: szanown*, drogi, droga, drodzy, drogie, drogiej, kochani, kochana
congratulate: gratul*, urodzin*, jubileusz*, wesel*, swietow*, slub*, imienin*
holiday: swieta, swiet, swietach, swieto, swiatecz*, wakac*, urlop*, wielkanoc*, ferie, ferii, wypoczyn*, andrzejk*, halloween*, swietom, swietami, zmartwychwst*, jajk*, jaja, pisank*, swietuj*, dozynk*, mikolajk*, tlusty, karnawal*, ramadan*, bozocial*
christmas: wigil*, mikolaj*, gwiazdor*, adwent*, choinkow*, narodzen*, boze, bozego, bozym, koled*
new-year: noworocz*, sylwest*
valentine: walentyn*
spring: wiosn*, wiosen*
summer: lato, latem, letn*
autumn: jesien*
winter: zima, zime, zimy, zimow*, snieg*, balwan*, mroz*
weather: pogod*, deszcz*, slonc*, sloneczn*, powodz*, upal*, burz*
peace: spokoj*, pokoj
healthy: zdrow*, leczy*, leczen*, lekar*, chor*, bezpiecz*
dream: marz*, sen, snow, sny, snem, pomarz*, spi, spia, spac, spalby*
luck: fart*, pech*, szczesciem
journey: podroz*, wedr*, hotel*, lot, lotu, lotnisk*, wyciecz*, dworzec*, dworcu, pociag*, wyjazd*
story: histori*, opowiesc*, ciekawost*, anegdot*, bajk*
politics: polityk*, rzad, rzadu, wyborc*, wyborac*, wybory, glosy, partia, partii, partie, prezydent*, premierow*, minister*, sejm*, kandydat*, glosujcie, demokr*
war: wojn*, wojen*, ukrain*, armi*, atomow*, zolnierz*, uchodz*
religion: bog, boga, bogu, bogiem, panbog, modl*, blogosl*, koscio*, chrystus*, jezus*, religi*, zbawi*
charity: charyt*, schronisk*, wosp*, zbiork*, fundac*, dobroczyn*, datk*, darowizn*, hospicj*
news: nowin, nowiny, aktualnosci, prasa, prase, gazet*, covid*, pandem*, inflac*, strajk*, wiesci, naglow*, trzesien*, katastrof*
idea: pomysl, pomysly, pomyslu, sugest*, suger*, inspirac*
project: projekt*, zaprojekt*, plan, planem, planu, planow*, program*, inicjat*
information: informacj*, dane, danych, danymi, dokument*, plik*, pdf, raport*, info, protokol*, deklar*
contract: umowa, umowy, umowe, warunk*, regulamin*, kontrakt*
rule: zasad*, regul*, prawo, prawa, prawem, prawn*, zablok*, blokad*, zakaz*, wytyczn*, zabron*, narusz*, niedozw*
right: uprawn*, upowazn*
privacy: prywat*, dyskret*, tajemnic*, poufn*, rodo, cisz*, sekret*
account: konto, konta, kontem, koncie, haslo, hasla, uzytkownik*
certificate: certyf*, iso, norm, normy
interest: interesuj*, zainteres*, ciekaw*, hobby, pasj*
success: sukces*, pomysln*, korzysc*
result: rezultat*, efekt*, wynik, wyniki, wynika
penalty: kara, kare, kary, ukarz*, karn*, kar, mandat*
mean: znacz*, oznacza
stupid: glup*, durn*, bezmysl*, bezmozg*, kretynsk*, idiotycz*, tepy, tepym, tepa, tepak*, wariat*, bezczel*, zalosn*, bzdur*, absurd*, oszal*, szalon*, naiwn*, slepy, slepa, tepot*, nieuk*, glab*, ciemnot*, zenujac*, bezrozumn*, polmozgow*, prymityw*, ograniczony, niedorozw*, walniet*, pomyl, popieprz*, pojeb*, stukniety, stuknieta
idiot: idiot*, debil*, kretyn*, matol*, imbecyl*, duren*, dure, baran*, osiol*, cymbal*, przyglup*, polglow*, glupek, glupk*, frajer*, palant*, ciol*, jelop*, balwanie, mozdze*, ciamajd*, nieudaczn*, polmozg*, tuman*
scum: cham*, gnoj*, smiec*, swin*, bydl*, menda, mendo, szmat*, suka, suko, dupek, dupk*, bezwstyd*, scierw*, hien*, szuj*, lajdak*, kanali*, skurw*, kutas*, cip*, ciot*, pasozyt*, kundel*, kundl*, buc, buce, burak*, prostak*, lotr*, padalec*, gnid*, zboczen*, obrzydl*, lachudr*, pinda, pindo, oblesn*, smierdz*, pajac*, szczur*, wsza, wszy, robak*, karaluch*, parszyw*, pomiot*, szumowin*
swear: kurw*, kurew*, choler*, pierdol*, pieprz*, jeban*, jebac*, jebie*, wypierd*, spierd*, spadaj*, gown*, gowien*, dupa, dupe, dupie, dupy, tylek, zasran*, zajeb*, diabl*, diabel*, chuj*, huj*, pocaluj, spieprz*, odpierd*, psiakr*, zjezdzaj, kurde, sra*, wkurw*
liar: klam*, oszust*, oszuk*, zlodziej*, naciaga*, wyludz*, kretacz*, cwaniak*, falsz*, nieprawd*, lgarz*, sciem*, scie, podrob*, manipul*, przekret*, szantaz*
threat: groz*, pozaluj*, zaluj*, ostrzeg*, ostrzez*, zemst*, zemsc*, konsekw*, zagroz*, zaplacisz, dopadn*, popamiet*, odwet*, uwazaj, pilnuj*, pilnow*, znajdziemy, ukarzem*, zniszczym*, dorwe*, dorwiem*, policzy*, przyjdziem*, uwazajcie, doigra*, zrujn*, oczern*, ujawni*, upubliczn*
police: policj*, areszt*, wiezien*, prokurat*, przestep*, karnego, kryminal*
lawyer: prawnik*, adwokat*, sad, sadu, sadow*, kancelar*, rzeczozn*, rzecznik*, sadem, radc*
sue: pozew, pozwu, pozwe, pozwiem*, pozwac, pozywa*, zaskarz*, pozwany, pozwem
hit: bij, bije*, bic, pobij*, pobic*, uderz*, kopn*, kopa*, skop*, lanie, leb, lba, lepa, lepila, przyl*, walczy*, walnac*, walne, walni*, zbije*, obij*, rozwal*, spuszcz*, bol, boli, zabolal*, bolu, lomot*, wpierdol*, polam*, miazg*, porazen*, poturbow*, zrani*
kill: zabij*, zabic*, zabil*, zabojc*, mord*, zamord*, udusz*, zatlu*, zgladz*, ubij*, ukatrup*, utop*, powies*, samoboj*
hate: nienaw*, gardz*, brzydz*, wstret*, obrzyd*
cry: placz*, krzycz*, krzyk*, wrzask*, lzy, lez, wrzeszcz*
body: glow*, reka, rece, reke, reki, rekami, noga, noge, nogi, nog, nogami, mozg*, zeby, zebow, zeb, oko, oczy, oczu, oczach, twarz*, pysk*, morda, morde, mordy, skora, skore, skory, palec, palce, szyj, szyja, usta, gardl*, krew, krwi, kregosl*, plecach, nos, brzuch*, kosci, rozum*
naked: nago, nagi, nagie, seks*, porno*, sexy, erotyczn*, cycki, cyckow
drug: narkot*, alkohol*, piwo, piwa, wodk*, wino, wina, pic, pij*, leki, lekow
race: rasis*, zyd, zydz*, cygan*, pedal*, murzyn*, ciapat*, gej*, muzulm*, obcokraj*, ukrainc*, chink*
hard: ciezko, trud, trudn*, surow*, tward*
easy: latw*, prost*, wygod*, banaln*, najprost*
clear: jasn*, wyrazn*, klarown*
unclear: niezrozum*, nieczyteln*
possible: mozliw*, dowolnie
impossible: niemozl*
strong: siln*, sila, sile, sily, moc, mocy, sil
empty: pust*, oproz*, prozn*
wet: wod, woda, wode, wody, mokr*, wilg*, olejku, lod, lodu
wait: czek*, poczek*, zaczek*, oczekuj*, wyczek*, odczek*, doczek*, waha*, kolejk*, kolejce
expect: oczekiw*, spodziew*, przewid*
meet: spotk*, spotyk*, spelni*
turn: obroc*, obrac*, przekrec*, odwroc*, kreci*, odwrotn*
push: pchn*, przesuwa*, przycisn*, wysun*
fall: spadl*, spadn*, upad*, spad
run: bieg*, uciek*
lead: prowadz*, kieruj*, zarzadz*, przewodz*
sit: siad*, siedz*, lez*, stoi, stac, stoj*, stanel*, stanac, odpocz*, relaks*
eat: jesc, jedza, jem, zjed*, zjesc, gotowan*, ugotuj*, jedzen*, piecz*, buleczk*, szarlotk*, ciast*, zjad*, owoc*, cynamon*, orzech*, kuchn*, kuchen*, posil*
spend: spedz*, wydal
refuse: odmow*, odmaw*, odrzuc*, odrzut*
ignore: zignor*, ignor*, lekcew*, obojetn*, nieistotn*
belong: nalez*, wlasn*, posiad*
count: zlicz*, policzyc, przelicz*, liczen*, licze, licza
proud: dum*, zaszczyt*, honor*
respect: szanuj*, szanow*, uszanow*
favour: przyslug, przysluge, przyslugi, fawor*
owe: dluzn*, winni, winny
behalf: imieniu
position: nad, obok, blisk*, pozyc*, polozen*, gora, gore, gory, gorze, dol, dole, dolu, spod, wewnetrz*, zewnetrz*, przod*, tyl, lew, lewej, lewo, lewy, lewa, lewost*, prawej, prawostr*, naprzec*, powyz*, ponizej, wnetrz*, blizej, dalek*, spodzie, pion*, polnoc*
example: przyklad*, probk*, probny, wzorzec*
reference: referencyj*, id, sygnatur*, identyfik*
step: krok*, etap*
way: sposobem, metod*
group: grup*, klas*, kategor*
level: poziom*, stopn*, limit*
goal: cel, celu, cele, celem, zamiar*
school: szkol*, uczelni*, student*, egzamin*, lekcj*, warsztat, warsztaty
media: czasop*, telewizyj*, radi*, serial*, rtv, dziennikar*, redakcyj*, redakcj*, podcast*
warehouse: magazyn, magazynu, magazynie, magazynem, magazyny, fabryk*, fabrycz*, warsztatu, pracowni*, sklad, skladu, fabryce, warsztacie
popular: popular*, ulubion*, bestsell*, modn*, trend*, hit, hity, hitow
unique: unikat*, unikal*, indywid*, oryginal*, niepowtarz*
beautiful: piekn*, slicz*, urocz*, uroda, elegan*, stylow*, przepiekn*
wonder: cud, cuda, cudo, zastanaw*
normal: normaln*, zwykl*, typow*, standard*
automatic: automat*
separate: oddziel*, osobn*, odreb*, rozdziel*
merge: polacz*, lacz*
responsible: odpowiedzialn*
investigate: zbadac*, sledztw*, dochodzen*
transaction: transakc*, koszyk*
complete: dokoncz*, ukoncz*
then: wtedy, wowczas
language: angiels*, jezyk*, niemiec*, niemc*, chinsk*, chiny, chin, chinach, francusk*, hiszpan*, wlosk*, tlumaczen*
direct: bezposred*, wprost, osobisc*
mind: umysl*, zdroworoz*
wear: nosi*, zaloz*
deep: gleb*
action: dzialani*, akcj*, czynnosc*, kroki
apply: zlozy*, zlozen*, zlozo*, sklada*, ubieg*, stosuj*
status: status*
download: pobier*, sciagnij*, pobran*
system: system*, oprogram*, skrypt*, robot, robota, serwer*
statistics: statyst*, sredni*
person: postac*, uczestn*, udzial*
become: powst*, stal, stala, staly
section: sekcj*, rozdzial*, stopk*, stopc*
past: minal, minel*, mija, mijaj*, przeszlosc*, przeszlo
sound: dzwiek*, szum*, halas*, glos, glosu, glosno, glosnosc*, sygnal*, alarm*
dark: ciemn*
technician: technik*, monter*, hydraul*, serwisant*, fachow*, instalator*, elektryk*
sport: mecz*, mistrzostw*, turniej*, puchar*, medal*, pilkarz*, siatkarz*, olimpi*
situation: sprawa, sprawe, sprawy, spraw, sprawach, przypadk*, przypadek, sytuac*, okolicznosc*, wypad*, kwesti*, zdarz*, wydarz*, dzieje
recharge: naladow*, ladowan*, doladuj*, energi*, energet*, prad, pradu, napiec*, elektr*, zasila*, ladowac
attention: uwadze, skup*
vehicle: statek, statk*, samochod*, auto, auta, samolot*, parking*, lotnicz*, palet*, pojazd*, kontener*
soft: mieki*, miekk*, grub*, cienk*, ostry, ostra, ostre, ostrz*
`;
