import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Grazie per la pazienza: il pacco arriva il 6 maggio, con due giorni di ritardo.',
      because: 'news of a delay',
    },
    { text: 'Grazie per il Suo ordine. Quale colore preferisce?', because: 'a question' },
  ],
  bad: [
    { text: 'Grazie per il Suo acquisto! Per qualsiasi problema ci scriva pure.' },
    { text: 'Siamo molto contenti che abbia scelto noi. Restiamo a Sua disposizione.' },
  ],
};
