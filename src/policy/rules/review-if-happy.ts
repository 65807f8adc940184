import type { Rule } from '../rule.ts';

export const reviewIfHappy: Rule = {
  id: 'review-if-happy',
  clause: '02 kinds, 6',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
