import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..6 <shop> ! notice*|statut|facture*|garantie*|retour*|rendez_vous|suivi|manuel|instructions',
    '<shop> ..6 <browse> ! notice*|statut|facture*|garantie*|retour*|rendez_vous|suivi|manuel|instructions',
    'notre|nos|ma|mon <shop> ... maintenant|nouveau|nouvelle|nouveaux|aujourd|bientôt|aussi|également|ouvert|ouverte|disponible*|vous_attend',
    'achetez|commandez|craquez|profitez|foncez|découvrez ..2 maintenant|vite|en|dès|sans_attendre ! <mishap>',
    'nous|on ..2 vendons|proposons|proposent|propose ..2 aussi|également|maintenant|désormais',
    'essayez|essaie|essaye|goûtez|testez|adoptez ..1 notre|nos|le_nouveau|la_nouvelle|les_nouveaux ! mot_de_passe',
    'pensez|pense ..1 à_nous|à_notre_boutique',
    'découvrez|découvre ..1 nos|notre|la|les|le',
    'parlez|parle ..3 de_nous|autour',
    'à bientôt dans|sur notre|nos|la',
    'clients|acheteurs ... aussi|également acheté*|aimé*|apprécié*|plu|choisi*|commandé*',
    'ajout*|enregistr* ..4 favoris',
    'idéal|parfait|parfaite|idéale pour compléter|accompagner',
  ],
  unless: [
    '<thanks> ..8 <shop>|<browse>',
    'facture* ... <promotion> ! <follow>',
    '<promotion> ... facture* ! prochain|prochaine ! profitez',
    '<promotion> ..4 demandé*|utilisé*|saisi* ..2 fonctionn*|pas',
  ],
  always: [
    'avec|utilis*|saisi*|entr* ..2 code ..3 promo|réduction|#',
    '#|%|remise|réduction|rabais|bon_d_achat|coupon|offert*|moitié|avantage ..7 prochain|prochaine|prochaines|prochains|future|futur achat|commande|achats|commandes',
    'prochain|prochaine|prochaines achat|commande|achats ..6 # %',
    'visitez|visite|découvrez|découvre notre|la|nos ..2 boutique|site|page|magasin|collection',
  ],
  good: [
    { text: 'Nous vous avons remboursé 10 % du prix.', because: 'money back is no discount' },
    { text: "L'étiquette de retour gratuite vous parviendra demain.", because: 'part of a return' },
  ],
  bad: [
    {
      text: "Avec le code promo AUTOMNE15, économisez sur tout l'atelier.",
      marks: ['code promo'],
    },
    {
      text: 'Passez dans notre boutique et découvrez la nouvelle collection.',
      marks: ['boutique et découvrez la nouvelle collection'],
    },
  ],
};
