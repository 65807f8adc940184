import type { Rule } from '../rule.ts';

export const spelling: Rule = {
  id: 'spelling',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
