import { normaliseOrderId, orderIdsOf } from '../order-ids.ts';
import type { Rule } from '../rule.ts';

export const missingOrderId: Rule = {
  id: 'missing-order-id',
  clause: '02 permitted messages, 2',
  appliesTo: 'proactive',
  *check(reading, { orderId }) {
    if (orderId === undefined || normaliseOrderId(orderId)) return;
    // A slot still to be filled with it blocks sending by itself.
    if (orderIdsOf(reading).length === 0 && !reading.text.includes('{orderId}')) yield { span: null };
  },
  examples: {
    good: [
      {
        text: 'Which colour would you like?',
        context: { orderId: '112-4411987-1120934' },
        because: 'Amazon adds the ID of the order it is sent for',
      },
      { text: 'Die Lieferung zu 302-4410987-1120934 verspätet sich.', context: { orderId: null } },
      { text: 'ご注文番号２４９－４４１１９８７－１１２０９３４の件です。', context: { orderId: null } },
      { text: 'Your key for order D01-4411987-1120934 is ready.', context: { orderId: null } },
      { text: 'Votre commande n° 405 – 4411987 – 1120934 est en retard.', context: { orderId: null } },
      { text: 'Which colour would you like?', context: {}, because: 'it is not known whether there is one' },
      {
        text: 'Your order {orderId} is delayed.',
        context: { orderId: null },
        because: 'an open slot holds its place and blocks sending',
      },
    ],
    bad: [
      { text: 'Your recent order is delayed until Friday.', context: { orderId: null } },
      { text: '您的订单将延迟发货。', context: { orderId: null } },
      {
        text: 'La commande 405-441198-1120934 est en retard.',
        context: { orderId: null },
        because: 'a digit is lost',
      },
      { text: 'Parcel 1Z999AA10123456784 is stuck at the border.', context: { orderId: '' } },
    ],
  },
};
