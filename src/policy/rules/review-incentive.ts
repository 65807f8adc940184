import type { Rule } from '../rule.ts';

export const reviewIncentive: Rule = {
  id: 'review-incentive',
  clause: '02 kinds, 4',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
