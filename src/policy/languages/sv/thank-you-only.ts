import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Tack för ditt tålamod: paketet kommer den 6 maj, två dagar senare än planerat.',
      because: 'news of a delay',
    },
    { text: 'Tack för din beställning. Vilken färg vill du ha?', because: 'a question' },
  ],
  bad: [
    { text: 'Varmt tack för ditt köp! Vid frågor finns vi här för dig.' },
    { text: 'Vi är så glada att du valde oss.' },
  ],
};
