import type { Rule } from '../rule.ts';

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  clause: '02 permitted messages, 2',
  appliesTo: 'every message',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
