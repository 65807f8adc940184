import type { Rule } from '../rule.ts';

export const animatedImage: Rule = {
  id: 'animated-image',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
