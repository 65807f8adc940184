import type { Rule } from '../rule.ts';

export const productImage: Rule = {
  id: 'product-image',
  clause: '02 content, 8',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
