import { holdsContactData } from '../contact-data.ts';
import type { DraftContext } from '../context.ts';
import { examplesOf } from '../languages/index.ts';
import { isCourtesy, saysNothing } from '../meaning/message-kinds.ts';
import type { Meaning } from '../meaning/read-meaning.ts';
import { readMeaning } from '../meaning/read-meaning.ts';
import { messageParts } from '../message-parts.ts';
import type { Reading } from '../reading.ts';
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
    if (onlyCloses || onlyThanks(reading, meaning, context)) yield { span: null };
  },
  examples: examplesOf('thank-you-only'),
};

/**
 * Thanks or an offer of help, and beside it nothing but courtesy. Where no purpose is stated, empty talk
 * ("We are a small family firm.") makes it no more than that.
 */
export function onlyThanks(reading: Reading, meaning: Meaning, context: DraftContext): boolean {
  const { attachments = [], purpose } = context;
  const { sentences } = meaning;
  const thanks = sentences.some(
    (sentence) =>
      isCourtesy(sentence) && (sentence.verdict.kinds.has('thanks') || sentence.verdict.kinds.has('help')),
  );
  if (!thanks || attachments.length > 0) return false;
  if (sentences.every((sentence) => isCourtesy(sentence))) return true;
  const stated = purpose && purpose !== 'other';
  return (
    !stated &&
    sentences.every((sentence) => isCourtesy(sentence) || saysNothing(sentence)) &&
    meaning.grammar.findProfanity(reading.text).length === 0 &&
    !holdsContactData(reading, context)
  );
}
