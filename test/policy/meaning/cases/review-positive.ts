import type { Cases } from './case.ts';

export const reviewPositive: Cases = {
  rule: 'review-positive',
  first: {
    paraphrases: [
      'We would be over the moon if you gave the kettle from order {order} five stars.',
      'Please rate order {order} with 5 stars.',
      'A glowing review of order {order} would brighten our week.',
      'Kindly leave us positive feedback for order {order}.',
      'It would make our little workshop so happy to see all the stars lit up for order {order}.',
      'Dear friend, please give us good evaluation for order {order}, it is very important for our shop.',
      'Could you tell other shoppers how wonderful the teapot from order {order} is?',
      'Your good review of order {order} puts food on our table.',
      'We hope order {order} has earned a top rating from you.',
      'Anything below five stars for order {order} counts against us, so please be generous.',
      'Please say something nice about the desk lamp in order {order} on its product page.',
      'Help us keep our 100% positive score by rating order {order}.',
      'Would you mind giving order {order} a big thumbs up in your review?',
      'My job depends on your review of order {order}, so please be kind.',
    ],
    nearMisses: [
      'Could you tell other shoppers what you think of the teapot from order {order}?',
      'Your opinion of order {order}, good or bad, is welcome as a review.',
      'The freezer in order {order} carries a five-star energy label; shall we send the label as well?',
      'The positive terminal of the battery in order {order} is the red one; please confirm it has arrived undamaged.',
      'Please leave a review of order {order} in your own words.',
      'The star-shaped cake tin in order {order} is two days late.',
      'An honest rating of order {order} would be appreciated.',
      'We are glad the replacement for order {order} reached you. Did the screws fit?',
      'Good news: order {order} was found at the depot and arrives on Friday.',
      'Which of the five star patterns should we print on the blanket of order {order}?',
      'How was order {order}? Please rate the product on Amazon.',
      'We read in your review that the lid of order {order} broke; would you like a new lid?',
      'Would you share your experience with order {order} in a short review? All opinions help other customers.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
