import type { DraftContext } from '../context.ts';
import { textLimits } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** Kinds of attachment whose operations carry no text (`invoice`, `warranty`). */
const speakForThemselves = ['invoice', 'warranty'];

export const empty: Rule = {
  id: 'empty',
  clause: 'api',
  appliesTo: 'every message',
  *check({ text }, context) {
    // U+2800 is the blank Braille cell: no white space to Unicode, nothing to a reader.
    if (/[^\s\u2800]/u.test(text) || needsNoText(context)) return;
    yield { span: null };
  },
  examples: {
    good: [
      { text: 'Ok.' },
      {
        text: '',
        context: { operation: 'invoice' },
        because: 'Amazon writes the text of an invoice message',
      },
      { text: '', context: { purpose: 'invoice', attachments: [{ kind: 'invoice', name: 'Rechnung.pdf' }] } },
      { text: '', context: { operation: 'productReviewAndSellerFeedback', purpose: 'review-request' } },
    ],
    bad: [
      { text: '' },
      { text: ' \n\u3000\u00a0\t' },
      { text: '\u200b\ufeff\u2060\u00ad' },
      { text: '\n', context: { purpose: 'invoice', attachments: [] } },
      { text: '', context: { operation: 'digitalAccessKey' } },
    ],
  },
};

function needsNoText({ operation, attachments = [] }: DraftContext): boolean {
  if (operation) return textLimits[operation] === null;
  return attachments.length > 0 && attachments.every(({ kind }) => speakForThemselves.includes(kind));
}
