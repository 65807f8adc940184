import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { mentions } from '../meaning/message-kinds.ts';
import type { Meaning, Saying, Sentence } from '../meaning/read-meaning.ts';
import { readMeaning, sayingIn } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const reviewIfHappy: Rule = {
  id: 'review-if-happy',
  clause: '02 kinds, 6',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    for (const saying of conditions(meaning)) yield findingOf(reading, saying);
  },
  examples: examplesOf('review-if-happy'),
};

/** In one sentence, or in two that follow each other: "Happy with it? Leave a review. If not, tell us." */
function conditions({ sentences }: Meaning): Saying[] {
  const found: Saying[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const here = sayingIn(sentence, 'review-if-happy');
    const before = sentences[index - 1];
    const after = sentences[index + 1];
    const tied =
      (asksIfHappy(sentence) && after && asksForReview(after)) ||
      (sendsElsewhere(sentence) && [before, after].some((other) => other && asksForReview(other)));
    // The request that follows the condition is marked with it.
    const marked = before && found.at(-1)?.sentence === before && asksIfHappy(before);
    if (here && !marked) found.push(here);
    else if (tied) found.push({ sentence, words: { from: 0, to: sentence.words.length } });
  }
  return found;
}

function asksForReview({ concepts }: Sentence): boolean {
  return !concepts.has('neutral') && (concepts.has('review') || concepts.has('fullMarks'));
}

/** "Do you like it?", "You are happy with it?" */
function asksIfHappy(sentence: Sentence): boolean {
  return sentence.question && mentions(sentence, 'happy') && !sentence.concepts.has('review');
}

/** "If you are not happy, write to us first." */
function sendsElsewhere(sentence: Sentence): boolean {
  const { concepts } = sentence;
  if (!concepts.has('contact') || !(concepts.has('if') || sentence.question)) return false;
  const unhappy = concepts.has('unhappy') || (mentions(sentence, 'happy') && !concepts.has('happy'));
  return unhappy || (concepts.has('problem') && concepts.has('before'));
}
