/** Dutch words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    wij, we, ons, onze, ik, mij, me, mijn,
  `,
  you: `
    u, uw, je, jij, jou, jouw, jullie, uzelf, jezelf,
  `,
  not: `
    niet, geen, nooit, zonder, noch, niets, nauwelijks, nergens, plaats_van,
  `,
  if: `
    als, indien, wanneer, mits, zodra, wie, mocht, mochten, zolang, ontevreden, ingeval,
    klanten|kopers|iedereen|degenen|allen|klant die, in het geval, bij problemen, bij vragen, bij ontevredenheid, bij tevredenheid,
  `,
  ask: `
    alstublieft, alsjeblieft, aub, svp, graag, gelieve, verzoeken, verzoek, vriendelijk, vragen,
    wilt|wil|zou|zoudt|kunt|kan|kun|mag|zult|wilde u|je|jij|jullie, zouden|mogen|kunnen|willen wij|we u|je, mogen|mag wij|we|ik,
    zou ..3 willen|kunnen, zouden ..4 waarderen|prijs_stellen|helpen|blij|fijn|dankbaar, zou ..4 fijn|mooi|geweldig|leuk|helpen|super|top|eerlijk|prettig zijn,
    help|helpt ons|mij, helpen ons|mij, neem|neemt ..3 tijd|moeite|moment, wees|weest zo, u|je moet|dient|hoeft, hopen dat|op, hoop dat|op, stellen ..4 op prijs,
    doe|doet ..3 plezier, vergeet niet, denk eraan, nodigen ..3 uit, we|wij vragen|verzoeken|hopen, makkelijkst|eenvoudigst|snelst|handigst ..2 als,
    geef|geeft ons|mij, het makkelijkst, het_beste als, dient u|je,
  `,
  again: `
    opnieuw, nogmaals, herinner*, herinnering*, vergeten, vergat, weer, wederom, nog_eens, nog_een_keer, opvolg*,
    tweede|derde|laatste|nieuwe|andere|extra verzoek|bericht|mail|poging|vraag|oproep|keer|herinnering|uitnodiging,
    eerdere|vorige|laatste|vorig|eerder verzoek|bericht|mail|vraag|brief|uitnodiging, al|reeds|eerder|onlangs gevraagd|geschreven|gemaild|verzocht|benaderd,
    week|weken|dagen|maand ..1 geleden, wachten|wacht nog|nog_steeds|steeds, nog steeds ..3 wachten|geen|niet, nog niet ..4 ontvangen|gehoord|gezien|gekregen|gevonden,
    nog geen, komen ..4 terug op, aan de aandacht ontsnapt, ontschoten, over het hoofd,
  `,
  before: `
    voordat, eerst, vooraf, alvorens, direct, rechtstreeks, plaats_van, eerder, voor u, voor je, liever,
  `,
  contact: `
    contact*, antwoord, antwoordt, antwoorden, mail, bericht, schrijf|schrijft|schrijven|mail|mailt|bericht|bel|vertel|vertelt|zeg|zegt ons|mij|dan,
    laat|laten ..5 weten, meld|meldt|melden ..4 ons, ons|mij|ons_eerst ..2 schrijven|mailen|vertellen|zeggen|berichten|laten, bij ons, met ons, tot ons, wend|wendt|wenden ..3 ons,
    neem|neemt ..3 contact, contact ..4 op, stuur|stuurt ons|een_bericht, geef|geeft ..2 seintje|gil, aan ons,
  `,
  leave: `
    achterlaten, achterlaat, achtergelaten, plaats, plaatsen, plaatst, schrijf*, schrijven, geef, geeft, geven, deel, deelt, delen, post, posten, publiceer*,
    publiceren, beoordel*, beoordeel*, recenseer*, recenseren, laat|laten ..8 achter|weten, vertel*, zeg, zeggen, zegt, stuur, stuurt, sturen, invullen, schenk*, toekennen, uploaden, zetten, zet, klik, drukken, kies,
    laat ..8 horen,
  `,
} as const;
