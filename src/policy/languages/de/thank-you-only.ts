import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Vielen Dank für Ihre Geduld: Das Paket kommt am 6. Mai an, zwei Tage später als geplant.',
      because: 'news of a delay',
    },
    { text: 'Danke für Ihre Bestellung. Welche Farbe wünschen Sie?', because: 'a question' },
  ],
  bad: [
    { text: 'Vielen Dank für Ihren Einkauf! Bei Fragen sind wir gerne für Sie da.' },
    { text: 'Wir freuen uns, dass Sie sich für uns entschieden haben.' },
  ],
};
