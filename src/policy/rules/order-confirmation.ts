import type { Rule } from '../rule.ts';

export const orderConfirmation: Rule = {
  id: 'order-confirmation',
  clause: '02 kinds, 1',
  appliesTo: 'proactive',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
