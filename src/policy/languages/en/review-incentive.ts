import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [],
  unless: [
    'read|saw|seen|noticed|mention*|says|said|described ..5 <review>',
    '<review> ..3 says|said|mention*',
    '<refund> ..6 because|due_to|for_the ..3 <mishap>',
    'already ..4 <offer>|<reward>',
    '<not> ..3 offer*|give|pay|exchange|expect|allowed',
  ],
  good: [
    { text: 'We refunded $15 for the scratched tray.', because: 'no review in the message' },
    { text: 'We will send a free replacement for the cracked lid.', because: 'mends a fault' },
    { text: 'Please feel free to leave a review.', because: 'nothing is offered' },
    { text: 'We do not pay for reviews; an honest one is welcome.', because: 'denied' },
    { text: 'An honest review of the gift box would be appreciated.', because: 'the product is a gift box' },
  ],
  bad: [
    { text: 'Receive a $10 gift card for your review.', marks: ['gift card for your review'] },
    {
      text: 'Once your review is online, a voucher is waiting for you.',
      marks: ['review is online, a voucher'],
    },
    {
      text: 'Would you rate the kettle? As a thank-you we have a little gift.',
      marks: ['As a thank-you we have a little gift'],
    },
    { text: 'Write a review and your next order is on us.', marks: ['review and your next order is on us'] },
    {
      text: 'We refund half the price after you have posted a review.',
      marks: ['refund half the price after you have posted a review'],
    },
    {
      text: 'We would love to make it up to you once your comment is updated.',
      marks: ['make it up to you once your comment'],
    },
  ],
};
