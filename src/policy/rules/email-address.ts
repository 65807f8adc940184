import type { Rule } from '../rule.ts';

export const emailAddress: Rule = {
  id: 'email-address',
  clause: '02 content, 7',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
