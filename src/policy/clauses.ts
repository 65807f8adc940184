import type { Language } from './context.ts';
import { findDates } from './facts/dates.ts';
import { holdsFact, speaksOfOrder } from './facts/holds-fact.ts';

/** A comma, a dash, an emoji, or the space before an "and": where one clause ends and another begins. */
const clauseBreak =
  /[,;:–—][^\S\n]|\s-\s|[，；：、]|(?:\p{Extended_Pictographic}|\ufe0f)+|\s[:;]-?[)(DP](?=\s|$)|\s(?=(?:and|but|so|und|aber|oder|et|mais|y|pero|e|ma|en|maar|i|ale|och|men|mas|ve|ama)\s)/giu;

/** The clauses of a sentence, as far as marks and small words tell. */
export function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const match of sentence.matchAll(clauseBreak)) {
    clauses.push(sentence.slice(from, match.index));
    from = match.index + match[0].length;
  }
  clauses.push(sentence.slice(from));
  return clauses.map((clause) => clause.trim()).filter((clause) => clause !== '');
}

/** The clauses that say what becomes of the order, without those that offer something. */
export function clausesOnOrder(sentence: string, language: Language | null): string {
  return clausesOf(sentence)
    .filter((clause) => speaksOfOrder(clause, language))
    .join(', ');
}

/**
 * The beginning of a sentence that can stand by itself.
 * @param stillBad tells whether a part breaks one of the rules
 * @returns null where none can, or what goes would take a fact of the order along
 */
export function keepablePart(
  sentence: string,
  language: Language | null,
  stillBad: (part: string) => boolean,
): string | null {
  const mark =
    /[.!?。！？]+$/u.exec(sentence)?.[0] ??
    (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(sentence) ? '。' : '.');
  const breaks = [...sentence.matchAll(clauseBreak)].map((match) => match.index);
  for (const at of breaks.reverse()) {
    const kept = sentence.slice(0, at).trimEnd();
    if (!isSentence(kept)) return null;
    const gone = sentence.slice(at);
    if (stillBad(kept + mark)) continue;
    const losesFact =
      holdsFact(gone, language) || (speaksOfOrder(gone, language) && findDates(gone, language).length > 0);
    return losesFact ? null : kept + mark;
  }
  return null;
}

/**
 * A sentence without the curse it opens with: "Damn it, the parcel comes on Friday." is calm from its second clause.
 * @returns null where it opens with more than a few words, or the rest can't stand either
 */
export function withoutOutcry(sentence: string, stillBad: (part: string) => boolean): string | null {
  const [first] = sentence.matchAll(clauseBreak);
  if (!first || first[0] === ' ' || !isOutcry(sentence.slice(0, first.index))) return null;
  const rest = sentence.slice(first.index + first[0].length).trimStart();
  if (!isSentence(rest) || stillBad(rest)) return null;
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

function isOutcry(text: string): boolean {
  return text.trim().split(/\s+/u).length <= 3 && !/[\p{Script=Han}\p{Script=Hiragana}]{7}/u.test(text);
}

function isSentence(text: string): boolean {
  return text.split(/\s+/u).length > 2 || /[\p{Script=Han}\p{Script=Hiragana}]{3}/u.test(text);
}
