import type { Rule } from '../rule.ts';

export const tooLate: Rule = {
  id: 'too-late',
  clause: '02 permitted messages, 1',
  appliesTo: 'proactive',
  *check() {},
  examples: { good: [], bad: [] },
};
