import type { Rule } from '../rule.ts';

export const actionUnavailable: Rule = {
  id: 'action-unavailable',
  clause: 'api',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
