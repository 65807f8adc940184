import type { Token } from '../../../grammar/sentence-tokens.ts';
import { isModifier, type NounNumber, nounNumber } from './nouns.ts';
import { verbBits } from './verbs.ts';

/** A determiner and a noun with what stands between: "your two new parcels". */
export interface NounPhrase {
  /** Index of its first and behind its last token. */
  readonly from: number;
  readonly to: number;
  readonly determiner: string | null;
  readonly head: string;
  /** What the noun names. */
  readonly number: NounNumber;
}

const determiner =
  /^(?:the|a|an|your|our|my|his|her|their|its|this|that|these|those|each|every|another|both|all|some|any|no|many|several|few|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;
export const counted =
  /^(?:these|those|both|many|several|few|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;
const stops =
  /^(?:is|are|was|were|has|have|had|in|on|at|of|from|to|for|will|would|can|could|should|may|might|must|and|or|later|ago|late|after|before|because|that|which|who|when|while|we|you|they|it|he|she|i|us|them|me|per|but|so|with|without|by|as|into|if|than|until|not|today|tomorrow|yesterday|soon|here|there|again|separately|please|also|only|still|already|about|isn't|aren't|wasn't|weren't|hasn't|haven't|do|does|did|don't|doesn't|didn't|unless|since|through|during|over|under|inside|within|the|a|an|your|our|this)$/;

/** Whether a word ends a noun phrase for sure: nothing else, or a word that never stands before a noun inside one. */
function endsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  return (
    stops.test(token.lower) ||
    (nounNumber(token.lower) === null && verbBits(token.lower) !== 0 && !isModifier(token.lower))
  );
}

/** The noun phrase that begins at a token; null where none surely does. */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  let at = from;
  const first = tokens[at];
  if (first?.kind !== 'word' && first?.kind !== 'number') return null;
  let word: string | null = null;
  if (determiner.test(first.lower) || isCount(first)) {
    word = first.lower;
    at++;
    const second = tokens[at];
    if (
      second &&
      (/^(?:all|both)$/.test(first.lower) || counted.test(second.lower) || isCount(second)) &&
      (determiner.test(second.lower) || isCount(second))
    )
      at++;
  }
  let head = -1;
  let verbFollows = false;
  for (; ; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at > 0 && token.text !== token.lower)) break;
    const number = nounNumber(token.lower);
    if (number === null && !isModifier(token.lower)) break;
    if (number !== null) {
      // "The lamp works well": a verb, where a noun stood before and none follows.
      verbFollows = head === at - 1 && head >= from && isVerbHere(tokens, at);
      if (verbFollows) break;
      head = at;
    }
  }
  const noun = tokens[head];
  if (!noun || head < at - 1 || !(verbFollows || endsPhrase(tokens[at]))) return null;
  const number = nounNumber(noun.lower);
  return number ? { from, to: head + 1, determiner: word, head: noun.lower, number } : null;
}

const isCount = (token: Token) => token.kind === 'number' && /^(?:[2-9]|[1-9]\d)$/.test(token.text);

const behindVerb =
  /^(?:tomorrow|today|on|in|a|an|the|your|our|with|from|to|at|very|good|great|like|about|not|different|well|fine|perfectly|within|by|for|through|only|between|it|you|us)$/;

/** "ships", "order", "work": read as a verb where an object, an adverb or a preposition follows. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    /^(?:fits?|works?|leaks?)$/.test(tokens[at]?.lower ?? '') &&
    (next === undefined || next.kind === 'mark')
  )
    return true;
  return verbBits(tokens[at]?.lower ?? '') !== 0 && behindVerb.test(next?.lower ?? '');
}

const prepositions = /^(?:of|for|in|from|with|on|at|to|about|by|inside|under|without)$/;

/** Behind what belongs to a noun: its order ID, phrases with a preposition, "you ordered". */
export function afterAttributes(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    if (token.kind === 'object' || (token.kind === 'number' && at > from)) {
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (/^(?:number|no)$/.test(token.lower) && next?.kind === 'object') {
      at += 2;
      continue;
    }
    if (/^(?:you|we)$/.test(token.lower) && (verbBits(next?.lower ?? '') & 4) !== 0) {
      at += 2;
      continue;
    }
    if (!prepositions.test(token.lower)) return at;
    if (next?.kind === 'object') {
      at += 2;
      continue;
    }
    const phrase = nounPhraseAt(tokens, at + 1);
    if (phrase) at = phrase.to;
    else if (/^(?:it|them|us|you)$/.test(next?.lower ?? '')) at += 2;
    else if (next && next.text !== next.lower) at += 2;
    else return at;
  }
}
