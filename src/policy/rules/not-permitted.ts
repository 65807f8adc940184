import type { Rule } from '../rule.ts';

export const notPermitted: Rule = {
  id: 'not-permitted',
  clause: '02',
  appliesTo: 'proactive',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
