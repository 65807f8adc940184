import type { Rule } from '../rule.ts';

export const notPermitted: Rule = {
  id: 'not-permitted',
  clause: '02',
  appliesTo: 'proactive',
  *check() {},
  examples: { good: [], bad: [] },
};
