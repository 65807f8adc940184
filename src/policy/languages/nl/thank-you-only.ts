import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Bedankt voor uw geduld: het pakket komt op 6 mei aan, twee dagen later dan gepland.',
      because: 'news of a delay',
    },
    { text: 'Bedankt voor uw bestelling. Welke kleur wilt u?', because: 'a question' },
  ],
  bad: [
    { text: 'Hartelijk dank voor uw aankoop! Bij vragen staan wij voor u klaar.' },
    { text: 'We zijn blij dat u voor ons heeft gekozen.' },
  ],
};
