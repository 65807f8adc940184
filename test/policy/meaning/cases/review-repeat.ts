import type { Cases } from './case.ts';

export const reviewRepeat: Cases = {
  rule: 'review-repeat',
  first: {
    paraphrases: [
      'Just a friendly reminder to review order {order}.',
      'We asked you last week for a review of order {order} and are still waiting.',
      'You have not yet reviewed order {order}.',
      'We noticed that order {order} is still without a rating from you.',
      'Once again we ask you for a review of order {order}.',
      'Following up on our earlier message: could you review order {order}?',
      'This is our second request for feedback on order {order}.',
      'In case our last e-mail got lost: a review of order {order} would be appreciated.',
      'Dear customer, we did not receive your feedback about order {order} yet.',
      'May we remind you of the review of order {order}?',
      'Have you forgotten to rate order {order}?',
      'We wrote to you before about a review of order {order}; there is still time.',
      'Another try: would you rate order {order}?',
    ],
    nearMisses: [
      'Could you review order {order}?',
      'A reminder: the fitter comes for order {order} on Tuesday at nine.',
      'We have not yet received your answer about the size for order {order}.',
      'We are still waiting for the carrier to confirm the date of order {order}.',
      'Please check the second proof for order {order} once more.',
      'We send the missing screws of order {order} again.',
      'Following up on your return for order {order}: was the charger in the box?',
      'A review of order {order} would be appreciated.',
      'Sorry again for the delay of order {order}; it arrives on June 2.',
      'You have not told us the initials for order {order} yet.',
      'In case the first invoice for order {order} got lost, it is attached here again.',
      'How do you rate order {order}? Your honest review helps other shoppers.',
      'The courier tried twice to deliver order {order}. Which day suits you?',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
