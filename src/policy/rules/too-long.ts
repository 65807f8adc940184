import type { Rule } from '../rule.ts';

export const tooLong: Rule = {
  id: 'too-long',
  clause: 'api',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
