import { doubtful, needOf, sure } from './join-verdict.ts';
import type { MeaningRule } from './language-pack.ts';
import type { Sentence } from './read-meaning.ts';
import { sayingIn } from './read-meaning.ts';

/** Whether any of the concepts is said in the sentence, denied or not. */
export function mentions({ marks }: Sentence, ...concepts: readonly string[]): boolean {
  return marks.some((at) => at.some(({ concept }) => concepts.includes(concept)));
}

/** Rules that say of a message what kind it is; where one of them does, `not-permitted` and `thank-you-only` are silent. */
const kindRules: readonly MeaningRule[] = [
  'order-confirmation',
  'marketing',
  'review-positive',
  'review-incentive',
  'review-change',
  'review-if-happy',
  'review-repeat',
  'cancel-request',
];

/** Whether one of the other rules says what kind of message the sentence makes it. */
export function isJudgedElsewhere(sentence: Sentence): boolean {
  return kindRules.some((rule) => sayingIn(sentence, rule) !== null);
}

/** A sentence of mere courtesy: thanks, an offer of help, good wishes. */
export function isCourtesy(sentence: Sentence): boolean {
  const { scores, verdict } = sentence;
  const { kinds } = verdict;
  if (scores && scores.courtesy >= sure && scores.order < sure) return !isJudgedElsewhere(sentence);
  if (scores && scores.courtesy < doubtful) return false;
  if (mentions(sentence, 'details', 'review', 'stars', 'fullMarks') || asksBuyer(sentence)) return false;
  if (isOffTopic(sentence) || isJudgedElsewhere(sentence)) return false;
  if (kinds.has('help')) return true;
  return (kinds.has('thanks') || kinds.has('wish')) && !mentions(sentence, 'mishap', 'refund');
}

/** A question that wants an answer: "Did it fit?", but not "Any questions?". */
function asksBuyer(sentence: Sentence): boolean {
  return sentence.question && !mentions(sentence, 'contact', 'problem', 'help');
}

/** A sentence about something no order needs: holidays, opening hours, the seller's own news. */
export function isOffTopic(sentence: Sentence): boolean {
  if (!sentence.verdict.kinds.has('offTopic')) return false;
  return !(mentions(sentence, 'goods') && mentions(sentence, 'mishap', 'delivery', 'details'));
}

/** A sentence that carries something the order needs, or that one of the other rules judges. */
export function hasSubstance(sentence: Sentence): boolean {
  const { scores } = sentence;
  if (isOffTopic(sentence)) return false;
  const needed = scores && needOf(scores);
  if (needed !== null && (needed >= sure || needed < doubtful)) return needed >= sure;
  if (mentions(sentence, 'details', 'mishap', 'delivery', 'review', 'refund')) return true;
  if (isCourtesy(sentence)) return false;
  const link = sentence.words.some(({ form }) => form === '');
  return (
    link ||
    mentions(sentence, 'goods', 'replacement') ||
    (mentions(sentence, 'ask') && mentions(sentence, 'you', 'contact'))
  );
}

/** Talk that serves no purpose and breaks no rule: "We are a small family firm." Only the model can tell it. */
export function saysNothing(sentence: Sentence): boolean {
  return (
    sentence.scores !== null &&
    !hasSubstance(sentence) &&
    !isOffTopic(sentence) &&
    !isJudgedElsewhere(sentence) &&
    sayingIn(sentence, 'sensitive-content') === null &&
    sayingIn(sentence, 'opt-out-link') === null
  );
}
