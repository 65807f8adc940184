import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { isCourtesy, mentions } from '../meaning/message-kinds.ts';
import type { Meaning, Saying } from '../meaning/read-meaning.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const orderConfirmation: Rule = {
  id: 'order-confirmation',
  clause: '02 kinds, 1',
  appliesTo: 'proactive',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    for (const saying of confirmations(meaning)) yield findingOf(reading, saying);
  },
  examples: examplesOf('order-confirmation'),
};

/** "It is on its way" confirms nothing where the message says what went wrong: then it tells how that was mended. */
function confirmations(meaning: Meaning): Saying[] {
  const found = sayings(meaning, 'order-confirmation');
  const mends = meaning.sentences.some(
    (sentence) =>
      !found.some((saying) => saying.sentence === sentence) &&
      !sentence.concepts.has('if') &&
      mentions(sentence, 'mishap') &&
      !isCourtesy(sentence),
  );
  return mends ? [] : found;
}
