import type { Rule } from '../rule.ts';

export const emoji: Rule = {
  id: 'emoji',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
