import type { Cases } from './case.ts';

export const reviewChange: Cases = {
  rule: 'review-change',
  first: {
    paraphrases: [
      'Now that the new pump has arrived, would you be willing to revise your rating of order {order}?',
      'Please delete the one-star comment about order {order}.',
      'Could you kindly edit your feedback for order {order}?',
      'We were hoping you might reconsider the two stars you gave order {order}.',
      'Since we solved the problem with order {order}, please take your review back.',
      'It would be fair to adjust your review of order {order} to show that we fixed it.',
      'Dear friend, can you help us to remove the bad review of order {order}? Thank you so much.',
      'Kindly withdraw the negative feedback you left for order {order}.',
      'Please turn the three stars for order {order} into a better number.',
      'We ask you to correct what you wrote about order {order} on the product page in your review.',
      'Your complaint about order {order} is solved; an updated review would be only right.',
      'Would you raise your rating for order {order} now?',
      'To remove your feedback on order {order}, open Your Account and press Remove.',
      'If the new part works, please amend the review you wrote of order {order}.',
    ],
    nearMisses: [
      'Please change the delivery address of order {order} before noon.',
      'Could you update us on the size you want for order {order}?',
      'Remove the protective film before you use the screen from order {order}; was it damaged?',
      'We read your review of order {order} and would like to send a new valve.',
      'Your honest feedback on order {order} helps us to improve our packaging.',
      'After your review of the proof we changed the font for order {order}. Is it right now?',
      'We have updated the tracking details of order {order}; it is delayed until Monday.',
      'An honest review of the air purifier with removable filter from order {order} would be appreciated.',
      'Would you like us to change the colour of order {order}?',
      'Please review and update your address for order {order}.',
      'We are sorry about the fault you mention in your review of order {order}. Which part broke?',
      'We deleted the wrong invoice for order {order}; the corrected one is attached.',
      'A review of order {order} would be welcome; it takes two minutes.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
