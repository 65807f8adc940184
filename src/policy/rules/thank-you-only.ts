import type { DraftContext } from '../context.ts';
import { examplesOf } from '../languages/index.ts';
import { isCourtesy } from '../meaning/message-kinds.ts';
import type { Meaning } from '../meaning/read-meaning.ts';
import { readMeaning } from '../meaning/read-meaning.ts';
import { messageParts } from '../message-parts.ts';
import type { Rule } from '../rule.ts';

export const thankYouOnly: Rule = {
  id: 'thank-you-only',
  clause: '02 kinds, 2',
  appliesTo: 'proactive',
  *check(reading, context, tools) {
    // An open slot is what the seller has still to say; it blocks sending by itself.
    if (/\{\w+\}/.test(reading.text)) return;
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    const closing = messageParts(reading).signOff;
    const onlyCloses =
      meaning.sentences.length === 0 && closing !== null && /^thank/i.test(reading.text.slice(closing.start));
    if (onlyCloses || onlyThanks(meaning, context)) yield { span: null };
  },
  examples: examplesOf('thank-you-only'),
};

/** Nothing but thanks, offers of help and good wishes, and at least one of the first two. */
export function onlyThanks(meaning: Meaning, { attachments = [] }: DraftContext): boolean {
  const { sentences } = meaning;
  return (
    attachments.length === 0 &&
    sentences.some(
      (sentence) => sentence.verdict.kinds.has('thanks') || sentence.verdict.kinds.has('help'),
    ) &&
    sentences.every((sentence) => isCourtesy(sentence))
  );
}
