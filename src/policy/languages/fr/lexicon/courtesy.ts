/** French words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    merci, merci de|d votre|ton|ta|vos|tes|avoir|cette|cet|nous_avoir|m_avoir|être, mercis, remerci*, gratitude, reconnaissance, votre|ta|ton|de confiance, bienvenue, honneur, ravis|heureux|heureuse|ravie|enchantés|contents|fiers de|d|que vous|avoir|ayez|tu|t|compter|te|aies, plaisir de|d vous|te|avoir|avoir_pu, choisi notre|nos|nous|de,
  `,
  help: `
    aider, aide, nous|moi signe, équipe ..2 joignable|disponible|écoute, aiderons, aidons, disposition, à votre|ton écoute, service_client, service_clients, service_après_vente, support, sommes|suis|serons là, reste|restons ..3 disponible|disponibles|joignable|joignables|écoute|disposition, satisfaction, solution*, résoudre, réglerons, règlerons, régler, arranger, assistance, assister, accompagn*, à votre|ton service, volontiers, faites le nous, n hésitez|hésite|hésites pas, sans hésiter, fera|ferons|ferai ..3 plaisir, dans les 24, sous 24, 24 h, occupons|occuperons, nous chargeons,
    répondrons, répondons, renseign*, conseiller, compter sur, pouvez|peux compter, tout moment, quoi que_ce_soit, prendrons soin, priorité, trouverons, là pour vous|toi,
  `,
  wish: `
    vous|te souhaite|souhaitons|souhaitent, bonne|belle|excellente|agréable|douce|très_bonne|superbe journée|soirée|semaine|réception|continuation|dégustation|utilisation|lecture|découverte|fin|nuit|écoute|route, bon|excellent|beau|agréable weekend|week_end|après_midi|appétit|dimanche|séjour|usage|amusement, profit*, régal*, espérons, espérant, espère, à bientôt, à très bientôt, prenez|prends soin, amusez|amuse vous|toi, apportera|apporte|donnera ..3 satisfaction, au plaisir, au revoir, bon choix, excellent choix, votre|ta fidélité, plein de, longtemps,
  `,
  insult: `
    idiot*, imbécile*, crétin*, abruti*, débile*, menteur*, menteuse*, voleur*, voleuse*, escroc*, arnaqueur*, arnaqueuse*, minable*, stupide*, crapule*, malhonnête*, ordure, bouffon*, clown, clowns, parasite, mongol*, taré, tarée, tarés, demeuré, demeurée, tocard*, raclure*, pourriture*, lamentable*, mythomane*,
  `,
} as const;
