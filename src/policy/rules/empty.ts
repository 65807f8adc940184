import type { Rule } from '../rule.ts';

export const empty: Rule = {
  id: 'empty',
  clause: 'api',
  appliesTo: 'every message',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
