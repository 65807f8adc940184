import type { Cases } from './case.ts';

export const reviewIncentive: Cases = {
  rule: 'review-incentive',
  first: {
    paraphrases: [
      'Send us a screenshot of your review of order {order} and we will transfer $15 to your PayPal.',
      'Everyone who rates order {order} gets a mystery present in the next parcel.',
      'Post your thoughts on order {order} and your next purchase is on us.',
      'As a token of our gratitude, a voucher is waiting for you once your review of order {order} is online.',
      'We pay back the full price of order {order} after you have published a review.',
      'Write a review of order {order} and you will be entered into our prize draw.',
      'Dear customer, if you leave review for order {order}, we can refund you 50%.',
      'Would you review order {order}? We say thank you with a $5 Amazon gift card.',
      'For each review of order {order} we add a bonus year to your warranty.',
      'Share a review of order {order}. In return we have a little treat for you.',
      'Your feedback on order {order} earns you 20% off the next one.',
      'We offer free samples to customers who review order {order}.',
      'Please comment on order {order} on the product page, and we will compensate you for your time.',
      'Rate order {order} and keep the second bottle at no cost.',
    ],
    nearMisses: [
      'We have refunded $15 for the scratched tray of order {order}.',
      'The gift card you bought in order {order} is delayed until Thursday.',
      'We send you a free replacement for the cracked lid of order {order}.',
      'A short review of order {order} would help other buyers to choose.',
      'We do not pay for reviews; an honest one of order {order} is welcome.',
      'The gift wrap for order {order} is out of stock. Would you like plain paper instead?',
      'Your return of order {order} arrived and we refunded 80% because the cable was missing.',
      'Please feel free to leave a review of order {order}.',
      'The sugar-free syrup in order {order} will arrive on May 3.',
      'Please review the attached price list for the spare parts of order {order} and tell us which one you need.',
      'We will repair the zip of order {order} at no cost to you; please reply with a pick-up time.',
      'An honest review of the gift box from order {order} would be appreciated.',
      'The money-back claim for order {order} is under review; we need the serial number.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
