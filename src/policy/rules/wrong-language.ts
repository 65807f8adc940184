import type { Rule } from '../rule.ts';

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  clause: '02 permitted messages, 2',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
