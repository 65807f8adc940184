import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change> ..6 <review>|<stars>',
    '<remove> ..6 <review>|<stars>',
    '<ask> ... <review>|<stars> ... <change>|<remove>',
    '<review>|<stars> ..4 <change>|<remove>',
    '<stars> ... <change> ..8 quatre|cinq|4|5|davantage|plus|mieux',
    '<change> ..4 <stars>',
    '<review>|<opinion> ... à nouveau|nouvelle_fois|encore_une_fois ..2 réfléchi*|penser|examin*',
    'nouvel|nouveau|meilleur|autre <review> ... place|remplac*',
  ],
  unless: [
    'nous|on|avons|équipe ..2 avons|a|ai|allons|avions|sommes ..3 <=change>|<=remove>',
    'emballage|notice|description|produit|procédure|service|qualité ..4 <=change>',
    '<=change> ..3 emballage|notice|description|procédure|service|qualité',
    'aide|aident|aidera|permet|permettent ..4 <=change>',
  ],
  good: [
    { text: "Merci de modifier l'adresse de livraison avant midi.", because: 'no review' },
    { text: "Retirez le film protecteur avant l'emploi.", because: 'no review' },
  ],
  bad: [
    {
      text: 'Veuillez supprimer votre mauvais commentaire.',
      marks: ['supprimer votre mauvais commentaire'],
    },
    {
      text: 'Pourriez-vous revoir votre note, maintenant que la nouvelle pompe est arrivée ?',
      marks: ['revoir votre note'],
    },
  ],
};
