/** Dutch words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    dank, bedankt, danken, dankbaar, dankbaarheid, dankjewel, dankuwel, bedanken, waarderen, waarderen_het, gewaardeerd, vertrouwen, genoegen, eer, welkom, op prijs, fijn dat, leuk dat, mooi dat, blij dat, dank je, dank u, gekozen,
  `,
  help: `
    help, helpt, helpen, geholpen, hulp, behulpzaam, klantenservice, klantendienst, klantenteam, ondersteuning, tevredenheid, oplossen, lossen|los ..3 op, oplossing, klaar voor, voor u|je klaar, dienst, tot uw dienst, ter beschikking, altijd bereid, bereid, staan|sta ..4 klaar, verder helpen, graag verder, aarzel ..2 niet, aarzelt ..2 niet, gerust, schroom niet, schroom ..2 niet, dag en nacht, binnen # uur|uren, zorgen ..3 voor, in orde maken, in orde, rekenen op, op ons rekenen, te allen tijde, altijd terecht, steeds terecht, ons best, voorop,
  `,
  wish: `
    veel plezier, veel succes, veel geluk, geniet, genieten, tot ziens, het beste, alle goeds, wensen|wens u|je|jullie|we|wij, fijne|prettige|mooie|goede|zonnige|fijn|goed dag|avond|week|weekend|zondag|middag|tijd, hopen|hoop dat|u, we|wij hopen, blijf gezond, goede keuze, uitstekende keuze, tot de volgende, tot snel, tot gauw, zien uit,
  `,
  insult: `
    idioot, idioten, sukkel*, stommeling*, debiel*, mongool, imbeciel*, leugenaar*, oplichter*, dief, dieven, bedrieger*, schurk*, domoor, eikel, eikels, randdebiel*, mafkees, mafketel, zak_hooi, klojo*, hufter*, rotzak*, trut, trutten, achterlijk*, halvegare, loser*, onbenul*, lomperik, klier, zwakzinnig*, dombo,
  `,
} as const;
