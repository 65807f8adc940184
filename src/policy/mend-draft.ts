import { keepablePart, withoutOutcry } from './clauses.ts';
import type { Language } from './context.ts';
import { findAmounts } from './facts/amounts.ts';
import { asks } from './facts/collect-facts.ts';
import { holdsFact, speaksOfOrder } from './facts/holds-fact.ts';
import { applyEdits, type Edit } from './join-text.ts';
import { meaningRules } from './meaning/language-pack.ts';
import { messageParts } from './message-parts.ts';
import type { Passage, Reading } from './reading.ts';
import { leadOf, replacementFor, smallAfterGreeting } from './replacements.ts';
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
export const deletesSentence: ReadonlySet<RuleId> = new Set([...meaningRules, 'wrong-language', 'too-late']);
/** A review offer goes together with the request: half of it may not be kept. */
const takesRequestAlong: ReadonlySet<RuleId> = new Set(['review-incentive', 'review-if-happy']);
const contact: ReadonlySet<RuleId> = new Set(['email-address', 'phone-number']);
/** A link, or a word about a file that does not go along. */
const pointer: ReadonlySet<RuleId> = new Set(['external-link', 'attachment']);

/** A sentence that can't stay as it is. */
interface SentenceMend {
  readonly sentence: Passage;
  readonly rules: readonly RuleId[];
  /** Empty where it goes. */
  readonly becomes: string;
  /** Whether it said something of the order that goes with it. */
  readonly loses: boolean;
}

/**
 * Applies the rules' fixes, deletes the sentences that may not stand, and turns a way to get in touch into "please
 * reply to this message".
 * @param language the draft's
 * @param stillBad tells whether a part of a sentence breaks one of the rules by itself
 */
export function mendDraft(
  reading: Reading,
  violations: readonly Violation[],
  language: Language | null,
  stillBad: (part: string, rules: readonly RuleId[]) => boolean,
): Mended {
  const sentences = originalSentences(reading);
  const mends = mendSentences(reading, sentences, violations, language, stillBad);
  mends.push(...bribesLeft(sentences, mends, language));
  mends.push(...requestsLeft(sentences, violations, mends, language));
  const removed = mends.map(({ sentence }) => sentence);
  const fixes = violations.flatMap(({ rule, fix }) => {
    if (!fix || removed.some((span) => overlaps(span, fix))) return [];
    return [
      {
        rule,
        start: fix.start,
        end: fix.end,
        replacement: replacementFor(rule, reading, fix),
      },
    ];
  });
  const edits: Edit[] = [
    ...mends.map(({ sentence: { start, end }, becomes }) => ({ start, end, replacement: becomes })),
    ...fixes,
  ];
  const text = applyEdits(reading.original, edits)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    text: language === null ? text : smallAfterGreeting(text, reading.text, language),
    changes: [
      ...mends.flatMap(({ sentence, rules, becomes }) =>
        rules.map((rule) => changeOf(rule, sentence.text, becomes)),
      ),
      ...fixes.map(({ rule, start, end, replacement }) =>
        changeOf(rule, reading.original.slice(start, end), replacement),
      ),
    ],
    lost: mends.filter(({ loses }) => loses).map(({ sentence }) => sentence.text),
  };
}

function mendSentences(
  reading: Reading,
  sentences: readonly Passage[],
  violations: readonly Violation[],
  language: Language | null,
  stillBad: (part: string, rules: readonly RuleId[]) => boolean,
): SentenceMend[] {
  const { greeting, signOff } = messageParts(reading);
  const greetsTo = greeting ? reading.spanOf(greeting.start, greeting.end).end : 0;
  const signsFrom = signOff ? reading.spanOf(signOff.start, signOff.end).start : Number.POSITIVE_INFINITY;
  const faults = sentences
    .map((sentence) => ({
      sentence,
      // What a sentence after the greeting does is no fault of the greeting.
      rules: rulesIn(
        sentence,
        sentence.start < greetsTo
          ? violations.filter(({ end }) => end !== null && end <= greetsTo)
          : violations,
      ),
    }))
    .filter(({ rules }) =>
      rules.some((rule) => deletesSentence.has(rule) || contact.has(rule) || pointer.has(rule)),
    );
  let toldToReply = sentences.some(
    (sentence) =>
      speaksOf('replyHere', sentence.text, language) && !faults.some((fault) => fault.sentence === sentence),
  );
  return faults.map(({ sentence, rules }) => {
    const inSignOff = sentence.start >= signsFrom;
    const factual = !inSignOff && holdsFact(sentence.text, language);
    const worthKeeping = factual || rules.includes('attachment') || asks(sentence.text, language);
    const bad = (kept: string) => stillBad(kept, rules);
    const calm = rules.includes('sensitive-content') && !inSignOff ? withoutOutcry(sentence.text, bad) : null;
    const part = calm ?? (worthKeeping ? keepablePart(sentence.text, language, bad) : null);
    if (part !== null) return { sentence, rules, becomes: part, loses: false };
    const onlyContact =
      rules.some((rule) => contact.has(rule)) && !rules.some((rule) => deletesSentence.has(rule));
    if (!onlyContact || inSignOff || language === null || toldToReply || isLabel(sentence, violations))
      return { sentence, rules, becomes: '', loses: factual };
    toldToReply = true;
    return { sentence, rules, becomes: templateTexts[language].sentences.pleaseReply, loses: factual };
  });
}

