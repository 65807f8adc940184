import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Thank you for your patience: the parcel arrives on May 6, two days late.',
      because: 'news of a delay',
    },
    { text: 'Thank you for your order. Which colour would you like?', because: 'a question' },
    { text: 'Thanks for your order. The invoice is attached.', because: 'an invoice' },
    { text: 'Thanks, that is all we needed.', context: { reply: true }, because: 'a reply' },
  ],
  bad: [
    { text: 'Thank you for your purchase! Contact us if you have any problem.' },
    { text: 'We really appreciate your order.' },
    { text: 'Thanks for shopping with us. Write to us if anything is wrong.' },
    { text: 'Should you have any questions, do not hesitate to contact us.' },
    { text: 'Many thanks, and enjoy your new kettle.' },
  ],
};
