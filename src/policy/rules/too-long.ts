import { textLimitOf } from '../operations.ts';
import type { Rule } from '../rule.ts';

export const tooLong: Rule = {
  id: 'too-long',
  clause: 'api',
  appliesTo: 'every message',
  // Whether Amazon counts UTF-16 units or code points is unknown; units are never the fewer.
  *check({ original: { length } }, context) {
    const limit = textLimitOf(context);
    if (limit !== null && length > limit) yield { span: null, values: { length, limit } };
  },
  examples: {
    good: [
      { text: 'a'.repeat(2000) },
      { text: 'ü'.repeat(800), context: { purpose: 'custom-design' } },
      { text: 'a'.repeat(400), context: { operation: 'digitalAccessKey', purpose: 'other' } },
      {
        text: 'a'.repeat(2001),
        context: { operation: 'invoice' },
        because: 'Amazon writes that text itself',
      },
    ],
    bad: [
      { text: 'a'.repeat(2001) },
      { text: '好'.repeat(801), context: { purpose: 'custom-design' } },
      { text: 'a'.repeat(401), context: { operation: 'digitalAccessKey' } },
      { text: '😀'.repeat(1001), because: 'counted in UTF-16 units' },
    ],
  },
};
