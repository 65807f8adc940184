import type { Rule } from '../rule.ts';

export const wrongOrderId: Rule = {
  id: 'wrong-order-id',
  clause: '02 permitted messages, 2',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
