import { normaliseOrderId, orderIdsOf } from '../order-ids.ts';
import type { Rule } from '../rule.ts';

const order = { orderId: '112-4411987-1120934' };

export const wrongOrderId: Rule = {
  id: 'wrong-order-id',
  clause: '02 permitted messages, 2',
  appliesTo: 'every message',
  // No fix: which of the two is right, only the seller knows, and another buyer's ID must not be guessed at.
  *check(reading, context) {
    const expected = normaliseOrderId(context.orderId);
    if (!expected) return;
    for (const { id, start, end } of orderIdsOf(reading))
      if (id !== expected) yield { span: reading.spanOf(start, end), values: { found: id, expected } };
  },
  examples: {
    good: [
      { text: 'Order 112-4411987-1120934 is late.', context: order },
      {
        text: '您的订单１１２－４４１１９８７－１１２０９３４延迟了。',
        context: order,
        because: 'full-width digits',
      },
      { text: 'Order 112 4411987 1120934 is late.', context: order },
      { text: 'Order 11244119871120934 is late.', context: order },
      { text: 'Your RMA is 114-222-1234567, the parcel 1Z999AA10123456784.', context: order },
      {
        text: 'Order 114-5550019-7730021 is late.',
        context: { orderId: null },
        because: 'no other to compare with',
      },
    ],
    bad: [
      {
        text: 'Order 114-5550019-7730021 is late.',
        context: order,
        marks: ['114-5550019-7730021'],
      },
      {
        text: 'Ihre Bestellung 302—5550019—7730021 kommt am Freitag.',
        context: order,
        marks: ['302—5550019—7730021'],
      },
      {
        text: 'ご注文番号249-5550019-7730021と112-4411987-1120934の件です。',
        context: { ...order, reply: true },
        marks: ['249-5550019-7730021'],
      },
      { text: '订单号：11455500197730021，很抱歉。', context: order, marks: ['11455500197730021'] },
    ],
  },
};
