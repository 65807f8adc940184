import type { Rule } from '../rule.ts';

export const missingOrderId: Rule = {
  id: 'missing-order-id',
  clause: '02 permitted messages, 2',
  appliesTo: 'proactive',
  *check() {},
  examples: { good: [], bad: [] },
};
