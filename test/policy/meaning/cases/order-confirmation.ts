import type { Cases } from './case.ts';

export const orderConfirmation: Cases = {
  rule: 'order-confirmation',
  first: {
    paraphrases: [
      'Your order {order} left our warehouse this morning.',
      'We have received order {order} and are packing it.',
      'Good news! Order {order} is on its way to you.',
      'This is to confirm your order {order}.',
      'Order {order} was handed over to UPS today and will arrive on Friday.',
      'Dear customer, your order {order} has been dispatched, tracking number 1Z999AA10123456784.',
      'Thank you for order {order}; we are getting it ready for shipment.',
      'Your parcel has been sent out by FedEx yesterday. Order: {order}.',
      'We confirm that we have shipped order {order}.',
      'Order {order} has been successfully placed.',
      'The lamp you ordered ({order}) is already travelling to you and should arrive tomorrow.',
      'Just so you know, order {order} went out with today’s post.',
      'Your payment for order {order} came in, and the parcel ships tomorrow as planned.',
    ],
    nearMisses: [
      'The shipment of order {order} is delayed until May 12.',
      'We re-shipped the parcel of order {order} after it was lost.',
      'Please confirm your address for order {order}.',
      'The carrier sent order {order} back to us. Shall we send it again?',
      'The replacement for the broken cup of order {order} has shipped.',
      'Your refund for order {order} was issued today.',
      'We have received your return for order {order} and refunded $20.',
      'We cannot ship order {order}: the item is damaged. The full price has been refunded.',
      'The missing screws of order {order} were sent this morning.',
      'Order {order} was shipped to the wrong depot and will be three days late.',
      'We received your photo of the damaged frame of order {order}. A new one is on its way.',
      'Can you confirm that order {order} may be left with a neighbour?',
      'Order {order} has not left our warehouse yet; the new ship date is June 7.',
      {
        text: 'Your parcel was shipped yesterday and should arrive on Friday.',
        rules: [],
        context: { reply: true },
      },
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
