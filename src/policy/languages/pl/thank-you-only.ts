import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Dziękujemy za cierpliwość: paczka dotrze 6 maja, dwa dni później niż planowano.',
      because: 'news of a delay',
    },
    { text: 'Dziękujemy za zamówienie. Jaki kolor mamy wysłać?', because: 'a question' },
  ],
  bad: [
    { text: 'Dziękujemy za zakup! W razie pytań chętnie pomożemy.' },
    { text: 'Bardzo nam miło, że wybrali Państwo naszą firmę.' },
  ],
};
