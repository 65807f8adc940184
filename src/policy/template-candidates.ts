import { attachmentRules } from './attachments-to-drop.ts';
import { chooseTemplate } from './choose-template.ts';
import { clausesOnOrder } from './clauses.ts';
import { collectFacts, type Facts } from './facts/collect-facts.ts';
import { carriesNews, holdsFact } from './facts/holds-fact.ts';
import { languageOfLocale } from './locale-language.ts';
import { deletesSentence } from './mend-draft.ts';
import type { RuleId } from './rule-ids.ts';
import type { Change, Rendering } from './suggestion.ts';
import type { SuggestionTask } from './suggestion-task.ts';
import { type Frame, fillTemplate } from './templates/fill-template.ts';
import type { TemplateId } from './templates/template.ts';
import type { Span } from './violation.ts';
import { speaksOf } from './vocabulary/index.ts';

/** A text that might do. */
export interface Candidate {
  readonly text: string;
  readonly changes: readonly Change[];
  /** What it was written from, where it is a template. */
  readonly template?: { readonly id: TemplateId; readonly facts: Facts };
  /** True where the draft had nothing to say in it: what it is for is all the text was written from. */
  readonly nothingSaid?: boolean;
}

/** The whole message is in another language, too long, or asks what only a template says rightly. */
export function needsTemplate({ violations, target, language }: SuggestionTask): boolean {
  return violations.some(
    ({ rule, start }) =>
      rule === 'cancel-request' ||
      rule === 'too-long' ||
      (rule === 'wrong-language' && (start === null || (language !== null && language !== target))),
  );
}

/** The template of the draft's purpose; without its item's title, and with its open questions, where those offend. */
export function* templateCandidates(task: SuggestionTask): Iterable<Candidate> {
  const { target, locale, context, language } = task;
  if (target === null) return;
  const sentences = usableSentences(task);
  const usable =
    task.broken.some(isTainted) && !sentences.some((sentence) => carriesNews(sentence, language))
      ? []
      : sentences;
  const text = usable.join('\n');
  const purpose = task.purpose ?? (needsTemplate(task) ? 'other' : null);
  if (purpose === null || (usable.length === 0 && !offersTemplate(task))) return;
  const facts = collectFacts(usable, context, language);
  const id = chooseTemplate(purpose, text, facts, task.broken, language);
  const careful: Facts[] = [
    facts,
    { ...facts, itemTitle: null },
    { ...facts, itemTitle: null, questions: [], quotes: [], cause: null },
  ];
  for (const each of careful) {
    for (const frame of framesOf(task)) {
      const text = fillTemplate(id, { facts: each, frame, language: target, locale });
      yield {
        text,
        changes: templateChanges(task, text),
        template: { id, facts: each },
        nothingSaid: usable.length === 0 && purpose !== 'review-request',
      };
    }
  }
}

/** The template a suggestion was written from, in the language of the report; null where that is the buyer's own. */
export function renderingOf(
  { id, facts }: NonNullable<Candidate['template']>,
  { target, parts, options: { locale = 'en' } }: SuggestionTask,
): Rendering | null {
  const language = languageOfLocale(locale);
  if (language === null || language === target) return null;
  return { language, text: fillTemplate(id, { facts, frame: { by: 'name', parts }, language, locale }) };
}

/** The seller's own greeting and sign-off where they are in the buyer's language and break no rule. */
function framesOf({ reading, parts, language, target }: SuggestionTask): Frame[] {
  const words = (span: Span | null) => {
    if (!span) return null;
    const { start, end } = reading.spanOf(span.start, span.end);
    return reading.original.slice(start, end).trim();
  };
  const byName: Frame = { by: 'name', parts };
  if (language === null || language !== target) return [byName];
  return [{ by: 'words', greeting: words(parts.greeting), signOff: words(parts.signOff) }, byName];
}

/** Rules whose sentences a template may not draw its facts from. */
function isTainted(rule: RuleId): boolean {
  return deletesSentence.has(rule) && rule !== 'wrong-language' && rule !== 'too-late';
}

/** Rules whose sentences may name an amount or a day that is not the order's: the coupon's, the gift's. */
const offers: readonly RuleId[] = [
  'marketing',
  'review-positive',
  'review-incentive',
  'review-change',
  'review-if-happy',
];

/**
 * The draft's sentences a template may take facts from: those that stand, and of the others what they say of the
 * order, clause by clause beside an offer.
 */
function usableSentences({ reading, violations, parts, language }: SuggestionTask): string[] {
  const from = parts.greeting?.end ?? 0;
  const to = parts.signOff?.start ?? reading.text.length;
  return reading.sentences
    .filter(({ start, end }) => end > from && start < to)
    .map((sentence) => {
      const span = reading.spanOf(sentence.start, sentence.end);
      const text = reading.text.slice(Math.max(sentence.start, from), Math.min(sentence.end, to)).trim();
      const broken = violations
        .filter(({ start, end }) => start !== null && end !== null && start < span.end && span.start < end)
        .map(({ rule }) => rule);
      if (!broken.some(isTainted)) return text;
      if (broken.some((rule) => givesNoFacts.includes(rule))) return '';
      const offering = broken.some((rule) => offers.includes(rule));
      if (holdsFact(text, language)) return offering ? clausesOnOrder(text, language) : text;
      return !offering && speaksOf('refund', text, language) ? text : '';
    })
    .filter((text) => text !== '');
}

/** Rules that say the message should not be sent at all: no template stands in for it (reference policy.md, "Fix"). */
const neverReplaced: readonly RuleId[] = ['order-confirmation', 'thank-you-only', 'not-permitted'];
const givesNoFacts: readonly RuleId[] = [...neverReplaced, 'review-change'];

/**
 * Whether a template is offered though nothing of the draft can be used: the seller said what it is for, or an
 * outburst tells what it is about.
 */
function offersTemplate({ purpose, purposeGiven, broken }: SuggestionTask): boolean {
  if (broken.some((rule) => neverReplaced.includes(rule))) return false;
  if (purpose === 'review-request') return !broken.includes('review-change');
  return purpose !== null && (purposeGiven || broken.includes('sensitive-content'));
}

/** The first rule that asked for the template carries it; what the others marked is gone. */
function templateChanges({ broken, violations, draft }: SuggestionTask, becomes: string): Change[] {
  const rules = broken.filter(
    (rule) => rule !== 'action-unavailable' && !attachmentRules.some((id) => id === rule),
  );
  const asking = forcesTemplate.find((rule) => rules.includes(rule)) ?? rules[0];
  return rules.map((rule): Change => {
    if (rule === asking) return { rule, how: 'template', was: draft, becomes };
    const marked = violations.find((violation) => violation.rule === rule);
    return { rule, how: 'deleted', was: draft.slice(marked?.start ?? 0, marked?.end ?? 0), becomes: '' };
  });
}

const forcesTemplate: readonly RuleId[] = ['wrong-language', 'cancel-request', 'too-long'];
