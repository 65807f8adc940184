import type { Rule } from '../rule.ts';

export const actionUnavailable: Rule = {
  id: 'action-unavailable',
  clause: 'api',
  appliesTo: 'every message',
  // biome-ignore lint/correctness/useYield: skeleton
  *check() {},
  examples: { good: [], bad: [] },
};
