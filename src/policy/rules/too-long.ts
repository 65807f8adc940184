import type { Rule } from '../rule.ts';

export const tooLong: Rule = {
  id: 'too-long',
  clause: 'api',
  appliesTo: 'every message',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
