import type { Rule } from '../rule.ts';

export const grammar: Rule = {
  id: 'grammar',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
