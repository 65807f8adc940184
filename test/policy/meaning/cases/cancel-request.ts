import type { Cases } from './case.ts';

export const cancelRequest: Cases = {
  rule: 'cancel-request',
  first: {
    paraphrases: [
      'The mixer is sold out. Would you cancel order {order} for us?',
      'Please go to Your Orders and request cancellation of order {order}.',
      'Could you submit a cancel request for order {order} and pick "ordered by mistake"?',
      'Dear friend, the item out of stock, please help cancel the order {order}, thank you.',
      'It would be best if you cancelled order {order} yourself.',
      'We kindly ask you to withdraw order {order}.',
      'Please choose "no longer needed" as the reason for order {order}.',
      'Since we cannot ship order {order}, we need you to cancel it from your account.',
      'You can help us by cancelling order {order} on your end.',
      'To get your money back faster, cancel order {order} in the app.',
      'Kindly apply for the cancellation of order {order}.',
      'We would be grateful if order {order} were cancelled by you.',
      'Press "Cancel items" next to order {order}, please.',
    ],
    nearMisses: [
      'We have cancelled order {order} and refunded you in full.',
      'Your cancellation of order {order} has been confirmed.',
      'The noise-cancelling headphones in order {order} will be two days late.',
      'If you would rather not wait for order {order}, reply and we refund you.',
      'As you asked, order {order} was cancelled today.',
      'Please do not cancel order {order}; it is found and leaves tomorrow.',
      'Would you like us to cancel order {order}, or will you wait until May 9?',
      'The carrier cancelled the pick-up of order {order}; it ships on Monday.',
      'We cannot ship order {order} because the item is sold out. We have refunded $32.50.',
      'Your fitting appointment for order {order} had to be cancelled. Which new day suits you?',
      'The return of order {order} is cancelled as you wished; please keep the item.',
      'Order {order} cannot be cancelled any more, as it has left us. It arrives late, on May 4.',
      'If you want to cancel order {order}, just tell us and we do the rest.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
