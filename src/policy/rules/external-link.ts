import type { Rule } from '../rule.ts';

export const externalLink: Rule = {
  id: 'external-link',
  clause: '02 content, 1',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
