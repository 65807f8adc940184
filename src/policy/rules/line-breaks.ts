import type { Rule } from '../rule.ts';

export const lineBreaks: Rule = {
  id: 'line-breaks',
  clause: 'api/guidelines on styling',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
