/** Swedish words for reviews, and what is said to move them. */
export const reviews = {
  review: `
    omdöme*, omdömen, omdömet, recension*, recensera*, recenserar, recenserat, betyg, betyget, betygen, betygsätt*, betygsatt, betygsätta, betygsättning, feedback*, review*, kundomdöme*, produktomdöme*, säljaromdöme*, säljarbetyg*, produktrecension*, kundrecension*, kommentar, kommentaren, kommentarer, kommentera*, utvärder*, stjärnbetyg*, enstjärnekommentar*, enstjärnerecension*, amazonomdöme*, amazonrecension*, toppbetyg, produktbetyg, kundbetyg, rating, ratingen, produktsida, produktsidan, bedömning*,
  `,
  opinion: `
    åsikt*, upplevelse*, erfarenhet*, intryck*, synpunkt*, utlåtande, klagomål, tankar, mening,
    vad ..2 tycker, vad ..2 tyckte, vad ..2 anser, vad du|ni ..2 skrev|skrivit, dina|era|dina_vänliga ord|rader, din|ditt text|inlägg|meddelande,
  `,
  stars: `
    stjärna, stjärnor, stjärnorna, stjärnan, ★, ☆, ⭐, 🌟,
  `,
  fullMarks: `
    femstjärnig*, 5stjärnig*, femstjärn*, 5stjärn*, toppbetyg*, högstabetyg, femma, femmor, tumme_upp,
    fem|5 stjärna|stjärnor|stjärnorna|stjärnig*|poäng|★|⭐|stjärniga|stjärnors, fem|5 ..1 lysande|gyllene|glänsande|skinande|fulla|hela|fina|strålande|glittrande stjärnor,
    alla fem, alla 5, högsta|bästa|fullt|maximalt|toppen|alla|full|maximal|max ..1 betyg|betyget|poäng|stjärnor|omdöme|recension|antal|pott, full pott, tummen upp, 10 av 10, 5 av 5, fem av fem, tio av tio, tio poäng, mvg, fyra eller fem|5 stjärnor, 4 eller 5 stjärnor, ★|⭐|🌟 ★|⭐|🌟,
  `,
  positive: `
    positiv, positivt, positiva, bra, god, gott, goda, fin, fint, fina, snäll, snällt, snälla, trevlig, trevligt, trevliga, utmärkt*, underbar*, fantastisk*, toppen, super, bästa, lysande, högt, höga, hög, berömmande, gynnsam*, vänlig, vänligt, vänliga, varma, varmt, härlig*, strålande, perfekt*, enastående, kanonbra, jättebra, välvillig*, generös*, glad, glada, uppskattande, beröm,
  `,
  plea: `
    överlycklig*, överleva, överlever, överlevnad, levebröd, generös*, barmhärtig*, nådig*, välvillig*, leende, jublar, jubla, glädjeskutt, jätteglad, jätteglada, lyckligaste, glädjedans,
    gör|göra|gjorde ..6 glad|glada|lycklig|lyckliga|lyckligt|stolt|stolta, gör|göra ..2 vår|min dag|vecka|månad, vår dag, min dag, räddar|rädda ..3 jobb|företag|dag|butik, föder|försörjer|mättar ..4 familj|familjer|barn, mat på bordet, bröd på, våra jobb, mitt jobb, beror på, hänger på, betyder allt, betyder ..4 världen, så glada, så lyckliga, var snäll, jobbat hårt, jobbar hårt, arbetar hårt, kämpar hårt,
  `,
  neutral: `
    ärlig*, uppriktig*, objektiv*, neutral*, opartisk*, oberoende, kritik, kritisk*, rättvis*, frispråkig*, bra eller dålig*, positivt eller negativt, gott eller ont, bra som dåligt, ris och ros, ris eller ros, oavsett, oförblommerad*, både bra_och, hur som_helst,
  `,
  happy: `
    nöjd, nöjda, nöjt, glad, glada, belåten, belåtna, gillar, gillade, gilla, gillat, älskar, älskade, tilltalar, tilltalade, uppskattar, imponerad, förtjust, övertygad, tillfreds, gläder,
    faller ..2 smaken, föll ..2 smaken, i smaken, motsvarar|uppfyller|motsvarade|uppfyllde|överträffar|överträffade|lever_upp_till ..4 förväntning*|krav|önskemål, förväntningar uppfyllts|infriats|överträffats,
    allt|allting ..3 bra|okej|ok|väl|perfekt|ordning|belåtenhet|toppen|som_det_ska, till belåtenhet, till din|er belåtenhet, fungerar|funkar|passar|sitter bra|perfekt|utmärkt|fint|som_den_ska, som du|ni ..1 väntat|hoppats|tänkt|ville|önskat|förväntat, som förväntat|väntat, bra|positiv|fin|trevlig upplevelse, glädje av, trivs ..2 med, tycker ..2 om ..3 den|det|produkten|varan,
  `,
  unhappy: `
    missnöjd, missnöjda, missnöjt, besviken, besvikna, besviket, missbelåten, olycklig, otillfredsställd, missnöje, ogillar,
    mindre|sämre|lägre|färre än? fem|5|fyra, under fem|5, negativt|negativ|negativa|dåligt|dålig|dåliga|kritiskt|lågt|låga omdöme*|recension*|betyg|feedback|kommentar*|upplevelse*|bedömning, sämre än,
  `,
  problem: `
    problem, problemet, bekymmer, svårighet*, fel, felaktig*, brist, brister, defekt*, skada, skador, skadad, skadat, fråga, frågor, klagomål, oklart, oklarhet*, hjälp, stöd, tveksam*, missnöjd, besviken, fundering*, trasig*, strul, strular, krångel, krånglar,
    inte ..3 stämmer|bra|nöjd|nöjda|passar|fungerar|funkar|rätt|som|glad|gillar|duger|belåten|okej|motsvarar|uppfyller|perfekt, något ..3 fel|galet|saknas|stämmer|undrar|tokigt|strular|mer|annat, uppstå*, behöver hjälp,
  `,
  change: `
    ändra ditt|din|ert|er|era|dina|det|den|betyg|betyget|omdömet|recensionen|på|detta|stjärnorna|till, kan|kunna|vill|kunde|ville|kanske|gärna ändra, ändrar, ändrat, ändras, ändrade, ändring*, justera*, justerar, uppdater*, ompröva*, omprövar, omvärder*, revider*, korriger*, rätta_till, förbättra*, förbättrar, redigera*, redigerar, höja, höjer, höjt, bearbeta*, omformulera*, modifiera*, byta_ut, skriva_om, komplettera*, omarbeta*, nyansera*,
    rätta, tänka om, tänka|tänker över|om_igen, tänk|tänka ..2 en_gång_till, göra|gör|gjorde om, se över, skriva om, skriv om, titta ..2 igen, ny chans, till fler|fem|fyra, upp till, bättre betyg|omdöme, till ett bättre, andra tankar,
  `,
  remove: `
    radera*, raderar, raderat, raderas, borttag*, borttagning, stryk, stryka, försvinn*, försvann, försvinner, återkalla*, ångra, dölj, dölja, avpublicera*, offline, upphäv*,
    ta|tar|tog|tagit|tas|plocka ..8 bort|ner|ned, ta bort, dra|drar|drog|dragit|dras ..8 tillbaka, dra tillbaka, lyfta bort, plocka bort,
  `,
  reward: `
    presentkort*, gåvokort*, presenter, present, presenten, gåva, gåvor, gratis, rabatt, rabatten, rabatter, rabattkod*, rabattkupong*, kupong, kuponger, bonus, bonusar, belön*, premie, premier, vinst, vinna, vinner, vinn, lotta, lottar, utlottning*, lotteri, tävling, cashback, kostnadsfri*, gratisprov*, varuprov*, överraskning*, prov, bonuspoäng*, poäng_till, värdekod*, värdecheck*, tillgodohavande,
    # %|procent rabatt|billigare|mindre, extra ..1 garanti, års ..1 garanti, förlängd|längre|utökad garanti, år ..1 extra|längre ..1 garanti, på köpet, på oss, på huset, vi bjuder, bjuder ..2 på, utan kostnad, utan att_betala, halva priset, halva köpesumman, nästa|andra köp|beställning ..3 gratis|billigare, gottgöra, gottgör, något extra|särskilt|speciellt|gott|litet, liten|litet tack|present|uppmärksamhet,
    behålla ..4 utan, till nollpris, en slant,
  `,
  offer: `
    återbetal*, betala, betalar, betalas, pengar, pengarna, paypal, ersätt*, ersättning*, kompens*, kredit*, swish*, utbetal*, förmån*, förmåner, provision, tjäna, tjänar, överför*, testare, produkttestare, testperson*,
    pengar tillbaka, tillbaka pengarna, # kr|kronor|sek|euro, €|$ #, femtio|hundra|hundrafemtio|tvåhundra|etthundra kronor|kr, # %|procent tillbaka|av, betalar|betala ..6 tillbaka, få|får|skickar ..3 en_till|ett_till|extra, sätter|sätta ..3 in,
  `,
  exchange: `
    därefter, sedan, skärmbild*, skärmdump*, gengäld, motprestation, som tack, som belöning, i utbyte, i gengäld, som ett tack, som ett tecken, till tack, tackar ..3 med, för din|ditt|er tid|besvär|hjälp|stöd|möda, så får du|ni, får du, så skickar, så betalar, så bjuder, så bjussar, väntar på dig, väntar ..3 på dig, tacka ..2 med,
  `,
} as const;
