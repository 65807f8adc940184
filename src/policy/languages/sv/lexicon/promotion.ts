/** Swedish words for what no order needs: selling, mailing lists, holidays, the seller’s own news. */
export const promotion = {
  promotion: `
    rabatt, rabatten, rabatter, rabattkod*, rabattkupong*, kupong, kuponger, presentkort, kampanj*, kampanjkod*, kampanjpris*, erbjudande*, erbjudanden, specialerbjudande*, fynd, fynda, klipp, rea, rean, sommarrea*, vinterrea*, mellandagsrea*, utförsäljning*, slutrea*, realisation*, nedsatt, nedsatta, prissänk*, sänkt_pris, introduktionspris*, specialpris*, lågpris*, lågpriser, bottenpris*, medlemspris*, bonuspoäng*, stamkund*, tävling, utlottning*, lotteri, cashback, fraktfri*, värdekod*, värdecheck*, höstkampanj*, sommarkampanj*, julkampanj*, vinterkampanj*, vårkampanj*, påskkampanj*, mängdrabatt, klubbpris*,
    låga priser, bra priser, förmånliga priser, allt|alla ..3 billigare, black friday, cyber monday, prime day, black week, halva priset, bra pris, bästa pris, lägsta pris, # %|procent rabatt|billigare|nedsatt|lägre|mindre, spara ..3 #, spara upp_till, samla poäng, samla ..2 poäng, köp|ta två|2|tre|3 ..2 betala, betala för en|två|ett, 3 för 2, 2 för 1, tre för två, två för en, fri frakt, gratis frakt, bara i_dag|idag|denna_vecka, endast i_dag|idag, så länge_lagret, så länge ..2 räcker, begränsad upplaga, begränsat antal, passa på, nästa|andra|framtida köp|beställning|order, till söndag,
    skynda fynda,
  `,
  shop: `
    butik, butiken, butiker, webbutik*, webbshop*, webshop, shop, shoppen, nätbutik*, affär, affären, hemsida, hemsidan, webbplats*, sajt, sajten, sida, varumärke*, katalog*, app, appen, kanal, kanalen, utställning, outlet, showroom, märke, butikssida*, varumärkessida*, storefront,
  `,
  browse: `
    besök, besöka, besöker, kika, kolla, titta, tittar, upptäck*, upptäcka, utforska*, handla, handlar, köp, köpa, köper, beställ, beställa, finns_nu, hitta, hittar, hittas, se, sett, välkommen, välkomna, tillbaka, prova, testa, spana, botanisera*, bläddra*, shoppa, klicka, fynda, finns ..3 fler|många|även|också, finns ..2 nu, ta en_titt, favoriter, önskelista*, in till, i lager_nu,
  `,
  follow: `
    nyhetsbrev*, prenumerera*, facebook, instagram, tiktok, youtube, pinterest, kundklubb*, klubb, community, lojalitetsprogram*, influencer*, ambassadör*, vip, medlemskap*, medlem,
    följ|följa oss|mig, gilla oss|vår, tipsa|berätta|rekommendera|värva|bjud ..3 vän|vänner|familj|bekanta|kompisar|kompis, sociala medier, facebook grupp, whatsapp grupp, gå|bli ..2 med, anmäl|anmäla ..3 nyhetsbrev*,
  `,
  novelty: `
    nyhet, nyheter, nyheterna, nyinkommet, nyinkommen, nyinkomna, nykomling*, sommarkollektion*, vinterkollektion*, höstkollektion*, vårkollektion*, julkollektion*, nysläpp*, nylanser*,
    ny|nya|nytt|nyaste ..1 kollektion*|produkter|artiklar|modell*|serie*|färger|sortiment*|katalog|varor|design*|linje, nytt i|hos|inkommet, ny i|hos, nu även|också|tillgänglig*|i_butik, precis inkommit|släppt|lanserat, nu finns, finns nu, snart i_lager, lansera*,
  `,
  otherGoods: `
    sortiment*, utbud*, kollektion*, bästsäljare*, tillbehör*,
    andra|fler|flera|många|matchande|liknande|övriga ..2 produkter|produkt|varor|artiklar|lampor|modeller|möbler|saker|erbjudanden|idéer|kuddar|överdrag|färger|överdraget, våra produkter, våra andra, gillade också, köpte också, också köpt|gillat, gillar också, passar perfekt|utmärkt|bra, matchande, kanske också, hela vårt, hela sortimentet, intresserade sig, intressera dig, intresserad av,
  `,
  messages: `
    meddelanden, meddelandena, mejl, mejlen, mail, mailen, utskick, utskicken, nyhetsbrev*, avisering*, aviseringar, notis*, notiser, sändlista*, sändlistan, maillista*, mejllista*, utskickslista*, reklam, e post, höra från oss, från oss, vår lista, listan,
  `,
  stop: `
    avregistrer*, avanmäl*, avsluta*, avsluta, avslutar, säg_upp, slippa, slipper, stopp, stop, stoppa, avprenumerera*, unsubscribe, avböj*, oönskad*, ta|tas|tar ..3 bort, inga|inget|inte|ej ..2 fler|mer|mera, inte längre, inte ..2 vill|önskar, vill ..2 inte, stäng av, svara ..2 stopp|stop|nej,
  `,
  holiday: `
    julhälsning*, nyårshälsning*, påskhälsning*, juldagar, julhelg*, nyårshelg*, helgerna, midsommar*, lucia,
    god|gott|glad|trevlig|härlig|fin|skön|gott_och|riktigt ..2 jul|nytt_år|påsk|midsommar|helg|sommar|semester|advent*|pingst|fortsättning|lucia|helger|höst|vinter|vår_och, gott nytt, god fortsättning, grattis på, hälsningar från, merry christmas, happy new_year,
  `,
  news: `
    flyttat, flytt, flyttar, jubileum*, jubilerar, fyller, födelsedag*, öppettid*, öppettider, kontorstid*, telefontid*, telefonlinje*, stängt, semester*, semesterstängt, helgdag*, enkät*, undersökning*, frågeformulär, mässa, mässan, förstärkning, lediga_jobb, ansökan, ansökningar, praktikant*, lärling*, tips, tipset, recept*, fotboll*, förening*, välgörenhet*, skänkt, skänker, donation*, donera*, horoskop*, dikt, dikter, skämt, gåta, gåtor, blogg*, podd*, podcast, radio, tv, tidning*, intervju*, inventering*, valpar, valp, kattungar, bröllop*, bebis, match, turnering*, mästerskap*, vm, em, maraton*, konsert*, festival*, val, valet, rösta, röster, politik*, bön, gud, klimat*, klimatneutral*, solpaneler, grundare*, historia, husdjur*, hobby*, inkomst*, familjesituation, köpvanor, shoppingvanor, utmärkelse*, prisbelönt, rolig_fakta,
    visste|vet du|ni, kul fakta, roligt faktum, öppet hus, ny|nya|nytt ..1 hemsida|webbplats|logga|logotyp|kontor|lokal|lokaler|kollega|medarbetare|chef|namn|vd, större ..1 lokal|lokaler|lager|kontor, gått i_pension, i pension, söker ..2 kollega|medarbetare|förstärkning|personal, telefon* ..3 öppet|öppen|bemannad, vunnit, vann,
  `,
} as const;
