/** Words of Swedish by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: att, ar, av, pa, till, i, en, ett, den, det, de, dem, ha, har, hade, haft, haver, vore, varit, blir, bli, blivit, blev, blivande, bliv, an, ju, at, a, ss, pip, ac, sv, dess, http, https, www, com, se, img, td, src, nbsp, hos, sa, da, sig, sin, sitt, sina, dvs, osv, mm, tex, ca, ens, minsann, namligen, vid, enligt, per, vare, sker, ske, skett, skedde, ur, inom, e, h, p, c, v, m, r, g, s, d, t, b, f, n, o, l, j, x, som, star, ma, ligger, innehall*, pro, uppsta*, varandra, dom, bar, val, do, vardera
review: recens*, omdome*, omdomm*, betyg*, feedback*, aterkoppling*, utvarder*, bedom*, utlatand*, review*, kundrecension*, kundomdome*, produktrecension*, produktomdom*, saljaromdom*, butiksomdom*, toppbetyg*, snittbetyg*, vitsord*, rating*, slutomdom*, kundbetyg, referensomdom*, stjarnbetyg*, tyckarsid*
opinion: asikt*, opinion*, synpunkt*, uppfattning*, intryck, intrycket, tycke, tycker, tyckte, tyckt, tyck, tycka, installningen, standpunkt*
comment: kommentar*, kommenter*, inlagg*, papek*, anmark*
star: stjarn*, femstjarn*, enstjarn*, toppstjarn*, trastjarn*, stj, sjostjarn*, fyrstjarn*, trestjarn*, tvastjarn*
score: poang*, siffra, siffran, siffror*, toppoang*, snitt, snittet
rank: rankning*, ranking*, algoritm*, rankas, topplist*
point: punkt, punkter, punkten
thumb: tumm*
vote: rosta, rostar, rost, rostat, roster, rostning*, omrostn*
positive: positiv*, berommande*, lovordande*, hyllande*, gynnsam*, fordelaktig*
negative: negativ*, kritik*, kritisk*, kritiser*, minusbetyg*, sagning*, sagar, sagat, saga
neutral: neutral*, opartisk*, saklig*, objektiv*, osminkad*
honest: arlig*, uppriktig*, sanningsenlig*, oppenhjart*, rattfram*, autentisk*, genuin*, oppen
truth: sanning*, sann, sanna, faktum
fair: rattvis*, schyst*, schysst*, rimlig*, juste
unfair: orattvis*, oschyst*, orimlig*
public: offentlig*, publik*
publish: publicer*, posta, postar, uppladd*
post: poster
share: dela, delar, delat, delade, delas, delning*, sprid, sprida, sprider, spridit
recommend: rekommend*, tipsa, tipsar, tipsade, tipsat, foresla, foreslar*, foreslag*, foresprak*, hanvisa, hanvisar
praise: berom, beroms, beromm*, lovord*, hylla, hyllar, hyllning*, prisa, prisar, rosor, rosa, rosar, hyllad*, smickra*
word: ord, orden, ordet, ordval*
sentence: mening, meningen, meningar*, rad, raden, rader, raderna, textrad*
experience: upplev*, erfar*, kopupplevelse*, kundupplevelse*
reviewer: recensent*, bedomare*
tester: produkttest*, testare*, testpilot*, provare, vine
reputation: rykte*, anseende*, trovard*, palitlig*
buy: kop, kopa, koper, kopt, kopet, kops, handla, handlar, handlat, handlade, inkop*, inhandla*, kopte*, kopen, forkop*, nykop*, kopdatum*, kopvan*, storkop*, aterkop*, forvarv*, impulskop*, shoppa*, kopta, kopande
order: bestall*, order, ordern, ordrar*, orderna, orderbek*, ordero*, ordersid*, ordernum*, forhandsb*, forbestall*
reorder: aterbestall*
send: skicka*, sand, sander, sanda, sands, sandes, avsand*, avsant*, ivagskick*, expedier*, postat, postats, postades, postas, postade, returfrakt*, oversand*, oversant*, utskick*, eftersand*, vidarebefordr*, vidaresand*, skeppa*, skeppning*, utsand*, frakt*
parcel: paket*, kolli*, sandning*, godset, gods, ladan, forsandels*, lasset, godstransport*
pack: packa*, inslag*, inpackning*, kartong*, lada, lador, ladorna, forpack*, kuvert*, omslag*, emballage*, emballer*, asken, ask, askar, pase, pasen, pasar, presentpapp*
arrive: anland*, anlant*, ankom*, framme, nadde, natt, landat, landar, landade, framkom*
deliver: levere*, leverans*, utlever*, utkor*, utbar*, avlamna*, hemleverans*, overlam*, delleverans*, omleverans*, utdel*, hemkor*
carrier: postnord*, posten, bud, budet, budets, budfirm*, transport*, speditor*, akeri*, chauffor*, brevbar*, dhl, ups, fedex, instabox, budbee, schenker, bring, airmee, dpd, gls, barare, lastbil*, budbil*, postlada, ombud*, kvallsbil*, utlamn*, paketbox*, paketskap*
logistics: logist*, centrallager*, terminal*, distribu*, depa*
track: spar*, kollinum*
number: nummer, numret, siffernum*, serienum*, ordernr, nr, husnum*, telefonnum*, postnum*, marsnum*, organisationsnum*, personnum*, bestallningsnum*, kundnum*, artikelnum*
delay: forsen*, droj*, sen, sent, sena, fordroj*, uppskjut*, skjuts, efterslant*, forsin*
lost: borta, tappa, tappad*, tappat, borttapp*, forsvinn*, forsvann*, forsvunn*, forkom*, bortkom*, forlust*, forlor*
stolen: stulen*, stulit*, stold*, stal, stjal*, snatt*
miss: saknar, saknas, saknade, saknades, saknat, sakna, fattas, fattades, brist, brister, missa, missar, missade, missat, ofullstandig*, bristfall*, saknad
refund: aterbetal*, cashback, delaterbet*, kredit*, aterbar*, aterfa, aterfar
money-back: oppetkop, nojdhetsgaranti*
compensate: kompens*, ersattning*, gottgor*, gottgjor*, plaster*, skadestand*, skadeersatt*
gift: present*, gava*, gavo*, extra, bonus*, julklapp*, klapp, klappar, godsak*, godbit*, giveaway*, goodie*, gratispres*, uppvaktning*, bjuder, bjuda, bjod, bjud, bjudit, bjudning*, beloningsg*, doppresent*, overraskningspres*, smakprov*, varuprov*
voucher: presentkort*, kupong*, vardecheck*, vardekod*, vardekup*, voucher*, tillgodo*, rabattcheck*, rabatthaft*, rabattkup*, biobiljett*, vardebevis*, vardeavi*, check, checken, gavokort*, formanskort*
card: kort, korten, kortet, vykort*, stampelkort*, tackkort*, visitkort*, reklamkort*, stampeln
discount: rabatt*, avdrag*, prisavdrag*, nedsatt*, sank*, prissank*, mangdrabatt*, prisnedsatt*, procentare*, prisras*
code: kod, koden, koder*, rabattkod*, kampanjkod*, qr, aktiveringskod*, vardekoden
free: gratis*, kostnadsfri*, fri, fria, fritt, avgiftsfri*, fraktfritt, kostnadslos*
surprise: overrask*, ovantad*
reward: belon*, premi*, incitament*, muta*, mutor*, provision*, arvode*, pott, potten, vederlag*, tackgava*, morot, utlova*, gengava*, erkansla*, bonusutbetal*, obelon*
credit: kreditpoang*, tillgodohav*
money: pengar*, peng, pengen, slant*, krona, kronan, kr, sek, krono*, euro, dollar*, fattiglapp*, tia, tian, tjuga*, hundralapp*, femhundralapp*, femtiolapp*, tusenlapp*, belopp*, summa*, swish*, stalar*, kosing*, kontant*, cash, bank, banken, bankkonto*, ore, sedel, sedlar*, miljon*, mynt*, spann, bagis
percent: procent*
price: pris, priser, priset, priserna, kostar, kosta, kostade, kostnad*, avgift*, taxa*, debiter*, prisskill*, mellanskill*, listpris*, prislapp*, prislist*, kopesum*, nypris*, dagspris*, styckpris*, prisg*, introduktionsp*, tillagg*
cheap: billig*, prisvard*, lagpris*, spottstyver*, fynd, fynda, fyndar*, fyndet, formanlig*
expensive: dyr, dyrt, dyra, dyrare*, dyrbar*, dyrast*
pay: betal*, paypal, klarna, avbetal*, utbetal*, inbetal*, delbetal*, forskott*
transfer: overfor*, insattning*
earn: tjana, tjanar, tjanade, tjanat, fortjan*, lon, lonar, lona, lonen
win: vinn, vinner, vinna, vann, vunnit, vinst*, vinnare*, seger*, vinnande*
raffle: lottar, lotta, lott, lotter*, utlott*, tavla*, lottdrag*, dragning*, tavlin*
luck: tur, turen, lycka, lyckosam*
chance: chans*, mojlighet*, tillfalle*
save: spar, sparar, sparat, sparade, besparing*, sparkod*, radda, raddar, raddat, spara
exchange: byt, byta, byter, bytt, bytte, bytet, byte, byts, bytas, utbyte*, byten, utbytt*, byttes, storleksbyt*, inbyte*, utvaxl*
in-return: gengald*
return: retur*, atersand*, aterlamn*, aterga*
replace: ersatt, ersatta, ersatter, ersatts, ersattes, ersattningspak*, ersattningspr*, ersattningsv*, ersattningsd*, reservex*
warranty: garanti*, fabriksgaranti*, tillaggsgar*, reklamations*, garantera*
receipt: kvitto*, kopebevis*, bevis*
invoice: faktur*, rakning, rakningen, kreditfaktur*
vat: moms*, tull*, skatt, skatten, skatter, inforseltull*
thank: tack, tacksam*, tackord*, uppskat*, tusentack, tackmejl*, forbunden, erkannande*, tacka*
happy: nojd*, glad, glada, glatt, gladare, gladast*, gladj*, glader*, belat*, tillfreds*, fortjust*, jatteglad*, jattenojd*, supernojd*, lycklig*, noje, nojet, toppennojd*, overlyck*, trivs, trivd*, trivas, entusias*, stormfortjust*, leende*, jublar, jubel*, hurra*, superglad*, sjalaglad*, skitnojd*, kundnojdhet*, ler, log
unhappy: missnoj*, besvik*, olycklig*, ledsen, ledsna*, ledset, otillfreds*, frustrer*, irriter*, arg, arga, argt, upprord*, gnall*, trakig*, sur, sura, surt, deppig*, forargad*, forargl*, onojd*, ilsk*, rasande*, forgrym*, ofornoj*, trist, trista, trottna*, trott, trotta, less, utled*
good: bra, god, goda, gott, fin, fint, fina, finast*, finare, topp*, utmark*, fantastisk*, superbra, super, stralande*, lysande*, kanon*, underbar*, harlig*, suveran*, otrolig*, jattebra, jattefin*, enastaende*, grym, grymt, grymma, fortraff*, magisk*, ypperlig*, gynnar, skon, skona, skont, skonare, imponer*, makalos*, fenomenal*, forstklass*, klockren*, finfin*, hyfs*, prima, snygg*, frasch*, oslagbar*, skitbra, asbra, briljant*, magnifik*, utomord*, mums
perfect: perfekt*, felfri*, ideal*, flackfri*, fulland*, prickfri*
best: bast*, hogst*, framst*, framsta, topp, maxbetyg*, max, maximal*
better: battre, overlag*
bad: dalig*, samst*, samre, usel*, usla, illa, hemsk*, urusel*, kass, kasst, vardelos*, skrap*, sopor, sopig*, undermalig*, taskig*, bedrovlig*, katastrof*, svag, svagt, svaga, ful, fult, fula, forfarl*, fruktansv*, sunkig*, eland*, miserab*, pissdalig*, skitdalig*, skruttig*, ont, kassa
quality: kvalit*
important: viktig*, avgor*, livsviktig*, livsnodv*, betydelse*, angelag*, vasentlig*, oerhort
valuable: vard, varde, vardet, vardefull*, ovarderlig*
help: hjalp*, bista*, assist*, avhjalp*, undsatt*
support: support*, stod, stoda, stodj*, stodet, stott*, kundtjanst*, kundserv*, kundsupp*, backa, backar, bidra, bidrar*, bidrag*
contact: kontakt*, aterkom*, chatt*, forbindelse*, na
write: skriv*, skrev, formuler*, knacka*, nedteck*, skrift*, anteckn*, underteck*, knapa*, plita*, forfatt*
tell: beratta*, meddela, meddelar, meddelat, meddelas, informer*, upplys*, underratt*, delge*, forklar*, fortalj*, avise*, orientera*
say: sag, sager, sagt, sades, sade, sags, prata*, talar, talat, tal, uttal*, tala, yttra*, pasta*, lyder, ropa*
express: uttryck*, yttrand*
describe: beskriv*, detalj*, beskrev*, skildra*
reply: svar, svara*, svaret, svaren, besvara*, obesvarad*, gensvar*, bemot*, aterkoppla*
read: las, lasa*, laser*, laste, lasning*, lasvan*, genomlas*, last
see: ser, sett, titta*, titt, syns, synts, synas*, kika*, spana*, betrakt*, kolla*, tillse
show: visa*, presentera*, framga*, framsta*, verkar, verka, avspegl*, demonstr*
find: hitta*, finna, finner, finns, fanns, funnit, upptack*, aterfinn*, patraff*
search: sok, soka, soker*, sokes, sokning*, leta*, bladdra*, utforsk*, eftersok*, efterlys*
hear: hor, hors, hort, horde, hora, lyssna*
email: mejl*, mail*, epost*, post, email*, inkorg*
message: meddelande*, brev, brevet, sms*, textmedd*, lapp, lappen, whatsapp*, messenger*, dm, telegram*, text, texten*, texter, textruta*
call: ring, ringa, ringer, ringt, ringde, samtal*, telefon*, uppring*, lur, luren
newsletter: nyhetsbrev*, sandlist*, mottagarlist*, utskickslist*, mejllist*, maillist*, nyhetsmejl*, kundbrev*
notice: avisering*, notis*, avi, avin, anmalan*, kannedom*, besked*, tillkannag*, varsel*, varsla*
change: andras, andrar, andrat, andrade, andrad, andring*, redigera*, uppdater*, justera*, justering*, korriger*, modifi*, omformuler*, forandr*, revider*, omarbet*, omvandla*, vanda, vand, vander, andrande*, putsa*, editera*, anpass*, ombyggd*
upgrade: uppgrader*
improve: forbattr*, hoj*, okar*, lyft*, pimp*, boost*, trissa*, oka, okat, okad*
correct: ratta, rattar, rattas, rattade, rattat, rattelse*, ratt, korrekt*, riktig*, stammer, stamde, stamt
remove: radera*, bort, borttag*, avlags*, stryk*, strok, aterta*, aterkall*, avpublic*, slopa*, sudda*, rensa*, utplan*, dolj*, avskaffa*, nolla*, kvitt
reconsider: omprov*, omvarder*, ombedom*, overvag*
persuade: overtyg*, overtal*, uppmana*, uppmuntr*, sporra*, motiver*, locka*, tvinga*, tvang*, pressa*, paverk*, lirka*, tjata*, tjat
cancel: avbestall*, annuller*, avbok*, avbryt*, avbrot*, avbrut*, makuler*, hava*, havning*, angra*, angerratt*, avsag*, ogiltig*, installd*, avblas*, upphav*
stop: stopp*, sluta*, upphor*, avslut*, hejda*, avsta*, avstod*, avbrott*, stop, tystna*, bryt, bryta, bryts, hindra*, forhindra*, undvik*, pausa, pausar
unsubscribe: avanmal*, avregistr*, avprenum*, unsubscribe*, opt, out, slippa, slipper, slipp, spam*, skrappost*, avaktiv*, avmarkera*, mute
subscribe: prenumer*, anmal, anmala, anmaler*, anmalt, ansok*, kaffeprenum*, delta, deltar, deltag*, medverka*, anslut*
sign: underskrift*, signera*, namnteckn*, namninsam*
register: registr*, register*, inlogg*, logga, loggar, aktiver*, inregistr*
member: medlem*, kundklubb*, klubb*, vip*, stamkund*, trogen*, trogna*, lojal*, bonuskund*
list: lista*, listor, katalog*, varukatalog*, forteckning*
follow: folj, folja, foljer, foljt, foljde, foljare*, foljs, uppfolj*, tagga*
like: gilla*, fans
social-media: facebook*, instagram*, insta, tiktok*, youtube*, twitter*, linkedin*, pinterest*, snap*, sociala, socialt, blogg*, hashtag*, vlogg*, influencer*, stories
channel: kanal*, flode*, forum*, sida, sidan, sidor, sidorna, profil*, saljarsid*, produktsid*, ordersida*, sidans
website: hemsid*, webbplats*, nat, natet, online, webb, webben, sajt*, internet*, app, appen, webbsid*, natsid*, appar, apparna
link: lank*, klick*, url*, avanmalningsl*
visit: besok*
shop: butik*, affar, affaren, affarer*, webbutik*, shop*, webbshop*, ehandel*, natbut*, handel*, handelskam*, utstall*, varuhus*, kopcent*, forsaljningss*, kassan, varukorg*, presentkorg*, varumarkesb*, outlet*, amazon*
new: ny, nya, nytt, nyaste, nyhet, nyheter*, nyheten, farsk*, lanser*, premiar*, nyinkom*, nyslapp*, nykomm*, purfarsk*, sprillans*, nyare, slapper, slapp, slappt, slapps, nyoppn*, nyproduc*
collection: kollektion*, sortiment*, utbud*, serie, serien, serier*, barnkollek*, hostkollek*, varkollek*, sommarkollek*, set, setet, produktserie*, modellserie*, urval*, samling*, varusort*, tradgardssort*
sale: utforsalj*, forsalj*, slutforsalj*, black, friday, week, blackfriday*, cyber*, mellandagsrea*, sommarrea*, utrensning*, lagerrens*, varrea*, kap, rea, rean, reapris*, reavar*, realiser*, reor
sell: salj, salja, saljer, saljs, saljas, sald*, salt, forsalja*, salts
offer: erbjud*, erbjod*, kampanj*, deal*, superdeal*, specialpris*, extrapris*, specialerb*, promo*, veckans*, kanonpris*, fyndpris*, superpris*, paketpris*, klipp, klippet, offert*, introduktionse*, veckodeal*, toppenpris*, superklipp*
exclusive: exklusiv*, begrans*, sarskild*, utvald*, limiter*, handplock*
advert: reklam*, annons*, marknadsfor*, sponsr*, affisch*, banderoll*, flygblad*, marknad, broschyr*, lopsed*, skylta*
next: nasta, kommande, framover, nastkomm*, darpa
again: igen, aterigen, anyo, upprep*, omigen, aterkommande
another: annan, annat, andra, annans, ytterligare, ovrig*, annars
remind: pamin*, minns, minnas, ihag, minnes*, minne, reminder*, remind
forget: glom*
request: begar*, efterfrag*, forfrag*, anhall*, annulleringsan*, avbokningsbeg*, ansokan, krav*, yrka*, framstallan*, avsagan*, aberop*, vadja*, ansprak*, onskemal*
ask: fraga, fragar, fragade, fragat, ber, be, bett, bad, beder, undra*, bonfall*, bona, tigger, tigg, tigga*, uppmaning*, radgor
invite: inbjud*, invit*
please: snalla, snall, vanligen, vanl, garna, snallt
want: vill, ville, vilja, velat, onskar, onska, onskad*, onskas, onskat, onskan, langta*, sugen, sugna, foredra*, atra*, amna*
wish: onskning*, lyckonsk*, tillonsk*
hope: hoppas*, hopp, hoppet, hoppades, forhopp*, hoppats, hoppfull*
can: kan, kunna, kunde, kunnat, hinner, hinn, hinna, orkar, orka, hunnit, forma
would: skulle
should: borde
will: ska, skall, kommer, tanker, avser, avse, amnar
must: maste, tvungen*, obligat*, tvungna, skyldig*
need: behov*, nodvand*
let: lat, lata, later, latit, tillat*, medge*, unna*, tillstand*, lov, slappa
try: forsok*, anstrang*, satsa*, bemoda*
if: om, ifall, forutsatt*, savida, savitt, darest
whether: huruvida
when: narhelst, nar
while: medan, under, samtidigt
before: innan, fore, forran, tidigare, forega*, dessforinnan, forhand*, forvag*, forut
after: efter, sedan, senare, darefter, efterat, efterhand*, efteran*
until: tills, intill, senast, frist*, deadline*
instead: istallet, stallet, hellre
first: forst, forstahand*, forsta
only: bara, endast, enbart, enda, blott, enkom, uteslut*
because: eftersom, darfor, anledning*, orsak*, grund, beror, bero, beroende, berodde, darav, pga, alltsa, darmed, foljaktl*, emedan, grunden
but: men, dock, fast, anda, daremot, trots*, oaktat, likval, ehuru
and: och, samt, plus
or: eller, antingen, varken, alternativt
unless: undantag*, utom, forutom
for: for
with: med, medfoljande, ihop, tillsam*, gemensam*
without: utan
from: fran, ifran, harifran*, darifran*
against: mot, emot, motsatt*, gentemot
about: angaende, gallande, betraff*, kring, rorande, ror, galler, avseende, ang, omkring, runt, runtom
between: mellan, emellan*, sinsemellan, bland
through: genom, igenom, via
you: du, dig, er, ni, dej, eder, sjalv, sjalva
your: din, ditt, dina, ert, era, edert
we: vi, oss
our: varat, var, vara, vart
i: jag, mig, mej
my: min, mitt, mina
he: han, hon, honom, henne, hans, hennes, hen
they: deras
it: densamm*, dartill*
this: denna, detta, dessa, denne
that: dar
who: vem, vems, vilka
what: vad, vilket, vilken*
how: hur, hurdan*, sasom, sadan*, san, sant, sana
why: varfor
where: varifran, varthan
here: hit, harmed, harom*
there: dit, darom*
somewhere: nagonstans, nanstans
not: inte, ej, icke, ikke, knappt
no: ingen, inga, inget, nej, ingalunda
yes: ja, jo, okej, visst, javisst, absolut, sjalvklart, givetvis, naturligtvis, ok, japp*, jajam*, forstas
never: aldrig
nothing: ingenting, noll
something: nagot, nagonting, nanting
anything: vadsomhelst, helst
everything: alltihop, allt, allting
all: all, alla, allra, varje, hel, hela, helt, full*, bagge, bada, bade, alldeles, samtliga, total*, varenda, alltsamm*
everyone: allihop*, allesamm*, envar
someone: nagon, nan
some: nagra, eventuella, delvis, lite, litet, viss, vissa, smula*, enstaka, par, dussin*, fatal*
many: mycket, manga, mangd*, flera, massa, massor, tusentals, hundratals, mycken*, tallos*, antal*, atskill*, oraknel*
more: mer, mera, fler, vidare, over, darutover
most: mest, flest*, framfor, framforallt, oftast
less: mindre, farre, minst, minsta
very: valdigt, jatte*, riktigt, verkligen, ytterst, enormt, alltfor, sarskilt, himla, superduper, galet, sjukt, extremt, synnerl*, hogeligen
enough: nog, tillrack*, racker, rackt, racka, rackte, duger
also: ocksa, aven, inklusiv*, inklud*, dessutom, jamte, likasa, dartill, ingar, forresten
still: fortfarande, alltjamt, kvar, kvarsta*, annu
already: redan
always: alltid, evig*, jamt, standigt, stadse
often: ofta, brukar, bruka, vanligtvis, normalt*, stundom, ibland
now: nu, numera, omgaende, genast, direkt, nuvarande, omedelbar*, strax, bums, meddetsamm*, aktuell*
soon: snart, snarast, snabb*, fort, fortare, inomkort, blixtsnabb*, kvickt, kvick, rask*, tidig*, brattom, bradsk*, skynd*
today: idag, ikvall, dagens, inatt, imorse, dagsens
yesterday: igar, forrgar, gardag*, haromdag*
tomorrow: imorgon, morgondag*, overmorgon
perhaps: kanske, mojligen, eventuell*, mahanda, troligen, troligtvis, antagligen, formod*, sannolik*
exactly: exakt*, precis*, bokstavlig*, just
same: samma, lika, likadan*, likt, motsvar*, likvardig*, matcha*, likn*, identisk*
different: annorlunda, olika, felaktig*, skild*, skiljer*, avvik*, felmark*, felskick*
mistake: fel, felet, felen, misstag*, miss, missforst*, stavfel*, vavfel*, tryckfel*, stavning*, blunder*, tabbe*, slarv*, forvaxl*, olyckshand*, missuppfatt*, felskriv*, lapsus
problem: problem*, bekymmer*, besvar*, krangl*, strul*, knas, svarighet*, misslyck*, bekymra*, trubbel*, hake, haken, storning*, haver*, trassel, trassl*
solve: los, losa*, loser*, lost, loste, losning*, atgard*, avhjalpa, fixa*, ordna*, reder, reda, redde, uppklar*, ordning*
question: fraga*, fragor*, funder*, oklarhet*, sporsmal*, fragestall*, faq, tvek*
survey: enkat*, undersokning*, miniunders*, formular*, frageform*, kundenkat*, blankett*, opinionsund*
apologise: ursakt*, forlat*, beklag*, sorry, pardon
inconvenience: olagenh*, besvaret, besvarar*, storde, obehag*, fortret*
unfortunate: tyvarr, dessvarre, olycka*, oturlig*, otur, sorgligt
complaint: klag*, reklamation*, reklamer*, tvist*, invand*, anmarkning*, missnojesy*, beskarmel*, anmalning*
damage: trasig*, sprucken*, sprucket, spruckn*, sprack, defekt*, repa, repan, repad*, repor, krossad*, krossat, sonder, buckl*, knackt*, bruten, brutit, fallfard*, glapp*, lack*, brustn*, brusten*, overhett*, sondersl*, kantstott*, flackig*, skavank*, forstor*, spricka, sprickor, sondrig*, skad*
repair: reparera*, reparation*, lagad*, lagat, lagar, lagning*, renover*, laga
dead: dod*, dott, dog, dor, avlid*
part: del, delen, delarna, reserv*, bitar*, bit, biten, komponent*, tillbeh*, stycken, stycke, stycket, exemplar*, byggsats*, st, packning*
stock: lager, lagret, lagrets, lagerhall*, lagersald*, lagervar*, lagerford*, lagre
unavailable: slutsald*, slut, restnoter*, otillgang*, slutsalt*, utsald*, utgange*, utgatt
available: tillgang*, redo, disponib*, forfogande*, fardig, fardigt, fardiga
stay: stanna*, forbli*, vistas, resten
address: adress*, leveransadr*, gata, gatan, postadr*, portkod*, porttelefon*, port, porten, trapphus*, vaning, vaningen, lagenhet*, postnummer*, postlad*, brevlad*, hus, huset, grind*, tomt, tomten, tomtgrans*
home: hem, hemma, hushall*, hemmet, hemifr*, hemat, bostad*
neighbour: granne*, grannar*
location: plats, platsen, platser*, ort, orten, stad, staden, stader, land, landet, lander*, lokal, lokaler*, placering*, norrut, region*, omrade*, stalle, stallen, svensk*, norden*, rum, rummet, lage, sverig*
pickup: hamta*, hamtning*, upphamt*, avhamt*, plock*
size: storlek*, storre, storst*, matt, mattet, mattn*, bredd*, bred, langd*, hojd*, diameter, cm, meter, centimeter*, mater, xxl, xl, hog, hogt, hoga, hogre, djup, djupet, jattest*, brostvidd*, tjock*, smal, smala, gigant*, stor, stort, stora
fit: passa*, kompatib*, passform*, ryms, rymd*, rymmer
colour: farg*, vit, vita, vitt, svart*, rod, roda, rott, bla, blatt, gron*, gul, gula, gult, gra, graa, gratt, brun*, beige*, lila, orange, silver, guld*, kulor*, marinbla*, turkos*
model: modell*, version*, variant*, typ, typen, typer*, stil, stilen, design*, arsmodell*, utforande*, sort, sorten, sorter
personalise: graver*, gravyr*, personlig*, skraddarsy*, specialgjord*, broder*, textstorlek*, typsnitt*, monogram*, specialbest*
name: stava*, marke, market, marken, varumarke*, heter, hette, efternamn*, fornamn*, bokstav*, sidnamn*, kallas, logotyp*, loggan*, namn*
instructions: instruktion*, anvisning*, bruksanvis*, manual*, guide*, monteringsanv*, monteringsfilm*, tips, tipsen, radet, vagledning*, ritning*, skiss*, handled*, lathund*, beskrivning*
instruct: monter*, montage*, install*, skruva*, koppla*, parkoppl*, bygg*, fast*, koppling*, uppstall*, omstall*
use: anvand*, bruk, bruket, nytta*, nyttja*, nyttig*, utnyttj*, praktisk*, behandig*, anvant, anvants
useless: oanvandbar*, oduglig*, onodig*, meningslos*
care: vard*, skot, skota*, skoter, omsorg*, omtank*, varsam*, forsiktig*, noggrann*, omhander*, skotsel*, underhall*, skonsam*, omsint*, bry, bryr, akta, mild, milt
clean: tvatt*, rengor*, ren, rena, rent, diska, disk, disken, torka*, skol*, damma, putsduk*, stada*, smuts*
switch-on: knapp*, mittenknapp*, tryck, trycka, trycker, trycks, tryckt, hall, halla, haller, nodstopp*, nollstall*, strombryt*, strom, strommen, reglage*, reset
check: kontroll*, granska*, inspekt*, besikt*, prov, prova*, testa*, test, testet, tester*, provning*, dubbelkoll*, kvalitetskontr*, stickprov*, undersok, undersoka, undersoker, synar, verifi*, provet
confirm: bekraft*, godkann*, godkand*, godkant, godta*, godtog*, accept*, samtyck*, orderbekraft*, intyga*, bejaka*, overens*
process: behandla*, bearbeta*, handlagg*, forbered*, hanter*, handter*, process*, genomfor*, verkstall*, tillmotes*
get: far, fa, fick, fatt, erhal*, mottog*, motta*, fas, emotta*, inhamt*
give: ge, ger, gett, gav, giv*, ges, tilldel*, skank*, delges, tillhandah*, forse, forser, forsett, rack, strack*
take: ta, tar, tog, tagit, tas, togs, tag, lasta*
bring: bars, medfor, inbar*
put: lagg, lagga, lagger, lade, la, stall, stalla, staller, stalld*, stallt, satta, satter, satte, lagges, placera*, hang, hanga, hanger, hangt, inlagd*, sitter, sitta, lagt
add: bifog*, tillagga, inkludera, komplett*, bilag*, addera*, pafyll*, utoka*
leave: lamna*, avlamn*, kvarlam*, efterlam*, overge*
keep: behall*, beholl*, bevara*, forvar*, halls, lagra*
make: gor, gora, gors, gjort, gjord*, skapa*, tillverk*, producera*, framstall*, utfor*, fabrik*, fabricera*
handmade: handgjord*, handtillv*, hantverk*, handsydd*, handvavd*, handmalad*, vavstug*, snickr*, hemmagjord*, sydd*, stickad*
go: ga, gar, gick, gatt, ak, aka, aker, akt, flytt*, fard, fardas, fara, ivag
come: kom, komma, kommit, komm, kommen
back: tillbaka, tillbaks, tebax, rygg
start: borja*, start*, inled*, paborj*, igang, tands
continue: fortsatt*, paga*, vidar*, lopande
open: oppna*, oppet, oppning*
close: stang*, slack*
choose: valj*, valet, valen, valt, valde, vald, valda, alternativ*, beslut*, bestam*, utse, avgjort
tap: peta*, skann*, scanna*, dubbelklick*, svep, swipe*
enter: ange, anger, angav, angett, angiv*, fyll, fylla, fyller, fyllt, fyllde, ifyll*, uppge, uppger, uppgett, matar, mata
print: skrivare*, utskrift*, utskrivn*, etikett*, markning*, klistermark*, tryckeri*, tryckfil*, kopia*, kopior*, returetik*, tryckforl*, klisterlapp*
photo: foto*, bild, bilder*, bilden*, skarmdump*, skarmbild*, plata*, fota, fotar, fotad*, selfie*
video: video*, film, filma, filmer*, filmen*, filmar, filmklipp*, slutfilm*
know: vet, veta, visste, kann, kanner, kande, kanna, kant, forstar*, forstod, forstatt, kannedom, kunskap*, insikt*, medvet*, begrip*, inse, inser, fattar, fatta
think: tror, tro, trodde, anser, anse, ansag, tanka, tank, tankt, tankte, overvaga, tanke*, tankar*, kanns, kansla*, kanslor*, betank*
learn: lar, lara, lart, lard*, studera*, utbild*, kurs*, lektion*
trust: fortroend*, lita*, palitli*, tillit*, tillforlit*, trygg*, betro*
promise: lova, lovar, lovade, lovat, lofte*, utlov*, forsakr*
worry: oro, oroa*, orolig*, radd, angsl*, radsla*, skram*, osaker*
understanding: talamod*, forstaelse*, overseend*, hansyn*, sympat*
live: lev, lever, leva, levde, levt, levande*, liv, livet, livs, overlev*, forsorj*, levebrod*, brod, brodfod*, bo, bodde, existens*, leverne*, livnar*, bor
work: arbet*, jobba*, fungera*, funk*, anstall*, slit, sliter, slitit, sysselsatt*, verksam*, bemann*, stravar
job: jobb, jobbet, praktik*, tjanst, cv, vikari*, larling*, arbetsansok*
business: rorelse*, naringsid*, affarsverk*, smaforet*, enmansforet*, egenforet*, firma, firman, affars, verksamhet*, entrepren*, startup*
company: foretag*, bolag*, tillverkare*, leverantor*, ab, koncern*, fabrikor*, organisation*
team: team*, personal*, avdelning*, kontor, kontoret, kollega*, kollegor*, medarbet*, gang*, verkstad*, verkstan, cykelverkst*, grabbarna, laget
family: familj*, mamma*, pappa*, mormor*, morfar*, farmor*, farfar*, dotter*, dotern*, son, sonen, soner, fru, frun, make, maka, syskon*, bror*, syster*, foraldr*, mor, mors, morsa*, farsa*, barnbarn*, dottrar*, slakt*, fader, fars, sambo*
child: barn, barnen, barnens, barns, bebis*, smabarn*, unge, ungar*, ungen, spadbarn*, kid*, tonar*, minderar*
friend: van, vanner*, vannen, kompis*, kamrat*, bekant*, polare*, bundsfor*
small: liten, lilla, sma, smafolk*, mini, pytteli*, lille, smaskal*
customer: kund, kunder*, kunden*, kunds, kopare*, konsument*, bestallar*, foretagskund*, kundkrets*, kundkort*
seller: saljare*, saljarn*, handlare*, forsaljare*, konkurr*, aterforsalj*, butiksag*, nathandl*, handelsm*, kopman*, saljforet*
boss: chef*, agare*, grundare*, vd, direktor*, forsaljningschef*, forest*
service: service*, tjanster*, tjansten*, betjan*, servad*, handlaggare*, arende*, bemotand*
people: folk*, mannisk*, person, personer*, kvinn*, killar, kille, killen, tjej*, vuxna, vuxen, gubb*, gumm*, herr, herre, herrar, dam, damer, dame, damen, man
world: varld*, jorden, jord, planet*, natur*, omvarld*
product: produkt*, varor*, varan, varans, artikel*, artikl*, sak, saken, saker, sakerna, pryl*, grej*
goods: adapter*, akvari*, armband*, balsam*, bord, bordet*, bordsb*, borr*, borste*, brodrost*, cykel*, cyklar*, dammsug*, diskmaskin*, diskborst*, doftsprid*, dofter*, dorr*, dragked*, dragspel*, dronar*, dukar, duk, duken, elvisp*, fiskegrej*, fjarrkontr*, flaska*, flaskor*, flakt*, filt, filtar*, filten, filter*, filtret*, foder*, fodral*, fatolj*, frys*, fritos*, gardin*, garderob*, gitarr*, glas, glaset, glasen, glodlamp*, grasklipp*, gryta*, grytor*, gungstol*, hacksax*, handduk*, handfat*, handsk*, handtag*, halsband*, haft*, horlur*, hudkram*, hyllan*, hyllor*, jacka*, jackor*, kabel*, kablar*, sladd*, kaffe*, kamin*, kamera*, kanna*, kannor*, kappa*, kastrull*, kedja*, klocka*, klockor*, kniv*, kopp, koppen, koppar*, kram*, kran*, kruka*, krukor*, krukvax*, kudd*, kylbox*, kylskap*, kylvask*, ladda*, lakan*, lampa*, lampor*, leksak*, linne*, ljus, ljuset, ljusen, lykta*, lyktor*, madrass*, maskin*, matta*, mattor*, mixer*, mobil*, skalet*, mobl*, mobel*, mugg*, mus, musen, nalle*, orhang*, olja, oljor*, overall*, panna*, stekpann*, paraply*, parfym*, penna*, pennor*, fargpenn*, planbok*, planbock*, pump*, pussel*, radio*, ram, ramen*, rakhyvel*, resvask*, ringar*, robot*, rullgard*, ryggsack*, ryggstod*, sax*, skarm*, skor*, sko, skruv*, skylt*, skap*, sekator*, sidobord*, sjal*, smycke*, soff*, spegel*, speglar*, spel, spelet*, stol, stolar*, stolen*, stolsb*, kontorsstol*, strumpa*, strumpor*, ullstrump*, strykjarn*, surfplatt*, symaskin*, tavlor*, tallrik*, talt*, tekann*, termos*, toffel*, tofflor*, troja*, trojor*, tshirt*, shirt*, tvattmaskin*, tyg*, ugn*, vas, vasen*, vaser*, vaska*, vaskor*, ventil*, verktyg*, vin, vinet*, vinglas*, yxa*, yllet*, bok, boken*, bocker*, balte*, bilstol*, barnvagn*, babysk*, bloja*, sang*, bank*, moderkort*, motor*, minneskort*, usb, bluetooth, dator*, laptop*, tangentb*, skrivbord*, hatt*, mossa*, klanning*, byxa*, byxor*, skjort*, klader*, plagg*, halsduk*, garn*, vav, vavar, tra, trad*, plast*, metall*, lader*, sten, stal*, jarn*, keramik*, porslin*, gips*, bambu*, kakel*, plexigl*, godis*, choklad*, lakrits*, honung*, te, teet, kaka*, kakor*, kex*, maten, matvar*, frukt*, appelkaka*, bulle*, kanelbull*, glass*, sas, sasen, krydd*, hund*, katt*, lagerkatt*, blomma*, blommor*, vaxt*, fro, fron*, spa, tval*, schampo*, tandborst*, kok, koket, koks*, badrum*, toalett*, balkong*, fonst*, golv*, vagg*, tak, taket*, hjul*, dack*, baten*, bil, bilen*, bilar*, bilbarn*, rep, repet*, tejp*, lim, limmet*, nyckel*, nycklar*, dran*, kangor*, kanga*, stovl*, vinterjack*, morgonrock*, badrock*, konsol*, behallar*, halet, hal, spak*, mikrofib*, vatska*, vatten*, innebandyl*, adventskalend*, dukning*, servis*, bestick*, bradspel*, dockskap*, docka*, dockor*, kratta*, spade*, spadar*, stekspad*, slang*, kompost*, paneler*, solcell*, batter*, axelrem*, rem, remmen*, klam*, klister*, klades*, kapslar*, varmepist*, varmeljus*, fickkniv*, fickl*, vackarkl*, maskot*, djavulsdrakt*, drakt*, figur*, karaff*, sammet*, bomull*, silke*, rengoringsm*, vinyl*, band, bandet, lopband*, traningspass*, hantel*, hantlar*, kolfiber*, kanten, kanter*, botten, lock, locket, skal, tavla, bat, batar, mat, ull, ullen, tacke, tacket, tacken, hiss, hissen, serum*, platen, platta, skiva, skivan, vete, hangare, apparat*, stjarnskruv*
weight: vikt, vikten, vager, vaga, vagt, kilo*, kg, gram, tung*, tyngd*, liter, ton, tonvis
minute: minut*
second: sekund*
moment: stund*, ogonblick*
hour: timm*, klockan, dygn*, kvart, halvtim*, kl
time: tid, tiden, tider, datum*, period*, tidpunkt*, tidsr*, tidsfr*, gang, gangen, ganger*, tiders, omgang*
day: dag, dagar*, dagen*, dags, daglig*, kvall*, eftermiddag*, formiddag*, morgon*, morse*, natt*, bankdag*, vardag*, arbetsdag*, middag*, lunch*, leveransdag*
week: vecka*, veckor*, veckodel*
weekend: helg, helger*, helgen*, langhelg*
month: manad*
year: aret, aren, arsdag*, ars, arets, arsskift*, artionde*
monday: mandag*
tuesday: tisdag*
wednesday: onsdag*
thursday: torsdag*
friday: fredag*
saturday: lordag*
sunday: sondag*
january: januari*
february: februari*
march: mars
april: april*
may: maj
june: juni*
july: juli*
august: augusti*
september: september*
october: oktober*
november: november*
december: december*
one: ensam*, ena, styck
two: tva, dubbel*, dubbl*, tvilling*
three: tre, trippel*, tredubb*
four: fyra
five: fem
six: sex
seven: sju
eight: atta
nine: nio
ten: tio, tiotal*
hundred: hundra, hundratal*, tusen*, femhundra, femtio*, tjugo*, trettio*, fyrtio*, sextio*, sjuttio*, attio*, nittio*, elva, tolv, tretton, fjorton, femton, sexton, tvahundra*, trehundra*
half: halv, halva, halvan, halft*, halvt
third: tredje*
fourth: fjarde, femte, sjatte, tionde
last: sist, sista, slutlig*, slutgilt*, sistnamn*, antligen, senaste
early: fortid*
old: gammal*, gamla, aldre, alder*, forna, forr, forra
recent: nyss, nyligen
long: lang, langt, langa, lange, langre, langst, forlang*, langvar*
future: framtid*, framgent
appointment: avtalad*, tidsbok*, mote*, bokad, bokade*, bokning*, boka, bokar*, bokas, bokat
reserve: reservera*, reservation*
heart: hjarta*, hjartlig*
love: alska*, alskling*, karlek*, kar, kram, kramar*, kramen, puss*, nattkram*, foralsk*, dyrka*, avguda*
enjoy: njut*, avnjut*, trivsel*
fun: kul, rolig*, skoj*, lustig*, roa, roar, mysig*, mys, skratt*, skamt*, lek, leka, leker, lekar, kuriosa
warm: varm*
kind: vanlig*, snallhet, generos*, trevlig*, artig*, hygglig*, valvillig*, alskvard*, omtanksam*, godhet*, rar, rara
regards: halsning*, mvh, halsa, halsar*, hejda, vordnad*, hogaktn*, farval*, adjo, vhalsn*, vanliga
dear: kara, kare, baste, arad*, karesta, karaste*
hello: hej*, valkom*, tja, tjena*, goddag*, godmorg*, morsning
congratulate: grattis*, gratul*, fira*, fodelsedag*, brollop*, jubile*, examen*, namnsdag*, arsdagen
holiday: semester*, ledig*, pask*, pingst*, midsom*, himmelsfard*, kristi, ramadan*, allhelgona*, halloween*, lucia*, valborg*, helgdag*, hogtid*, sportlov*, hostlov*, nationaldag*, klamdag*, morsdag*, farsdag*, semla*, kraftskiv*, eid, chanukka*, festival*, fest, festen*, festlig*, karneval*
christmas: jul, julen*, juls, julhels*, julafton*, julig*, julbel*, advent*, julstam*, tomte*, jultid*, juldag*, julmat*, julgran*, julpynt*
new-year: nyar*, gottnytt*, raket*, fyrverk*
valentine: valentin*
spring: varig*, varens, varen, varlig*, varkansl*
summer: sommar*, somras*, somrar*
autumn: host*
winter: vinter*, vintrar*
weather: vader*, vadret*, regn*, sno*, sol, solen, solig*, storm*, blast*, blaser*, kallt, kall, kalla, kyla*, aska*, dimma*, oversvam*, jordbav*, halka*, hetta*, varmebolj*, minusgrad*, klimat*, ovad*, isig*, moln*, blixt*
peace: fred, freden, lugn*, frid*, ro, tyst, tysta, tystnad*, stillhet*, ifred, stilla
healthy: halsosam*, frisk*, sjuk, sjuka, sjukdom*, sjukhus*, barnsjuk*, saker*, allerg*, halsan, influensa*, sjukskr*, medicin*, lakare*, smitt*
dream: drom*
journey: resa*, reser*, rest, avresa*, flyg, flyger, flygning*, hotell*, vandr*, turist*, koer, trafik*, utflykt*, svang
story: berattelse*, sagor, histori*
politics: politi*, regering*, riksdag*, valror*, minister*, statsmin*, parti, partiet*, partier*, folkomrost*, omrostningsur*, valurna*, demokrat*, socialdem*, sverigedem*, moderat*, vansterp*, strejk*, demonstra*, protest*, president*, trump, putin, brexit, valjare*, kommunist*, valkamp*
war: krig*, arme*, soldat*, ukrain*, gaza*, ryssland*, nato, invasion*, vapen*, flykting*
religion: gud, guds, gudom*, jesus*, kristen*, kristna*, kyrk*, bibel*, bon, boner, bed, valsign*, allah, amen, herren*, islam*, moske*, profet*, prast*, kristus, sankt, helig*, andlig*
charity: valgor*, donera*, donation*, bistands*, insamling*, hjalporg*, rodakors*, djurhem*, djurskyd*, hemlosa*, ideell*, volontar*, behovande*, stiftelse*, fadder*
news: tidning*, rubrik*, pandemi*, covid*, corona*, inflation*, varldslag*, fotboll*, sport, turnering*, vm
idea: ide*, forslag*, foresla*, uppslag*
project: projekt*, plan, planen*, planer*, program*, initiativ*
information: info*, uppgift*, data, fil, filen*, filer*, dokument*, rapport*, pdf*, underlag*, datablad*, sakerhetsdat*, sakerhetsmed*, protokoll*
contract: avtal*, villkor*, kopvillkor*, policy*, returvillk*, overenskom*, kontrakt*
rule: regel*, regler*, lagen*, lagar*, lagstift*, forordning*, forbud*, forbjud*, forbjod*, blockera*, blockad*, bannly*, gdpr*, sparr*, strid*, bryter*, riktlinj*, olagl*, laglig*, lag
right: rattigh*, berattig*
privacy: privat*, integritet*, hemlig*, konfiden*, anonym*, diskret*, sekretess*, smyg*
account: konto*, losenord*, inloggn*
certificate: certifi*, diplom*, intyg*, iso, legitim*, typskylt*
interest: intresse*, nyfik*, ointress*, hobby*
success: framgang*, lyckas*, lyckats, lyckades, fordel*, vaxa*, vaxer*, blomstra*
result: resultat*, effekt*, utfall*, foljd, foljden, konsekvens*, pafoljd*
penalty: straff*, boter*, bestraff*, vite, viten, sanktion*, forseningsav*
mean: betyder*, betyda*, betydde, innebar*, menar, menade, mena, betytt
stupid: dum, dumma*, dumt, dumhet*, korkad*, korkat, puckad*, puckat, okunn*, galen*, galna, inkompet*, hjarnlos*, hjarndod*, lojl*, blind*, vansin*, obegav*, dumdr*, patetisk*, trog*, efterbliv*, urdum*, skitdum*, naiv*, fanig*, sinnessj*, tokig*, trams*, absurd*
idiot: idiot*, dumskall*, dumbom*, pucko*, pappskall*, farskall*, mongo*, cp, tont*, clown*, kretin*, asna*, traskall*, dumhuv*, imbecill*, stolle*, tok, dummer*, arkeidi*, stolpskott*, tolp*, klantskall*, pajas*, sopa, fjant*, miffo*
scum: svin, svinet*, as, aset, asen, ackel*, ackl*, avskum*, horunge*, horor*, fitta*, fittor*, kuk, kuken*, rovhal*, arsel*, skitstov*, krak, kraket*, parasit*, slyna*, slampa*, ratta*, gris, grisar*, usling*, skurk*, luder*, ohyra, loss*, knol, knolar*, pack, patrask*, dragg*, skithog*, skithuv*, sate, fahund*, skam, skams, vidrig*, runkar*, bogj*, bitch*, hagga*, karring*, subba*, gnallsp*, odag*, tattare*, blodsug*, snyltar*, lymmel*, slyngel*, kryp, krypet, fegis*, feg, fega, lus
swear: fan, javl*, djavl*, djavul*, helvet*, skit*, satan*, fy, forbann*, knull*, piss*, jakla*, jakel*, fasiken, fuck*, shit*, bajs*, arsle*, forbaskad*, sjutton, tusan, jefla, javel*, smorj*
liar: ljug*, logn*, bedrag*, tjuv*, lurar*, lurad*, lura, lurat, lurendrej*, fusk*, bluff*, svindl*, skojare*, ran, ranar*, oarlig*, ohederl*, fejk*, falsk*, utpress*, forfalsk*, skurkstr*, fortal*, ljog*, mytoman*, luras, blasning*
threat: hot, hota*, hotelse*, hamnd*, hamnas*, varning*, varna*, vedergall*, forfolj*, hemsok*, jaga*, efterrak*, uthang*, repressal*, trakass*, skramm*
police: polis*, fangels*, brott, brottet*, brottsl*, krimin*, anmals, aklagar*, hakta*, arrester*, kronofog*, gripa*
lawyer: advokat*, jurist*, domstol*, domare*, tingsratt*, juridisk*, rattslig*, ombudsm*, arn, konsumentverk*, konsumentom*
sue: stam, stamma*, stamning*, atal*, rattegang*, stamd*, skadestandskr*
hit: sla, slar, slog, slag, slagit, slass, spo, spoa*, stryk, misshand*, kla, knuff*, sparka*, spark, skjut, skjuta*, skjuter*, bomb*, knivhugg*, hugg*, attack*, orfil*, smocka*, small*, smiska*, puckla*, krossa, krossar, slagtra*, vald*, strypa*, overfall*, smisk, dang*, lappa
kill: doda*, morda*, mord, ihjal, avratt*, sjalvmord*, assassin*, utrota*, likvider*
hate: hata*, hat, avsky*, forakt*, hatisk*
cry: grat*, skrik*, gapa*, skrek, vrala*, lipa*, tjut*, grina*
body: kropp*, huvud*, ansikte*, hand, hander*, handen*, oga, ogon*, ora, oron*, finger*, fingrar*, ben, benet, benen, fot, fotter*, mun, munnen*, trut, truten, kaft*, nasa*, tand, tander*, haret, huden, hjarn*, hals, halsen*, skagg*, mage*, tarm*, rov, roven
naked: naken*, nakna*, sexig*, sexuel*, porr*, samlag*, brost*
drug: alkohol*, knark*, drog, droger*, ol, olen, sprit*, cigar*, tobak*, snus*, cannabis*, narkot*
race: rasis*, ras, raser, muslim*, jude*, judar*, judisk*, bogar*, homo*, blatte*, neger*, invandr*, utlann*, zigen*, svartskall*, romer*, kines*, tysk*, arab*, turk*, finne, finnar, bog
hard: hard*, hart, svart, svara, jobbig*, knepig*, tuff*
easy: latt*, enkel*, enkla*, smidig*, bekvam*
clear: tydlig*, klar, klart, klara, uppenbar*, sjalvkl*, fortydl*
unclear: oklar*, otydlig*, forvirr*
real: verklig*, faktisk*, riktiga
possible: mojlig*
impossible: omojlig*, oformag*
strong: stark*, styrka*, rejal*, talig*, slitstark*, hallbar*, robust*, stadig*, taler
soft: mjuk*, len, lent, strav*, slat*, tunn*
empty: tom, tomma, tomhant*
wet: fukt*, blot*, is, luft*, vat, vata, vatt
wait: vanta, vantar, vantat, vantas, vantan, vantade, avvakt*, vant, invanta*, talmod*, vantetid*
expect: forvant*, rakna, raknar, raknas, raknat, berakna*, raknades, emotse*, motse*
meet: mota, moter, mott, mottes, traff*, ses, aterse*
turn: vrid*, snurr*, rotera*, medurs, moturs, svang*, vands
push: puff*, dra, drar, drag, dragit*, drogs
fall: fall, faller, falla*, fallit, foll, ramla*, trilla*
run: spring*, sprang, lop, lopa, loper, kor, kora*, kord*, kors
lead: led, leda, leder, ledde, leden, ledare*
sit: sittande, sov, sova, sover, vila*, somn*, slumra*, avkoppl*
eat: smak*, fika, fikar, baka*, recept*, koka*, hungr*, stek*, ata, ater, atit
spend: spender*, investera*, slosa*
refuse: neka*, vagra*, avsla*, avboj*, avvisa*, fornek*, forkast*
ignore: ignorer*, strunt*, bortse*, nonchal*, oavsett
belong: tillhor*, ager, aga, ags, agde, egen, eget, egna
count: inrakn*, medrakn*
attention: uppmark*, fokus*, obs, observera*, notera*
proud: stolt*, ara, aran, heder, hedersam*, hedr*
respect: respekt*, aktning*
favour: tjanstvill*, gentjanst*, vantjanst*
owe: skuld*
behalf: vagnar, skull
position: utanfor, innanfor, baksid*, framsid*, fram, upp, ner, ned, ut, in, uppe, nere, inne, ute, utomhus, inomhus, nedan, ovan, nedanfor, bakom, ovanfor, bredvid, mitten, vanster*, hoger*, forbi, narma*, nara, snett, underkant*, ovansid*, undersid*, overkant*, horn*, insid*, utsid*, sidled*, framat, bakat, uppat, nedat
example: exempel*, exempl*
reference: referens*, ref, id, asin, arendenum*, sku
situation: situation*, omstand*, hant, hande, handels*
step: steg*, moment*, etapp*
way: vag, vagen*, vagar*, metod*, vis, viset, satt
group: grupp*, kategor*, klass, klassen*, klasser*
level: niva*, grad, grader*, graden*, grans*
goal: mal, malet*, malen, syfte*, andamal*, avsikt*
school: skola*, skolor*, universit*, elev*, student*, larare*, uppsats*, laxa*, plugga*, gymnas*, forskar*
media: magasin*, tv, teve, podd*, journalist*, lokalradio*, bio, bion, musik*, latar
warehouse: lagerarb*, lagerlok*, lagerpers*, packbord*
vehicle: fordon*, taget*, buss*, flygplan*, skepp*, fartyg*, slapvagn*, transportbil*, hamn, hamnen
popular: popular*, favorit*, trend*, storsalj*, bastsalj*, succe*, alskad*
unique: unik*, ovanlig*, enskild*, individ*, original*, sarprag*
beautiful: vack*, sot, sota, sott, elegant*, stilren*, stilig*, charmig*
wonder: mirakel*, undervark*
normal: vanligt, standard*, normal*, ordinar*, alldagl*
automatic: automat*
separate: separat*, separera*, enskilt, sarskilj*, isar
merge: kombin*, samla, samlar, samlad*, samlas, samman*
responsible: ansvar*
investigate: utred*, undersoks, efterforsk*, reklamationsutr*
transaction: transaktion*, utcheck*, betalningsfor*
complete: slutfor*, fullgor*, fullbord*, avklar*, klarar*, klarat, klarade, fardigst*
then: darnast, salunda, saledes
language: svenska*, engelsk*, sprak*, oversatt*, svenskt
direct: raka, rak, rakt
mind: sinne*
wear: slits, slitage*
action: handling*, agera*, aktion*, garning*
apply: tillamp*, galla, gallt, gallde, giltig*
access: atkomst*, tilltrad*
status: status*
download: nedladd*
system: system*, programvar*, mjukvar*
statistics: statistik*, diagram*
recall: aterkallels*
become: bliva
section: avsnitt*
past: passera*, forfluten*
sound: ljud*, buller*, signal*, bullr*, knarr*, gnissl*, oljud*
dark: mork*
technician: tekniker*, montor*, installat*, elektrik*, rormok*, fackman*, specialist*
`;
