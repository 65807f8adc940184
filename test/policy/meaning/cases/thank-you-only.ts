import type { Cases } from './case.ts';

export const thankYouOnly: Cases = {
  rule: 'thank-you-only',
  first: {
    paraphrases: [
      'Many thanks for your purchase! We are here for you should anything come up.',
      'We really appreciate your order.',
      'Should you have any questions, do not hesitate to contact us.',
      'Thank you for choosing our store. We hope you enjoy your new kettle.',
      'It was a pleasure to serve you.',
      'Thanks for order {order}. Have a lovely day.',
      'Thank you for buying from us; if there is a problem, simply reply to this message.',
      'Dear friend, thanks for your order, any problem please feel free to contact us.',
      'We are grateful for your trust in our small company.',
      'Our team is always happy to help with order {order}.',
      'If something is not right with order {order}, please let us know and we will take care of it.',
      'Your satisfaction is our first priority. Please tell us if you need help.',
      'Thanks a million for supporting us.',
    ],
    nearMisses: [
      'Thank you for your patience: order {order} is two days late and arrives on May 6.',
      'Thank you for order {order}. Which colour would you like?',
      'Thanks for your order. The invoice for {order} is attached.',
      'Thank you for sending the photo of order {order}. We will send a new lid tomorrow.',
      'If the time does not suit you for order {order}, please reply. The fitter would come on Monday at 8.',
      'We need your gate code for order {order}. Thank you!',
      'Thank you for returning order {order}; $25 was refunded.',
      'Please let us know whether we may leave order {order} at the door.',
      'We appreciate your help in finding the parcel of order {order}: did a neighbour take it in?',
      { text: 'Thank you, that is all we needed.', context: { reply: true } },
      { text: 'You are welcome, and have a nice day.', context: { reply: true } },
      'Thank you for your order {order}. The driver calls at the gate between 9 and 11 on Friday; please reply if that is not possible.',
      'Thanks for shopping. We are sorry, the mug from order {order} broke at our place and we have refunded $12.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
