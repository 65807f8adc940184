import type { Rule } from '../rule.ts';

export const lineBreaks: Rule = {
  id: 'line-breaks',
  clause: 'api/guidelines on styling',
  appliesTo: 'every message',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
