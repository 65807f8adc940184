/** Dutch words for reviews, and what is said to move them. */
export const reviews = {
  review: `
    beoordeling*, beoordeel*, beoordelen, beoordelend*, recensie*, recensies, recenseer*, recenseren, gerecenseerd, review*, feedback, rating*, waarderingscijfer*,
    productbeoordeling*, productreview*, productrecensie*, klantbeoordeling*, klantenbeoordeling*, klantreview*, verkopersbeoordeling*, verkopersfeedback, verkoopbeoordeling*, sterrenbeoordeling*, amazonbeoordeling*, amazonreview*, commentaar, winkelbeoordeling*, klantrecensie*, onlinebeoordeling*,
    waardering, productpagina, rapportcijfer*, sterrenscore,
  `,
  opinion: `
    mening*, ervaring*, indruk*, oordeel, reactie*, bevinding*, klacht*, opmerking*, verhaal,
    wat ..1 vindt, wat ..1 vond, wat ..4 vinden, hoe ..3 bevalt, wat u|je ..3 schreef|geschreven|schrijft, uw|je|jouw woorden|tekst|bericht,
  `,
  stars: `
    ster, sterren, sterretjes, sterretje, ★, ☆, ⭐, 🌟,
  `,
  fullMarks: `
    5sterren*, vijfsterren*,
    vijf|5 ster|sterren|sterretjes|sterrenbeoordeling*|sterrenreview*|sterrenrecensie*|punten|★|⭐,
    vijf|5 ..1 stralende|gouden|glinsterende|volle|mooie|fonkelende|dikke|hele|schitterende|glimmende sterren|sterretjes,
    alle vijf, alle 5, hoogste|beste|volledige|maximale|alle|volle|maximum ..1 score|cijfer|waardering|beoordeling|sterren|punten|rating|sterrenaantal|aantal,
    duim omhoog, duimpje omhoog, tien met een griffel, een tien, 10 uit 10, 5 van de 5, vijf van de vijf, vijf op vijf, 10 op 10, topbeoordeling*, topreview*, toprecensie*, topscore*, top beoordeling, top review,
    vier of vijf|5 sterren, 4 of 5 sterren, ★|⭐|🌟 ★|⭐|🌟,
  `,
  positive: `
    positief, positieve, goed, goede, goeds, leuk, leuke, lovende, lovend, mooi, mooie, geweldig*, uitstekend*, fantastisch*, prima, top, super, beste, aardig*, lieve, lief, vriendelijke, hoge, hoog, gunstig*, enthousiast*, warme, warm, perfecte, positiefs, moois, liefs, leuks, aardigs, vleiend*, mild, fijn, fijne, heerlijke, schitterend*, uitmuntend*,
  `,
  plea: `
    dolgelukkig, dolblij, overleven, overleeft, levensonderhoud, broodwinning, bestaansrecht, genadig, mild, mildheid, vrijgevig, royaal, coulant, glimlach, stralen, springen, dansen, voortbestaan,
    maakt|maken|maak ..6 gelukkig|blij|trots, gelukkig|blij|trots maken|te_maken, zo gelukkig, zo blij, heel blij, heel gelukkig, ontzettend blij, super blij, superblij, maakt|maak|maken ..3 dag|week|maand ..2 goed, onze dag, mijn dag, dag goed,
    voedt|voeden ..4 gezin|gezinnen|familie|kinderen, brood op, onze banen, mijn baan, baan hangt, hangt ..3 van, wereld van verschil, betekent ..3 alles, betekent alles, hard gewerkt, hard voor, redt ..3 zaak|baan|bedrijf|winkel,
    een vreugdedans, gat in de lucht,
  `,
  neutral: `
    eerlijk*, oprecht*, objectief, objectieve, neutraal, neutrale, onpartijdig*, onbevooroordeeld*, kritisch*, kritiek, openhartig*, ongezouten, goed of slecht, positief of negatief, hoe dan ook, lof of, wat dan ook, goed of minder_goed, onafhankelijk*,
  `,
  happy: `
    tevreden, blij, gelukkig, enthousiast, bevalt, bevallen, beviel, bevielen, bevalle, genoten, geniet, verrukt, ingenomen, dol, overtuigd, tevredenheid, overtroffen, overtreft,
    voldoet|voldoen|beantwoordt|beantwoorden ..4 verwachting*|wensen, aan ..2 verwachting* ..2 voldoet|voldoen|beantwoordt|voldeed, verwachtingen waarmaakt|overtreft|overtroffen|voldoet,
    alles ..4 wens|goed|orde|naar_wens|prima|perfect|top|in_orde|gelukt|klopt, naar wens|tevredenheid|verwachting|uw_zin|je_zin,
    goed|prima|perfect|uitstekend|naar_behoren werkt|bevallen|aangekomen|functioneert|past|gegaan|verlopen|bevalt, goede|leuke|positieve|fijne|prettige ervaring, mooi|leuk|goed|fijn|prachtig vindt|vond, vindt|vond ..4 mooi|leuk|goed|fijn|prachtig,
    zoals verwacht|gehoopt, plezier beleeft|van|heeft|hebt|aan, in de smaak,
  `,
  unhappy: `
    ontevreden, teleurgesteld*, teleurstell*, ongelukkig, misnoegd, ergernis, balen, tegenvalt, tegenviel, tegenvallen, tevreden_niet,
    minder|lager|slechter dan? vijf|5|vier, onder de? vijf|5, negatieve*|slechte*|kritische|matige|lage|nare beoordeling*|recensie*|feedback|review*|ervaring*|commentaar|reactie, negatief beoordelen, slecht beoordelen,
  `,
  problem: `
    probleem, problemen, probleempje, moeilijkheid, moeilijkheden, fout, fouten, gebrek, gebreken, defect*, beschadig*, schade, vraag, vragen, klacht, klachten, onduidelijk*, hulp, ondersteuning, twijfel*, bezwaar, bezwaren, ontevreden, teleurgesteld*, bezorgdheid, kapot,
    niet ..3 orde|klopt|kloppen|goed|past|passen|werkt|werken|wens|tevreden|bevalt|verwacht|verwachting|verwachtingen|naar_wens|perfect|juist, is|gaat|ging|er ..2 mis, iets ..3 mis|fout|ontbreekt|niet|nodig|anders|scheelt|aan_de_hand,
  `,
  change: `
    wijzig*, wijzigen, wijziging, gewijzigd*, aanpas*, aanpassen, aangepast*, verander*, veranderd*, bijwerk*, bijwerken, bijgewerkt*, herzie*, herzien, heroverweg*, heroverwegen, herschrijf*, herschrijven, herschreven, corrigeer*, corrigeren, gecorrigeerd, correctie, verbeter*, bewerk*, bewerken, actualiser*, geactualiseerd,
    update, updaten, ophogen, opgehoogd, verhog*, verhoog*, omzetten, omzet, bijstellen, bijgesteld, bijschaven, rectific*, aanvullen, aanvul,
    pas|past|passen ..8 aan, werk|werkt|werken ..8 bij, stel|stelt ..8 bij, zet|zetten ..8 om, nog_eens|nogmaals|opnieuw bekijken|overdenken|nadenken|kijken|bekijkt|beoordelen, bij te stellen, aan te passen, naar boven, opnieuw beoordelen, anders beoordelen, beter beoordelen, meer te_maken, meer|vijf|vier maken|te_maken, tweede kans,
  `,
  remove: `
    verwijder*, verwijderen, verwijderd, verwijdering, wis, wissen, gewist, schrap*, geschrapt, intrek*, intrekken, ingetrokken, terugtrek*, terugtrekken, teruggetrokken, verdwijn*, verdwijnen, weghalen, weggehaald, weghaalt, terugnemen, teruggenomen, ongedaan, offline, delete*, verbergen,
    trek|trekt ..8 in|terug, haal|haalt|halen ..8 weg|eraf|offline|af, neem|neemt ..8 terug, in te trekken, weg te halen, terug te nemen,
  `,
  reward: `
    cadeau, cadeaus, kadootje, cadeautje, cadeautjes, cadeaubon*, cadeaukaart*, waardebon*, tegoedbon*, bon, bonnen, voucher*, kortingsbon, kortingsbonnen, kortingscode*, korting, kortingen, gratis, kado*, presentje*, verrassing*, bonus*, beloning*, belonen, beloon*, premie, prijs_winnen, prijzen, win, winnen, winactie*, verloot*, verloten, loterij, loting, cashback, kosteloos, kosteloze, extraatje*, attentie, proefproduct*, proefmonster*, spaarpunt*, waardepunt*, weggeef*, giveaway*,
    extra ..1 garantie, jaar|maanden ..1 extra ..1 garantie, garantie ..1 extra|langer|verlengd, verlengde garantie, garantieverlenging*, # %|procent korting|goedkoper|minder, van het huis, op onze kosten, voor niets, halve prijs,
    volgende*|tweede ..1 bestelling|aankoop ..4 gratis|goedkoper|voor_niets, goed te maken, goedmaken, iets leuks, iets extra*, houden ..3 zonder_kosten|gratis,
  `,
  offer: `
    terugbeta*, betalen, betaal, betaalt, geld, paypal, vergoed*, compens*, gecompenseerd, tegoed*, storten, gestort, overmaken, uitbetal*, uitbeta*, voordeel, voordelen, provisie, verdient u, verdien je, teruggave, terugstort*, teruggestort,
    geld terug, # €|euro|eur, €|eur #, vijf|tien|vijftien|twintig|dertig|vijftig euro, # %|procent terug|van, maken|maak ..6 over, betalen|betaal ..8 terug, sturen|stuur|krijgt|ontvangt ..4 tweede|extra, tester, testers, producttester*, testpanel,
  `,
  exchange: `
    daarna, vervolgens, daarvoor, screenshot, schermafbeelding, schermafdruk, in ruil, in ruil voor, als dank, als bedankje, als blijk, als dankjewel, als beloning, als waardering, bij wijze van dank, bedanken|bedank ..3 met, voor uw|je|de moeite|tijd|steun|hulp, krijgt u, krijg je, ontvangt u, ontvang je, tegenprestatie, ter compensatie, staat ..4 klaar, ligt ..4 klaar,
  `,
} as const;
