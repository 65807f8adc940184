/** Dutch words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    bestelling*, #order, pakket, pakketten, pakketje, pakje, zending, zendingen, levering*, artikel, artikelen, product, producten, aankoop, aankopen, order, orders, goederen, bestelde, besteld, spullen,
  `,
  cancel: `
    annuleer*, annuleren, annulering*, geannuleerd, annuleringsverzoek*, annulatie*, afzeggen, intrekken, ongedaan, cancel*, gecanceld, cancellen, herroep*, herroepen, terugtrekken, afbreken, afbestel*, afbestellen,
    zie|ziet ..6 af, zeg|zegt ..6 af, niet meer nodig, niet langer nodig, per ongeluk besteld, abusievelijk besteld, trek|trekt ..6 in,
  `,
  shipped: `
    verzonden, verstuurd, opgestuurd, weggestuurd, onderweg, vertrokken, overgedragen, overhandigd, opgehaald_door, verscheept, aangeboden_aan, versturen_zojuist, gepost,
    op weg, op de post, de deur uit, magazijn|pand|werkplaats|depot ..3 verlaten|uit, verlaten|verliet ..4 magazijn|pand|werkplaats|depot, aan ..2 postnl|dhl|ups|dpd|gls|bpost|koerier|vervoerder ..2 meegegeven|gegeven|overgedragen|afgegeven|overhandigd,
    door ..2 postnl|dhl|ups|dpd|gls|bpost|koerier|chauffeur|bezorger ..3 opgehaald|opgepikt|meegenomen, in transit, uw|je kant op, verzendbevestiging*, met de koerier, in de bezorging, onder de hoede,
  `,
  mishap: `
    vertraag*, vertraagd*, vertraging*, later, helaas, excus*, excuses, spijt, sorry, defect*, beschadig*, kapot*, gebroken, brak, ontbreek*, ontbrak, ontbrekend*, fout*, verkeerd*, verloren, kwijt*, zoekgeraakt, staking*, noodweer, storm*, sneeuw*, mist_het, douane, uitverkocht, niet_leverbaar,
    retour*, teruggestuurd, terugstur*, teruggekomen, terugbeta*, terugbetaald, teruggestort, teruggave, vervang*, omruil*, ruilen, geruild, reparatie*, terugroep*, terugroepactie*, gebrek*, kras*, scheur*, probleem*, problemen, langer, abusievelijk, vergissing*, nalever*, nageleverd, onvolledig, geannuleerd, annuler*, oververhit*, lekt, lek, verwissel*, verbogen, file, ongeval, onbestelbaar, achterstand*, tekort*, schade, gestrand, blijft_hangen, verschoven, verschuif*, uitgesteld, uitstel,
    pas op, pas op_#, pas maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|volgende|over|na|in|begin|eind, niet ..2 leverbaar, niet ..2 versturen, niet ..2 leveren, niet op voorraad, geen voorraad, niet thuis, roept ..6 terug, te klein, te groot, te veel, te weinig, te lang, te kort, twee keer, dubbel*, niet meer gebruiken, gebruik ..8 niet_meer, in plaats van, niet ..2 bezorgd, nog niet ..3 verzonden|verstuurd|geleverd,
    ligt ..4 douane, vonden|vinden ..3 jammer, jammer,
  `,
  partial: `
    apart, afzonderlijk, resterend*, restant, rest, deelzending*, deellevering*, nalevering*, gesplitst, tweede|andere|ontbrekende pakket|zending|levering|deel, twee|meerdere|drie pakketten|zendingen|delen|dozen, deel|gedeelte van,
  `,
  replacement: `
    vervang*, omruil*, geruild, ruilen, reparatie*, gerepareerd, repareren, nalever*, nageleverd, juiste, nieuw exemplaar, nieuwe ..1 adapter|apparaat|exemplaar|deksel|onderdeel|kabel|accu|glas|handvat|oplader|schroeven|filter|lamp|scherm, opnieuw verzonden|verstuurd|versturen|gestuurd|sturen,
  `,
  refund: `
    terugbeta*, terugbetaald, teruggestort, terugstort*, teruggave, gecrediteerd, crediter*, geld terug, teruggeboekt, restitutie, betalen|betaal ..8 terug, vergoed*,
  `,
  delivery: `
    lever*, levering*, geleverd, bezorg*, bezorgd, bezorger*, bezorgdienst*, bezorgadres*, postnl, dhl, ups, dpd, gls, bpost, fedex, koerier*, vervoerder*, chauffeur*, verzend*, verzonden, verstur*, verstuurd, transport*, afhaal*, afhaalpunt*, aankomst, aankomen, aangekomen, arriveer*, vrachtwagen, stoeprand, afleveren, afgeleverd*, komt ..8 aan, komen ..8 aan, track*, brievenbus, pakketpunt,
  `,
  details: `
    adres*, bezorgadres*, afleveradres*, huisnummer*, postcode*, straat*, verdieping*, lift, trap, trappen, trappenhuis, deur, deurcode, poort, oprit, bel, factuur*, facturen, bon, kassabon*, bonnetje, btw*, belasting, garantie*, handleiding*, gebruiksaanwijzing*, instructie*, bijlage*, bijgevoegd*, bijgesloten, gevoegd, hierbij, document*, certificaat*, licentie*, activ*, sleutel*, download*, wachtwoord, veiligheid*, terugroepactie*, ontwerp*, maat, maten, afmeting*, kleur*, gravure*, graver*, gegraveerd, initialen, monogram, lettertype*, lettergrootte*, design*, schets*, drukproef*, personaliser*, gepersonaliseerd*, spelling, tekst, opschrift, opdruk, bedrukking, logo, lay_out, voorbeeld,
    afspraak*, montageafspraak*, tijdstip*, tijdvak*, monteur*, technicus, montage*, installat*, installer*, vakman, stekker*, voltage, spanning, aantal, hoeveelheid, compatib*, aansluiting*, schroef*, schroeven, beugel*, batterij*, accu*, oplader*, adapter*, kabel*, onderdeel, onderdelen, deksel*, breedte, hoogte, diepte, lengte, diameter, gewicht, stof, uitvoering, versie, variant, welk, welke, datum, tijd, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, # uur, bedrag*, betaling*, aankoopbedrag*, prijs, serienummer*, artikelnummer*, toegangscode*, annuler*, beschermfolie, pluspool, minpool, buren, buurman, buurvrouw, handtekening, parkeren, bevestigen, nodig van, hebben ..4 nodig,
  `,
} as const;
