/** Dutch words for what no order needs: selling, mailing lists, holidays, the seller’s own news. */
export const promotion = {
  promotion: `
    korting, kortingen, kortingscode*, kortingsbon, kortingsbonnen, waardebon*, cadeaubon, coupon*, voucher*, promo*, actiecode*, actieprijs*, aanbieding*, koopje*, uitverkoop*, zomeruitverkoop*, winteruitverkoop*, opruiming*, sale, solden, deal, deals, introductieprijs*, bodemprijs*, stuntprijs*, dagdeal*, spaarpunt*, loyaliteitspunt*, bonuspunt*, winactie*, prijsvraag*, loterij, verloting*, cashback, afgeprijsd*, ledenprijs*, najaarsactie*, zomeractie*, winteractie*, kerstactie*, lenteactie*, paasactie*, klantenvoordeel, prijsverlaging*,
    lage prijzen, scherpe prijzen, voordelige prijzen, alles|alle ..3 goedkoper|voordeliger, black friday, cyber monday, prime day, halve prijs, speciale aanbieding, speciale prijs, scherpe prijs, lage prijzen, laagste prijs, # %|procent goedkoper|afgeprijsd|korting|minder|voordeliger, bespaar*|besparen ..3 #, bespaar, spaar punten, spaar mee, spaar|sparen ..3 punten,
    koop|betaal|neem ..2 twee|2|drie|3|één ..3 betaal|halen|gratis, tweede gratis, tweede halve, 2 voor 1, 3 voor 2, 1 plus 1, één plus één, gratis verzending, alleen vandaag, tot en_met_zondag, zolang ..2 voorraad, op is op, vaste klant*, trouwe klant*,
    volgende|tweede|toekomstige aankoop|bestelling|aankopen|bestellingen, deze week nog, in de aanbieding, in de actie, onze actie, beperkte oplage, nu tijdelijk, tijdelijk voor,
  `,
  shop: `
    winkel, webwinkel, webshop, shop, onlineshop, store, website, webpagina, site, homepage, merk, catalogus, brochure, app, kanaal, boetiek, showroom, winkelpagina, merkpagina, etalage, amazon_winkel, storefront,
  `,
  browse: `
    bezoek, bezoekt, bezoeken, bekijk, bekijkt, bekijken, kijk, kijken, kijkt, kijkje, ontdek*, ontdekken, snuffel*, snuffelen, shop, shoppen, koop, koopt, kopen, bestel, bestelt, vind, vindt, vinden, kent, ken, probeer, welkom, terug, verkrijgbaar, langs, langskom*, rondkijk*, neus, neuzen, rondneuzen, blader, bladeren, winkelen, toevoegen, favorieten, verlanglijst, klik, gezien, zijn er nu, is er nu, te koop, kom langs, binnenkijken,
  `,
  follow: `
    nieuwsbrief*, abonneer*, abonneren, facebook, instagram, tiktok, youtube, pinterest, klantenclub*, community, loyaliteitsprogramma*, spaarprogramma*, fanpagina, influencer*, vip, ambassadeur*, klantenkaart,
    volg|volgt|volgen ons|mij, like ons|onze, vertel|vertelt ..4 vrienden|familie|kennissen|collega*, raad|raadt ..4 aan ..4 vrienden|familie, beveel|beveelt|raad ..3 vrienden|familie, nodig ..3 vrienden, aanbevelen ..3 vrienden, sociale media, social media, whatsapp groep, facebook groep, schrijf|schrijft ..3 in ..3 nieuwsbrief,
  `,
  novelty: `
    nieuwigheid*, nieuwigheden, noviteit*, noviteiten, nieuwkomer*, gloednieuw*, zomercollectie*, wintercollectie*, herfstcollectie*, najaarscollectie*, voorjaarscollectie*, lentecollectie*, kerstcollectie*,
    nieuwe|nieuw|nieuwste ..1 collectie*|producten|artikelen|model|modellen|serie|lijn|kleuren|assortiment|catalogus|ontwerpen|spullen, nieuw in|binnen|bij, net binnen, pas binnen, nu verkrijgbaar|leverbaar|ook|nieuw, net verschenen, vers binnen, binnenkort verkrijgbaar, vanaf nu verkrijgbaar,
  `,
  otherGoods: `
    assortiment*, collectie*, bestseller*, accessoire*, aanbod,
    andere|meer|veel|bijpassende|soortgelijke|vergelijkbare|overige ..2 producten|artikelen|lampen|modellen|meubelen|spullen|aanbiedingen|ideeën|kussens|hoezen|kleuren|dingen, onze producten, onze andere, ook gekocht, kochten ook, ook leuk, ook dol, ook interessant, ook geïnteresseerd, past ..2 perfect, past goed, bijpassende, ons hele, ons volledige, misschien ook,
  `,
  messages: `
    berichten, mededelingen, mails, emails, nieuwsbrief*, nieuwsbrieven, meldingen, mailinglijst*, mailinglist*, reclame, verzendlijst, notificaties, maillijst*, adressenlijst, e mails, van ons horen, post van_ons, onze lijst, mailings, mailing,
  `,
  stop: `
    afmeld*, afmelden, afgemeld, uitschrijf*, uitschrijven, uitgeschreven, afmelding, uitschrijving, opzeg*, opzeggen, stop, stoppen, stopzetten, unsubscribe, verwijderen, verwijderd, schrappen, beëindigen, uitzetten, ongewenst*,
    geen ..3 meer, geen verdere, geen prijs, niet langer|meer ..4 ontvangen|krijgen|horen|willen|wilt, meld ..4 af, af ..1 te ..1 melden, uit ..1 te ..1 schrijven, schrijf ..4 uit, geen interesse, antwoord|antwoordt ..3 stop,
  `,
  holiday: `
    kerstgroet*, kerstwens*, nieuwjaarswens*, nieuwjaarsgroet*, paasgroet*, kerstdagen, feestdagen, paasdagen, kerstfeest, jaarwisseling, kersttijd,
    fijne|prettige|vrolijke|gelukkig|gelukkige|zalig|zalige|mooie|goede|gezellige|warme|fijn|prettig ..2 kerst*|feestdagen|pasen|paasdagen|nieuwjaar|jaarwisseling|vakantie|zomer|pinksteren|sinterklaas*|verjaardag|jaareinde|weekend_vol, gelukkig nieuw, vrolijk kerstfeest, vrolijk pasen, beste wensen voor, groeten uit, goede start, van harte gefeliciteerd, fijne moederdag,
  `,
  news: `
    verhuisd, verhuizing, jubileum*, bestaan, verjaardag, openingstijd*, openingsuren, kantooruren, kantoortijd*, klantenlijn, hotline, gesloten, vakantie, vakantiesluiting, feestdag*, enquête*, vragenlijst, onderzoek, prijsvraag, quiz, beurs, versterking, vacature*, sollicit*, stagiair*, leerling, tip, tips, weetje*, recept*, voetbal*, club, goed_doel, doneren, gedoneerd, donatie*, horoscoop, gedicht*, mop, grap, raadsel, blog*, podcast, radio, televisie, krant, interview, inventaris*, puppy*, pups, kittens, bruiloft, huwelijk, baby, wedstrijd, toernooi, kampioen*, marathon, concert, festival, verkiezing*, stem, stemmen, petitie, politiek, gebed, god, klimaat*, klimaatneutraal, zonnepanelen, oprichter*, geschiedenis, huisdier*, hobby*, inkomen, gezinssituatie, koopgedrag, award*, bekroond, wereldkampioen*, leuk feitje, fun fact,
    wist|weet u|je, jarig bestaan, tienjarig, open dag, nieuwe|nieuw ..1 website|site|logo|kantoor|hal|pand|collega|medewerker|baas|naam|directeur, groter|grotere ..1 hal|pand|kantoor|magazijn, telefonisch bereikbaar, lijn ..6 bereikbaar, met pensioen, gewonnen, we|wij zoeken ..3 collega|medewerker|versterking,
  `,
} as const;
