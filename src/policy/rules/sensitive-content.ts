import type { Rule } from '../rule.ts';

export const sensitiveContent: Rule = {
  id: 'sensitive-content',
  clause: '02 content, 5',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
