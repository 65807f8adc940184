import type { Rule } from '../rule.ts';

export const reviewChange: Rule = {
  id: 'review-change',
  clause: '02 kinds, 5',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
