import type { Rule } from '../rule.ts';

export const cancelRequest: Rule = {
  id: 'cancel-request',
  clause: '01, 1, note',
  appliesTo: 'every message',
  *check() {},
  examples: { good: [], bad: [] },
};
