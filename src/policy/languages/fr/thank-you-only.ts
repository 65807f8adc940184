import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Merci de votre patience : le colis arrivera le 6 mai, avec deux jours de retard.',
      because: 'news of a delay',
    },
    { text: 'Merci pour votre commande. Quelle couleur souhaitez-vous ?', because: 'a question' },
  ],
  bad: [
    { text: "Merci pour votre achat ! N'hésitez pas à nous contacter en cas de problème." },
    { text: 'Nous vous remercions de votre confiance et restons à votre disposition.' },
  ],
};
