import type { Rule } from '../rule.ts';

export const thankYouOnly: Rule = {
  id: 'thank-you-only',
  clause: '02 kinds, 2',
  appliesTo: 'proactive',
  *check() {},
  examples: { good: [], bad: [] },
};
