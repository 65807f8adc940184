/** Words of Italian by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: il, lo, la, i, gli, le, l, un, una, del, dello, della, dei, degli, delle, dell, al, allo, alla, ai, agli, alle, all, dal, dallo, dalla, dai, dagli, dalle, dall, nel, nello, nella, nei, negli, nelle, nell, sul, sullo, sulla, sui, sugli, sulle, sull, col, coi, di, d, a, ad, in, su, e, ho, hai, ha, abbiamo, avete, hanno, avendo, aver, avere, averci, averla, averlo, averti, averle, averglielo, abbia, abbiano, avra, avrai, avremo, avranno, avuto, avesse, aveva, avevamo, avevi, avevo, avevano, sono, sei, siamo, siete, era, erano, eravamo, essere, esserci, esserle, essersi, essendo, sia, siano, siate, stato, stata, stati, state, sara, sarai, saranno, saremo, fosse, fossero, fu, sta, stai, stiamo, stia, stanno, stare, sto, va, ne, cui, si, li, ecco, eccoci, proprio, propria, propri, c, s, lle, ew, td, st, b, f, n, m, t, oh, eh, ah, beh, ossia, cioe, ovvero, https, http, www, com, it, jpg, font, grafica, amazon, presente, presenti, far, fatemi, editore, piacenza
review: recens*, valuta*, valuti*, valuto, valute*, feedback*, review*, riscontr*, testimonianz*, votazion*, rev, rating, rencension*, recenz*, pagella
opinion: opinion*, parer*, giudiz*, giudic*, impression*, considerazion*, pensiero, pensieri, pensierino, verdett*
comment: comment*, osservazion*
star: stell*, asterisc*
score: voto, voti, vota*, voter*, puntegg*
rank: classific*, posizionament*, algoritm*, graduator*
point: punti, punto
thumb: pollic*
positive: positiv*, favorevol*
negative: negativ*, critic*, sfavorevol*, stroncat*, bocci*
neutral: neutr*, imparzial*, spassionat*, obiettiv*, oggettiv*
honest: onest*, sincer*, schiett*, franc*, genuin*, autentic*, spontane*, veritier*
truth: verita, vero, vera, veri, vere, davvero, veramente
fair: equo, equa, equi, eque
unfair: ingiust*, immeritat*, scorrett*
public: pubblico, pubblica, pubblici, pubbliche, pubblicamente
publish: pubblic*
post: post
share: condivi*
recommend: consigl*, raccomand*, suggeri*, passaparola, segnalarci
praise: elogi*, lodi, lode, lodar*, lodat*, apprezzament*, lusinghier*, complimenti, complimento, encomi*
word: parola, parole, parolina, paroline
sentence: frase, frasi, riga, righe, rigo, righette
experience: esperienz*
reviewer: recensor*
tester: tester, testers
reputation: reputazion*, credibil*, fama
buy: compra, comprar*, comprat*, compri, comprando, compriamo, comprerei, comprera*, acquist*, shopping, spesona
order: ordin*
reorder: riacquist*, ricompra*, riordin*
send: sped*, invia*, invio, invii, invier*, inviin*, mand*, inoltr*, trasmett*, trasmiss*, trasmess*
parcel: pacco, pacchi, pacchett*, collo, colli, plico, plichi, spedizioniere
pack: confezion*, imball*, impacchett*, imbust*, busta, buste, bustina, bustine, scatol*, incart*, cartone, cartoni
transit: transit*, viaggia, viaggiano, viaggiando, cammino, strada
arrive: arriv*, giunt*, giung*, pervenut*, perveni*, pervien*
deliver: consegn*, recapit*, riconsegn*
carrier: corrier*, postin*, autista, autisti, vettore, vettori, gls, brt, dhl, ups, sda, bartolini, fedex, tnt, poste, postale, postali, trasportat*, fattorin*, nexive, hermes, inpost
logistics: logistic*, smistament*, trasport*, hub, distribuzion*
track: traccia*, tracking, tracce, rintracci*
number: numer*, cifra, cifre
delay: ritard*, tardi, tardiv*, lentezz*, rinvi*, slitta, slittat*, posticip*
lost: perso, persa, persi, perse, perd*, smarri*, spari*, scompar*
stolen: rubat*, ruba, rubare, furto, furti
miss: manc*, assent*, assenza, incomplet*
refund: rimbors*, riaccredit*, storn*, cashback, riavere, rimborz*, accredi*
money-back: ridammi, ridatemi, ridarmi, ridateci
compensate: compens*, risarci*, indenniz*, ricompensarl*, ripag*, rimediar*
gift: regal*, omaggi*, dono, doni, gift, gadget, pensierin*, strenna, strenne, cadeau, sorpresina, bonus, extra, campioncin*, premietto
voucher: coupon*, buono, buoni, voucher*, giftcard*
card: carta, carte, cartolin*, bigliett*, card, tesser*
discount: scont*, ribass*, riduzion*, ridott*, svend*, saldi, dimezzat*, agevolazion*, agevolat*, risparmios*, superscont*, abbuon*
code: codic*, code, qr
free: gratis, gratuit*, omaggiat*, liberament*, libero, libera, liberi
surprise: sorpres*, sorprend*
reward: ricompens*, premio, premi, premia, premiam*, premiar*, premiat*, premier*, incentiv*, mancia, mance, provvigion*, commissione, bustarell*, tangent*, mazzett*, corromp*, ricambiare, ricambiam*, ricambier*, sdebit*, compenso, gratific*, remuner*
credit: credito, crediti
money: soldi, denar*, euro, eur, contanti, soldo, dollar*, centesim*, somma, somme, importo, importi, banca, banche, bancari*, quattrin*, grana, stipend*, reddit*, fondi, spiccioli, cent
percent: percento, percentual*, cento
price: prezz*, costo, costi, costa, costano, costera, costare, tariff*, listin*, addebit*, spese, spesa
cheap: economic*, conveni*, vantaggios*, accessibil*, budget, occasionissim*
expensive: costos*, carissim*
pay: pago, paga, pagh*, pagar*, pagat*, pagam*, paypal, satispay, postepay, bonific*, versam*, rata, rate
earn: guadagn*, merit*
win: vinc*, vint*, aggiudic*
raffle: estrazion*, estratt*, lotteri*, concors*, sorteg*, fortunat*, giveaway, contest
chance: opportunit*, occasion*, possibilit*
save: risparmi*, accumul*, salvare, salvat*, salvi
exchange: scambi*, baratt*, permut*, cambi
return: reso, resi, resa, rese, restitu*, rimand*, rispedi*, ritorn*, recesso, recede*, renderl*, reinvi*, riport*, torn*
replace: sostitu*, rimpiazz*, soppian*
warranty: garanzi*, garant*, assicurazion*
receipt: scontrin*, prove
invoice: fattur*
vat: iva, tasse, tassa, dogana, doganal*, fiscal*, dazi, dazio
thank: grazi*, ringrazi*, grato, grata, grati, grate, gratissim*, gratit*, riconoscen*, apprezz*, merci, obbligatissim*
happy: content*, felic*, soddisf*, lieti, lieto, lieta, liete, entusias*, gioia, gioie, piacere, piaceri, gradit*, gradiment*, onorat*, volentieri, deliziat*, allegr*, compiaciut*, appagat*, raggiant*, letizi*, sereni, serena, sereno, gioios*, conquistat*, commuov*, commoss*, estasiat*, esult*, festos*
unhappy: insoddisf*, scontent*, delus*, delud*, trist*, infelic*, arrabbi*, amarezz*, amaramente, amareggi*, infastid*, sfiduc*, lament*, rammaric*, frustr*, irrit*, rabbia, malcontent*, contrariat*, dispiaciut*, seccat*, furios*, incazz*, incavol*, disappunt*, stanc*, stufat*, stufo, stufi
good: buon, buona, buone, bene, bel, bella, belle, belli, bello, bei, ben, ottim*, eccellen*, fantastic*, magnific*, splendid*, meraviglios*, stupend*, super, straordinari*, benissimo, bravo, bravi, brava, bravissim*, favolos*, grandios*, eccezional*, brillant*, grandissim*, impareggiabil*, notevol*, buonissim*, bellissim*, pregi, pregio, imbattibil*, strepitos*, incredibil*, spettacolar*, carin*, fenomenal*, sensazional*, formidabil*, superbo, superba, ineccepibil*, piacevol*, valido, valida, validi, valide, strabilian*
perfect: perfett*, perfezion*, impeccabil*, ideal*
best: miglior, migliore, migliori, massim*, top
better: meglio, superiore, superiori
bad: brutt*, male, cattiv*, pessim*, peggio*, scadent*, schif*, orribil*, terribil*, inferior*, mal, mediocr*, orrend*, penos*, vergognos*, squallid*, tremend*, disastr*, robaccia, porcheria, spazzatura, ciofec*, patacc*
quality: qualit*, robust*, resistent*
important: important*, essenzial*, fondamental*, priorit*, importanz*, indispensabil*, determinant*, cruciale, vital*
valuable: prezios*, valore, valori, vale, valga, valgono, valse
help: aiut*, assist*, supporto, supportat*, supportar*, soccors*, mano, appoggi*, agevol*, helpdesk
support: sosten*, sostien*, sostegn*
contact: contatt*, raggiung*, rivolg*, rivolt*, interpell*, recapiti, dm, sentirci, sentiamoci
write: scriv*, scritt*, redig*, redatt*, stesura, bozza, bozze, annot*
tell: dica, dicano, dillo, dimmi, dicci, diccelo, dirci, dirti, dirle, dircelo, dirmi, diteci, dite, informa*, informi*, informer*, raccont*, avvis*, comunic*, riferi*, facciasapere, ditelo, segnal*, avvert*, annunci*, narra, narrar*, narrac*
say: dire, dice, dico, dici, dicono, detto, detta, parl*, disse, diremo, chiacchier*, menzion*, gridal*, discut*, discorso, discorsi, discuss*, chat
express: espri*, espress*, manifest*
describe: descri*, spieg*, dettagl*, chiari*
reply: rispo*, replic*
read: legg*, letto, letta, lettur*, lettor*, rilegg*, leggere, leggerl*, leggero
see: vede*, vedi, vediamo, vedr*, visto, vista, viste, visti, veda, vedo, guard*, occhiat*, sguard*, ammir*, sbirci*, sfogli*, occhio
show: mostr*, rispecch*, riflett*, rifless*, appari*, compar*, esib*, visibil*, dimostr*, risult*, presenta, presentar*, presentat*
find: trova*, trovi*, trover*, trovo, scopr*, scopert*, ritrov*, reperi*, individu*
search: cerc*, ricerc*
hear: sentito, sente, sentir*, ascolt*, senti
email: email*, mail, mails, posta, casella, indirizzoemail
message: messagg*, lettera, lettere, nota, note, sms, whatsapp, comunicazion*, telegram, testo, testi
call: chiam*, telefon*, squill*, richiama, richiamar*, centralin*, citofon*
newsletter: newsletter*, bollettin*, mailing, volantin*
notice: notific*
change: cambi*, modific*, aggiorn*, riscriv*, ritocc*, trasform*, variar*, vari, variazion*, rettific*, revision*, convert*, rifacc*, rifar*, rifatt*, rivist*, riformul*, muta, mutar*, capovol*, passando, retif*, sistemarl*, edita*, editi*, edito
improve: miglior*, alza, alzar*, alzat*, alzi, rialz*, aument*, innalz*, ottimizz*, potenzi*, raddopp*, increment*
correct: corrett*, correg*, correzion*, giusto, giusta, giusti, giuste
remove: rimuov*, rimoss*, rimozion*, elimin*, togli*, tolg*, tolto, tolta, tolti, tolte, cancell*, ritira, ritirar*, ritirass*, revoc*, depenn*, levar*, levat*, leviamo, leva, sopprim*, sparire, scancell*, oscur*, stralci*, esclud*, esclus*, ritratt*
reconsider: riconsider*, ripens*, rivalut*, rived*, riesamin*, rimedit*, ricred*, riflettici
persuade: convinc*, convint*, insist*, sollecit*, persua*, costring*, obbligar*, spinger*, spinge, invogli*, motivar*, motiva, incoragg*, esort*, induc*, indurr*
cancel: annull*, disdi*, disdett*, cancellazion*, cancellato, rescind*, annulament*
stop: smett*, stop, cess*, ferm*, interromp*, interrott*, sospen*, sospes*, termin*, bast*, finisc*, finir*, finito, finita, finiti, finite, finim*, fine, fini, piantal*, finiamola, conclu*
unsubscribe: disiscri*, unsubscribe, disabbon*, opt, out, disattiv*, disabilit*, cancellami, cancellarsi, cancellarti, cancellati, dissociar*, silenzi*, depennami, annullaiscriz*, oppors*
subscribe: iscri*, abbon*, aderi*, ades*, associar*, unitevi, uniscit*, partecip*
sign: firm*
register: registr*, attiv*, login
member: membr*, club, vip, fedelta, fedele, fedeli, affezion*, soci, socio, socia
list: elenc*, lista, liste, list, catalog*
follow: segu*, follow*
like: piac*, like, mipiace, tifa, tifos*, fan
social-media: facebook, instagram, insta, tiktok, youtube, twitter, pinterest, social, sociale, blog, hashtag, linkedin, whatsappgroup, telegramm*, influencer
channel: canal*, pagina, pagine, profil*, forum, bacheca
website: sito, siti, web, online, internet, app, webshop, portale, portali
link: link*, clic, clicc*, collegament*, clik, url
visit: visit*, venirci, trovarci, trovateci
shop: negozi*, bottegh*, botteg, store, vetrin*, showroom, mercat*, outlet, boutique, ecommerce, emporio, rivendit*, commerci*, bottega*
new: nuovo, nuova, nuovi, nuove, novit*, nuovissim*, anteprim*, lanci*, fresc*, appenaarrivat*, inaugur*, debutt*, ultimissim*, inedit*
collection: collezion*, assortim*, gamma, gamme, linea, linee, serie, edizion*, capsule
sale: vendit*, prevendit*, black, friday, blackfriday, sottocosto, fuoritutto, liquidazion*, svendit*, cyber, asta, aste
sell: vend*
offer: offert*, offr*, propo*, ripropo*, promozion*, promo, affar*, occasioni, speciale, speciali, flash, imperdibil*
exclusive: esclusiv*, limitat*, riservat*
advert: pubblicit*, marketing, sponsor*, campagn*, spot, reclam, depliant, opuscol*, spam
next: prossim*, venturo, imminent*, successiv*
again: nuovamente, ripet*, riprend*, daccapo, riprov*, rinnov*, bis
another: altro, altra, altri, altre, ulterior*, altrimenti, diversamente
remind: ricord*, promemori*, sollecito, memoria, rammen*, reminder
forget: dimentic*, scord*, trascur*, sfuggit*, tralasc*
request: richie*, pretend*, pretes*, esig*, petizion*
ask: chied*, chiest*, domandat*, domandiam*, domandar*, domando, implor*, suppl*
invite: invit*
please: prego, prega, pregh*, pregar*, pregat*, gentilmente, cortesement*, perfavore, favore, cortesia, pf, perpiacer*
want: vogl*, vuol*, vuoi, vorr*, vole*, volut*, desider*, gradir*, intend*, piacerebb*, gradisc*, disposti, disposto, disposta, intenzion*
wish: augur*, auspic*, sogn*
hope: sper*, confid*
can: puo, puoi, poss*, pote*, potr*, potut*, riusc*, capac*
should: dovreb*, dovrem*, dovres*, bisognereb*
must: deve, devo, devi, devono, dobbiamo, dovete, dovess*, dovut*, dover*, obblig*, bisogna, debba, debbano, occorr*, tocca, vincol*
need: bisogn*, serve, servono, servireb*, serva, servire, serviss*, necess*, esigenz*
let: permett*, permess*, consent*, autorizz*
try: prova, provar*, provat*, provi, provo, tent*, sforz*, cercando
if: se, qualora, casomai, semmai, purche, eventual*
when: quando, allorche
while: mentre, durante, intanto, frattemp*
before: prima, anzitempo, precedent*
after: dopo, poi, successivament*, seguito, dopodich*
until: fino, finche, entro, sino, scad*
since: dacche, giacche
instead: invece, anzich*, piuttost*, anzi
first: primo, primi, prime, innanzitut*, inizialment*, anzitutto
only: solo, soltanto, solamente, sola, soli, sole, semplicement*, unicament*, unico, unica, unici, unich*, appena, esclusivament*
because: perche, siccome, causa, cause, causat*, causal*, motiv*, quindi, percio, ragion*, pertanto, dunque, affinch*, poiche
but: ma, pero, tuttavia, eppure, nonostante, seppur*, sebbene, bensi, comunque, benche
and: ed
or: o, oppure
unless: tranne, salvo, ameno
for: per
with: con, insieme, accanto
without: senza
from: da
against: contro, contrari*
about: circa, riguard*, relativ*, merito, proposito, inerent*
between: tra, fra
through: tramite, mediante, attravers*
in-return: cambio, contropartit*, contraccamb*, controparte
you: tu, te, ti, vi, voi, lei, ella, ve, gliel*, gliene
your: tuo, tua, tuoi, tue, suo, sua, suoi, sue, vostr*
we: noi, ci, ce
our: nostr*
i: io, mi, me
my: mio, mia, miei, mie
he: lui, egli
they: loro, essi, esse
it: esso, essa
this: questo, questa, questi, queste, quest, cio, codest*
that: che, quel, quell*, quei, quegli
who: chi, chiunque
what: cosa, cose, quale, quali, qual
how: come, quant*
where: dove, ove, ovunque
here: qui, qua
there: laggiu, lassu
not: non, neanche, nemmeno, neppur*, mica
no: no, nessun*
yes: ok, certo, certi, certament*, okay, senzaltro, ovviament*
never: mai, giammai
nothing: niente, nulla, zero
something: qualcosa, qualcosina
anything: qualsiasi, qualunqu*
everything: tutto
all: tutti, tutta, tutte, ogni, intero, intera, interi, intere, completament*, complet*, entramb*, total*, pien*, ciascun*, ognun*, tuttigli
everyone: ognuno, chiunqu*
someone: qualcun*
some: qualche, alcun*, poco, poca, pochi, poche, po, qualchevolta, diversi, diverse
many: molti, molte, tanti, tante, numeros*, mucchio, tantissim*, parecch*, moltissim*
more: piu, oltre, inoltre, maggior*
less: meno, almeno, minor*, minim*, basso, bassa, bassi, basse, abbass*, pochissim*
very: molto, molta, cosi, troppo, tanto, tanta, assai, vivament*, estremament*, sinceramente, immens*, altissim*, infinit*
enough: abbastanza, sufficien*
also: anche, pure, perfino, addirittura, compreso, compresa, inclus*
still: ancora, tuttora
already: gia, ormai
always: sempre, costantement*
often: spesso, regolarment*, solit*, abitual*, abitudin*, frequen*, talvolt*
now: ora, adesso, subito, immediat*, attualment*, oramai, allistante
soon: presto, prest, veloce*, veloci, rapid*, tempestiv*, urgent*, urgenz*, abreve, quantoprima, affrett*, sbrig*, corri, correte
today: oggi, stasera, stamattin*, stanott*, odiern*, stamani
yesterday: ieri, laltroieri
tomorrow: domani, dopodomani
perhaps: forse, magari, probabil*
exactly: esatt*, precis*, letteralment*, appunto
same: stess*, medesim*, ugual*, simil*, equival*, identic*, corrispon*, analog*
different: divers*, sbagli*, errat*, differ*, difform*
mistake: sbaglio, errore, errori, malintes*, svist*, refus*, equivoc*, incompren*, distrazion*, sbadat*, erroneament*
problem: problem*, inconvenient*, difficolt*, disguid*, guai, guaio, anomali*, intopp*, fastid*, imprevist*, malfunzion*, contrattemp*
solve: risol*, soluzion*, rimedi*, sistem*, appian*, ovviar*
question: domand*, quesit*, dubb*, perpless*, faq, curiosit*
survey: sondagg*, questionar*, modul*, inchiest*, quiz
apologise: scus*, dispiac*, spiac*, perdon*, rincresc*, mortificat*, desolat*
inconvenience: disag*, disturb*, noie, scocc*
unfortunate: purtroppo, sfortun*, malauguratament*, peccato
complaint: reclam*, contest*, lamentel*, protest*, rimostranz*, controvers*
damage: dann*, rotto, rotta, rotti, rotte, romp*, difett*, guast*, crep*, graffi*, scheggi*, ammacc*, frantum*, rovin*, strapp*, spacca*, spacco, perdita, bruci*, surriscald*, storto, storta, rottur*, incrinat*, deterior*, avari*, macchiat*
repair: ripar*, aggiust*
dead: mort*, mori*, muor*, creper*
part: parte, parti, pezz*, ricambio, ricambi, accessor*, component*, parzial*
stock: stock, scort*, giacenz*, inventari*, assortir*, rifornim*, disponibilit*, forni*
unavailable: esaurit*, indisponibil*, irreperibil*, esaurim*, terminat*
available: disponibil*, pronto, pronta, pronti, pronte, reperibil*, disposizion*
address: indirizz*, civico, cap, domicil*, via, viale, piazza, residenz*, portone, appartam*, destinazion*, destinatari*, mittent*, nominativ*
home: casa, case, casal*, domestic*, abita, abitazion*, ospit*
neighbour: vicino, vicina, vicini, portier*
location: luogo, luoghi, posto, posti, zona, zone, quartier*, citta, paese, paesi, regione, locale, locali, sede, sedi, filial*, centro, centri, spazio, italia, europa, montagn*
pickup: ritiro, ritiri, ritirato, ritirata, locker, prelev*, preliev*, ritirabil*
size: misur*, taglia, taglie, grande, grandi, dimension*, altezz*, lungh*, lungo, lunga, diametr*, metri, metro, centimetr*, cm, mm, stretto, stretta, larg*, corto, corta, alto, alta, alti, alte, circonferenz*, profondit*, xxl, xl, formato, formati, spessor*, grandezz*
colour: color*, nero, nera, neri, nere, bianc*, ross*, blu, verd*, grigi*, marron*, rosa, giall*, aranci*, argent*, oro, dorat*, beig*, viola, azzurr*, tinta
model: modell*, version*, tipo, tipi, design, variant*, stile, stili
personalise: personalizz*, incis*, incid*, ricam*, sumisura
name: nome, nomi, cognom*, targa, targhe, targhett*, logo, marchi*, marca, ortograf*
instructions: istruzion*, manual*, guid*, librett*, tutorial, schema, schemi, ricett*, disegn*, suggerim*
instruct: mont*, install*, assembl*, smont*, imposta*, colleg*, inser*, avvit*, svit*, append*, regol*, configur*
use: usa, usar*, usat*, usi, uso, usano, usando, util*, impieg*, applic*, adoper*, consum*
useless: inutil*
care: cura, cure, curat*, attent*, delicat*, manutenz*, accurat*, scrupolos*
clean: puli*, lava, lavar*, lavi, lavag*, sciacqu*, detergent*, asciug*
switch-on: accend*, acces*, accens*, spegn*, spent*, puls*, tasto, tasti, reset, resettar*, prema, premer*, premut*, avvi*, riavvi*, reimpost*
check: control*, verific*, ricontroll*, esamin*, ispezion*, test, testar*, testat*, collaud*
confirm: conferm*, approv*, accett*, accord*, concord*, valid*, convalid*, ratific*, riconferm*
process: elabor*, prepar*, evas*, evad*, proced*, gesti*, gest, predispo*, lavorazion*, effettu*, provved*, tratta*
get: ricev*, ricezion*, otten*, ottien*, otterr*, percep*, riscuot*, riscoss*, riscatt*, recuper*
give: dare, diamo, dato, darebb*, dara, darci, dacci, darti, darle, darmi, datec*, darem*, dia, assegn*, attribu*, conced*, conferi*, dedic*, confer, fornir*, don*, elarg*, porg*, date, dando, desse, contribut*, ridiamo
take: prend*, preso, presa, presi, prese, approfitt*, colg*, cogli*, assum*, trattener*
bring: portar*, portat*, portiam*, porti, porto, trascin*
put: mett*, messo, messa, messi, messe, posar*, posat, collocar*, introdo*
add: aggiung*, aggiunt*, alleg*, unit*, integr*, abbin*
leave: partir*, partit*, partenz*, usci*, esce, esci, esco, abbandon*, andarsen*, scapp*, lasci*, partono, partiam*, parto
keep: tene*, teng*, teniam*, tien*, terre*, conserv*, manten*, mantien*, trattenut*
make: fa, fai, facci*, facendo, fanno, fare*, fara, faro, fatto, fatta, fatti, fatte, fate, fallo, farl*, farci, farmi, farti, farne, fatelo, crea, crear*, creat*, creazion*, produ*, realizz*, fabbric*, costru*, compiere, compiut*, compie, compi, eseg*, rende, render*, rendiam*
handmade: artigian*
go: vada, vai, vanno, andar*, andat*, andr*, andiam*, vado, spost*, recar*, trasfer*
come: veni*, venga, vengono, vien*, verra, verranno, venut*
back: indietro, retro, schien
start: inizi*, cominc*, avviar*, partenza, esord*
continue: continu*, prosegu*, prolung*
open: apert*, apr*, riapr*, sblocc*
close: chius*, chiud*, blocc*
choose: scegl*, scelt*, scelg*, selezion*, prefer*, opzion*, decid*, decis*, optar*
tap: tocc*, scansion*, inquadr*, scanner*
enter: entr*, compil*, digit*, inserend*, riempi*, acced*, access*
print: stamp*, etichett*, ristamp*, copia, copie, adesiv*, carattere, corsivo
photo: foto, fotograf*, immagin*, screenshot*, scatt*, selfie, fotina
video: video, filmat*, filmin*, videorecension*
know: sa, sapere, sapp*, sapend*, saput*, sapev*, sai, sanno, so, conosc*, capi*, comprens*, comprend*, sapr*, consapevol*
think: pens*, cred*, riten*, ritien*, sembr*, considera*, pare, riflession*
learn: impar*, insegn*, studi*
trust: fiduc*, affid*, fidar*, fidat*, fida, fidi, fidiamo, sicur*
promise: promess*, promett*, impegn*
worry: preoccup*, ansi*, paur*, temiam*, timor*
understanding: comprension*, pazien*, tolleran*
live: viv*, vita, campar*, campiam*, dipend*, esist*, sopravviv*, pane, sostentam*, sussist*
work: lavor*, funzion*, operar*, personale, staff, collaborator*, addett*, dipendenti, dipendente, impiegat*, assumere, assumiam*, assunzion*, operai*, magazzinier*
job: mestier*, tirocin*, curriculum, candidat*
business: attivit*, impresa, commercio
company: aziend*, ditta, ditte, impres*, societa, brand, produttor*, fabbricant*, marchio
team: team, squadra, squadre, repart*, ufficio, uffici, collegh*, collega, gruppo, gruppi
family: famigl*, familiar*, figlio, figlia, figli, figlie, mamma, mamme, padre, madre, papa, moglie, marito, mariti, nonn*, genitor*, fratell*, sorell*, parent*
child: bambin*, bimb*, neonat*, ragazz*, pargol*
friend: amic*, conoscent*
small: piccol*, mini, minuscol*, piccin*
customer: client*, acquirent*, compratori, compratric*, compratore, consumator*, utent*
seller: venditor*, venditric*, commerciant*, negoziant*, concorr*, esercent*, inserzionist*
boss: capo, titolar*, direttor*, responsabil*, proprietari*, fondator*, amministrator*, principal*
service: servizi*, servit*
people: person*, gente, donna, donne, uomo, uomini, adult*, signor*, maggiorenn*
world: mondo, natur*, pianet*, comunit*, ambient*
product: prodott*, articol*, merce, roba, oggett*
goods: lampad*, bollitor*, sedia, sedie, cover, cuffi*, custodi*, caricator*, caricabatt*, batteri*, zain*, borsa, borse, borracc*, tazz*, tavol*, tappet*, tend*, vaso, vasi, teier*, pentol*, padell*, coltell*, cuscin*, coperchi*, copert*, cornic*, candel*, matit*, divan*, materass*, mensol*, orolog*, specchi*, smartwatch, trapan*, frullator*, frigorifer*, friggitric*, congelator*, condizionat*, climatizzat*, lavatric*, lavastovigl*, aspirapolv*, macchin*, scarp*, giacc*, gonn*, magli*, guant*, calze, calzin*, bici*, drone, droni, robot, stampant*, chitarr*, gioc*, peluch*, passeggin*, seggiolin*, letti, lenzuol*, tovagl*, strofin*, grembiul*, panni, panno, pannolin*, pannell*, sgabell*, poltron*, armad*, scaffal*, cassett*, bicchier*, piatt*, posat*, bastonc*, spazzol*, shampoo, crema, creme, balsam*, profum*, sapon*, olio, oli, miel*, caffe, cialde, tisan*, vino, vini, biscott*, pasta, torta, torte, dolci, pizza, pesca, frutta, mele, mangim*, cartucc*, inchiostr*, toner, cavo, cavi, telecomand*, telecamer*, fotocamer*, monitor, mouse, tastier*, schermo, schermi, display, pellicol*, tablet, ipad, telefonin*, cellular*, computer, software, firmware, bluetooth, wireless, usb, filtro, filtri, tubo, tubi, valvol*, guarnizion*, vite, viti, bullon*, motor*, pompa, pompe, cinghi*, cinturin*, collan*, collar*, braccialett*, anello, anelli, orecchin*, catenin*, medaglion*, gioiell*, portafogl*, valigi*, ombrell*, maniglia, manico, manici, vassoi*, vetro, vetri, plastic*, legno, pelle, lino, cotone, lana, seta, velluto, stoff*, tessut*, ferro, metall*, carbon*, bambu, cerniera, rotell*, ruot*, gamba, gambe, bracciol*, piede, piedi, base, basi, libro, libri, quadern*, penna, penne, set, kit, accappatoi*, tost*, forno, cappa, rubinett*, lavandin*, caldaia, termostat*, stufa, ventilator*, purificator*, diffusor*, fragranz*, tagliaerb*, annaffi*, innaffi*, piant*, semi, giardin*, balcon*, monopattin*, casc*, sup, canna, campegg*, acquari*, cane, cani, gatto, gatti, gattin*, luci, abito, abiti, vestit*, costum*, felpa, felpe, camic*, pantalon*, jeans, cappott*, cappell*, sciarp*, occhial*, auricolar*, speaker, altoparlant*, cassa, casse, microfon*, joystick, console, controller, puzzle, dadi, bambol*, cucit*, cucir*, filato, filati, gomitol*, asse, stiro, cacciavit*, martell*, attrezz*, utensil*, scala, scale, bilanci*, barattol*, contenitor*, bottigl*, thermos, spatol*, tagliere, taglieri, mestol*, moka, macinac*, tapis, roulant, elastic*, manubri, racchett*, pallon*, scacchi, album, poster, quadro, quadri, stampe, tela, arazzi, adattator*, alimentat*, spina, spine, interrutt*, lucchett*, chiave, chiavi, serratur*, fodera, fodere, federa, federe, coprium*, copripiumin*, piumon*, piumin*, plaid, bavaglin*, biberon, ciucci*, morsett*, guscio, gusci, allarme, lantern*, torcia, torce, pila, pile, cucina, cucine, bagno, vernic*, carton*, arred*, mobile, mobili, mattonell*, piastr*, prodottin*, apparecchi*, dispositiv*, elettrodomestic*, meccanism*, selettor*, fior*, bouquet, medicin*, integrator*, siero, detersiv*, ammorbident*, sacco, sacchi, sacchett*, busto, copp*, bocc*, ascensor*, porta, porte, camera, gas, laser, led, watt, box, cesti, cesto, finestr*, muro, calendari*, dizionari*, schienal*, pennell*, spond*, puntal*, protettiv*, microfibr*, dondol*, calcetto, foro, fori, tasca, tasche, elettric*, sfogliatell*, membran*, digital*
weight: peso, pesa, pesano, pesant*, kg, kil*, gramm*, litr*, legger*
minute: minut*
second: second*
moment: moment*, attimo, attimi, attimin*, istant*
hour: ore, orari*, mezzor*
time: tempo, tempi, volta, volte, data, period*, volt
day: giorn*, mattin*, sera, sere, serat*, pomerigg*, notte, notti, mezzogiorn*, quotidian*, ferial*
week: settiman*
weekend: weekend, finesettiman*
month: mese, mesi, mensil*
year: anno, anni, annual*, anniversar*
monday: lunedi
tuesday: martedi
wednesday: mercoledi
thursday: giovedi
friday: venerdi
saturday: sabato
sunday: domenic*
january: gennaio
february: febbraio
march: marzo
april: aprile
may: maggio
june: giugno
july: luglio
august: agosto
september: settembre
october: ottobre
november: novembre
december: dicembre
two: due, doppi*, paio, paia, coppia
three: tre, tripl*
four: quattro
five: cinque
seven: sette
eight: otto
nine: nove
ten: dieci, decim*
hundred: mille, migliai*, duemila, centinai*, venti, trent*, quarant*, cinquant*, undici, dodici, quindic*, milion*
half: mezz*, meta
third: terzo, terza, terzi
fourth: quart*, quinto, quinta
last: ultim*, scors*, final*, definitiv*, passato
early: anticip*, primaditutto
old: vecchi*, antic*, anziano, eta
recent: recent*
long: durat*, dura, durano, dureran*
future: futur*
appointment: appuntament*, incontr*
reserve: prenot*, fissa*, riserv*
heart: cuor*
love: amor*, ama, amare, amat*, ador*, innamor*, bacio, baci, abbracc*, affett*, amano, amiamo
enjoy: goder*, goda, godi*, gode, gust*, assapor*
fun: divert*, sorris*, sorrid*, simpatic*
warm: cald*, tiepid*
kind: gentilezz*, generos*, cortes*, amichevol*
regards: salut*, cordial*, distint*, ossequi, addio, arrivederci, arrivederla, bacion*, rispettosament*, abbraccio
dear: gentil*, caro, cara, cari, care, egregi*, spettabil*, spett, stimat*, pregiat*, sig, sigra, signora, signor, signore, dott
hello: ciao, salve, buongiorn*, buonaser*, buond*, benvenut*, ehi, buonanott*, ehila, hey, hola
congratulate: congratul*, complean*, felicitazion*, nozze, matrimon*, laurea, festeggi*, celebr*
holiday: vacanz*, ferie, festa, feste, festiv*, pasqu*, ferragost*, befana, epifani*, ramadan, carneval*, hallowe*, stagion*, estiv*, ognissanti, immacolat*, ponte, eid, hanukkah, diwali
christmas: natal*, avvent*, albero, babbo, panetton*, presep*
new-year: capodann*, silvestro, cenone
valentine: valentin*
spring: primaver*
summer: estat*
autumn: autunn*
winter: invern*, neve, nevic*, gelo
weather: maltemp*, meteo, pioggi*, piov*, temporal*, tempest*, vento, freddo, fredda, alluvion*, nebbi*, gradi, temperatur*, terremot*, nuvol*, afa, grandin*, bufer*, ondata
peace: pace, quiete, tranquill*, calma
healthy: salute, sano, sana, sani, malat*, ospedal*, sicurezz*, febbre, medic*, guari*
luck: fortuna, fortunatament*
journey: viagg*, volo, voli, hotel, traffico, trekking, passeggiat*, treno, treni, crocier*, nave, navi, aereo, giro, giri, gita, camminat*
story: stori*, avventur*
politics: politic*, governo, governi, elezion*, ministr*, parlament*, president*, referendum, senator*, sindac*, premier, salvini, meloni, renzi, pd, lega, deputat*, elettor*, comizi*
war: guerra, guerre, esercit*, soldat*, ucrain*, gaza, profugh*
religion: dio, gesu, chiesa, preghiera, preghiere, bibbia, madonna, benedi*, musulman*, ebre*, buddista
charity: benefic*, donaz*, volontari*, canil*, onlus, raccolta, pediatric*, orfan*, solidariet*, elemosin*, terremotat*
news: notizi*, pandemi*, covid, coronavirus, scioper*, inflazion*, clima, cronac*, giornal*
idea: idea, idee, spunt*, preventiv*, trovata
project: progett*, programm*, iniziativ*, piano, piani
information: informazion*, info, dati, document*, pdf, file, scheda, schede, indic*, informativ*
contract: contratt*, condizion*, termini, accordo, accordi
rule: regola, regole, leggi, norm*, viet*, viol*, regolament*, proib*, ban, bannat*
right: diritt*, spetta, spettano
privacy: privacy, privat*, segret*, gdpr, confidenzial*, anonim*, nascost*
account: account, conto, password, utenza
certificate: certific*, iso, conformit*, standard
interest: interess*
success: success*, profitt*, vantagg*, beneficio, trionf*
result: esito, esiti, effett*
penalty: penal*, puni*, multa, multe
mean: signific*
stupid: stupid*, scem*, ignorant*, ridicol*, assurd*, incapac*, incompetent*, demente, rincoglion*, sfigat*, pazz*, matto, matta, ottus*, tont*, babbe*, fesso, fessi, inett*, imbranat*, ritardat*, cieco
idiot: idiot*, cretin*, imbecil*, deficient*, coglion*, buffon*, pagliacc*, somar*, asino, asini, citrull*, beota, deficen*, mongoloid*, minorat*, capra, capre
scum: bastard*, stronz*, puttan*, troia, troie, mignott*, zoccol*, maiale, maiali, porco, porci, porca, vergogn*, pezzent*, parassit*, taccagn*, feccia, verme, vermi, schifos*, disgustos*, carogn*, infam*, merdos*, cornut*, vigliacc*, codard*, ingrat*, accatton*, barbon*, zecca, zecche, rompipall*, rompicoglion*, miserabil*, figliodi, lurid*, zotic*, bifolc*, terron*, spilorci*, tirchi*, rompiscat*, sfruttator*
swear: cazz*, merd*, vaffancul*, fanculo, fott*, minchi*, palle, diavolo, inferno, culo, zitt*, vaff, affanculo, zzo, dannazion*, maledett*, maledizion*, diamine, insult*
liar: bugi*, mentire, menti, menzogn*, mente, truff*, imbrogl*, ladr*, fals*, disonest*, raggir*, diffam*, calunni*, ingann*, ricatt*, frod*, impostor*, farabutt*, delinquent*, malfattor*
threat: minacc*, conseguenz*, vendett*, vendic*, pentir*, rischi*, ritorsion*, pagherai, avvertiment*, dovevivi, perseguit*, spaventa*, rappresagl*
police: polizi*, carabinier*, denunc*, arrest*, prigion*, galera, crimin*, reato, reati, questura, finanza, commissariat*, penali, magistrat*, denunzi*
lawyer: avvocat*, legale, legali, legalment*, giudice, giudici, tribunal*
sue: querel*, citazion*, adire
hit: picchi*, pugno, pugni, schiaff*, attacc*, arma, armi, ferir*, ferit*, pistol*, spar*, menar*, bomba, bombe, aggredi*, aggress*, pest*, mazzat*, sber*, ceffon*, calci, bastonat*, massacr*, strozz*, colpi*, colpo, botte, spariam*
kill: ammazz*, uccid*, uccis*, assassin*, omicid*, suicid*, crepi, accoltell*
hate: odi*, disprezz*, detest*
cry: piang*, grid*, url*
body: mani, testa, teste, bocca, occhi, torace, naso, dent*, gola, capell*, polso, becco, muso, lingua
naked: sess*, sexy, nud*, porno, pornograf*
drug: drog*, alcol, ubriac*
race: razz*, stranier*, negr*, zingar*, gay, froci*, finocch*, immigrat*, extracomunitar*, cinesi, ebreo
hard: duro, difficil*
easy: facil*, semplic*, comod*
clear: chiar*, evident*
real: real*, concret*
possible: possibili
impossible: impossibil*
strong: fort*, potent*
soft: liscio, liscia, ruvid*, sottil*
empty: vuot*
wet: acqua, acque, umid*, bagnat*, liquid*, allag*, impermeabil*
wait: attend*, aspett*, attes*, esit*
expect: aspettativ*, previst*, preved*
meet: incontrar*, riunion*
turn: gir*
push: premend*, spint*, trascinar*
fall: cad*
lead: conduc*, condott*
sit: dormir*, dorme, dormi, ripos*, relax, sonno
eat: mangi*, cena, cene, pranz*, cuoc*, cottur*, bere, bevand*, beva, bevi, appetit*, ristorant*, digest*
spend: spend*, invest*
refuse: rifiut*, nega, negare, negat*, respin*, rinunc*, declin*
ignore: ignor*
belong: appart*, possied*, possed*
count: conta, contar*, contano, conti, contiam*, calcol*
proud: orgogl*, fier*, onor*
respect: rispett*, stima
favour: favori
owe: debit*
behalf: carico
position: posizion*, sopra, sotto, dietro, davanti, fuori, dentro, sinistr*, destr*, giu, lontan*, vicinanz*, presso, verso, avanti, bordo, angol*, lato, lati, intern*, estern*, fronte, fondo
example: esempi*, campion*, esemplar*
reference: riferim*, id
situation: caso, casi, situazion*, circostanz*, event*, eventualit*, accad*, avven*, avvien*, capit*
step: passo, passi, fase, fasi, tappa, traguard*, passagg*
way: modo, modi, maniera, metod*, modalit*
group: class*, categor*
level: livell*, limit*
goal: obiettivo, obiettivi, scopo, scopi
school: scuola, scuole, scolastic*, universit*, maestr*, insegnant*, esam*, student*, tesi
media: rivista, riviste, musica, televis*, tv, radio, podcast, film, cinema, canzon*, spettacol*
recharge: ricaric*, caric*
warehouse: magazzin*, deposito, depositi, laborator*, fabbrica, fabbriche, stabiliment*, capannon*
vehicle: furgon*, camion, auto, automobil*, stazion*, marciapied*, aeroport*
popular: popolar*, vendutissim*, preferit*, moda, amatissim*, tendenz*
unique: original*, uniche
beautiful: elegant*, dolc*, grazios*, eleganz*, affascin*
wonder: meravigl*, mirac*, magi*
normal: normal*, ordinari*
estimate: prevista
automatic: automat*
separate: separat*, singol*
merge: unir*, combin*
responsible: responsabilit*
transaction: transazion*
complete: completa*, ultimat*
then: allora
language: italian*, ingles*, tedesc*, frances*, spagnol*, cines*, giappones*, grec*, dialett*, traduz*, tradurr*, tradott*, latin*, europ*
direct: dirett*
wear: indoss*, veste
action: azion*, agir*
apply: applicat*
become: diven*
past: passa, passar*, passata, passano, trascors*
sound: rumor*, suon*, acustic*
dark: scur*, buio
technician: tecnic*, idraulic*, elettricist*, installator*, montator*
sport: calcio, inter, milan, juve, interist*, tennis, campionat*, torneo, maraton*, scudett*, mondiali, allenam*, corsa, tornei, mascott*
statistics: statistic*
download: scarica*
recall: richiamo
section: sezion*
would: sarebbe, sarebbero, sarei, saremmo, saresti, avrebbe, avremmo, avrebbero, avrei
one: uno
stay: rest*, riman*, rimast*
most: soprattutto, specialmente, particolarment*
attention: attenzion*
upgrade: upgrad*
nobody: nessuno
avoid: evit*
`;
