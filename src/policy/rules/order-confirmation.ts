import type { Rule } from '../rule.ts';

export const orderConfirmation: Rule = {
  id: 'order-confirmation',
  clause: '02 kinds, 1',
  appliesTo: 'proactive',
  *check() {},
  examples: { good: [], bad: [] },
};
