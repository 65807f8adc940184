import type { Rule } from '../rule.ts';

export const empty: Rule = {
  id: 'empty',
  clause: 'api',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
