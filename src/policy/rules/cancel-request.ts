import type { Rule } from '../rule.ts';

export const cancelRequest: Rule = {
  id: 'cancel-request',
  clause: '01, 1, note',
  appliesTo: 'every message',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
