import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'We are closed on Monday, so order 111-1234567-1234567 ships on Tuesday.',
      because: 'an open order needs it',
    },
    { text: 'The charger is being recalled: please stop using it.', because: 'a safety notice' },
    { text: 'What is the gate code for the delivery?', because: 'a question the order needs' },
    {
      text: 'To assemble the shelf, begin with part C, as the manual is wrong.',
      because: 'needed instructions',
    },
  ],
  bad: [
    { text: 'Happy holidays from our team.' },
    { text: 'We are closed over Christmas.' },
    { text: 'Our team won the city chess cup last Sunday.' },
    { text: 'Did you know that bamboo is the fastest growing plant on earth?' },
    { text: 'About order 111-1234567-1234567.', context: { purpose: 'small-talk' } },
  ],
};
