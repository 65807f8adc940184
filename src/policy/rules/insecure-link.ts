import type { Rule } from '../rule.ts';

export const insecureLink: Rule = {
  id: 'insecure-link',
  clause: '02 content, 1',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
