import type { Rule } from '../rule.ts';

export const optOutLink: Rule = {
  id: 'opt-out-link',
  clause: '02 content, 4',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
