import type { Cases } from './case.ts';

export const reviewIfHappy: Cases = {
  rule: 'review-if-happy',
  first: {
    paraphrases: [
      'If you are pleased with order {order}, tell others in a review. If you are not, tell us.',
      'Enjoying the blender from order {order}? Then please write a review.',
      'Should order {order} meet your expectations, we would be grateful for a review.',
      'Provided that everything is fine with order {order}, please rate us.',
      'Please contact us first before you post a negative review of order {order}.',
      'Happy with order {order}? Leave a review. Unhappy? Write to us instead.',
      'In case you are not satisfied with order {order}, please let us fix it before you rate us.',
      'When you love the rug from order {order} as much as we do, please share a review.',
      'Reviews are for happy customers: if order {order} let you down, just message us.',
      'Dear friend, if you satisfied with order {order} please leave a review, if any problem please contact us first.',
      'As long as you like order {order}, we would welcome your feedback on Amazon.',
      'Give us a chance to put things right with order {order} before leaving a review.',
      'If the coat from order {order} was to your liking, a review would be lovely.',
      'Please leave feedback for order {order} only if it was a good experience.',
    ],
    nearMisses: [
      'If the size of order {order} does not fit, reply to this message.',
      'We hope you are satisfied with the solution for order {order}.',
      'If you have a minute, please leave a review of order {order}.',
      'Whether you like order {order} or not, your review is welcome.',
      'If you are happy with the proof for order {order}, please confirm it and we start printing.',
      'If the new date for order {order} does not suit you, reply and we refund you in full.',
      'Are you happy with the repair of order {order}?',
      'If you wish, you can write a review of order {order} on Amazon.',
      'Please tell us before Friday if you like the blue or the green version for order {order}.',
      'If the key for order {order} does not work, please write to us.',
      'Happy or not, please tell other shoppers about order {order} in a review.',
      'If you like the design of order {order}, answer yes and the engraving begins.',
      'When order {order} has arrived, please rate it.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
