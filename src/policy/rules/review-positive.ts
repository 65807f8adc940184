import type { Rule } from '../rule.ts';

export const reviewPositive: Rule = {
  id: 'review-positive',
  clause: '02 kinds, 4',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
