import { mentions } from './message-kinds.ts';
import type { Meaning, Saying, Sentence } from './read-meaning.ts';
import { sayingIn } from './read-meaning.ts';

/**
 * Offers tied to a review, in one sentence or in two that follow each other: "Would you rate it? We have a
 * little gift for you." An offer that mends a fault ("we refunded you for the damage") is none.
 */
export function incentives(meaning: Meaning): Saying[] {
  return meaning.sentences.flatMap((sentence, index) => {
    const here = sayingIn(sentence, 'review-incentive');
    if (here) return here;
    const beside = [meaning.sentences[index - 1], meaning.sentences[index + 1]];
    const tied = isOffer(sentence) && beside.some((other) => other && isAboutReview(other));
    return tied ? { sentence, words: { from: 0, to: sentence.words.length } } : [];
  });
}

function isOffer(sentence: Sentence): boolean {
  if (mentions(sentence, 'mishap')) return false;
  const { concepts } = sentence;
  return concepts.has('reward') || (concepts.has('offer') && concepts.has('exchange'));
}

function isAboutReview(sentence: Sentence): boolean {
  const { concepts, question } = sentence;
  const asked = concepts.has('review') || (concepts.has('opinion') && (question || concepts.has('leave')));
  return asked && !sentence.verdict.excused.has('review-incentive');
}
