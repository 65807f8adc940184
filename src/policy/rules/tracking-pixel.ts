import type { Rule } from '../rule.ts';

export const trackingPixel: Rule = {
  id: 'tracking-pixel',
  clause: '02 content, 6',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
