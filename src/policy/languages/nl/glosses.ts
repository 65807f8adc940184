/** Words of Dutch by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: de, het, een, van, te, om, aan, op, in, uit, bij, naar, t, ten, ter, er, s, is, was, waren, ben, bent, zijn, wees, geweest, worden, wordt, word, werd, werden, geworden, heb, hebt, heeft, hebben, had, hadden, gehad, he, hoor, eens, even, wel, nou, dan, toch, zich, per, ervan, eraan, daaraan, daarbij, hierbij, erin, erop, ermee, waarover, zo, erbij, ervoor, daarvoor, daarmee, waarvoor, ewe, ew, e, d, c, f, k, l, m, td, rren, qu, ck, ende, aldus, jpg, www, http, https, com, nl, src, zoals, inzake, amazon, daartoe, waarmee, waarop, waaraan, hierop, eruit, eronder, hiermee, hierin, hiervan, hiervoor, and, you
review: beoord*, recens*, review*, feedback*, waardering*, reactie, reacties, terugkoppel*, rev, getuigen*, gerecens*, gereviewd, ervaringsverh*, klantbeoord*, winkelbeoord*, productrecens*, productbeoord*, verkopersbeoord*, verkopersfeedback, sterrenbeoord*, sterrenfeedback, topbeoord*, vijfsterrenrec*, vijfsterrenrev*, vijfsterrenbeo*, rating*, rate, raten, evalu*, beordel*, boordel*, recenz*, revieuw*
opinion: mening*, oordeel*, oordel*, opinie*, indruk*, bevinding*, standpunt*, zienswijz*, gedachte, gedachten, visie
comment: opmerk*, comment*
star: ster, sterren, sterretje*, vijfsterren*, viersterren*, sterrenaantal, sterbeoord*
score: cijfer*, score*, rapportcijfer*, topcijfer*, topscore*, scoort, becijfer*, eindcijfer*
rank: rangschik*, ranking*, ranglijst*, algoritm*, vindbaarheid
point: punt, punten, puntje, puntjes
thumb: duim*
vote: stem, stemmen, stemt, stemde, gestemd
positive: positie*, gunstig*, lovend*, lof
negative: negatie*, kritiek*, kritisch*, minpunt*, ongunstig*, afkrak*, afgekraakt
neutral: neutra*, onpartijd*, objectie*, ongezouten, onbevooroord*, onafhankelijk*
honest: eerlijk*, oprecht*, openhart*, waarheidsgetr*, welgemeend, gemeend*, authentiek*, spontaan
truth: waar, waarheid*, echt, echte, werkelijk*, heus, daadwerkelijk
fair: fair, redelijk, billijk*, terecht, terechte
unfair: oneerlijk*, onterecht*, onrecht*, onredelijk*, onbillijk*
public: openbaar, openbare, publiek*
publish: publice*, gepublic*, publicat*, plaatsen, plaatst, geplaatst*, openbaarm*, plaatsing
post: posten, postte, gepost, poster
share: delen, deelt, gedeeld*, deelde, deelden
recommend: aanbeve*, aanbevol*, aanrad*, aangerad*, aanraa*, suggere*, raden, mondreclame, doorvertel*, tip, tippen, verwijz*
praise: compliment*, loven, loftuit*, pluim, pluimpje, lofzang*, ophemel*
word: woord*
sentence: zin, zinnen, zinnetje*, regel, regels, regeltje*, alinea*
experience: ervar*, belevenis*, beleving*, ondervind*, ondervond*, gebruikerserv*, gebruikserv*, klantervar*, koopervar*
reviewer: recensent*, beoordelaar*, reviewer*
tester: tester, testers, producttester*, testpersoon, testpanel*
reputation: reputat*, aanzien, imago
buy: kopen, koop, koopt, kocht, kochten, gekocht*, aankoop*, aankop*, aanschaf*, aangeschaft, aangekocht*, inkopen, shopt, koopgedrag, koopbedrag, inkoop*, shopping
order: bestel*, order*, georder*
reorder: nabestel*, herbestel*, bijbestel*, terugkoop, vervolgbestel*
send: stuur*, sturen, gestuurd*, verzend*, verzond*, verstuu*, verstur*, zend, zenden, zendt, zond, opstur*, opgestuurd, toestur*, toegestuurd, toezend*, toegezond*, meegestuurd*, nastur*, nagestuurd, doorstur*, doorgestuurd, zending*, verscheep*, doorstuur*, opstuur*, instuur*, instur*
parcel: pakket*, pakje, pakjes, colli, doosje, brievenbuszend*, poststuk*, postpakket*
pack: inpak*, ingepakt*, verpak*, doos, dozen, envelop*, zakje, zakjes, pakbon, uitpak*, uitgepakt*, omdoos
transit: onderweg, transit*, doorvoer*, traject
arrive: aankom*, aangekom*, arrive*, aankwam*, binnengekom*, binnenkom*, gearrive*
deliver: lever*, gelever*, bezorg*, aflever*, afgelever*, afgegev*, thuisbezorg*, nalever*, uitgelever*
carrier: bezorger*, bezorgdienst*, koerier*, vervoerder*, postnl, postbode*, dhl, dpd, ups, gls, fedex, bpost, pakketbezorg*, postbedrijf, postorder, chauffeur*, transporteur*, pakketdienst*, mondial, sandd, homerr, trunkrs, post, budbee
logistics: logist*, transport*, sorteercent*, verzendafdel*, distribut*, verzendcentr*, depot*
track: track*, trace*, volgcode*, volglink*, volgnummer*
number: nummer*, telefoonnummer*, bestelnummer*, serienummer*, ordernummer*, getal*, aantal*, rijksregisternum*, maartnummer
delay: vertrag*, vertraagd*, late, laattijdig*, oponthoud, uitstel*, uitgesteld*, achterstand*, vertraagt
lost: kwijt*, verlor*, zoekgeraakt*, verlies*, weggeraakt, vermist*, verdwen*
stolen: gestolen, stelen, steelt, diefstal*, gejat
miss: mis, mist, missen, missend*, ontbre*, ontbrak*, ontbrok*, gemist*, mankeer*, incompleet, tekort*, onvolledig*, afwezig*
refund: terugbetal*, terugbetaal*, terugstort*, teruggestort*, teruggav*, teruggeboekt, terugboek*, restitu*, vergoed*, terugkrijg*, creditnota*, cashback*, gecrediteerd, credite*, terugontvang*, terugvorder*, teruggekreg*
money-back: geldterug, terugverdien*, geldteruggar*, nietgoedgeldterug
compensate: compens*, schadeloos*, tegemoet*, goedmak*, goedmaak*, schadevergoed*, gecompens*, coulance*
gift: cadeau*, geschenk*, aardigheidje*, kado*, gift, kleinigheidje*, attentie*, weggever*, weggeef*, bonus*, bedankje*, prijsje*, verwennerij*, presentj*, sinterklaas*, surprises, goodie*, extra, extraatj*, proefje*, toegift*, relatiegesch*, welkomstgesch*
voucher: cadeaubon*, cadeaukaart*, tegoedbon*, waardebon*, kortingsbon*, coupon*, voucher*, giftcard*, waardecheq*, cheque*, bonnen, pizzabon*, waardekaart*, belevenisbon, bolbon, tegoed, tegoeden, boekenbon*, dinerbon*
card: kaart, kaarten, kaartje*, wenskaart*, stempelkaart*, spaarkaart*, reclamekaart*
discount: korting*, afgeprijs*, koopje*, voordeel, voordel*, prijsverlag*, afprijz*, aftrek*, afgetrok*, staffelkort*, verlag*, verlaagd*, voordeelprijs*, actieprijs, introductiepr*, stuntprij*, kwantumkort*, opruimprij*, prijsval, gereduceerd
code: code*, kortingscode*, actiecode*, qr, reviewcode*, activeringscode*, couponcode*, promocode*, vouchercode*
free: gratis, kosteloos*, kosteloze, vrijblijvend*, gratisch, vrij, vrije
surprise: verras*, surprise*
reward: belon*, beloon*, premie*, tegenprest*, omkop*, omgekocht, steekpenning*, smeergeld, provisie*, commissie, trakt*, verwen*, bonusbedr*, getrakteerd, fooi*, spaarpunt*, wederdienst*, tegendienst*, prijzenzak*, incentive*, onbeloond
credit: krediet*, winkeltegoed*, shoptegoed*, credits
money: geld, bedrag, bedragen, euro*, bank, banken, cent, centen, cash, contant*, tientje*, salaris, loon, inkomen*, inkomst*, opbrengst*, munten, duiten, poen, vijfje, twintigje, dollar*, som
percent: procent*, percentage*, percent
price: prijs*, prijzen, kost, kosten, kostte, aankoopbedr*, verzendkost*, tarief*, tarieven, toeslag*, gekost, invoerkost*, retourkost*, groothandelspr*
cheap: goedkoop*, goedkop*, voordelig*, betaalb*, budget*, spotprij*
expensive: duur, dure, duurder*, prijzig*
pay: betaal*, betal*, afreken*, afgerekend*, paypal, ideal, klarna, overboek*, overmak*, overgemaakt*, storten, gestort, stort, bancontact, tikkie*, aanbetal*, voldaan, overschrijv*, afschrijv*, afgeschrev*, verreken*
earn: verdien*
win: win, wint, winnen, gewonnen, winnaar*, winact*, winst*, winkans*, prijswinn*
raffle: verlot*, verloot*, loting*, loterij*, trekking, winactie*, prijsvraag*, prijzenpot, kansspel*, lootje*, trekken, meespel*
chance: kans*, gelegenh*, mogelijkheid, mogelijkhed*
save: spaar*, sparen, bespaar*, bespar*, gespaard, redt, red, redden
exchange: ruil*, omruil*, geruild, omwissel*, verwissel*, inwissel*, wissel*, omgeruild, ingewisseld, ingeruild
return: retour*, terugstur*, terugstuur*, teruggestuur*, terugzend*, teruggezond*, herroep*, geretour*, terugbreng*, terugkom*, teruggebracht*, terugkeer*, terugkwam*, terugneem*, terugnem*, terug
replace: vervang*, verving*
warranty: garantie*, garand*, gegarand*, waarborg*, verzeker*
receipt: kassabon*, bon, bonnetje*, bewijs*, aankoopbewijs*, betaalbewijs, kwitant*
invoice: factu*, rekening, rekeningen, nota, gefactu*
vat: btw, belasting*, douane*, invoer*
thank: dank*, bedank*, erkent*, waardeer*, merci, gewaardeerd*, thx, thanks, waarder*
happy: blij*, tevred*, gelukkig*, verheug*, genoegen*, vreugd*, enthousi*, vrolijk*, content, vergenoeg*, dolblij, opgetogen, verguld, verrukt, dolgelukkig, voldoening, gecharmeerd, dol
unhappy: ontevred*, ongelukkig*, teleurgest*, teleurstel*, verdriet*, boos, boze, jammer, ontgooch*, ergert*, erger, ergeren, geirrit*, irrit*, ergernis*, gefrustr*, frustr*, misnoegd*, droevig*, tegengevall*, tegenvall*, tegenvalt, balen, baal, baalt, chagrijn*, sip, teneergesl*, bedroefd*, kwaad, kwade, zuur, zure, woedend*, woest, onvoldaan, onvrede, spijtig*, pissig, ongenoegen*
good: goed*, geweldig*, fijn*, mooi*, prima, prachtig*, super*, uitstekend*, fantastisch*, heerlijk*, leuk*, prettig*, top, tof, toffe, schitter*, uitmuntend*, perfekt, briljant, knap*, keurig*, netjes, magnifi*, stralend*, lekker*, aangenaam*, aangename, voortreffel*, subliem*, puik, gaaf, gave, degelijk*, indrukwekk*, uitzonderlijk*, buitengewoon, ongelofelijk*, ongelooflijk*, formidabel*, fenomenaal, wauw, wow, wijs, opperbest, bijzonder*, geslaagd*, toptip, luuk
perfect: perfect*, vlekkeloos*, ideaal*, ideale, onberisp*, foutloos, feilloos
best: best, hoogst, hoogste, topper*, optimaal, allerbest*, mooist*, allermooist*, maximal*, maximaal, toonaangev*
better: beter, betere, superieur
bad: slecht*, waardelo*, vreselijk*, verschrikk*, lelijk*, rot, rotte, ondeugdel*, belabberd*, beroerd*, bagger, brol, troep, rommel*, inferieur*, klote, kloter*, vies, vieze, walgel*, bar, matig*, dramat*, ondermaats*, prut, rampzalig*, erbarmel*, flut*, kwalijk, vervelend*, slap, knudde, schandalig*, troosteloo*, zwak*, junk, vuil*, onvoldo*
quality: kwalite*, vakmansch*
important: belangrijk*, essent*, cruciaal, cruciale, wezenlijk*, doorslaggev*, onmisbaar*
valuable: waardevol*, waard, waarde, waardig*, kostbaar*, kostbare, levensbelang*
help: help*, hulp*, geholpen, hielp*, assist*, bijsta*, behulp*, meehelp*, handreik*, verderhelp*
support: steun*, ondersteun*, gesteund, ruggensteun*
contact: contact*, bereik*, benader*, gecontacte*, aankloppen, aangeklopt
write: schrijf*, schrijv*, schreef*, schrev*, geschrev*, typ, typen, getypt, tik, tikken, opschrijf*, opschrijv*, neerpen*, formule*, verwoord*, noteer*, noter*, genoteerd, pen
tell: vertel*, meld*, gemeld, informe*, mededel*, meedel*, doorgev*, doorgeef*, aangeef*, aangev*, geinforme*, inlicht*, ingelicht, seintje*, laatweten, verklap*, meegedeeld, verwittig*, doorgegeven, vermeld*, verkond*
say: zeg, zegt, zeggen, zei, zeiden, gezegd, spreek*, sprek*, sprak*, gesproken, praat*, praten, gepraat, noem*, genoemd*, bespreek*, besprek*, besproken, chat*, benadruk*, kletsen, uitsprek*, spraak*
express: uiten, uitdruk*, uitgedrukt
describe: beschrijf*, beschrijv*, omschr*, beschrev*, uitleg*, toelicht*, detail*, verklaar*, verklar*, verduidel*
reply: antwoord*, beantwo*, reage*, gereage*, geantwoord*, onbeantw*, wederwoord*
read: lees*, lezen, las, lazen, gelezen, doorlees*, doorlez*, doornem*, lezer*, nalez*, nalees*
see: zie, ziet, zien, zag, zagen, gezien*, kijk*, keek, keken, gekeken, bekijk*, bekek*, blik*, ziend*, aanschouw*, inzien, raadpl*
show: toon*, tonen, getoond, weergev*, weergeef*, blijkt, blijken, zichtbaar*, vertoon*, weerspieg*, aantonen, verschijn*, lijkt, lijken
find: vind, vindt, vinden, vond, vonden, gevonden, ontdek*, terugvind*, teruggevonden, aantreff*, opgespoord, trof, treft, treffen
search: zoek*, gezocht, opzoek*, uitzoek*, uitgezocht, zocht, doorzoek*, bladeren, rondkijk*, snuffel*
hear: horen, hoort, hoorde*, gehoord, luister*, verneem*, vernem*, vernam*
email: mail*, email*, inbox*, gemaild, postvak
message: bericht*, brief*, brieven, sms*, whatsapp*, appje*, appen, privebericht*, tekst*, notitie*, memo
call: bel, belt, bellen, belde, gebeld, telefon*, opbel*, telefoontje*, terugbel*
newsletter: nieuwsbrief*, nieuwsbriev*, mailing*, verzendlijst*
notice: notificat*, kennisgev*, aankond*, aangekond*, mededeling*, pushbericht*
change: verander*, wijzig*, gewijzig*, aanpas*, aangepas*, bewerk*, bijwerk*, bijgewerk*, update*, bijstel*, bijgestel*, herzie*, herschr*, omzet*, omgezet*, bijschaaf*, bijschav*, vernieuw*, revis*, geupdate*, geedit*, edit*, overschr*, modific*, hernieuw*, omvorm*, bijpunt*, verzet*
upgrade: upgrad*
improve: verbeter*, verhog*, verhoog*, ophog*, omhoog, opkrik*, opwaarder*, opgehoogd, optrek*, hoger, hogere, hogen, opschroef*, verdubbel*, toenem*, opvijzel*
correct: corrig*, gecorrig*, rectific*, rechtzet*, rechtgezet*, juist*, kloppend, klopt, klopte, kloppen, correct*, gerectif*, orde
remove: verwijder*, schrap*, geschrapt*, wissen, wis, gewist, intrek*, ingetrok*, weghal*, weggehaald, offline*, wegdoen, wegpoets*, verdwijn*, ongedaan, wegnem*, weggenomen, wegwerk*, delete*, gedelete*, uitwis*, terugtrek*, teruggetrok*, opdoek*, terugdraai*, eraf
reconsider: heroverw*, overdenk*, herbekijk*, herbeoord*, bedenk*, herwaard*, bezinn*, overweeg*, overweg*, bezin
persuade: overtuig*, overhal*, overgehaald, aandring*, aanspoor*, aanspor*, dwing*, dwang*, gedwongen, duwtje*, overred*, moedig*, aanmoed*, opdring*, motive*, opgeroepen, inspire*, inspira*, oproep*
cancel: annul*, geannul*, cancel*, gecancel*, opzeg*, opgezegd*, afzeg*, afgezegd, ontbind*, afblaz*, afgeblaz*, stopzet*, stopgezet*
stop: stop*, gestopt, ophoud*, opgehoud*, beeindig*, einde, eind, eindig*, staak, staken, gestaakt, uitscheid*, kap, kappen, afblijv*, kapnou, pauze*
unsubscribe: uitschrijf*, uitschrijv*, uitgeschrev*, afmeld*, afgemeld*, unsubscribe*, uitschrev*, opt, deregist*, deabonn*, ontvolg*, uitzet*, uitgezet*, deactive*, gedeactiv*, out
subscribe: abonne*, inschrijf*, inschrijv*, ingeschrev*, aanmeld*, aangemeld*, meedoe*, aansluit*, lidword*, deelnem*, deelneem*, meegedaan, deelgenom*, geabonn*, nieuwsbriefabo*, tijdschriftabo*
sign: teken, onderteken*, handtek*, getekend, tekent
register: registre*, geregistre*, active*, geactive*, inlog*, ingelogd, logt, log, loggen
member: lid, leden, lidmaatsch*, club*, vip*, trouw, trouwe, vaste, klantenclub*, loyal*, trouwste, spaarprogr*, stamgast
list: lijst*, klantenlijst*, catalog*, voorjaarscat*, overzicht*
follow: volg, volgt, volgen, volger*, gevolgd, tag, taggen, tagt
like: like*, geliked, fan, fans, bevalt, beviel*, bevall*
social-media: facebook*, instagram*, insta, tiktok*, youtube*, twitter, pinterest, social, socials, sociaal, sociale, blog*, hashtag*, linkedin, snapchat, influencer*
channel: kanaal*, kanalen, pagina*, profiel*, forum*, tijdlijn*, gastenb*
website: website*, site, sites, online*, internet*, webpagina*, app, apps, webs, productpagina*, bestelpagina*, homepage*, aanbiedingspag*
link: link*, klik*, geklikt, url*, aanklik*, doorklik*, afmeldlink, aangeklikt
visit: bezoek*, bezocht*, langskom*, langs, langsgek*
shop: winkel*, webwinkel*, webshop*, shop*, zaak, zaken, atelier*, boetiek*, showroom*, filiaal*, filialen, marktpl*, markt, markten, merkwinkel*, kraam, speciaalzaak, outlet*, webstore, store
new: nieuw*, gloednieuw*, vers, verse, lancer*, lanceer*, gelanceerd*, introduc*, onthul*, primeur*, voorproef*, splinternieuw*, premiere, sneakpreview
collection: collectie*, assortiment*, reeks*, serie, series, aanbod*, productlijn*, kinderlijn*, lijn, herfstcoll*, zomercoll*, winkelassort*, editie*, gamma
sale: sale, sales, uitverkoop*, black, friday, opruim*, voorverkoop*, verkoop, koopzond*, solden, cyber, leegverkoop*, eindejaarsopr*, stuntact*, weggeefprij*, dolle, ramsj, veiling*
sell: verkoop*, verkopen, verkocht*, doorverkop*
offer: aanbied*, aangebod*, bied, biedt, bieden, bood, actie, acties, deal*, dagdeal*, promo*, offerte*, weekaanb*, topaanb*, stunt*, uitpakk*, profite*, geboden, speciaal, speciale, meeprof*
exclusive: exclusie*, beperkt*, limited, gelimit*
advert: reclame*, adverten*, marketing*, flyer*, folder*, commercie*, spam*, sponsor*, campagne*, gesponsord, uithangbord, wervend*, werven, werf
next: volgend*, aankomend*, komend, komende, eerstvolg*, eerstkomend*, aanstaande
again: opnieuw, nogmaals, weer, wederom, alweer, herhaal*, herhal*, andermaal, weerom, overnieuw
another: ander, andere, anders, anderen, elders, nader, nadere, aanvullend*, verdere
remind: herinner*, geheugen*, rappel*, reminder*, onthoud*
forget: vergeet*, vergeten, vergat*, ontgaan, ontschoten
request: verzoek*, verzocht*, aanvra*, aangevraagd*, eis, eisen, eist, petitie*, claim*, opvrag*, geeist, smeekbede*
ask: vraag, vraagt, vragen, vroegen, gevraagd*, smeek*, smek*, navraag*, verzoekt, navrag*
invite: uitnodig*, uitgenod*, nodigen, nodigden
please: alsjebl*, alstubl*, aub, graag, svp, gelieve, beleefd*, ajb
want: wil, wilt, willen, wilde, wilden, wou, gewild, wenst, gewenst*, behoefte*, bereid*, verlang*, bedoeling*
wish: wens, wensen, wenste, toewens*, gegund, gun, gunnen, toegewens*
hope: hoop, hopen, hoopt, hopelijk*, gehoopt, hoopvol*
can: kan, kun, kunt, kunnen, kon, konden, mag, mogen, mocht, mochten, lukt, lukken, gelukt, lukte, gekund
would: zou, zouden
will: zal, zult, zullen
must: moet*, moest*, verplicht*, vereist*, dien, dient, dienen, hoeft, hoef, hoeven
need: nodig, noodz*, behoef*, benodig*, vergt
let: laat, laten, liet, lieten, gelaten, toesta*, toegest*, toestem*, toelaat, toelaten, toegelaten
try: probe*, geprobe*, poging*, moeite, pogen, uitprob*, uitgeprob*, trachten, tracht, streven, streef
if: als, indien, mits, ingeval
whether: alsof
when: wanneer, toen, zodra
while: terwijl, tijdens, ondertuss*, inmiddels, intussen, gedurende, zolang
before: voordat, vooraf, alvorens, eerder, eerdere, vorig*, voorheen, voordien, tevoren, vantevoren
after: na, nadat, daarna, later, nadien, achteraf, vervolgens, hierna, naderhand
until: tot, totdat, uiterlijk*, binnen, deadline*, verlop*, verval*, verloopt
since: sinds, vanaf, sedert, geleden, voortaan
instead: ipv, liever, liefst, inplaats, veeleer
first: eerst, eerste, allereerst*, aanvankelijk*
only: alleen, slechts, enkel, enig, enige, gewoon, simpelweg, uitsluit*, alleenst*, pas, louter, hooguit, gewoonweg
because: omdat, want, daarom, aangezien, wegens, vanwege, dus, reden*, daardoor, doordat, zodat, oorzaak*, dankzij, vandaar, derhalve, veroorz*, immers
but: maar, echter, hoewel, ondanks, nochtans, desondanks, evenwel, desalniettemin, ofschoon
and: en, alsook, plus
or: of, ofwel, danwel, hetzij
unless: tenzij, behalve, uitgezonderd
for: voor
with: met, samen, mee, naast
without: zonder
from: vanuit, afkomst*, vandaan
against: tegen, tegenaan
about: over, omtrent, betreft, betreff*, rond, rondom, aangaande, ongeveer, circa, qua
between: tussen
through: door, doorheen, via, doormidd*, middels, volgens
in-return: wederkerig, inruil, tegenover, terugdoe*
you: u, je, jij, jou, jullie, uzelf, jezelf, gij, ge, jouzelf, julie
your: uw, jouw, uwen, uwe, jouwe
we: we, wij, ons, onszelf
our: onze
i: ik, me, mij, mezelf, mijzelf
my: mijn, mn
he: hij, hem, zelf, zijzelf
they: ze, zij, hun, hen
this: dit, deze, dezen, hieronder, bijgaand*, ditmaal
that: dat, die, dewelke
who: wie, wiens, degene
what: wat, welk, welke
how: hoe, hoeveel*
why: waarom
where: waarin, waarnaar, waarheen
here: hier, hierheen, hierzo
there: daar, daarin, daarheen, daarvan
somewhere: ergens, nergens
not: niet, nie, nauwelijks
no: geen, nee, neen, nope
yes: ja, ok, oke, akkoord*, jawel, zeker, natuurlijk, uiteraard, inderdaad, jazeker, yes, zekerste
never: nooit, nimmer
nothing: niets, niks, noppes, nul
nobody: niemand
something: iets
anything: eender
everything: alles
all: alle, allemaal, elk, elke, ieder, iedere, hele, geheel*, gehele, volledig*, allebei, beide*, compleet*, complete, helemaal, totaal, totale, vol, volle, allen, gans, ganse, voltallig*, zowel
everyone: iedereen, elkeen, eenieder
someone: iemand
some: enkele, sommige, paar, beetje, weinig, enkelen, eventjes, diverse, verscheid*
many: veel, vele, velen, zoveel, talloze, heleboel, massa*, tal, menig*, boel
more: meer, verder, voort, bovendien
most: meest*, vooral, hoofdzak*, doorgaans, merendeel
less: minder*, minst*, minimaal, minimum, lager, lage, laag*, tenminste, lagere, verminder*
very: heel, zeer, erg, enorm*, hartstik*, ontzettend*, zodanig*, buitengew*, bijzonder, uiterst, dermate, ongelof*, hogelijk, behoorlijk*, mega, onwijs, reuze
enough: genoeg, volsta*, voldoe*
also: ook, zelfs, eveneens, tevens, inclusief, inbegr*, trouwens, evenals, mede, bevat*
still: nog, steeds, nogaltijd, overigens
already: al, reeds, alvast, allang
always: altijd, ooit, steevast, immer, voorgoed, eeuwig*
often: vaak, regelmat*, dikwijls, soms, gewoonlijk, gebruikelijk*, normaliter
now: nu, meteen, direct, onmiddel*, momenteel, tegenwoord*, zojuist, net, huidig*, actuele, actueel, thans, dadelijk
soon: binnenkort, snel*, gauw, vlug*, zsm, straks, weldra, eerdaags, haast*, spoed*, dringend*, rap, vlot*, supersnel, vliegensv*
today: vandaag, vanavond, vanmiddag, vanochtend, vanmorgen, hedendaags, heden
yesterday: gisteren*, eergister*
tomorrow: morgen*, overmorgen
perhaps: misschien, wellicht, mogelijk*, eventueel*, waarsch*, vermoedelijk*, eventuele, allicht
exactly: precies*, exact*, namelijk, eigenlijk, letterlijk*
same: zelfde*, dezelfde, hetzelfde, gelijk*, overeen*, zulke, identiek*, evenveel, dergelijk*
different: verschil*, verkeerd*, foute, afwijk*, onjuist*, incorrect*, foutief*
mistake: fout, fouten, foutje*, vergis*, misverst*, abuis, typefout*, drukfout*, spelfout*, misgelop*, misgegaan, onoplett*, slordig*, misloopt, foutmeld*, misging
problem: problee*, problem*, mankement*, moeilijk*, gedoe, storing*, haper*, euvel*, tegenslag*, misluk*, kwestie*, haken, struikel*
solve: oplos*, opgelost*, verhelp*, verholp*, lost, regelen, regelt, geregeld*, afgehandeld*, afhandel*, schikt, uitgekl*, rechtbreien, fixen, gefixt
question: vraagje*, vraagst*, twijfel*, onduidelijk*, faq, raadsel*, getwijfel*
survey: enquete*, vragenlijst*, formulier*, peiling*, minipeiling*, poll*, quiz*, onderzoek*, klanttevredenh*
apologise: sorry, excus*, excuus, verontsch*, spijt, spijten, vergev*, vergeef*, speet, spijtbetuig*
inconvenience: ongemak*, overlast, hinder*, stoor, storen, stoort, lastig*, zeur*, last
unfortunate: helaas, ongeluk*, pech*, jammergen*, onverhoopt, jammerlijk
complaint: klacht*, klaag*, klagen, geklaagd, geschil*, bezwaar*, bezwaren, beklag*, mopper*, zeiken, zeik, geklaag
damage: schade*, beschadig*, kapot*, defect*, gebrek*, gebroken, gebarsten, kras, krassen, kraste, barst*, breuk*, gescheurd*, scheur*, deuk*, gebutst*, lek, lekt, lekken, lekkend*, scherv*, klem, oververhit*, weeffout*, gesloopt*, afgebroken, brak, breek*, breken, verbrijz*, gekrast, doorgebr*, haarscheur*, los, losse, kaduuk
repair: repar*, gerepar*, herstel*, fiksen
dead: dood*, sterv*, sterf*, gestorv*, overled*, dode, omgekomen
part: onderdeel*, onderdel*, deel, reserve*, stuk, stuks, stukken, vervangdeel, gedeelte*, accessoire*, hulpstuk*, stukje*
stock: voorra*, leveranc*, bevoorr*, inventaris*, herbevoor*
unavailable: uitverkocht*, onvindb*, nietleverb*, onbeschik*, onverkrijg*, uitgeput
available: beschik*, leverbaar, klaar, verkrijgb*, gereed, paraat
stay: blijf*, blijv*, bleef, bleven, gebleven, verblijf*
address: adres*, straat*, postcode*, huisnummer*, bezorgadres*, bus, afzender*, ontvanger*, etage*, verdieping*, woonplaats*, straten, deur, deuren, geadres*
home: thuis*, huis, huizen, huishoud*, woning*, woon, woont, wonen, flat, huisje
neighbour: buur*, buren, burin, concierge*, overbu*
location: plaats, plek*, buurt*, stad, steden, land, landen, dorp*, wijk, regio*, lokaal, lokale, centrum, gebied, nederl*, belgi*, vlaander*, locatie*, omgeving*, plaatsel*
pickup: afhaal*, ophaal*, ophal*, opgehaald*, afhal*, afgehaald, haal, haalt, halen, haalde*, gehaald, kluisje, verzamel*
size: maat, maten, grote, groot, groter*, formaat*, formaten, hoogte*, breed*, lengte*, diepte*, meter*, centimeter*, cm, mm, smal, korte, kort, dik, dikke, ruim*, hoog, hoge, medium, afmeting*, diameter*, tafelmaat*, xxl, xl, borstomv*, opmet*, omvang*, grootte*, millimeter*, strak
fit: past, passen, paste, pasten, gepast, compatib*, geschikt*, passend*, bijpass*
colour: kleur*, zwart*, wit, witte, rood, rode, blauw*, groen*, geel, gele, grijs, grijze, bruin*, beige, goud*, zilver*, paars*, roze, oranje, stofkleur*, marinebl*, turquoise, gekleurd*
model: model*, versie*, variant*, uitvoer*, type, types, stijl, soort*, ontwerp*, design*, variatie*
personalise: graveer*, graver*, gegrav*, gravure*, gepersonal*, personali*, maatwerk*, borduur*, geborduur*, inscript*, opdruk*
name: naam*, namen, achternaam*, voornaam*, heet*, spelling*, gespeld*, logo*, genaamd, merk, merken, merknaam, deurbordje
instructions: handleid*, gebruiksaanw*, instruct*, aanwijz*, stappenplan*, recept*, uitlegvideo, tips, schema*, gids*, truc*, handboek*, voorschrift*
instruct: montage*, monte*, gemonte*, installe*, geinstalle*, installat*, instel*, ingestel*, aangeslot*, koppel*, kastmont*, verbind*, verbond*, ophang*
use: gebruik*, benut*, verbruik*, toepas*, bedien*, nut, nuttig*, handig*, hanteer*, handvat*, toegepast*
useless: nutteloo*, zinloo*, overbod*
care: zorg*, verzorg*, voorzicht*, onderhoud*, let, letten, zuinig*, nauwkeur*, gelet
attention: aandacht*, oplet*, attent*
clean: schoonm*, schoon, wassen, wast, gewassen, reinig*, afwas*, spoel*, droog*, droge, afveg*, poets*
switch-on: knop, knoppen, aanzet*, aangezet*, inschak*, schakel*, reset*, druk, drukt, ingedrukt*, uitschakel*, stroom*, herstart*, opstart*, aangaat
check: check*, control*, gecontrol*, nakijk*, nagekek*, test, testen, getest*, keur*, proefrit, verifi*, toets*, inspect*, nagaan, nachek*, gecheckt
confirm: bevestig*, accept*, geaccept*, goedkeur*, goedgekeur*, instem*, ingestemd, aannem*, aangenom*, bekracht*, orderbevest*, aanneem*
process: verwerk*, voorbereid*, behandel*, procedure*, afgerond*, proces*, klaarmak*, klaargem*, regelwerk, doorgevoer*, afwikkel*, bezig
get: krijg*, kreeg*, kregen, gekregen, ontvang*, ontving*, verkrijg*, bekom*
give: geef*, geven, gaf, gaven, gegeven*, schenk*, geschonk*, verstrek*, toeken*, toegek*, uitdeel*, uitdel*, verleen*, overhand*, verschaf*, weggev*, meegev*, meegegev*, uitgedeeld, bijdrag*
take: neem*, nemen, nam, genomen, pak, pakt, pakken, gepakt, grijp*, gegrep*, pikken, gepickt, afnem*, meenem*
bring: breng*, bracht*, gebracht*, draag*, dragen, meebreng*, meegebr*
put: zet, zetten, zette, gezet, leg, legt, leggen, legde, gelegd, steek, steekt, stel, stelt, stellen, stelde, gesteld*, gooi*, neerzet*, steken
add: toevoeg*, toegevoegd*, bijvoeg*, bijgevoeg*, voeg, voegt, gevoegd*, bijlage*, bijleg*, meegelev*, bijgelev*, aanvul*, aangevuld, bijbehor*, bijgesl*, bijschrijv*, bijgeschrev*, meelever*, optell*
leave: achterlat*, achterlaat*, achterliet*, achtergelat*, verlaten, verliet, vertrek*, vertrok*, weggaan, weggegaan, achter, verlaat
keep: houd*, hou, hield*, gehouden, bewaar*, bewar*, behoud*, volhoud*, vasthoud*
make: maak, maakt, maken, maakte*, gemaakt*, creeer*, crea*, produce*, productie*, vervaardig*, doe, doet, doen, deed, deden, gedaan, bouw, bouwt, bouwen, gebouwd, fabrice*, creer*, gecreeerd, uitvoeren, goeddoen
handmade: ambacht*, handwerk*, eigenhand*, zelfgemaakt*, handgem*, handvervaard*
go: ga, gaat, gaan, ging, gingen, gegaan, verhuis*, loop, loopt, lopen, liep, gelopen, doorgaan, verplaats*, stapt, vaart
come: kom, komt, komen, kwam*, gekomen, doorgekom*, meekom*
back: rug*, achterk*
start: start*, begin*, begon*, aanvang*, gestart*, aanvatten
continue: vervolg*, doorga*, verleng*, voortzet*, verdergaan, doorwerk*, doorgewerkt
open: open*, geopend*, ontgrendel*, heropen*
close: gesloten, sluit, sluiten, dicht*, sloot, blokkeer*, blokker*, geblokk*, afgesloten, vergrendel*, afsluit*
choose: kies*, kiezen, koos, kozen, gekozen*, keuze*, voorkeur*, selecte*, geselect*, beslis*, besluit*, beslot*, optie*, uitkiez*, contactvoork*, bepal*, bepaal*, uitkies*
tap: scan*, gescand, aanraak*, aantik*, swipe*, tikt
enter: invul*, ingevuld*, vul, vult, vulde*, vullen, invoeren, ingevoerd*, indien*, ingediend*, inlever*, ingeven, intyp*, invoert
print: print*, geprint*, gedrukt*, afgedrukt, label*, etiket*, sticker*, kopie*, afdruk*, drukken, drukker*, herdruk*, drukproef*, proefdruk*, drukbest*, posters, uitdraai, letter*, schuinschr*
photo: foto*, afbeeld*, plaatje*, screenshot*, schermafb*, beeld*, kiekje*, selfie*, gefotograf*
video: video*, film*, gefilmd, unboxing*
know: weet, weten, wist, wisten, geweten, ken, kent, kennen, kende*, gekend, begrijp*, begrep*, snap*, besef*, bekend*, kennis*, benieuw*, nieuwsgier*, herken*
think: denk*, dacht*, gedacht*, meen, menen, meent, vermoed*, geloof*, gelov*, voel*, gevoel*, beschouw*, nadenk*, bedacht, stilst*
learn: leer*, leren, geleerd, stude*
trust: vertrouw*, betrouw*, gerust*, rekenen, reken, rekenden, zekerh*
promise: beloof*, belov*, toezeg*, toegezegd*, zweer*, zweren
worry: zorgen, bezorgdh*, bang, angst*, vrees, vrezen, ongerust*, zorgelijk
understanding: begrip*, geduld*, medelev*
live: leef*, leven*, afhank*, besta*, overlev*, overleef*, boterham*, staande, broodnodig, voortbest*, broodwinn*
work: werk*, gewerkt, functione*, medewerk*, personeel*, magazijnmed*, arbeid*
job: baan, banen, sollicit*, stagiair*, vacature*, stage*, ontslag*, cv
business: onderneem*, ondernem*, zakelijk*, handel, zelfstandig*, zakendoen, middenst*, eenmanszaak, familiebedr*, nering
company: bedrijf*, bedrijv*, firma*, fabrikant*, producent*, organisat*, merkfabr*, uitgev*, concern*, bv
team: team*, afdeling*, collega*, kantoor*, kantoren, ploeg, klantenserv*, magazijnteam*, klantendien*, crew
family: famil*, gezin*, moeder*, vader*, mama, papa, mam, pap, oma, opa, zus, broer*, dochter*, zoon, ouder*, echtgen*, vrouw, man, nicht*, neef*, tante, vrouwen
child: kind, kinder*, baby*, peuter*, kleuter*, jongen*, meisje*, minderjar*, kids, kleintje*
friend: vriend, vrienden, vriendin*, kennissen*, kameraad, makker, bekenden, vriendje*
small: klein*, mini, minuscuul*
customer: klant*, koper*, consument*, gebruiker*, afnemer*, client*, grootverbr*, bezoeker*, besteller*
seller: verkoper*, handelaar*, handelaren, winkelier*, concurre*, marktkoop*, kooplui, detaillist*, aanbieder*, leverende
boss: baas, bazen, eigenaar*, directeur*, manager*, chef*, directie, oprichter*, baasje, leidinggev*, beheer*, eigenares*, zaakvoerd*, bestuur*
service: service*, dienst*, bediend*, nazorg
people: mens*, persoon*, personen, volwass*, volk, heren, dames, lieden
world: wereld*, aarde, natuur*, planeet, milieu*, gemeenschap*, community
product: product*, artikel*, goederen, spullen, spul, ding*, zaakje*, koopwaar*
goods: lamp*, waterkok*, ketel*, stoel*, hoes*, hoezen, telefoonh*, koptelef*, oordop*, oplader*, lader*, adapter*, accu*, batterij*, rugzak*, tas, tassen, kommen, kopje*, kop, mok, mokken, beker*, theepot*, thee, koffie*, pan, pannen, mes, messen*, zakmes*, kussen*, dekbed*, deken*, laken*, gordijn*, rolgord*, kleed*, vloerkle*, tapijt*, tafel*, bijzettaf*, kast*, plank*, spiegel*, wandspieg*, bed, beddeng*, bedpoot*, matras*, klok*, horloge*, wekker*, smartwatch*, ring*, kettin*, armband*, oorbel*, hanger*, halsband*, gordel*, portemon*, jas, jassen, jasje*, winterjas*, schoen*, laars*, laarzen*, sneaker*, sandal*, shirt*, trui*, broek*, rok, jurk*, muts*, handscho*, sjaal*, badjas*, schort*, kostuum*, duivelskost*, boor*, zaag*, schroef*, schroeven*, hamer*, gereedsch*, wasmach*, droger*, vaatwas*, koelkast*, koelbox*, vriezer*, vries*, blender*, mixer*, keuken*, airfryer*, oven*, strijkijz*, naaimach*, nietmach*, nietje*, machine*, apparaat*, apparat*, toestel*, drone*, robot*, grasmaai*, heggens*, snoeis*, tuin*, plant*, potten, pot, bloem*, boom, bomen, vaas*, vazen, kaars*, lantaar*, frame*, fotolijst*, schilder*, puzzel*, spel*, bord*, speelgoed*, pop, poppen, knuffel*, kinderwag*, autostoel*, kinderzit*, luier*, fiets*, banden, bandje*, helm*, auto, autos, motor*, zadel*, tent*, slaapzak*, visspul*, hengel*, loopband*, mat, matten, yogamat*, boek*, potlood*, kleurpotl*, inkt*, cartridge*, toner*, papier*, printer*, monitor*, scherm*, muis*, toetsenb*, kabel*, stekker*, snoer*, camera*, tablet*, ipad*, computer*, laptop*, bluetooth*, software*, firmware*, mobiel*, afstandsbed*, joystick*, speaker*, luidspr*, radio*, gitaar*, filter*, slang*, pomp*, kraan*, ventiel*, deksel*, pakking*, rits*, wiel*, poot*, poten, poort*, schakelaar*, scharn*, diffuser*, geur*, parfum*, creme*, nachtcr*, shampoo*, condition*, zeep*, olie*, olijfol*, honing*, wijn*, chocola*, koek*, beschuit*, taart*, appeltaart*, bakker, wafel*, snoep*, brood*, kat, katten, kitten*, hond*, dier, dieren, vogel*, aquari*, vis, vissen, voer, zeester*, borstel*, flos*, tandenb*, theedoek*, handdoek*, doek*, microvezel*, kruk*, fauteuil*, sofa, zetel*, hangmat*, schommel*, parasol*, zonnesch*, paraplu*, koffer*, tuigje, fles*, drinkfl*, thermos*, glas, glazen, spatel*, lepel*, vork*, bestek, garde, rasp, schaal*, bamboe*, hout*, linnen*, katoen*, wol, wollen, zijde, fluweel*, stof*, plastic*, staal, stalen, metaal*, rubber*, airco*, verwarm*, kachel*, diepvr*, led, laser*, alarm*, sensor*, sleutel*, deurbel*, flikker*, licht*, verlicht*, kerstverl*, set, sets, cups, naad, verf*, kwast*, lijm*, membraan*, moederbord*, kerstboom*, kerstversier*, etui*, flacon*, kit, combinatie, game*, console*, sudoku, loopwagen, loods*, apotheek, medicijn*, vitamine*, capsule*, supplement*, smeer*, frees*, balkon*, meubel*, wastafel*, badkamer*, gipsplaat*, paneel*, panelen, buis*, armleun*, rugleun*, spandoek*, band, stang*, stokken, stok, gieter*, pols*, beschermf*, protector*, screenprot*, folie*, map, mappen, bundel*, stempel*, zakken, zak, gas, sok, sokken, usb, raam*, ruitje*, kamer, kamers, kamerpl*, kleding*, bureau*, spanning, tube, watt, typepl*, verloopst*, heteluch*, navul*, draadlo*, carbon, etheris*, noodstop, roos, rozen, tarwe, lift, snij*, knip*, vorm, hal, muur, kaft, elektrisch*
weight: gewicht*, weeg*, wegen, woog, zwaar*, zware, kg, kilo*, gram*, liter*, lichtgew*
minute: minuut*, minuten*
second: seconde*, tweede
moment: moment*, ogenblik*, tel
hour: uur*, uren, halfuur*, kwartier*
time: tijd*, keer, keren, datum*, data, periode*, maal, aankoopdat*
day: dag*, werkdag*, ochtend*, middag*, avond*, nacht*, middernacht*, overdag
week: week, weken, wekelijk*
weekend: weekend*
month: maand, maanden, maandel*
year: jaar*, jaren, jarig*, jubile*, tienjar*
monday: maandag*
tuesday: dinsdag*
wednesday: woensdag*
thursday: donderdag*
friday: vrijdag*
saturday: zaterdag*
sunday: zondag*
january: januari
february: februari
march: maart
april: april
may: mei
june: juni
july: juli
august: augustus
september: september
october: oktober
november: november
december: december
one: ene, eenmaal, eenmalig*, enkelv*, eentje
two: twee, tweeen, dubbel*, tweetal*, tweemaal, duo
three: drie, drietal, driemaal
four: vier
five: vijf
six: zes
seven: zeven
eight: acht
nine: negen
ten: tien, tiende
hundred: honderd*, duizend*, twintig*, dertig*, veertig*, vijftig*, twaalf*, tweeduiz*, miljoen*, vijftien*, zestig*
half: half*, halve, helft*
third: derde
fourth: vierde, vijfde, zesde
last: laatst*, afgelop*, uiteind*, eindelijk, definit*, tenslotte
early: vroeg*
old: oud, oude, oudere, leeftijd*, voormalig*
recent: recent*, onlangs, laatstel*
long: lang, lange, langer*, langst*, duurt, duren, duurde, durend*
future: toekomst*
appointment: afspraak*, afsprak*, afgesprok*, ontmoet*
reserve: reserveer*, gereserv*, inplan*
heart: hart*
love: liefde*, lief, lieve*, verliefd*, kus, liefhebber*, geliefd*
enjoy: geniet*, genoten, genot, plezier*, kookplez*, leesplez*, klusplez*, speelplez*
fun: lol, lach*, glimlach*, grap*, gezellig*, pret, humor*, plezierig
warm: warm*, lauw
kind: aardig*, vriendelijkh*, genereus*, gul, gulle, vrijgev*, goedheid, behulpz*
regards: groet*, hoogacht*, doei, mvg, gegroet, begroet*, vriendelijk*, hartelijk*, doeg, vaarwel
dear: geachte*, geacht, mevrouw*, meneer*, heer*, mevr, dhr, liefste, mijnheer, beste
hello: hallo*, hoi, hey, goedemor*, goedemid*, goeiedag, welkom*, goeiemor*, goeden*, goeie, verwelkom*, heej, hee, goedeav*
congratulate: gefelicit*, felicit*, verjaar*, bruiloft*, viering*, vieren, viert, proficiat, huwelijk*
holiday: vakantie*, feest*, pasen, paas*, pinkster*, koningsdag*, hemelvaart*, carnaval*, moederdag*, vaderdag*, ramadan*, seizoen*, suikerfeest*, halloween*, sint, pieten, boomfeestd*, bevrijdingsd*, sintmaarten, vrijaf, zomervak*, divali, chanoeka, dodenherd*
christmas: kerst*, advent*, xmas
new-year: nieuwjaar*, jaarwissel*, oudjaar*, oliebol*, vuurwerk*, oudennieuw
valentine: valentijn*
spring: lente*, voorjaar*
summer: zomer*
autumn: herfst*, najaar*
winter: winter*, sneeuw*, ijzel*
weather: regen*, storm*, noodweer, zon, zonnig*, overstrom*, hitte*, vorst, weerbericht*, onweer*, temperat*, grad*, kou, koud*, bliksem*, wind*, hagel*, aardbev*, buien, bewolk*, neerslag
peace: vrede*, rust*, stilte, stil
healthy: gezond*, veilig*, ziek*, griep*, kinderzieken*, beterschap, dokter*, arts, huisarts
dream: droom*, dromen
luck: geluk, boffen, boft, bof, fortuin*
journey: reis*, reizen*, rit, ritten, wandel*, vlieg*, vlucht*, hotel*, files, schip, boot, trein*, uitstap*, tocht*
story: verhaal*, verhalen, geschied*, avontu*
politics: politiek*, regering*, verkiez*, minister*, partij*, kabinet*, kamerlid, president*, stembus*, pvv, vvd, wilders, rutte, trump, democrat*, gemeenteraad*, overheid*
war: oorlog*, leger*, oekra*, gaza, soldaat*, soldaten, vluchtel*, bezetting*
religion: god*, jezus, bidden, bid, kerk*, bijbel*, allah, zegen*, gezeg*, islam*, moslim*, zalig*, heiland, geloofsov*, dominee
charity: goededoel*, donat*, donee*, vrijwill*, asiel*, dierenas*, slachtoff*, inzamel*, liefdad*, hulpactie*, benefiet*, collecte*, gedoneerd, kankerfonds*, adopt*
news: nieuws, pandemie*, corona*, covid*, staking*, inflatie*, klimaat*, krant*, actualit*, nieuwsber*
idea: idee*, suggest*, voorstel*, advies*, advise*
project: project*, plan, plannen, gepland*, geplant, programma*, initiatief*, initiatiev*, planning
information: info*, gegevens*, bestand*, document*, pdf, rapport*, vectorbest*
contract: contract*, voorwaard*, overeenkom*, retourvoorw*, licentie*
rule: wet, wetten, wettel*, regelgev*, beleid*, verbod*, verbied*, overtred*, schending*, richtlijn*, geban*, schorsing*, bant
right: recht, rechten, rechts, rechtheb*, aanspraak*
privacy: privacy*, prive*, vertrouwelijk*, geheim*, anoniem*, stiekem, discreet, discrete, avg
account: account*, wachtwoord*, gebruikersn*, inloggeg*
certificate: certific*, gecertific*, norm*, iso, oorkonde*, keurmerk*
interest: interess*, geinteress*, hobby*, belangst*
success: succes*, slaag*, profijt*
result: result*, gevolg*, effect*, uitkomst*, resolut*
penalty: straf*, boete*, bezuren, bestraf*
mean: beteken*, bedoel*
stupid: dom, domme*, stom*, belachel*, gek, gekke, onnozel*, krankz*, dwaze*, absurd*, debiele, achterl*, incompet*, onbekwaam*, geschift, lomp*, waanzin*, blind, lui, luie
idiot: idiot*, idioot*, debiel*, sukkel*, imbeciel*, mafke*, onbenul*, mongool*, randdeb*, eikel*, clown*, halvegare, domkop*, domoor, oen, kluns*, prutser*, achterlijkst*, malloot, dwaas, oelewap*, knuppel*, ezel, kalf, kneus*, flapdr*, minkukel*, dombo*
scum: klootz*, hoer*, trut*, teef, varken*, lul*, armoedz*, parasiet*, profiteur*, schoft*, rotzak*, smeerlap*, viezer*, tuig, uitschot, schaam, schaamt, schamen, schande*, schandal*, kutwijf, wijf, wijven, kreng*, gluiperd*, addergebr*, ratten, rat, hufter*, aso, asociaal*, asociale, mispunt*, rotwijf, gierig*, uitvreter*, vrek*, secreet, slet*, lafaard*, engerd*, zeikerd*, zeurp*, lapzwans*, smerig*, etter*, ondankb*, klaploper*, klier, klojo*, misbaksel*, tuthola, zeikwijf
swear: kut*, kanker*, tering*, godver*, verdomm*, verdomd*, klote*, shit, fuck*, tyfus*, oprot*, opgerot, opflikker*, optief*, opsodem*, reet, pleur*, opdonder*, hel, verdorie, kolere*, bek, muil, smoel, verdoem*, scheld*, beledig*, opkankeren, potverd*, sodemieter*, gvd, verrek, verrekt*
liar: leugen*, liegt, liegen, loog, gelogen, oplicht*, bedrieg*, bedrog*, bedroog, dief, dieven, fraud*, bedonder*, nep, neppe, opgelicht*, zwendel*, afzetter*, boef*, boeven, vals*, afpers*, chanta*, smaad, laster*, misleid*, manipul*, fake, belazer*, sjoemel*, nepbeoord*, neprecens*, nepreview*
threat: dreig*, bedreig*, gevolgen, consequent*, wraak*, waarschuw*, ontlop*, gewaarsch*, kwaadschi*, goedschi*, opgepast, oppas, oppassen, represail*, ontmasker*, doxx*, stalk*, afstraff*, wreek, wreken
police: politie, aangifte*, arrest*, gevang*, crimin*, misdaad*, misdad*, cel, justitie*, strafbaar*, opgepakt, agenten, agent, strafbare
lawyer: advoca*, jurid*, jurist*, rechter*, rechtbank*, rechtsbij*, notaris*, deurwaard*, rechtshulp
sue: aanklag*, aanklacht*, aangeklaagd*, procede*, rechtsz*, dagvaard*, rechtsvord*, vervolgen, vervolgd, incasso*
hit: sla, slaan, slag, sloeg, geslagen, klap, klappen, mep*, schop*, wapen*, pijn, verwond*, pistool*, bom, schiet*, geschoten, wurg*, verrot, kwetsen, aanval*, aangevall*, neersteken, neerschie*, molest*, vuist*, ram, rammen, afrans*, toetak*
kill: vermoord*, moord*, doodsla*, afmaken, killer*, doodmaak*, doodmak*, uitmoord*, zelfmoord*, kapotmak*, omleg*, doodgaan, doodsbed*, kapotsla*
hate: haat, haten, gehaat, veracht*, walg*, verafsch*, hekel, afkeer*, minacht*
cry: huil*, schreeuw*, traan, tranen, juich*, gil, gillen, roep, roept, roepen, riep, geroepen
body: hand, handen, gezicht*, oog, ogen, mond*, hoofd*, tand, tanden, been, benen, arm, armen, voet*, neus, haar, haren, huid*, vinger*, knie*, buik, oor, oren
naked: seks*, naakt*, porno*, sexy, bloot, blote
drug: drug*, alcohol*, wiet, dronken, giftig*, bier
race: racis*, ras, buitenland*, neger*, jood, joden, joods*, homo*, allocht*, immigr*, asielzoek*, migrant*
hard: hard*, taai*, stug
easy: makkelijk*, gemak*, simpel*, eenvoud*, comfort*, soepel*
clear: duidelijk*, helder*, overduid*
real: realis*, realiteit*
possible: haalbaar, mogelijke
impossible: onmogelijk*
strong: sterk*, stevig*, krachtig*, streng*, versterk*
soft: zacht*, glad, dun, mild*
empty: leeg*, lege, legen
wet: water, nat, natte, vocht*, vloeist*, lucht*, uitgedroog*, ijs, waterd*
wait: wacht*, afwacht*, gewacht, aarzel*
expect: verwacht*, voorzien*
meet: ontmoeten, vergader*, langsgaan, kennismak*, kennismaak*
turn: draai*, gedraaid, ondersteb*, omdraai*
push: duw*, schuif*, schuiv*, trek*, sleep*, trok, slepen
fall: val, vallen, valt, viel*, gevallen
run: ren, rennen, hardloop*, hardlop*
lead: leid*, geleid
sit: zit, zitten, zat, zaten, slaap*, slapen, lig, ligt, liggen, lag, lagen, sta, staat, staan, stond*, ontspan*, relax*, hang, hangt
eat: eet, eten*, gegeten, kook*, koken, smak*, smaak*, drink*, dronk, gedronken, proef, proeven, restaur*, maaltijd*, horeca*, bakken, menukaart*, menu
spend: besteed*, bested*, uitgeven, invest*
refuse: weiger*, geweiger*, afwijz*, afgewez*, afslaan
ignore: nege*, genege*, voorbijg*
belong: behoor*, eigen, eigendom*, bezit*
count: telt, tellen, telde, geteld, bereken*, opgeteld, rekent, bedraag*
proud: trots*, eer, eren, vereer*, ere
respect: respect*, achting*, fatsoen*
favour: gunst*, vriendendienst*
owe: schuld*, verschuld*
behalf: namens
position: onder, onderaan, boven*, voorkant*, buiten*, kant*, links*, midden*, rand, randen, hoek*, afstand*, ver, neer, af, weg, toe, voorop, achterop, heen, dichtbij, positie, zijkant*, langszij, vast, vastz*, onderk*
example: voorbeeld*, exempla*, proefmonst*, monster*, proefper*, bijvoorb*
reference: referent*, kenmerk*, id, identit*
situation: geval*, situatie*, omstandig*, gebeur*, feit, feiten, evenem*, event*, optred*, optreed*, voorval*
step: stap, stappen, fase*, mijlpaal*, stapje*
way: manier*, wijze, methode*, wijzen
group: groep*, categorie*, klasse, rest*, aanbiedingeng*
level: niveau*, grens*, limiet*, max, maximum, piek
goal: doel*, streefd*
school: school, scholen, universit*, student*, scriptie*, docent*, examen*, les, lessen, juf, meester
media: tijdschr*, muziek*, omroep*, televis*, tv, podcast*, journalis*, concert*, livemuz*, live
recharge: laad*, laden, opgelad*, opladen, oplaad*
warehouse: magazijn*, fabriek*, werkplaats*, opslag*, weverij*, drukkerij*
vehicle: busje, bestelbus*, bestelwag*, stoep, station*, haven*, vliegveld, vracht*
popular: populair*, favoriet*, trend*, bestsell*, veelgevr*, aantrek*
unique: uniek*, origine*
beautiful: elegant*, schattig*, aantrekkel*, sierlijk*, prachtst*
wonder: wonder*, mirakel*
normal: normaal, normale, gewone, standaard*, doodgewoon, alledaags*
estimate: geschat*, schatting*
automatic: automat*
separate: apart*, afzond*, losstaand*, gescheid*
merge: combin*, samenvoeg*, gecombin*
responsible: verantwoord*, aansprakel*
investigate: onderzoe*
transaction: transact*, afrekening*, kassa
complete: voltooi*, afrond*, afmak*
then: toenmaals
language: nederlands*, engels*, duits*, frans*, spaans*, chinees*, chinese, taal*, talen, vertal*, vertaal*, grieks*, itali*
direct: rechtstr*
wear: draagbaar*
deep: diep, diepe
action: handeling*
apply: gelden, geldt, geldig*, golden
status: status*, stand
system: systeem*, systemen
statistics: statist*, verkopersstat*, grafiek*
recall: terugroep*
become: gewor*
section: hoofdst*, rubriek*, sectie*, onderwerp*
past: voorbij, verstreken, verleden
sound: geluid*, ruis*, piep*, lawaai*, klinkt, klank*, luid*, signaal*
dark: donker*
technician: monteur*, installateur*, technic*, technis*, loodgiet*, elektric*, vakman*, vakmens*
sport: voetbal*, ajax, feyenoord, psv, wedstrijd*, toernooi*, zaalvoet*, train*, sport*, marathon*, wereldkamp*, schaats*, elfsteden*, scheidsr*, mascott*
avoid: vermijd*, voorkom*, vermeden
grow: groei*, gegroeid
download: download*, upload*, gedownload
access: toegang*, toegankel*
united: verenigd*
`;
