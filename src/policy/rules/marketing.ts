import type { Rule } from '../rule.ts';

export const marketing: Rule = {
  id: 'marketing',
  clause: '02 kinds, 3',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
