import type { Cases } from './case.ts';

export const optOutLink: Cases = {
  rule: 'opt-out-link',
  first: {
    paraphrases: [
      'Order {order} is late by two days. Unsubscribe here.',
      'Reply STOP to receive no more messages. Order {order} arrives on Monday instead of Friday.',
      'The invoice for order {order} is attached. To opt out of these messages, click here.',
      'If you no longer wish to hear from us, use the link below. Your order {order} is delayed.',
      'Order {order} is delayed by a day. You can unsubscribe from our messages at any time.',
      'Do not want these e-mails? Let us know and we take you off the list. Order {order} will be late.',
      'Order {order} is delayed. Click to stop getting messages from us.',
      'Order {order} is delayed. Manage your e-mail preferences in our portal.',
      'Order {order} is delayed. Text STOP to end.',
      'Order {order} is delayed. You receive this message because you bought from us; opt-out here.',
      'Order {order} is delayed. To be removed from our mailing list, answer with REMOVE.',
      'Order {order} is delayed. Un-subscribe: click this.',
      'Order {order} is delayed. Answer "no more" to be taken off our list.',
    ],
    nearMisses: [
      {
        text: 'As you asked: to unsubscribe from the magazine, open its subscription page.',
        context: { reply: true },
      },
      'You can opt out of the delivery insurance for order {order}; shall we?',
      'Cancel the newsletter setting on your printer from order {order} before you install the new part.',
      'Please stop using the charger from order {order}; it is being recalled.',
      'To stop the alarm of order {order}, hold the red key. Did the new battery arrive?',
      'Please reply if you do not want a neighbour to receive order {order}.',
      'The list of missing parts for order {order} is complete now; they ship on Friday.',
      'The link on your invoice for order {order} is wrong; here is the corrected invoice.',
      'The bus stop in front of the house is closed, so the truck with order {order} comes a day later.',
      'Do you wish to receive order {order} in one or in two parcels?',
      'Please remove the item from the box of order {order} and send us its serial number.',
      'If you no longer want the blue cover of order {order}, tell us the colour you prefer.',
      'The subscription key for order {order} is XK44-9921.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
