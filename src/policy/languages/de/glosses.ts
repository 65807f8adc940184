/** Words of German by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, zu, zum, zur, im, in, ins, an, am, ans, auf, aufs, bei, beim, als, bin, bist, ist, sind, seid, sein, sei, seien, war, waren, warst, gewesen, hat, habe, hab, haben, hast, habt, hatte, hatten, hattest, gehabt, werden, werde, wird, wirst, wurde, wurdest, worden, geworden, tun, tut, tat, taten, getan, sich, so, da, doch, mal, ja, nun, denn, eben, halt, etwa, wohl, zwar, also, dann, man, steht, stehen, stand, liegt, liegen, lag, lagen, um, je, er, daran, darauf, dran, drauf, dazu, hierzu, her, hin, herum, heraus, herunter, voran, entgegen, per, pro, plus, ob, gar, uber, zudem, herr, herrn, frau, ok, okay, xx, de, com, www, http, https, etc, usw, bzw, sowie, sowohl, ach, oh, na, mfg, lg, vg, it, of, s, u, e, x, f, r, b, c, m, n, l, j, zb, bspw, eigentlich, ubrigens, trotzdem, trotz, dennoch, jedenfalls, gewissermassen, anhand, samt, nebst, mitsamt, wars, furs, hierauf, davon, hierbei, dabei
review: bewert*, bewertvng, rezens*, rezenz*, rezesion*, rezession*, produktbewert*, produktrezens*, kundenrezens*, kundenbewert*, verkauferbewert*, handlerbewert*, shopbewert*, onlinebewert*, artikelbewert*, servicebewert*, amazonbewert*, sternebewert*, fotobewert*, videobewert*, textbewert*, neubewert*, gesamtbewert*, spitzenbewert*, gefalligkeitsbewert*, bildrezens*, fotorezens*, videorezens*, kurzrezens*, produktkritik, feedback*, feetback*, fidback*, fedback*, kundenfeedback*, produktfeedback*, verkauferfeedback*, ruckkopplung, beurteil*, review*, produktreview*, erfahrungsbericht*, testbericht*, kundenstimme*, referenz*, testimonial*, benot*, einschatzung*, einstuf*, einzustuf*, eingestuf*, gutachten, rating*, resonanz*, bewrt*, bewehrt*, bwertung*
opinion: meinung*, meinst, ansicht*, eindruck*, urteil*, votum, sicht, sichtweise, standpunkt*, dafurhalten, einschatzen, empfind*, empfand*, fazit, kundenmeinung*, meinten, meinte
comment: kommentar*, kommentier*, bemerk*, anmerk*, aussage, aussagen, ausserung*
star: stern, sterne, sternen, sterns, sternchen, vollestern*, funfstern*, einstern*, vierstern*, sternebewertung, sterneskala, ★, ☆, ⭐, 🌟
score: note, noten, punktzahl*, bestnote*, hochstnote*, hochstpunkt*, maximalpunkt*, hochstwertung*, wertung*, schulnote*, zensur*, maximalwertung*, bestwert*, hochstwert*, skala
rank: ranking*, platzierung*, rangliste*, algorithm*, rang, ranks, sichtbarkeit, auffindbar*, suchergebnis*
point: punkt, punkte, punkten, punkts, treuepunkt*, bonuspunkt*, pluspunkt*
thumb: daumen*
vote: abstimm*, abgestimmt, wahlurne, stimme, stimmst, votier*
positive: positiv*, wohlwollend*, lobend*, vorteilhaft*, wohlgesonnen
negative: negativ*, kritik*, kritisch*, kritisier*, tadel*, schlechtmach*, abwert*, ungunstig*, nachteil*, verriss*, bemangel*, beanstand*
neutral: neutral*, objektiv*, unvoreingenommen*, unparteiisch*
honest: ehrlich*, aufrichtig*, offenheit, ungeschont*, ungeschmink*, wahrheitsgemass*, authentisch*, freimutig*, unverblumt*
truth: wahr, wahre, wahres, wahrer, wahren, wahrheit*, tatsache*, tatsachlich*, fakten
fair: fair, faire, faires, fairen, fairer, fairness, gerecht, gerechte*, gerechtfertigt*, angemessen*
unfair: unfair*, ungerecht*, unberechtigt*, unverschamt*, unrecht
public: offentlich*, offentlichkeit
publish: veroffentlich*, publizier*, hochlad*, hochgelad*, einzustell*
post: beitrag*, gepostet*, postet, postest, posting*, poste, posten
share: teilen, teilst, teilt, geteilt, weitersag*, weitergesagt, weiterempfehl*
recommend: empfehl*, empfiehl*, empfohl*, weiterempfiehl*, weiterempfohl*, geheimtipp*, anpreis*
praise: lob, lobe, loben, lobt, lobst, lobes, gelobt, lobeshymn*, kompliment*, schwarm*, jubel*, jubl*, lobpreis*, gewurdigt, wurdigen
word: wort, worte, worten, wortes, wortlaut, wortlich*, worter*
sentence: satz, satze, satzen, zeile, zeilen, absatz, dreizeiler, zweizeiler, einzeiler
experience: erfahrung*, erlebnis*, erlebt*, erlebe*, einkaufserlebnis*, kauferlebnis*, produkterlebnis*
reviewer: rezensent*, bewerter*, bewertende*, gutachter*
tester: tester, testern, testerin*, produkttest*, testerclub, testperson*, testkauf*, probant*, ausprobier*, testet, testen, getestet*
reputation: ruf, reputation*, ansehen, rufschad*, glaubwurdig*
buy: kauf, kaufs, kaufes, kaufe, kaufen, kaufst, kauft, kaufte*, gekauft*, einkauf*, eingekauft*, erwerb*, erworb*, erwirb*, kaufdatum, kaufpreis*, anschaff*, shoppen, shoppt, geshoppt, zugreif*, zuschlag*, erstanden, bezogen, kaufbetrag, einkaufswert, einkaufsgewohnheit*, einkaufsverhalten, kaufbeleg*, zugelegt
order: bestell*, order, orders, ordern, ordert, geordert*, auftrag*, beauftrag*, erstbestell*, bestelte*, gesamtbestell*, einzelbestell*, grossbestell*, vorbestell*, aufgegeben
reorder: nachbestell*, neubestell*, wiederbestell*, folgebestell*, nachkauf*
send: versand*, versend*, verschick*, schick*, geschickt*, senden, sende, sendet, gesendet*, gesandt*, sandte*, abgeschickt*, abschick*, absend*, abgesend*, abgesandt*, losgeschickt*, losschick*, losgesend*, zuschick*, zugeschickt*, zusend*, zugesend*, zugesandt*, nachsend*, nachgesend*, nachgesandt*, nachschick*, nachgeschickt*, weitersend*, weiterleit*, weitergeleitet*, einsend*, eingesend*, eingesandt*, ubersend*, ubersand*, uberstell*, raus, rausgegangen, rausgeht, rausgeschickt*, rausschick*, porto*, frankier*, versandkosten*, versandbestatig*, verlasst, losgegangen, rausgehen, nachreich*, nachgereicht*
parcel: paket*, packchen*, sendung, sendungen, packerl*, teilsendung*, ersatzsendung*, warensendung*, buchersendung*, paketchen, maxibrief*, gratissendung*
pack: pack, packe, packen, packt, packte*, gepackt*, verpack*, einpack*, eingepackt*, auspack*, ausgepackt*, packung*, packer, packerin, packteam, karton*, kartons, schachtel*, umverpack*, originalverpack*, originalkarton*, geschenkverpack*, geschenkpapier*, umschlag*, box, boxen, dazupack*, beipack*, kiste, kisten, palette*
transit: unterwegs, transportweg, rollt
arrive: ankomm*, ankam*, ankunft*, angekomm*, ankommt, eintreff*, eintrifft, eingetroff*, eintraf*, eingang*, eingegangen*, gelandet*, landet, anlangt, angelangt, einging*, eingeht, einlang*, eingelangt
deliver: liefer*, geliefert*, lieferung*, zustell*, zugestellt*, anliefer*, angeliefert*, ausliefer*, ausgeliefert*, nachliefer*, nachgeliefert*, teilliefer*, ersatzliefer*, uberbring*, lieferadress*, lieferbar*, neuzustell*, falschliefer*
carrier: paketdienst*, paketbote*, paketzustell*, zusteller, zustellers, zustellerin, zustellfahrzeug*, zustellwagen*, spediteur*, spedition*, kurier*, bote, boten, briefbote*, botin, postbote*, fahrer, fahrers, fahrerin, fahrern, lieferdienst*, versanddienst*, dhl, dpd, gls, ups, hermes, fedex, post, transporteur*, frachtfuhrer*, lieferfahr*, austrager*, versender*
logistics: logistik*, transport*, zustelldepot*, verteilzentr*, fracht*, depot*, paketzentr*, briefzentr*
track: sendungsnummer*, sendungsverfolg*, sendungsnr, tracking*, trackingnummer*, trackinglink*, verfolg*, nachverfolg*, sendungsstatus, paketnummer*, nachforsch*, sendungsnachweis*, trackinginfo*, sendungsdaten, trackingcode*
number: nummer*, nr, seriennummer*, zahl, ziffer*, rahmennummer*, hausnummer*, steuernummer*, artikelnummer*, auftragsnummer*, vorgangsnummer*, kundennummer*
delay: verspat*, verzog*, verzug*, spat, spate, spaten, spates, lieferverzug*, lieferverzog*, ruckstand*, ruckstande, verschieb*, verschob*, uberfallig*, langsam*, stau, engpass*, lieferengpass*
lost: verlor*, verlier*, verlust*, untergegang*, verschwand*, verschwind*, verschwund*, verschollen*, unauffindbar*, abhanden, verschutt*
stolen: gestohlen*, stehlen, stiehl*, diebstahl*, geklaut*, klauen, klaut, entwendet*
miss: fehlt, fehlte*, fehlen, fehlende*, fehlend, gefehlt, vermiss*, mangelt, mangeln, unvollstandig*, fehlmenge*, verpass*
refund: erstatt*, ruckerstatt*, zuruckerstatt*, teilerstatt*, vollerstatt*, kaufpreiserstatt*, geldzuruck*, ruckzahl*, zuruckzahl*, zuruckgezahlt*, zuruckuberw*, zuruckbuch*, zuruckgebucht*, ruckbuch*, ruckuberweis*, cashback*, cashb*, ruckvergut*, gutschrift*, gutgeschrieb*, gutschreib*, kaufpreisruck*, refund*, teilruckerstatt*, rucklastschrift*
money-back: zuruckbekomm*, zuruckerhalt*, zuruckkrieg*, zuruckgekriegt, zuruckzubekomm*
compensate: entschadig*, ausgleich*, auszugleich*, ausgeglichen*, wiedergutmach*, wiedergutgemacht*, kulanz*, kompens*, aufwandsentschadig*, schadenersatz*, schadensersatz*, gutmach*, gutzumach*, vergut*, ausgleichen, trostpflaster*
gift: geschenk*, schenk, schenke, schenken, schenkt, schenkst, geschenkt*, verschenk*, gratisgeschenk*, gratisartikel*, gratisprodukt*, gratisprobe*, gratiszugabe*, werbegeschenk*, zugabe*, dreingabe*, prasent*, bonus*, extra, extras, mitgebringsel, goodie*, goodies, giveaway*, kleinigkeit*, aufmerksamkeit*, probe, proben, pramie*, uberraschungsgeschenk*, beigabe*, obendrauf, obendrein, werbemittel, mitbringsel, treuegeschenk*, willkommensgeschenk*, dankesgeschenk*, kostprobe*
voucher: gutschein*, coupon*, voucher*, rabattgutschein*, erlebnisgutschein*, amazongutschein*, geschenkgutschein*, geschenkkart*, guthabenkart*, gutscheincod*, einkaufsgutschein*, wertgutschein*, wertscheck*, bon, bons, warengutschein*
card: karte, karten, karterl, kartchen, dankeskart*, visitenkart*, kundenkart*, postkart*, beilegekart*, grusskart*
discount: rabatt*, nachlass*, preisnachlass*, ermassig*, reduzier*, vergunstig*, prozente, skonto, abzug*, abgezog*, abschlag*, herabgesetzt*, heruntergesetzt*, billiger*, gunstiger*, jubilaumsrabatt*, mengenrabatt*, sonderrabatt*, treuerabatt*, halbpreis*, preissenk*, gesenkt*, senken, senkt, preissturz*, gespart*, schnappchen*, rabattiert*, teilrabatt*, verbilligt*, minderung*, preisminder*, rabattcod*, gunstigen, gunstige, gunstiges, sonderpreis*, bestpreis*
code: code, codes, promocode*, aktionscode*, lizenzschlussel*, pin, qr
free: gratis*, kostenlos*, kostenfrei*, umsonst, unentgeltlich*, gebuhrenfrei*, versandkostenfrei*, portofrei*, frei, freie, freies, freien, free
surprise: uberrasch*
reward: belohn*, lohn, lohnt, lohnen, lohnte, gelohnt, entlohn*, erkenntlich*, gegenleist*, dankeschon*, revanchier*, honorier*, honorar*, bestech*, bestoch*, provision*, anreiz*, lockmittel, spendier*, pramier*, gonn, gonnen, gonnt, erkenntlichzeig*, schmiergeld*
credit: guthaben*, amazonguthaben*, geschenkguthaben*, kontogutschrift, einkaufsguthaben
in-return: gegenzug*, dafur, hierfur, wofur, gegenseitig*, tausch
money: geld, gelder, geldes, bargeld*, bar, bares, kohle, knete, taler, euro, euros, cent, cents, eur, betrag*, gesamtbetrag*, teilbetrag*, differenz*, summe*, kassier*, einkommen, umsatz, umsatze, bank, banken, kasse, pfand*, dollar, franken, chf, zaster, asche, kreditkart*, geldbetrag*, €
percent: prozent*, prozentig*, %
price: preis, preise, preisen, preises, kosten, kostet, kostete, gekostet, gebuhr*, versandgebuhr*, mehrkosten, verkaufspreis*, mitgliederpreis*, einfuhrungspreis*, berechnet*, berechne*, zollgebuhr*, stornogebuhr*, aufpreis*, unkosten, rucksendekosten*, listenpreis*, originalpreis*, neupreis*
cheap: billig, billige, billiges, billigen, gunstig, preiswert*, erschwinglich*, spottbillig*, preisgunstig*
expensive: teuer*, teure*, kostspielig*, uberteuert*
pay: zahlen, zahle, zahlt, zahlst, zahlte*, gezahlt*, bezahl*, zahlung*, begleich*, beglich*, paypal*, abbuch*, abgebucht*, einbezahl*, einzahl*, eingezahlt*, auszahl*, ausgezahlt*, ausbezahl*, nachzahl*, uberzahl*, lastschrift*
transfer: uberweis*, uberwies*, verbucht*, buchen, gebucht*
earn: verdien*
win: gewinn*, gewonn*, hauptgewinn*
raffle: verlos*, lostopf*, gewinnspiel*, auslos*, ausgelost*, ziehung*, tombola*, lotterie*, glucksrad*, preisausschreib*, wettbewerb*
chance: chance*, gelegenheit*, moglichkeit*
save: spar, spare, sparen, sparst, spart, sparte*, sparpreis*, ersparnis*, erspar*, sparangebot*, sparfuchs*
exchange: tausche*, austausch*, umtausch*, eintausch*, umgetauscht*, ausgetauscht*, eingetauscht*, getauscht*
return: retour*, rucksend*, ruckgab*, zuruckgab*, zuruckgeb*, zuruckgeg*, zuruckschick*, zuruckgeschickt*, zuruckzuschick*, zurucksend*, zuruckgesend*, zuruckgesandt*, ruckgabefrist*, ruckschein*, ruckversand*, zuruckgeh*, ruckware*, ruckgelauf*, rucklauf*
replace: ersatz*, ersetz*, ersatzger*, nachbesser*, austauschger*, ersatzartikel*
warranty: garanti*, gewahrleist*, garantiefall*, garantiezeit*
receipt: quittung*, beleg, belege, belegen, nachweis*, kassenbon*, kassenzettel*, screenshot*, bildschirmfoto*, beweis*, lieferschein*, bildschirmaufnahm*, nachzuweis*
invoice: rechnung*
vat: umsatzsteuer*, mehrwertsteuer*, mwst, ust, steuer, steuern, zoll*, verzoll*, steuerlich*, einfuhr*
thank: dank, danke, danken, dankt, dankbar*, bedank*, herzlichendank, dankesch*, gedankt, verdanken, merci, thx, thanks, thank, wertschatz*, dankend, tausenddank, vergelts, dankesworte*
happy: zufrieden, zufriedene, zufriedener, zufriedenes, zufriedenen, zufriedenheit*, zufriedenstell*, zufriedenge*, freu, freue, freuen, freust, freut, freute*, freude*, freuden*, gefreut, erfreu*, gern, gerne, liebend, froh, frohen, glucklich*, begeist*, uberglucklich*, happy, wohlfuhl*, wohlgefuhl*, entzuck*, hingerissen, gefallt, gefallen, gefiel*, gefalle, vergnugt*, hocherfreut*, selig*, befriedig*, rundumzufrieden*, sehrzufrieden, beeindruck*, gluckselig*, jubeln, erfreulich*, fasziniert*, frohe*, frohlich*
unhappy: unzufried*, enttausch*, ungluckl*, unzufriedenstell*, argert, verarger*, verargert*, geargert*, frust*, gefrustet*, traurig*, genervt*, sauer, wutend*, wut, missfall*, missfiel*, bedruckt*, unglucksel*, unbefriedig*, verstimm*, betrubt*, betrublich*, kummer, unmut*, verbittert*, stinksauer, ernuchter*, unerfreulich*, zornig*, emport*, entsetz*, unzufriden*
good: gut, gute, guten, guter, gutes, gutem, toll, tolle, tollen, toller, tolles, super*, grossartig*, prima, klasse, spitze, spitzen*, wunderbar*, wundervoll*, fantastisch*, phantastisch*, hervorragend*, ausgezeichn*, exzellent*, herrlich*, genial*, geil, geile*, bombe, mega, nett, nette, nettes, netten, netter, fabelhaft*, erstklassig*, sagenhaft*, brillant*, makellos*, einwandfrei*, tadellos*, vorzuglich*, gelung*, lecker*, cool, coole*, fein, feine*, zauberhaft*, traumhaft*, uberragend*, erstaunlich*, glanzend*, ordentlich*, glanz*
perfect: perfekt*, ideal*, optimal*, vollkommen*, fehlerlos*
best: best, beste, besten, bestes, bester, bestem, bestens, top, bestmog*, allerbest*, optimum, unschlagbar*, unubertr*
better: besser*
bad: schlecht*, mies, mieser, miese*, ubel, uble*, furchtbar*, schrecklich*, schlimm*, mangelhaft*, minderwert*, katastroph*, schrott*, mull, grauenhaft*, grasslich*, schwach, schwache*, schwacher, ungenug*, elend*, ramsch*, hasslich*, grottig*, miserabel, miserabl*, unterirdisch*, lausig*, grusel*
quality: qualitat*, verarbeit*
important: wichtig*, entscheidend*, bedeutet, bedeutend*, wesentlich*, unerlasslich*, bedeutsam*, lebenswichtig*, ausschlaggeb*
valuable: wertvoll*, wert, werte, werten, kostbar*, schatz*, schatzen, geschatzt*, schatzt, goldwert, unbezahlbar*, unschatzbar*
help: hilf, hilfe, hilfen, hilft, helfen, helft, helfe, helfend*, geholfen, hilfreich*, weiterhelf*, weiterhilf*, weitergeholf*, behilflich*, half, halfen, aushelf*, beisteh*, beistand, hilfs*, mithelf*, mithilf*, mitgeholf*, beratung*, beraten, berat, kundenhilf*, forder*
support: unterstutz*, support*, ruckhalt, starken, starkt, gefordert
contact: kontakt*, kontaktier*, melden, melde, meld, meldet, meldest, meldung*, gemeldet, wenden, wende, wendet, erreich*, ansprech*, angesprochen*, ansprechpartner*, erreichbar*, anschreib*, anschrieb*, angeschrieb*, kontaktdaten, ruhren, ruhrt, kontaktaufnahm*
write: schreib, schreibe, schreiben, schreibst, schreibt, schreibens, schrieb*, geschrieb*, verfass*, verfasst*, tippe, tippen, tippst, tippt, getippt*, aufschreib*, notier*, entwurf*, formulier*, abfass*, hinschreib*, schriftlich*, niederschreib*, zuruckschreib*, verschrieb*
tell: sag, sage, sagen, sagst, sagt, sagte*, gesagt*, erzahl*, bescheid, mitteil*, mitgeteilt*, mitzuteil*, berichte*, bericht, berichtet*, informier*, verrat, verraten, verratst, benachrichtig*, wissenlassen, schilder*, geschildert*, kundtu*, weitererzahl*, ausricht*, durchgeb*, durchsag*, hinweis*, hingewiesen*
say: sprech*, sprich*, gesproch*, reden, redet, rede, geredet, erwahn*, nenn, nenne, nennen, nennst, nennt, nannte*, genannt*, lautet, lauten, plauder*, geplaudert*, spruch, besprech*, besproch*, quatsch*, behaupt*
express: ausdruck*, ausgedruckt*, geaussert*
describe: beschreib*, beschrieb*, erklar*, detail*, ausfuhrlich*, erlauter*, naher, nahere*, einzelheit*
reply: antwort*, beantwort*, geantwortet*, erwider*, ruckmeld*, reagier*, reaktion*, ruckantwort*, unbeantwort*, ruckfrag*
read: les, lesen, lese, lest, lasen, liest, lies, gelesen*, leser*, durchles*, lesbar*, gelesene*, nachles*, durchgeles*
see: seh, sehe, sehen, sieh, siehe, siehst, sieht, sah, sahen, gesehen*, schau, schaue, schauen, schaut, schaust, geschaut, anseh*, angeseh*, anschau*, anzuschau*, angeschaut*, anzusehen, blick*, guck*, nachseh*, nachschau*, nachgesch*, betracht*, blatt, blattern, reinschau*, vorbeischau*, vorbeigesch*, besichtig*, anguck*
show: zeig, zeige, zeigen, zeigst, zeigt, zeigte*, gezeigt*, vorzeig*, anzeig*, angezeigt*, erschein*, widerspiegel*, spiegelt, sichtbar*, erschien*, auftauch*, spiegeln, vorfuhr*, vorgefuhrt*, prasentier*, aussehen
find: find, finde, finden, findest, findet, fand, fanden, gefunden*, entdeck*, ermittel*, herausfind*, herausgefund*, auffind*, vorfind*, wiederfind*
search: such, suche, suchen, sucht, suchst, gesucht*, stober*, gestobert*, durchsuch*, ausschau
hear: hor, hore, horen, horst, hort, horte*, zuhor*, lausch*, ohr, ohren
email: email*, mail, mails, mailing*, postfach*, posteingang*, folgemail*, spamordner*, werbemail*
message: nachricht*, nachrichtendienst*, brief, briefe, briefs, sms, text, texte, texten, whatsapp, mitteilung*, grusstext*, notiz*, gravurtext*, spam, direktnachricht*, pn
call: anruf*, angerufen*, ruft, rufen, anzuruf*, zuruckruf*, zuruckgeruf*, telefon*, rufnummer*, hotline*, ruckruf*, klingel*, klingelt, geklingelt, handynummer*, durchklingel*, durchruf*, telefonisch*, telefonnummer*
newsletter: newsletter*, rundmail*, rundbrief*, rundschreib*, werbepost, verteiler, verteilerliste*, mailingliste*, infobrief*, infomail*
notice: benachrichtigung*, ankundig*, angekundigt*, bekanntmach*, bekanntgeb*, unangekundigt*
change: ander*, andern, andert, geandert*, anderung*, abander*, abgeandert*, verander*, umander*, anpass*, angepasst*, anzupass*, aktualisier*, bearbeiten, uberarbeit*, umschreib*, umgeschrieb*, umzuschreib*, umformulier*, modifizier*, revidier*, abzuander*, umzuander*, umstell*, umgestellt*, wechsel*, gewechselt*, gewandelt*, wandel*, uberschreib*, editier*, nachschreib*, umwandel*, neuschreib*, abwandel*, nachbearbeit*, umtexten, revision*, update*, updaten
upgrade: aufwert*, aufgewertet*, aufstock*, aufgestockt*, upgrade*
improve: verbesser*, erhoh*, heraufsetz*, heraufgesetzt*, hochsetz*, hochgesetzt*, anheb*, angehoben*, anzuheb*, steiger*, gesteigert*, steigen, steigt, erhoben, verschoner*, optimier*, heben, hebt, gehoben*, aufbesser*, aufgebesser*, nachlegen, hochstuf*, hochgestuft*, hochschraub*, abmilder*, abzumilder*, milder*, ausbauen
correct: korrig*, korrekt*, berichtig*, richtigstell*, richtigzustell*, richtiggestell*, nachhol*, geradebieg*, geradegebog*, geraderuck*, wettmach*
remove: entfern*, losch*, geloscht*, losche*, rauslosch*, rausnehm*, rausgenomm*, zuruckzieh*, zuruckgezog*, zuruckzuzieh*, zurucknehm*, zuruckzunehm*, zuruckgenomm*, rucknahme*, weg, wegnehm*, weggenomm*, wegmach*, wegzumach*, streich*, gestrich*, tilg*, beseitig*, loswerd*, runternehm*, runterzunehm*, runter, herunternehm*, herausnehm*, herausgenomm*, austilg*, offline, verwerf*, wegfall*, ausradier*, zuruckrud*, loschung*, ausblend*, unsichtbar*, weggehen, verschwinden, depublizier*, eliminier*, verschwande
reconsider: uberdenk*, uberdacht*, bedenken, nachdenk*, nachgedacht*, nachzudenk*, umdenk*, abwag*, abzuwag*, umstimm*, umzustimm*, umgestimmt*, umbesinn*, uberleg*, revidierung, herzgeb*, meinungsander*, neubeurteil*, neubewerten, wiedererwag*, umentscheid*
persuade: uberzeug*, ermutig*, ermunter*, beweg*, bewog*, uberred*, drang, drangen, druck, unterdruck, zwing*, gezwung*, notig*, ansporn*, spornt, motivier*, veranlass*, verleit*, durchringen, aufforder*, aufgefordert*, bedrang*, antreib*, animier*, anspornen, herumkrieg*, uberreden
cancel: storn*, abstorn*, annullier*, abbrech*, abbruch*, abgebroch*, abzubrech*, absag*, abgesagt*, abzusag*, widerruf*, zurucktret*, zuruckgetret*, rucktritt*, ruckgangig*, auflos*, aufheb*, aufgehob*, aufhebung*, widersprech*, widerspruch*, vollstorn*, teilstorn*, abblas*, ungultig*, vertragsrucktr*, ausfallen, ausfallt
stop: stop, stopp, stoppe*, stoppt, gestoppt*, aufhor*, aufgehort*, beend*, beendet*, ende, enden, endet, endete*, schluss, einstell*, eingestellt*, abschalt*, abgeschaltet*, unterlass*, unterbind*, anhalt*, abstellen, ausschalt*, abschaff*, abreissen, verzicht*, auszusetzen, aussetz*
unsubscribe: abmeld*, abgemeldet*, abzumeld*, abbestell*, abzubestell*, austrag*, auszutrag*, ausgetragen*, kundig*, gekundigt*, abonnementkund*, unsubscribe, optout*, deaktivier*, entfolg*, abwahl*, abgewahlt*, blockier*, austret*, austritt*, abmeldelink*, abkundig*, newsletterabmeld*, unerwunscht*, entabonnier*
subscribe: abonn*, abo, abos, anmeld*, angemeldet*, anzumeld*, eintrag*, eingetrag*, einzutrag*, beitret*, beitritt*, beigetret*, mitmach*, mitgemacht*, teilnehm*, teilgenomm*, teilnahme*, teilzunehm*, teilnimmt, zeitschriftenabo*
sign: unterschr*, unterschreib*, unterzeichn*, signier*
register: registr*, aktivier*, freischalt*, freigeschaltet*, freizuschalt*, einlog*, eingelog*, angelegt, anleg*, login, einlos*, eingelos*, einzulos*
member: mitglied*, mitglieder*, club*, kundenclub*, klub*, vip*, treu, treue, treuen, treuer, stammkund*, bestandskund*, vereinsmitgl*, treueprogramm*, clubmitglied*
list: liste, listen, listung*, aufgelistet*, favoritenlist*, wunschlist*, merkzettel*, artikelliste*, warteliste*
follow: folg, folge, folgen, folgst, folgt, folgte*, gefolgt, follower*, followern, folow*, follow*, markier*, tagge*, verlink*
like: like*, liken, liket, likes, gelikt, geliked, mag, magst, mogt, gemocht, fan, fans, magen
social-media: facebook*, instagram*, insta, tiktok*, youtube*, twitter, pinterest*, linkedin, blog*, hashtag*, socialmedia, influencer*, telegram, snapchat, reel*, story, threads, netzwerk*, podcast*, livestream*, discord
channel: kanal*, forum*, seite, seiten, profil*, fanseite*, fanpage*, stream*
website: website*, webseite*, homepage*, internetseite*, webshop*, internet*, online*, app, apps, artikelseite*, produktseite*, angebotsseite*, verkauferseite*, impressum*, netz, landingpage*, shopseite*, web, internetauftritt*, onlineseite*
link: link, links, klick*, klicken, anklick*, angeklickt*, abmeldelinks, url*, draufklick*, angeklickte*, verknupf*, reinklick*
visit: besuch*, vorbeikomm*, besuchen, vorbeigekomm*
shop: shop, shops, laden, ladens, lade, geschaft*, store, stores, onlineshop*, onlineladen*, filiale*, ladenlokal*, verkaufsstell*, ausstellungsraum*, markt*, marktplatz*, ladengeschaft*, kaufhaus*, boutique*, outlet*, werksverkauf*, versandhaus*, fachgeschaft*, ladchen, flagship*
new: neu, neue, neuem, neuen, neuer, neues, neuere*, neuest*, neuheit*, neuigkeit*, frisch*, eroffn*, brandneu*, nagelneu*, neuartig*, neuerschein*, neueroffn*, neuzugang*, neuzugange*, premiere*, vorab, relaunch*, novit*, aktuell*, neuauflage*, novum
collection: kollektion*, sortiment*, serie, serien, auswahl, produktpalette*, produktlinie*, sommerkollektion*, winterkollektion*, fruhjahrskollektion*, herbstkollektion*, katalog*, warensortiment*, edition*, modellreihe*, lookbook*, angebotspalette*
sale: sale, sales, raumungsverkauf*, schlussverkauf*, sommerschluss*, winterschluss*, fruhjahrsverkauf*, ausverkauf, friday, blackfriday, cyber*, abverkauf*, geheimverkauf*, sonderverkauf*, rabattaktion*, restposten*, rabattwoche*, rabattschlacht*, prozenteaktion*, lagerverkauf*, lagerraum*, black
sell: verkauf*, vertrieb*, vertreib*, weiterverkauf*, feilbiet*
offer: angebot*, anbiet*, biet, biete, bieten, bietet, geboten*, angeboten*, anzubiet*, aktion, aktionen, sonderangebot*, blitzangebot*, promotion*, promo, spezial*, special*, deal, deals, sonderaktion*, paketangebot*, tagesangebot*, aktionspreis*, aktionswoche*, knaller*, schnaeppch*, kracher*, superangebot*
exclusive: exklusiv*, limitiert*, begrenzt*, sonderedition*, auflage, insider*, vorzugs*, premium
advert: werbung*, werb, werben, werbe*, reklame*, anzeige, anzeigen, marketing*, kampagn*, sponsor*, flyer*, prospekt*, broschur*, banner*, katalogpost, bewerb, bewirb*, plakat*
next: nachste*, nachst, kommend*, demnachst, kunftig*, bevorsteh*, folgend*, nachfolgend*
again: wieder, nochmal, nochmals, erneut*, abermal*, wiederhol*, neuerlich*, wiederum, wiedermal, nochmalig*, wiederkomm*
another: anderer, andere, anderes, anderem, weiter, weitere*, weiterer, weiteren, weiteres, zusatz*, zusatzlich*, sonst, sonstig*, ubrig*, anderweitig*, anderswo, woanders, andernorts, zweitartikel*, anderen
remind: erinner*, gedenk*, gedachtnis*, nachhak*, haken, nachgehakt*, nachfass*, nachfrag*, nachgefragt*, merken, merk, denkanstoss, stups*, anzustoss*, bewertungserinner*, anstoss*
forget: vergess*, vergiss*, vergass*, ubersehen*, ubersah*, entgang*, entfall*, entfiel*, verschwitz*, verschlampt*
request: antrag*, beantrag*, anfrag*, angefragt*, ersuch*, anforder*, angefordert*, forderung*, fordern, fordert, bewertungsanfrag*, bewertungsbitt*, erbeten*, erbitt*, verlang*, appell*, flehe*, anflehen, petition*, plea, anliegen*, abverlang*, gesuch
ask: bitten, bittet, gebet*, baten, bat, frag, fragt, fragte*, gefragt*, fragst, befrag*, betteln, bettelt, erfrag*, anbettel*, hinterfrag*
invite: einlad*, eingelad*, einzulad*, ladt
please: bitte, bitteschon, freundlicherweis*, pls, btte, bite, bittte, biite, netterweise, liebenswurdigerw*
want: mochte, mochten, mochtest, mochtet, will, willst, wollen, wollt, wollte*, gewollt*, gewunscht*, lust, bereit, bereitwill*, wunsch, begehr*, gewillt, erwunscht*
wish: wunsche, wunschen, wunschst, wunscht, wunschte*, wunschens*, moge, mogen, mogest, gluckwunsch*, wunschgemass
hope: hoff, hoffe, hoffen, hofft, hoffte*, gehofft, hoffentl*, hoffnung*, erhoff*
can: kann, kannst, konnen, konnt, konnte, konnten, konntest, konntet, gekonnt, darf, darfst, durfen, durft, durfte, durften, vermag, imstande, lage, fahig*
would: wurden, wurdet, wuerde*, ware, wares, waeren, warn, kame, ginge, hatt, gabe, liesse*, fande, wurdn
should: soll, sollen, sollst, sollt, sollte, sollten, solltest, solltet
must: muss, musse, mussen, musst, musste*, mussten, verpflicht*, pflicht, zwingend*, gezwungen, obligatorisch*, vorgeschrieb*, gefalligst, not
need: brauch*, benotig*, notig, notige*, notwend*, erforder*, bedarf*, bedurf*, gebraucht
let: lass, lasse, lassen, lasst, liess*, lassts, erlaub*, gestatt*, zulass*, zugelass*, genehmig*, ermoglich*, freigeb*, freigabe*, freigegeb*, freizugeb*
try: versuch*, probier*, bemuh*, muhe*, anstreng*, muhen, versucht*, bestreb*, ausprobiert*
if: wenn, falls, sofern, vorausgesetzt, solange, soweit, gesetzt
whether: inwieweit, inwiefern
when: sobald, wann, wobei, indem
while: wahrend*, derweil, unterdessen, inzwischen, zwischenzeit*, einstweil*
before: bevor, vor, ehe, vorher*, zuvor, vorig*, vorm
until: bis, frist*, binnen, innerhalb, spatestens, verfall*, fallig*, ablauf*, ablauft
after: nach, nachdem, danach, anschliessend, hinterher, spater*, daraufhin, nachher, nachtraglich*
since: seit, seither, seitdem
instead: statt, stattdessen, anstatt, anstelle, anstell*, vielmehr
first: erst, erste, ersten, erster, erstes, erstem, zuerst, zunachst, erstmal, vorrang*, erstmals, anfangs
only: nur, bloss, lediglich, ausschliesslich*, einzig*, allein, alleine, alleinig*
because: weil, deshalb, daher, darum, deswegen, weshalb, aufgrund, grund*, grunde, grunden, wegen, somit, demnach, folglich, damit, zumal
but: aber, jedoch, sondern, allerdings, obwohl, obgleich, hingegen
and: und
or: oder, entweder, beziehungsweise, ansonsten, andernfalls
unless: ausser, ausgenommen, ausnahme*
for: fur, fuer, zugunsten, zuliebe
with: mit, zusammen*, gemeinsam*, inklusive, inkl, beiliegend*, beigefug*, anbei, dabeihab*
without: ohne, exklusive
from: aus, von, vom, seitens, daraus, hieraus, woher, ab
against: gegen, wider, dagegen
about: ubers, betreff*, betrifft, betraf*, bezug*, bezuglich, hinsichtlich, daruber, rund, ca, circa, ungefahr, gegenuber, thema, themen
between: zwischen
through: durch, mittels, dadurch, hierdurch
you: sie, du, dich, dir, ihnen, euch, ihr, selbst, selber, ihrerseits, deinerseits, dus
your: ihre, ihrem, ihren, ihrer, ihres, dein, deine, deinem, deinen, deiner, deines, euer, eure, eurem, euren, eurer, eures
we: wir, uns, unsererseits, unserseits
our: unser, unsere, unserem, unseren, unserer, unseres, unsre, unsern, unserm
i: ich, mich, mir, meinerseits
my: mein, meine, meinem, meinen, meiner, meines
he: ihn, ihm, seine, seinen, seiner, seinem, seines
they: deren, derer, dessen, denen, diejenig*
it: es
this: dies, diese, diesem, diesen, dieser, dieses, hiermit, diesbezug*, diesmal, selben, selbe
that: dass, solche, solch, solcher, solchen, solches, jene, jener, jenes, jenen, sodass
who: wer, wem, wen, wessen
what: was, welch, welche, welchem, welchen, welcher, welches
how: wie, irgendwie, wieviel*
why: warum, wieso, wozu, womit, woran, worauf, worum, woruber
where: wo, wohin, wovon
here: hier, hierher, hierzulande
there: dort, dorthin, dahin, drin, darin
somewhere: irgendwo, nirgend*
not: nicht, nich, nichtmal, kaum, keineswegs, keinesfalls
no: kein, keine, keinen, keinem, keiner, keines, keinerlei, nein, nee, keins
yes: jawohl, jep, jo, klaro, selbstverstandl*, freilich, einverstanden*, gewiss
never: nie, niemals, nimmer
nothing: nichts, nix, null
nobody: niemand, niemandem, niemanden
something: etwas, irgendetwas, irgendwas, dinge
someone: jemand, jemanden, jemandem, irgendwer, irgendein*, irgendjemand*
everything: alles, sonstwas
all: alle, allen, aller, allem, ganz, ganze, ganzen, ganzer, ganzes, gesamt*, samtlich*, beide, beiden, beides, beider, jede, jeden, jedem, jeder, jedes, jeglich*, voll, volle, vollen, voller, volles, vollem, vollstandig*, komplett*, hundertprozentig*, insgesamt, rundum, restlos*
everyone: jedermann, allesamt
some: einige, einiger, einigen, einiges, paar, bisschen, wenig, wenige, wenigen, mehrere*, etliche*, manche*, manch, einzelne*, einzeln, diverse*
many: viel, viele, vielen, vieler, vieles, vielem, zahlreich*, menge, mengen, haufen, dutzend*, unzahlig*, massenhaft, reichlich*, allerlei, zig
more: mehr, weiterhin, mehrfach*, ferner, ausserdem, daruberhinaus
most: meist, meiste, meisten, meistens, besonder*, hauptsachlich*, insbesond*, vorallem, uberwiegend*, allermeist*
less: weniger*, mindest*, niedrig*, geringe*, gering, minimal*, wenigstens, zumindest, niedrigst*
very: sehr, besonders, total, ausserst*, ungemein, unheimlich, riesig*, enorm*, absolut*, wirklich, uberaus, extrem*, unglaublich*, ungeheuer*, allzu, ziemlich, hochst
enough: genug, genugt, genugen, genugend*, reicht, reichen, reichte*, ausreich*, gereicht
also: auch, sogar, einschliesslich, ebenfalls, ebenso, gleichzeitig*, gleichfalls, genauso, zugleich, enthalt, enthalten, enthielt*
still: noch, bislang, bisher*, immernoch, verbleib*
already: schon, bereits, langst
always: immer, stets, jederzeit, jemals, ewig*, dauernd*, standig*, rundumdieuhr, laufend*, ununterbrochen
often: oft, haufig*, ublich*, gewohn*, regelmass*, normalerweise, manchmal, selten*, oftmals
now: jetzt, derzeit*, aktuell, zurzeit, momentan*, gerade, soeben, sofort*, umgehend*, unverzuglich*, gleich, heutzutage, vorubergeh*, augenblickl*, nunmehr
soon: bald, baldig*, schnell*, rasch*, eilig*, zugig*, prompt*, beeil*, schnellst*, flott*, schleunig*, dringend*, eile, eilt, punktlich*, flugs, hopp, zackig
today: heut, heute, heutig*
yesterday: gestern, gestrig*, vorgestern
tomorrow: morgen, ubermorgen
perhaps: vielleicht, moglicherweis*, eventuell*, womoglich, voraussicht*, vermutlich*, wahrscheinlich*, evtl, allenfalls
exactly: genau, genaue, genauen, genauer, genaues, exakt*, prazis*, bestimmt
same: gleiche, gleichen, gleicher, gleiches, dasselbe, derselb*, dieselb*, entsprech*, entspricht, entsproch*, ahnlich*, identisch*, ubereinstimm*, gleichwertig*
different: anders, falsch*, unterschied*, verschieden*, abweich*, verkehrt*, verwechs*, unstimmig*, falscher
mistake: fehler, fehlern, fehlers, irrtum*, irrtumlich*, versehen*, versehentlich*, missverstand*, druckfehler*, tippfehler*, lagerfehler*, missgeschick*, panne, pannen, patzer*, schnitzer*, fehlgriff*, herstellungsfehler*, webfehler*, produktionsfehler*, vertan, verseh
problem: problem*, qualitatsproblem*, schwierigkeit*, fehlschl*, fehlschlug, scheiter*, gescheitert*, storung*, bedenk*, mangel, hapert, gehapert*, hurde*, hindernis*, funktionsstor*, komplikation*, zwischenfall*, vorfall*, schieflauf*, schiefgelauf*, schiefgegang*, schiefgeh*, hakt, murks, durchgefallen
solve: los, losen, lost, loste*, gelost*, losung*, losungsweg*, behob*, beheb*, erledig*, klaren, klart, geklart*, regeln, regelt, geregelt*, kummern, kummert, kummere, gekummert*, abhilf*, bereinig*, ordnung, hinkrieg*, hinbekomm*, hingekriegt, einigung*, geradestehen, inordnung, ausweg*, klarung*
question: frage, ruckfragen, faq*, zweifel*, unklarheit*, kundenanfrage*, fragen
survey: umfrag*, kundenumfrage*, fragebog*, formular*, befragung*, studie*, kundenbefrag*, zufriedenheitsumfr*, quiz
apologise: entschuld*, verzeih*, tutleid, leid, bedauer*, sorry, pardon, nachsicht*, leidtu*, leidgetan, reue, bereu*, abbitte, bedaure*, verzieh*
inconvenience: unannehmlich*, umstand*, umstande*, stor, storen, stort, gestort*, belastig*, nerv, nerven, nervt, unbequem*, lastig*, durcheinander*, ungelegen*, beeintracht*, arger
unfortunate: leider, ungluck, unglucklicherw*, bedauerlich*, unglucklicherweise, dummerweise, malheur*
complaint: beschwer*, reklam*, reklamier*, motz*, gemotzt, mecker*, gemecker*, jammer*, heul*, klage*, klagen, klagt, nogel*, anspruch*, ruge, rugen, einwand*, norgel*, schimpf*, meckern, garantieantr*, az, streitfall*, kaufschutz*, zeter*
damage: beschadig*, defekt*, kaputt*, schaden*, schadet*, schadhaft*, schaden, transportschad*, schade*, gebroch*, zerbroch*, zerbrech*, zerkratz*, zerdruck*, zersprung*, zerspring*, gesprung*, kratzer*, riss, risse, gerissen*, delle, dellen, leck, leckt, undicht*, macke, macken, bruch, bricht, brechen, ruinier*, zerstor*, verbeul*, verbog*, fehlerhaft*, zerriss*, zerrissen*, ramponiert*, lackschad*, eingedruckt*, geplatzt*, zerbeult*, angeschlag*, beschadigung*, schadigt, uberhitz*
repair: repar*, instand*, instandsetz*, werkstatt*
dead: tot, tote, toten, tod, totes, sterb*, stirb*, stirbt, gestorben*, tode
part: teil, teile, teils, ersatzteil*, einzelteil*, stuck*, kleinteil*, zubehor*, bauteil*, bestandteil*, ausstatt*
stock: lager, lagers, lagerbestand*, bestand, bestande, vorrat*, vorratig*, lagern, lagernd, auflager, nachschub*, auffull*, aufgefull*, lieferant, lieferanten, zulieferer*, grosshandl*, nachproduz*
unavailable: ausverkauft*, vergriff*, nichtlieferbar, unlieferbar*, ausgegang*, aufgebraucht*, lieferunfahig*
available: verfugbar*, erhaltlich*, verfugung*, lieferfahig*, bereitsteh*, bereitgestellt*, griffbereit*, verfugt, parat
stay: bleib, bleibe, bleiben, bleibst, bleibt, blieb*, geblieb*
address: adress*, anschrift*, hausanschrift*, lieferanschrift*, rechnungsadress*, strasse*, postleitzahl*, plz, wohnung*, haus, hauses, hauser*, stockwerk*, etage*, gebaude*, tur, turen, turschild*, klingelschild*, hof, vorgarten, zufahrt*, aufzug*, treppenhaus*, ort, wohnort*, briefkasten*, firmenanschrift*
home: zuhause, hause, daheim, heim, haushalt*, wohnen, wohnst, wohnt
neighbour: nachbar*
location: stelle, gebiet*, region*, land, lande, landes, lander*, stadt*, dorf*, norddeutsch*, deutschland*, schweiz*, osterreich*, europa*, platz*, gegend*, lokal*, inland, ausland*, insel*, umfeld
pickup: abhol*, abgeholt*, abzuhol*, hol, hole, holen, holt, geholt, packstation*, postfiliale*, paketshop*, mitnehm*, mitgenomm*, sammel*, sammle*, sammelt, gesammelt*, postamt
size: gross, grosse*, grosser*, grosseres, grossen, grossenangab*, schuhgross*, mass, masse, massen, lang, lange, langen, langer, breit*, breite, hoch, hohe, hohen, hoher, hohes, tief, tiefe, zentimeter*, cm, mm, meter, durchmesser*, rohrdurchmess*, eng, enge, weit, langarm*, armellange, passform*, xl, xxl, winzig*, abmess*, deckenhoh*, turbreite*, millimeter*, konfektionsgr*, kurzer, messen, gemessen, ausmess*, vermess*
fit: passen, passt, passe, passte*, passend*, eignet, eignen, geeignet*, sitzt, sitzen, kompatib*, gepasst
colour: farb*, schwarz*, weiss, weisse*, weisser, rot, rote, roten, rotes, blau*, grun, grune*, grunes, grau*, gelb*, braun*, rosa, silber*, gold, golden*, goldene*, lila, kupfer*, rahmenfarbe*, orange, bunt*, dunkelblau*, hellblau*, farbton*, tursis, beige*
model: modell*, version*, variant*, typ, typs, typen, design*, muster*, stil, ausfuhrung*, stoffmuster*, layout*, schnitt, bauart*
personalise: personalisi*, gravier*, gravur*, eingravier*, individuell*, massgefert*, wunschtext*, angefertigt*, aufdruck*, bestick*, monogramm*, einzelanfert*, massanfert*, gegossen
name: name, namen, namens, namensschild*, vorname*, nachname*, schreibweise*, heisst, heissen, firmenname*, markenname*, buchstab*, schriftart*, benennung
instructions: anleitung*, gebrauchsanl*, bedienungsanl*, aufbauanl*, handbuch*, leitfaden*, tipp, tipps, rezept*, trick*, montageanl*, ratschl*, erklarvideo*, pflegehinweis*, merkblatt*, ratgeber*
instruct: montier*, montage*, aufbau*, aufgebaut*, aufzubau*, einbau*, eingebaut*, zusammenbau*, install*, anschliess*, angeschloss*, anschluss*, einricht*, eingericht*, befestig*, anbring*, angebracht*, festzieh*, festzuzieh*, koppel*, koppeln, koppelt, verbind*, verbund*, schraub, einstellung*, kalibrier*, einspiel*, stecken, steckt, einsteck*, montiert*, bauen, gebaut*, umbau*, konfigur*, andock*
use: nutz, nutze, nutzen, nutzt, nutzte*, nutzung*, benutz*, verwend*, gebrauch*, einsatz*, bedien*, anwend*, einsetz*, nutzlich*, handhab*, genutzt
useless: nutzlos*, unnutz*, wertlos*, sinnlos*, unbrauchbar*, zwecklos*
care: sorg, sorge, sorgen, sorgt, sorgfalt*, sorgsam*, vorsicht*, pfleg*, gepflegt, acht, achten, achtet, behutsam*, schonend*, aufpass*
clean: reinig*, gereinigt*, sauber*, putz*, wasch, waschen, wascht, gewaschen*, trocken*, trockn*, spul*, abwisch*, staub, abwasch*, entkalk*, luften, schrubb*
switch-on: einschalt*, eingeschaltet*, schalt, schalte, schalten, schaltet, taste, tasten, knopf*, schalter*, einschaltknopf*, reset*, neustart*, schaltflach*, anmach*, knopfdruck*
check: pruf*, gepruft*, uberpruf*, kontroll*, nachpruf*, test, vergewiss*, checken, check, checkt, durchseh*, sichtung*, gegenpruf*, qualitatskontr*, gecheckt
confirm: bestatig*, zustimm*, zugestimmt*, akzept*, annahme*, annehm*, angenomm*, einwillig*, abgenick*, zusag*, zugesagt*, freizeichn*, abgesegnet*, absegn*, bejah*, auftragsbest*, abnicken
process: bearbeit*, verarbeitet*, vorbereit*, abwickl*, abgewickelt*, arrangier*, veranlasst*, fertig, fertige*, fertigen, fertigt, gefertigt*, veranlassen, vorgang*, ablauf, verfahr*, einleit*, eingeleitet*, vollzieh*, vollzog*
get: bekomm*, erhalt, erhalten*, erhaltst, erhielt*, kriegt, kriegst, kriegen, gekriegt, empfang*, empfing*, beschaff*, besorg*, sichern, sichert, sichere, erziel*, erlang*, abkrieg*, abbekomm*, kassierst, abstaub*, bezieh*, abgreif*
give: gib, gibt, gibst, gebe, geben, gebt, gab, gaben, gegeben*, vergeb*, vergab*, vergib*, abgeb*, abgegeb*, abzugeb*, angeb*, angegeb*, anzugeb*, ubergeb*, ubergab*, erteil*, gewahr, gewahren, gewahrt*, gewahrte*, zugeb, vergibt, abgabe, abgab*, gabst, ausgeb*, herausgeb*, weitergeb*, ausgestell*, stiften, stiftet
take: nimm, nimmt, nehm, nehme, nehmen, nahm, nahmen, genomm*, ubernehm*, ubernomm*, ubernimm*, fass, fassen, fasst, entnehm*, entnomm*
bring: bring, bringe, bringen, bringst, bringt, brachte*, gebracht*, trag, tragt, getragen*, mitbring*
put: setz, setze, setzen, setzt, setzte*, gesetzt*, stell, stellen, stellt, stellte*, gestellt*, leg, lege, legen, legt, legte*, gelegt*, stecke, tu, abgestellt*
add: beileg*, beigelegt*, dazuleg*, dazugelegt*, hinzuf*, hinzugef*, erganz*, anhang, anhang*, angehang*, beifug*, beigefugt, hinzukomm*, dazukomm*, nachtrag*, hinzu, anfug*, angefug*, beilag*, dazugeb*, drauflegen, vermerk*
leave: hinterlass*, hinterliess*, verlass*, verliess*, zurucklass*, zuruckgelass*, ubrigbleib*, dalass*, dagelass*, belass*
keep: behalt*, behielt*, halte, halten, haltst, hielt*, gehalten*, aufbewahr*, aufzubewahr*, bewahr*, einbehalt*, verwahr*, aufheben, verwalt*
make: mach, mache, machen, machst, macht, machte*, gemacht*, herstell*, hergestellt*, produz*, fertigung*, erstell*, erzeug*, schaff, schaffe, schaffen, schafft, geschaff*, gestalt*, kreier*, produktion*, bereiten, bereitet*
handmade: handgemacht*, handgefert*, handarbeit*, handwerk*, manufaktur*, selbstgemacht*
go: geh, gehe, gehen, gehst, geht, ging, gingen, gegang*, fahr, fahren, fahrt, gefahr*, laufen, lauft, lief, gelaufen*, vorgeh*, verlauf*, hingeh*, umgezogen, umzieh*, abgegangen
come: komm, komme, kommen, kommst, kommt, kam, kamen, gekomm*, herkomm*, zukomm*, zugekomm*, entgegenkomm*
back: zuruck, zuruckkomm*, zuruckgelegt*, ruckweg*, ruckkehr*, wiederkehr*
start: start*, gestart*, beginn*, begann*, begonn*, anfang, anfange*, angefang*, fang, fangt, fing, losgeh*, losleg*, auftakt*, loslegen
continue: fortsetz*, fortgesetzt*, weitermach*, weiterfuhr*, fortfuhr*, weitergeh*, weiterkomm*, fortbestand*
open: offne, offnen, offnet*, geoffnet*, aufmach*, aufzumach*, offen, offene*, offenen, aufgemacht*, aufschliess*, offnung*
close: schliess, schliesse, schliessen, schliesst, geschloss*, abschliess*, abgeschloss*, gesperrt*, sperr, sperren, sperrung*, schliessung*, verschloss*, zumach*, zugemacht*, zuschliess*
choose: wahl, wahle, wahlst, wahlt, gewahlt*, auswahl*, ausgewahlt*, auszuwahl*, entscheid*, entschied*, aussuch*, ausgesucht*, auszusuch*, bevorzug*, option*, ankreuz*, kreuzen, angekreuzt*, alternativ*, anzukreuz*, vorzieh*, wahlen, wahlten
enter: eingeb*, eingegeb*, einzugeb*, eingabe*, ausfull*, ausgefullt*, auszufull*, einreich*, eingereicht*, einzureich*, einfug*, eingefugt*, angabe*
print: drucken*, druckt, gedruckt*, ausdruck, ausgedruckt, etikett*, aufkleber*, kopie*, rucksendeetik*, retourenlab*, label, labels, versandlabel*, rucksendelab*, retourenetik*, schrift, schriftgross*
photo: foto*, bild, bilder, bildern, bildes, bilds, auspackfoto*, produktfoto*, aufnahme*, knips*, schnappschuss*, selfie*, bildmaterial*, abbild*, fotografier*, abfotograf*
video: video*, film, filme, filmen, filmt, clip*, unboxing*
know: weisst, wissen, wusste*, gewusst*, kenn*, gekannt, erkenn*, erkannt*, kennst, bekannt*, versteh*, verstand*, verstanden*, verstandnis*, bewusst*, aufgefall*, auffall*, ahnen, ahnt, einsehen, begreif*, wissend
think: denk, denke, denken, denkst, denkt, dachte*, gedacht*, glaub*, gedank*, fuhl, fuhle, fuhlen, fuhlst, fuhlt, gefuhl*, vorstell*, vorgestellt*, berucksichtig*, erwag*, gemeint*
learn: lern*, gelernt*, erfahr, erfahre, erfahren, erfahrst, erfahrt, studier*, beigebracht*
trust: vertrau*, zuverlass*, anvertrau*, verlasslich*, zutrau*, vertraut
promise: verspr*, versproch*, versprech*, zusicher*, zugesicher*, schwor*, ehrenwort*, verspricht, gelob, geloben, versicher*
worry: besorgt, besorgnis*, furcht*, befurcht*, angst*, bange, beunruh*, sorgenvoll*
understanding: geduld*, mitgefuhl*, einsicht*, rucksicht*
live: leb, lebe, leben, lebens, lebt, lebensunterh*, uberleb*, existenz*, ernahr*, brot, angewiesen, abhang, abhangig*, hangen, hangt, existier*, uberlebenswicht*, lebensgrundlag*, stutze, bestehen, fortbesteh*
work: arbeit*, gearbeitet*, funktion*, klappt, klappen, klappte*, geklappt*, tatigkeit*, personal*, mitarbeiter*, angestellt*, lagermitarb*, funzt, angestellte, beruflich*
job: job, jobs, arbeitsplatz*, azubi*, bewerbung*, praktik*, karriere*, ausbildung*, stellenanzeig*, arbeitgeber*, lebenslauf*, masterarbeit*
business: geschaftlich*, gewerb*, betrieb*, betreib*, familienbetrieb*, kleinbetrieb*, kleinunternehm*, fachbetrieb*, branche*, startup*, existenzgrund*, jungunternehm*, einzelunternehm*, familienuntern*, selbststandig*
company: firma, firmen, unternehm*, gmbh, konzern*, marke, marken, hersteller*, werk, werks, werke, ag, organisation*, schwestermark*, verein*, gesellschaft*
team: team, teams, lagerteam*, abteilung*, buro*, kolleg*, mannschaft*, belegschaft*, zentrale*
family: famil*, tochter*, sohn, sohne, mutter, muttern, vater, oma, opa, mama, papa, bruder*, brudern, schwester*, eltern, ehemann*, ehefrau*, grosseltern, grossmutter*, enkel*, verwandt*, onkel, tante, geschwister*, brautpaar*, gatte, gattin
child: kind, kinder, kindern, kindes, kids, baby*, enkelkind*, saugling*, kleinkind*, madchen, junge, jungs, babys
friend: freund, freunde, freunden, freundin*, freundes, kumpel*, bekannte, bekannten, freundeskr*
small: klein*, kleine*, kleiner, kleinen, winzige*, mini, unabhang*, knapp*, bescheiden*
customer: kunde*, kundin*, kunden, kundinnen, kundschaft*, kaufer*, kauferin*, verbraucher*, besteller*, endkund*, neukund*, kaufende*, interessent*, konsument*, inselkund*, abnehmer*
seller: verkaufer*, handler*, drittanbieter*, anbieter*, kaufmann*, einzelhandl*, fachhandl*, konkurren*, mitbewerb*, wettbewerber*, verkauferin*
boss: chef*, inhaber*, geschaftsfuhr*, eigentumer*, grunder*, leiter*, besitzer*, vorgesetzt*, leiten, leitung
service: service*, kundenservice*, kundendienst*, dienst, dienste, dienen, leistung*, dienstleist*, kundenbetreu*, betreu*, serviceteam*
people: leut*, mensch*, person*, damen, herren, dame, manner*, mann, frauen, erwachsen*, leser, publikum*, burger
world: welt*, natur, nachhalt*, klimaneutr*, gemeinschaft*, umwelt*, community
product: produkt*, artikel*, ware*, ding, sache*, gegenstand*, exemplar*, gerat*, neuprodukt*
goods: akku*, lampe*, leuchte*, licht*, stehlampe*, leselampe*, lichterkette*, wasserkocher*, stuhl*, stuhle*, gartenstuhl*, gartenmobel*, handy*, handyhull*, hulle*, jacke*, winterjack*, ladeger*, becher*, tasse*, schuh*, hausschuh*, stiefel*, sneaker*, kopfhor*, ohrhor*, rucksack*, tasche*, beutel*, korb*, batterie*, bett*, fahrrad*, messer*, ersatzmesser*, decke, decken, mixer*, buch*, bucher*, flasche*, edelstahl*, schale*, gehause*, kamera*, kerze*, kissen*, kissenbez*, kaffee*, tee, tees, teekann*, hoodie*, kostum*, deckel*, vorhang*, drohne*, kleid, kleider, kleides, kleidung, schrank*, bohr*, diffusor*, dimmer*, ohrring*, stoff*, filter*, schaum*, rahmen*, bilderrahm*, gefrier*, kuhlschr*, fritteuse*, heissluft*, mobel*, glas, glaser, weinglas*, handschuh*, heiz*, schlauch*, gartenschl*, schmuck*, schlussel*, schlusselanh*, leder*, leine, halsband*, lippenstift*, maschine*, maske*, matte*, yogamatte*, fussmatte*, matratze*, mikrofon*, spiegel*, wandspieg*, monitor*, bildschirm*, rasenmah*, mahrob*, kette*, pfanne*, topf*, papier*, anhanger*, pflanze*, zimmerpfl*, gepflanzt*, teller*, drucker*, puzzle*, radio*, regal*, fernbed*, ring, ringe, teppich*, waage*, schal, wollschal*, schraub*, sternschraub*, sternzeich*, sterngriff*, sattel*, sensor*, seife*, duftseif*, platte*, socke*, sofa*, kinderwag*, kindersitz*, auto*, koffer*, tisch*, schreibtisch*, tablet*, zelt*, schlafsack*, campingausr*, thermostat*, toaster*, werkzeug*, zahnburst*, burste*, handtuch*, handtuch, tuch, spielzeug*, tierspielz*, baum, baume*, weihnachtsbaum, reifen*, staubsaug*, ventil*, vase*, holz*, bambus*, wand, wande, wecker*, lautsprech*, verstark*, poster*, plissee*, markise*, hangematt*, klavier*, kompass*, schaukel*, puppen*, bildkalender, motor*, netzteil*, netzkabel*, kabel*, stecker*, adapter*, powerbank*, bluetooth, software*, treiber*, druckertreib*, firmware*, chip, shampoo*, creme*, gesichtscr*, dunger*, kleber*, klebe*, kleb*, lack*, farbeimer, tinte*, kartusch*, waschmasch*, spulmasch*, trockner*, muhle*, kaffeemuhl*, bohnen, schirm*, spiel, spiele, bausteine*, torte*, kuchen*, honig*, aloe, zitrone*, protein*, lebensmittel*, kurbis*, hund*, katze*, lagerkatz*, tier*, pferd*, vogel*, esel, kuh, fisch, fliege*, gurt*, gurtel*, riemen*, reissversch*, halterung*, trager*, schiene*, griff*, lehne*, armel*, boden, fensterb*, fenster*, gelander*, schloss, hecken*, gartensch*, pumpe*, regentonn*, rohr*, gummi*, schutzfol*, folie*, hammer*, schneideb*, sieb, webstuhl*, ton, harz, stein, strauch, dubel, buchstutz*, massage*, rasier*, fohn*, kosmetik*, shirt*, tshirt*, hose*, rock, mantel*, mutze*, hut, bluse*, pullover*, sandale*, brille*, armband*, notebook*, laptop*, tastatur*, pokal*, medaille*, ballon*, geburtstagsb*, album*, alben, kalender*, stift*, heft*, hefte, cd, dvd, roman*, zeitung*, fotobuch*, fotoalb*, rosen*, blume*, wasserfilt*, puppe*, kuchenhelf*, backen, backt, acker, klemm*, kassette*, nagel*, loch, locher, leiste*, display*, antenne*, zeichnung*, werkzeichn*, batt, minuspol*, pluspol*, beine, tischbein*, stuhlbein*, schieber*, hahn, grill*, kiel, semmel*, tresor*, garage*, spannung*, kunststoff*, kuche*, ofen, schnur, sohle*, schere*, linse*, kanne*, lenkrad*, naht*, klarwasser*, herzfreq*, hotelkiss*, markenschild, kleidersch*, geburtspost*, kleinmobel*, spielsach*, schneid*, zuschneid*, zugeschnitten*, nachfull*, haustur*, scharnier*, kunstleder*
weight: gewicht*, wiegt, wiegen, schwer*, kg, kilo*, gramm*, liter*, volt
minute: minut*, min, funfminut*
second: sekund*, zweit*
moment: moment, momente, momenten, augenblick*
hour: stunde*, uhr, uhrzeit*
time: zeit, zeiten, zeitraum*, zeitpunkt*, datum*, zeitfenst*, lieferfenst*, rechtzeit*, zeitnah*, lieferzeit*, saison*, lieferdat*, bestelldat*
day: tag, tage, tagen, tags, tages, taglich*, werktag*, nacht*, nachmittag*, abend*, mittag*, vormittag*, mitternacht*, mittags, liefertag*, zustelltag*, mittagspaus*
week: woche*, wochentl*, wochentlich*, vierzehntag*
weekend: wochenend*
month: monat*, quartal*, vierteljahr*
year: jahr, jahre, jahren, jahres, jahrlich*, jahrestag*, jubilaum*, jahrig*, zehnjahr*, zweijahr*, jahrhund*, jahrtaus*
monday: montag, montags
tuesday: dienstag*
wednesday: mittwoch*
thursday: donnerstag*
friday: freitag*
saturday: samstag*, sonnabend*
sunday: sonntag*
january: januar*, janner*, jan
february: februar*, feber, feb
march: marz*, maerz
april: april*
may: mai
june: juni*, jun
july: juli*, jul
august: august*, aug
september: septemb*, sept
october: oktob*, okt
november: novemb*, nov
december: dezemb*, dez
one: eins, einmal, einmalig*, einstern
two: zwei, zwo, zweimal*, doppel*, zweier, zwein
three: drei, dreimal, dreier
four: vier, viermal, vierer
five: funf, fuenf, funfer, funfe, funfmal, funfstern
six: sechs
seven: sieben
eight: achtens, achtmal
nine: neun
ten: zehn
hundred: hundert*, tausend*, zwanzig*, dreissig*, vierzig*, funfzig*, sechzig*, siebzig*, achtzig*, neunzig*, elf, zwolf*, funfzehn*, million*
half: halb*, halft*
third: dritt*
fourth: viert*, funfte*, sechste*, siebte*, zehnte*
last: letzt*, schliesslich*, endlich*, abschluss*, endgultig*, zuletzt
early: fruh*, vorzeit*
old: alt, alte, altem, alten, alter, altes, altere*, ehemal*, alters*
recent: kurzlich*, neulich, jungst*, letztens, unlangst
long: verlanger*, dauer, dauert, dauern, dauerte, kurz, kurze, kurzen, kurzes, kurzem, kurzfrist*, langfrist*, tagelang*, wochenlang*
future: zukunft*, kunftige
appointment: termin*, liefertermin*, montagetermin*, ersatztermin*, vereinbar*, treffen, verabred*, shooting, fotoshoot*
reserve: reserv*
heart: herz, herzen, herzens, herzlich*, herzblut*
love: lieben, liebt, liebte*, geliebt*, verlieb*, liebst, liebsten, kuss*, umarm*, liebling*
enjoy: geniess*, genoss*, genuss*, vergnug*
fun: spass*, lachen, lach, lacht, lachel*, gemutlich*, kuschel*, unterhalt*, freizeit*, hobby*, hobbys, witz*, lustig*
warm: warm*
kind: freundlich*, grosszug*, hoflich*, gutig*, liebenswurd*, gnadig*, lieb, sanft*
regards: gruss*, grusse, grussen, herzlichst, hochacht*, tschuss*, ciao, wiederseh*, servus
dear: liebe, lieber, liebes, geehrt*, sehrgeehrt*, verehrt*, hochgeehrt*
hello: hallo*, hi, hey, moin*, grussgott, willkomm*, helau, juhu, begruss*, halo
congratulate: gratul*, gluckwunsche*, feier, feiern, feiert, geburtstag*, hochzeit*, gefeiert*, fest, feste, feiernd*, sommerfest*, begluckwunsch*
holiday: feiertag*, urlaub*, ferien*, betriebsferien*, ostern*, oster*, ostertag*, karfreitag*, pfingst*, halloween*, karneval*, fasching*, ramadan*, muttertag*, vatertag*, nationalfeier*, rosenmontag*, reise*, verreist, festtag*, festlich*, besinnlich*, himmelfahrt*, zuckerfest*, erntedank*, opferfest*, fronleichnam*, chanukka*, silvesterurlaub, narren*, winterferien, betriebsurl*, kirmes*, volksfest*, oktoberfest*
christmas: weihnacht*, weihnachts*, advent*, nikolaus*, heiligabend*, christkind*, bescherung*, wichtel*, christmas, xmas
new-year: neujahr*, silvester*, jahreswechs*, rutsch, jahresbeg*, feuerwerk*
valentine: valentin*
spring: fruhling*, fruhjahr*
summer: sommer*
autumn: herbst*
winter: winter*, schnee*
weather: wetter*, sonne, sonnig*, sonnen*, regen, regnet, sturm*, unwetter*, kalt*, heiss, heisse*, heisser, hitze*, frost*, eis, gewitter*, hochwasser*, nebel*, wolke*, grad, temperatur*, orkan*, erdbeb*, uberschwemm*, glatteis*, himmel
peace: frieden*, friedlich*, ruhe, ruhig*, stille
healthy: gesund*, sicher, sicherheit*, sicherer, krank*, ungesund*, wohlauf, grippe*, genesung*, sicherheitsd*
dream: traum*, getraumt
luck: gluck, glucks*, glucklicherw*
journey: wanderung*, flug*, fluge, verkehr*, strecke*, reisen, fahrten, spaziergang*, reist
story: geschicht*, anekdot*
politics: politik*, politisch*, regierung*, partei*, wahlkampf*, kanzler*, minister*, bundestag*, prasident*, praesident*, afd, spd, cdu, csu, fdp, grunen, demokrat*, steuerpolit*, bundesregier*, streik*, demonstr*, asyl*, abgeordn*, volksentsch*, referend*, burgermeist*, parlament*, migrat*
war: kriege, krieges, kriegs, armee*, soldat*, ukrain*, gaza, bundeswehr*, gefluchtet*, fluchtling*, waffenruh*, krieg
religion: gott, gottes, jesus, christus, beten, betet, segen*, segne*, gesegnet*, kirche*, bibel*, allah, heilig*, amen, moschee*, papst*
charity: spende*, spenden, gespendet*, wohltat*, gemeinnutz*, opfer*, erdbebenopfer*, tierheim*, bedurftige*, hilfsprojekt*, obdachlos*, kinderheim*, patenschaft*, erdbebenhilf*, rettet, retten, gerettet
news: schlagzeil*, corona*, covid*, pandemie*, inflation*, klima, klimawandel*, energiekris*, lokalzeit*, wirtschaftskr*
idea: idee*, vorschlag*, vorgeschlag*, vorzuschlag*, anregung*, rat, rates, verbesserungsv*
project: projekt*, plan, plane, planen, plant, geplant*, vorhab*, programm*, initiativ*
information: info, infos, information*, daten, datei*, unterlag*, pdf, dokument*, formblatt*, auskunft*, auskunfte*
contract: vertrag, vertrage*, vertrags*, bedingung*, agb, richtlinie*, vertraglich*, bestimmungen
rule: gesetz*, rechtlich*, verbot*, verbiet*, verstoss*, vorschrift*, bestimmt*, zulassig*, gesetzlich*, nutzungsbed*, regelwerk
right: recht, rechte, rechten, rechts, richtig*, stimmt, stimmig, berechtigt*, rechtens, stimmen
privacy: datenschutz*, vertraulich*, geheim*, heimlich*, diskret*, privat*, anonym*, stillschw*
account: konto*, kundenkont*, passwort*, benutzername*, kundenkartei*, amazonkonto, kontos
certificate: zertifi*, norm, iso, tuv, energielabel*, prufsiegel*, konformit*, audit, gutesiegel*
interest: interess*, neugier*, gespannt*
success: erfolg*, erfolgreich*, profit*, profitier*, wachs*, gewachs*, vorteil*, gelingt, gelingen
result: ergebnis*, wirk*, wirkung*, auswirk*
penalty: straf*, bestraf*, leidet, leiden, konventional*, gelitten, einbuss*, sperre
mean: bedeuten
stupid: blod*, dumm*, damlich*, bescheuert*, hirnlos*, hirn, hirnverbr*, verruckt*, lacherlich*, unsinn*, schwachsinn*, dreist*, faul*, peinlich*, unfahig*, inkompetent*, ahnungslos*, bekloppt*, beschrankt*, behindert*, bloed*, saudumm*, strohdumm*, blodsinn*, hohl, doof*, armselig*, begriffsstutz*, geistesgest*, blind, geizig*, wahnsinnig*, irre, lachhaft*, einfaltig*
idiot: idiot*, vollidiot*, trottel*, dummkopf*, depp*, volldepp*, blodmann*, hornochs*, schwachkopf*, vollpfost*, spinner*, narr, versager*, loser*, pfeife, dumpfbacke*, hohlkopf*, blodian*, honk, spast*, penner*, affe, affen, clown*, witzfigur*, knallkopf*, flachpfeif*, nichtskonn*, schwachmat*, holzkopf*, vollhonk, blindganger
scum: abschaum*, schwein*, drecks*, dreck, dreckig*, arsch*, wichser*, mistkerl*, schlampe*, zicke*, hure*, nutte*, fotze*, bastard*, sau, saukerl*, kotz*, ekel*, widerlich*, widerling*, schande*, scham*, schamen, gesindel*, ungeziefer*, ratte*, ziege, drache*, fettsack*, sack, feigling*, parasit*, missgeburt*, arschloch*, hurensohn*, pisser*, schmarotz*, mistst*, drecksack*, schnepfe*, kriecher*, scheisskerl*, undankbar*, nassauer*, schnorrer*, luder, miststuck*, assi, asozial*, unmensch*, trampel
swear: scheiss*, beschiss*, verdammt*, fuck*, verpiss*, lecken, fresse, maul, schnauze, halts, mist, verflucht*, kack*, holle*, zumteufel, teufel*, shit, klappe, verfickt*, fick*, piss*, herrgott*, verreck*, schnauzevoll, donnerwetter, dreckskerl
liar: lugner*, luge, lugen, lugst, lugt, gelogen*, verlogen*, verleumd*, betrug*, betruger*, betrogen*, schwindl*, schwindel*, gauner*, dieb, diebe, diebin, abzock*, unehrlich*, falschung*, fake*, erpress*, hochstapl*, rufmord*, halunke*, ganove*, schurke*, beschummel*, heuchl*, lugenmarchen
threat: droh*, bedroh*, gedroht*, warn*, gewarnt*, konsequenz*, rache, rachen, racht, nachspiel*, auflauer*, gewalt*, lauer*, heimzahl*, heimsuch*, bereuen, fertigmach*, vergelt*, blossstell*, einschuchter*, wehe, abrechn*
police: polizei*, strafanzeig*, knast*, gefangnis*, krimin*, verhaft*, staatsanw*, ermittlung*, verbrech*, straftat*
lawyer: anwalt*, anwalte*, rechtsanw*, gericht*, richter*, jurist*, rechtsabt*, rechtsweg*, juristisch*
sue: verklag*, prozess*, einklag*, rechtsstreit*, rechtliche, gerichtlich*, abmahn*, abgemahnt*, unterlassungs*, schmerzensgeld*
hit: schlag, schlage, schlagen, schlagt, geschlagen*, verprugel*, prugel*, hau, hauen, ohrfeig*, treten, tritt, tritte, verhau*, wurg*, erstick*, stich, stech*, schiess*, schoss, waffe*, verletz*, weh, wehtu*, angreif*, angriff*, verdresch*, zerquetsch*, faust*, zusammenschlag*, klatsch*, polier
kill: umbring*, umgebracht*, mord*, ermord*, killen, killt, abknall*, abstech*, erschiess*, erwurg*, selbstmord*, aufhang*, erhang*, erschlag*, krepier*, abkratz*
hate: hass, hasse, hassen, hasst, gehasst, verabscheu*, verhasst*, verachte*
cry: schrei, schreie*, schreit, schreien, wein, weinen, weint, brull*
body: gesicht*, auge, augen, zahn, zahne, zahnen, haut, hals, kopf*, hand, hande, handen, fuss, fusse*, bein, beinen, zehen, ferse*, brust, nase, mund, haar*, bauch, rucken, knochen, finger*, arm, arme, stirn
naked: nackt*, sex*, porno*, titten*, brusten
drug: droge*, alkohol*, cannabis, kiffer*, besoffen*, suff, rausch
race: rassis*, rasse, jude*, juden*, muslim*, auslander*, neger*, schwul*, kanak*, zigeuner*, lesb*, turken, transen, kopftuch*
hard: hart, harte*, schwierig*, muhsam*, anstrengend*, streng*, schwierige*
easy: einfach*, leicht*, muhelos*, bequem*, unkompliziert*, simpel*, komfort*, leichter*, kinderleicht*
clear: deutlich*, offenbar*, offensicht*, eindeutig*, klare*, anscheinend, klar
unclear: unklar*, undeutlich*, missverstandl*
real: echt*, real, reale*, wirkliche*, original*
possible: moglich*, machbar*, denkbar*, etwaig*
impossible: unmoglich*, ausserstand*
strong: stark, starke, starkes, starker, kraft*, robust*, stabil*
soft: dick*, dunn*, weich*, glatt*, massiv*, flauschig*
empty: leer*, besetzt*
wet: nass, nasse*, feucht*, wasser*, luft
wait: wart, warte, warten, wartest, wartet, wartete*, gewartet*, abwart*, abzuwart*, zoger, zogern*, zogert, gedulden, wartezeit*, harren, aussteht, ausstehend*, aussteh*
expect: erwart*, rechnen, rechne, erwartung*, vorfreu*
meet: treffe, trifft, traf, trafen, getroff*, begegn*, kennenlern*, kennengelern*, antreff*, angetroff*
turn: dreh*, gedreht*, umdreh*, uhrzeigers*, linksdreh*, rotier*, rechtsdreh*
push: schieb*, geschob*, zieh, ziehe, ziehen, zieht, zog, gezogen*, reiss, anstupps*
fall: fallen, fallt, fiel, fielen, gefalln, sturz*, herunterfall*
run: rennen, rennt, gerannt, renn, hinterherlauf*
lead: fuhren, fuhrt, fuhrte*, gefuhrt*, leitet
sit: sitze, schlaf*, schlaft, ausruh*, entspann*, gemut
eat: ess, essen, esst, isst, gegessen*, kochen, kocht, schmeck*, geschmeck*, trink*, appetit*, fress*
spend: ausgegeben*, invest*, aufwend*, aufwand*, verbring*
refuse: verweiger*, ablehn*, abgelehnt*, abzulehn*, verneint*, weigern, weigert, zuruckweis*, zuruckgewies*
ignore: ignor*, missacht*
belong: gehor*, gehort, gehoren, besitz*, besass*, eigen, eigene*, eigenen, zugehor*, angehor*
count: gilt, gelten, gelte
attention: aufmerksam*, fokus*
proud: stolz*, ehre
respect: respekt*, beacht*, geachtet, achtung
favour: gefalligkeit*
owe: schuld, schulden, schuldet, schulde, schuldig*
behalf: vertret*
position: position*, unten, oben, hinten, vorne, vorn, unter, neben, hinter, aussen, innen, mitte, linke*, ausserhalb, richtung*, nah, nahe, nahen, winkel*, abstand*, ecke*, unterseit*, oberseit*, rand*, halle
example: beispiel*, ansichtsexempl*, korrekturabz*, probeexempl*
reference: kennung, id, aktenzeich*, zeichen
situation: fall, falle, falles, situation*, ereignis*, angelegenheit*, sachverhalt*, geschehen*, vorkomm*, passier*, passiert*
step: schritt*, phase*, stufe*
way: wege, weges, weise, art, arten, methode*
group: gruppe*, kategorie*
level: max, maxim*, reichweit*, limit*
goal: ziel*, zweck*, absicht*
school: schule*, abendschul*, student*, lehrer*, universitat*, kurs, kurse, kurses, unterricht*, seminar*
media: zeitschrift*, magazin*, fernseh*, tv, presse*, ausgabe*, juniausgab*, kino*
recharge: auflad*, aufgeladen*, aufzulad*
warehouse: fabrik*, lagerhalle*, lagerhaus*, versandlager*, zentrallager*
vehicle: hafen, lkw, laster*, wagen*, zug, schiff*, bordstein*, container*
popular: beliebt*, bestsell*, favorit*, trend*, begehrt*, verkaufsschlag*, renner
unique: einzigartig*, unikat*, einmalige*
beautiful: schone*, schonen, schoner, schones, schonst*, hubsch*, elegant*, suss*, edel*, attraktiv*, schlicht*
wonder: wunder, wundern, wundert, staun*, magisch*, zauber*
normal: normal*, gewohnlich*, naturlich*, standard*
automatic: automat*
separate: separat*, getrennt*, trenn*
merge: kombin*, zusammenleg*, zusammenfuhr*, zusammenfass*
responsible: verantwort*, haftet, haften, zustandig*
investigate: untersuch*
transaction: transaktion*
complete: ausgefuhrt*, vollend*, erfull*, erfolgt*
then: anschl
language: deutsch*, englisch*, franzosisch*, spanisch*, italienisch*, sprache*, ubersetz*, chines*, turkisch*, polnisch*
direct: direkt*, unmittelbar*, personlich*
mind: sinn, geist, verstand, laune
wear: trage, anzieh*, angezogen*, anhab*, tragen
action: handeln, handelt, massnahm*, tatig*
apply: anwendbar*, gultig*, zutreff*
access: zugriff*, zugang*
status: status*, zustand*
download: herunterlad*, download*, heruntergelad*, runterlad*
system: system*, technik*, technisch*
statistics: statist*
become: werdet, entsteh*, entstand*
section: abschnitt*, bereich*, rubrik*, unterpunkt*
past: vorbei, voruber, vergang*, verging*, vergehen, vergeht, uberstand*, uberstehen
pleasant: angenehm*
sound: gerausch*, laut*, leise*, klang*, klingt, klingen, brumm*, musik*, lied*
dark: dunkel*, dunkl*
technician: techniker*, monteur*, elektriker*, installat*, handwerker*, fachmann*, klempner*
recall: ruckrufakt*
tap: scann*, gescannt, einscann*
`;
