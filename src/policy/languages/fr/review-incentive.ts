import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... recev*|reçoi*|bénéfici*|gagn*|obten*|obtien* ..6 <reward>|<offer>|garantie',
    '<leave> ... capture|copie_d_écran & <offer>|<reward>',
  ],
  unless: [
    'lu|vu|lisons|constaté|mentionn*|écrivez|décri* ..6 <=review>',
    '<=review> ..6 lu|vu|constaté|mentionn*|décri*',
    '<refund> ..6 pour|à_cause|en_raison|suite ..4 <mishap>',
    'ne|n|jamais ..3 payons|offrons|rémunérons|récompensons|achetons|monnayons|donnons ..1 pas|rien|jamais|aucun|aucune',
    'sans|aucune contrepartie|récompense',
  ],
  good: [
    { text: 'Nous vous avons remboursé 15 € pour la rayure.', because: 'no review in the message' },
    { text: 'Nous ne payons pas pour les avis ; un avis honnête est bienvenu.', because: 'denied' },
  ],
  bad: [
    {
      text: 'Pour votre avis, nous vous offrons un bon de 10 €.',
      marks: ['avis, nous vous offrons'],
    },
    {
      text: 'Pourriez-vous évaluer la bouilloire ? En remerciement, un petit cadeau vous attend.',
      marks: ['En remerciement, un petit cadeau vous attend'],
    },
  ],
};
