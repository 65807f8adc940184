import type { Rule } from '../rule.ts';

export const logoLink: Rule = {
  id: 'logo-link',
  clause: '02 content, 3',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
