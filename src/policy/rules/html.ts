import type { Rule } from '../rule.ts';

export const html: Rule = {
  id: 'html',
  clause: 'api',
  appliesTo: 'every message',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