/** "Tel. 030 1234567": a number with its label, no sentence. */
function isLabel({ start, end, text }: Passage, violations: readonly Violation[]): boolean {
  const spans = violations.flatMap(({ rule, start: from, end: to }) =>
    contact.has(rule) && from !== null && to !== null && from < end && start < to ? [{ from, to }] : [],
  );
  const around = spans.reduceRight(
    (rest, { from, to }) => rest.slice(0, Math.max(0, from - start)) + rest.slice(to - start),
    text,
  );
  return !/\p{L}+[^\p{L}]+\p{L}{2}|\p{L}{5}[^\S\n]+\p{L}(?!\p{L})|[\p{Script=Han}\p{Script=Hiragana}]{4}/u.test(
    around,
  );
}

function rulesIn(sentence: Passage, violations: readonly Violation[]): RuleId[] {
  const found = violations.filter(
    ({ start, end }) => start !== null && end !== null && overlaps(sentence, { start, end }),
  );
  return [...new Set(found.map(({ rule }) => rule))];
}

/** The sentences as they were written; a greeting that a sentence follows on the same line is one of its own. */
function originalSentences(reading: Reading): Passage[] {
  const end = messageParts(reading).greeting?.end ?? 0;
  return reading.sentences
    .flatMap((sentence) =>
      sentence.start < end && end < sentence.end
        ? [
            { start: sentence.start, end },
            { start: end + leadOf(reading.text.slice(end)), end: sentence.end },
          ]
        : [sentence],
    )
    .filter((sentence) => sentence.start < sentence.end)
    .map((sentence) => {
      const span = reading.spanOf(sentence.start, sentence.end);
      return { ...span, text: reading.original.slice(span.start, span.end) };
    });
}

/** Asking for a review, or for another one: what is given for it may stand in the next sentence. */
const bought: ReadonlySet<RuleId> = new Set([
  'review-change',
  'review-incentive',
  'review-positive',
  'review-if-happy',
]);

/** "Change your review. We refund 10 EUR.": money named beside what is asked for it goes too. */
function bribesLeft(
  sentences: readonly Passage[],
  mends: readonly SentenceMend[],
  language: Language | null,
): SentenceMend[] {
  const asked = (at: number) =>
    mends.some(({ sentence, rules }) => sentence === sentences[at] && rules.some((rule) => bought.has(rule)));
  return sentences
    .filter((sentence, at) => {
      if (mends.some((mend) => mend.sentence === sentence) || !(asked(at - 1) || asked(at + 1))) return false;
      return (
        findAmounts(sentence.text).length > 0 &&
        !speaksOfOrder(sentence.text, language) &&
        !speaksOf('refundDone', sentence.text, language)
      );
    })
    .map((sentence) => ({ sentence, rules: ['review-incentive'], becomes: '', loses: false }));
}

/** With an offer for a review, every request for one goes. */
function requestsLeft(
  sentences: readonly Passage[],
  violations: readonly Violation[],
  mends: readonly SentenceMend[],
  language: Language | null,
): SentenceMend[] {
  const offering = violations.find(({ rule }) => takesRequestAlong.has(rule));
  if (!offering) return [];
  return sentences
    .filter(
      (sentence) =>
        speaksOf('review', sentence.text, language) && !mends.some((mend) => mend.sentence === sentence),
    )
    .map((sentence) => ({ sentence, rules: [offering.rule], becomes: '', loses: false }));
}

function changeOf(rule: RuleId, was: string, becomes: string): Change {
  if (becomes !== '') return { rule, how: 'rewritten', was, becomes };
  return { rule, how: deletesSentence.has(rule) ? 'deleted' : 'redacted', was, becomes };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
