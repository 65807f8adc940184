import type { Rule } from '../rule.ts';

export const reviewRepeat: Rule = {
  id: 'review-repeat',
  clause: '02 kinds, 7',
  appliesTo: 'proactive',
  *check() {},
  examples: { good: [], bad: [] },
};
