import type { Language } from './context.ts';
import { asks } from './facts/collect-facts.ts';
import { holdsFact } from './facts/holds-fact.ts';
import { applyEdits, type Edit } from './join-text.ts';
import { messageParts } from './message-parts.ts';
import type { Passage, Reading } from './reading.ts';
import type { RuleId } from './rule-ids.ts';
import type { Change } from './suggestion.ts';
import { templateTexts } from './templates/index.ts';
import type { Span, Violation } from './violation.ts';
import { speaksOf } from './vocabulary/index.ts';

/** A draft with what may not stand taken out, as far as that goes sentence by sentence. */
export interface Mended {
  readonly text: string;
  readonly changes: readonly Change[];
  /** Deleted sentences that also held a fact of the order: the text alone would lose it. */
  readonly lost: readonly string[];
}

/** Rules whose sentence can't stay: what it says is not permitted (reference policy.md, "Fix"). */
export const deletesSentence: ReadonlySet<RuleId> = new Set([
  'not-permitted',
  'order-confirmation',
  'thank-you-only',
  'marketing',
  'review-positive',
  'review-incentive',
  'review-change',
  'review-if-happy',
  'review-repeat',
  'cancel-request',
  'opt-out-link',
  'wrong-language',
  'too-late',
]);
/** A review offer goes together with the request: half of it may not be kept. */
const takesRequestAlong: ReadonlySet<RuleId> = new Set(['review-incentive', 'review-if-happy']);
const contact: ReadonlySet<RuleId> = new Set(['email-address', 'phone-number']);
/** A link, or a word about a file that does not go along. */
const pointer: ReadonlySet<RuleId> = new Set(['external-link', 'attachment']);

interface SentenceFault {
  readonly sentence: Passage;
  readonly violations: readonly Violation[];
}

/**
 * Applies the rules' fixes, deletes the sentences that may not stand, and turns a way to get in touch into "please
 * reply to this message".
 * @param stillBad tells whether a part of a sentence breaks one of the rules by itself
 */
export function mendDraft(
  reading: Reading,
  violations: readonly Violation[],
  language: Language | null,
  stillBad: (part: string, rules: readonly RuleId[]) => boolean,
): Mended {
  const sentences = originalSentences(reading);
  const { signOff } = messageParts(reading);
  const signsFrom = signOff ? reading.spanOf(signOff.start, signOff.end).start : Number.POSITIVE_INFINITY;
  const changes: Change[] = [];
  const edits: Edit[] = [];
  const lost: string[] = [];
  const removed: Span[] = [];
  let toldToReply = speaksOf('replyHere', reading.text, language);

  for (const { sentence, violations: found } of faultsBySentence(sentences, violations)) {
    const rules = [...new Set(found.map(({ rule }) => rule))];
    if (!rules.some((rule) => deletesSentence.has(rule) || contact.has(rule) || pointer.has(rule))) continue;
    const inSignOff = sentence.start >= signsFrom;
    const factual = !inSignOff && holdsFact(sentence.text, language);
    const worthKeeping = factual || rules.includes('attachment') || asks(sentence.text, language);
    const part = worthKeeping ? keepablePart(sentence.text, rules, stillBad) : null;
    const getsInTouch =
      rules.some((rule) => contact.has(rule)) && !rules.some((rule) => deletesSentence.has(rule));
    let becomes = part ?? '';
    if (part === null && getsInTouch && !inSignOff && language !== null && !toldToReply) {
      becomes = templateTexts[language].sentences.pleaseReply;
      toldToReply = true;
    }
    if (part === null && factual) lost.push(sentence.text);
    removed.push(sentence);
    edits.push({ ...spanOf(sentence), replacement: becomes });
    changes.push(...rules.map((rule) => changeOf(rule, sentence.text, becomes)));
  }

  for (const sentence of requestsLeft(sentences, violations, removed, language)) {
    removed.push(sentence);
    edits.push({ ...spanOf(sentence), replacement: '' });
    changes.push({ rule: 'review-incentive', how: 'deleted', was: sentence.text, becomes: '' });
  }

  for (const { rule, fix } of violations) {
    if (!fix || removed.some((span) => overlaps(span, fix))) continue;
    const becomes = rule === 'emoji' ? markInstead(reading, fix) : fix.replacement;
    edits.push({ ...spanOf(fix), replacement: becomes });
    changes.push(changeOf(rule, reading.original.slice(fix.start, fix.end), becomes));
  }
  return { text: tidy(applyEdits(reading.original, edits)), changes, lost };
}

/** An emoji often stands in for the full stop: "would be appreciated ;-)". */
function markInstead({ original }: Reading, { start, end, replacement }: Edit): string {
  const line = original.slice(original.lastIndexOf('\n', start - 1) + 1, start);
  const endsLine = /^[^\S\n]*(?:\n|$)/u.test(original.slice(end));
  const unended = /[\p{L}\p{N}]\s*$/u.test(line);
  if (replacement !== '' || !endsLine || !unended) return replacement;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(line))
    return line.length > 8 ? '。' : '';
  return line.trim().split(/\s+/u).length > 4 ? '.' : '';
}

function originalSentences(reading: Reading): Passage[] {
  return reading.sentences.map((sentence) => {
    const span = reading.spanOf(sentence.start, sentence.end);
    return { ...span, text: reading.original.slice(span.start, span.end) };
  });
}

function faultsBySentence(sentences: readonly Passage[], violations: readonly Violation[]): SentenceFault[] {
  return sentences
    .map((sentence) => ({
      sentence,
      violations: violations.filter(
        ({ start, end }) => start !== null && end !== null && overlaps(sentence, { start, end }),
      ),
    }))
    .filter((fault) => fault.violations.length > 0);
}

const clauseBreak =
  /[,;:–—][^\S\n]|\s-\s|[，；：、]|\s(?=(?:and|but|und|aber|oder|et|mais|y|pero|e|ma|en|maar|i|ale|och|men|mas|ve|ama)\s)/giu;

/** The part of a sentence that can stay by itself: from its beginning, or after its first "and". */
function keepablePart(
  sentence: string,
  rules: readonly RuleId[],
  stillBad: (part: string, rules: readonly RuleId[]) => boolean,
): string | null {
  const end = /[.!?。！？]+$/u.exec(sentence)?.[0] ?? '';
  const breaks = [...sentence.matchAll(clauseBreak)].map((match) => match.index);
  for (const at of breaks.reverse()) {
    const part = sentence.slice(0, at).trimEnd() + (end || '.');
    if (part.split(/\s+/u).length < 3 && !/\p{Script=Han}|\p{Script=Hiragana}/u.test(part)) break;
    if (!stillBad(part, rules)) return part;
  }
  return null;
}

/** With an offer for a review, every request for one goes. */
function requestsLeft(
  sentences: readonly Passage[],
  violations: readonly Violation[],
  removed: readonly Span[],
  language: Language | null,
): Passage[] {
  if (!violations.some(({ rule }) => takesRequestAlong.has(rule))) return [];
  return sentences.filter(
    (sentence) =>
      speaksOf('review', sentence.text, language) && !removed.some((span) => overlaps(span, sentence)),
  );
}

function changeOf(rule: RuleId, was: string, becomes: string): Change {
  if (becomes !== '') return { rule, how: 'rewritten', was, becomes };
  return { rule, how: deletesSentence.has(rule) ? 'deleted' : 'redacted', was, becomes };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** An edit can leave a line empty at either end, or bring two breaks together. */
function tidy(text: string): string {
  return text.trim();
}
