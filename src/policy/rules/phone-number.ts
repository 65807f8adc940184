import type { Rule } from '../rule.ts';

export const phoneNumber: Rule = {
  id: 'phone-number',
  clause: '02 content, 7',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
