import type { Rule } from '../rule.ts';

export const unrelatedImage: Rule = {
  id: 'unrelated-image',
  clause: '02 content, 9',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
