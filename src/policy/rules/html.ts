import type { Rule } from '../rule.ts';

export const html: Rule = {
  id: 'html',
  clause: 'api',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
