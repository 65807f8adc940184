import type { Rule } from '../rule.ts';

export const attachment: Rule = {
  id: 'attachment',
  clause: '02 content, 2',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
