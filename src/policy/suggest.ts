import { type CheckOptions, checkDraft } from './check-draft.ts';
import type { DraftContext, Language } from './context.ts';
import { wordings } from './messages/index.ts';
import type { ReasonId } from './reason-ids.ts';
import type { RuleId } from './rule-ids.ts';
import type { Suggestion } from './suggestion.ts';
import { candidates, leftToSay, mendUntilClean } from './suggestion-candidates.ts';
import { readTask, type SuggestionTask } from './suggestion-task.ts';
import { type Candidate, renderingOf } from './template-candidates.ts';
import { openSlotsOf } from './templates/fill-template.ts';
import type { Violation } from './violation.ts';
import { speaksOf } from './vocabulary/index.ts';

/**
 * Corrects a draft: keeps what the seller has to say, removes or rewrites what may not stand, in the buyer's
 * language. Where the draft's own words can't be kept, a template stands in, filled with the draft's facts; a fact
 * only the seller knows stays an open slot. Every text offered was checked again and breaks no rule.
 * @param draft the text as the seller wrote it
 * @param context as for `checkDraft`
 */
export function suggest(draft: string, context: DraftContext, options: CheckOptions = {}): Suggestion {
  return suggestFor(readTask(draft, context, checkDraft(draft, context, options), options));
}

/** Five times what any message may have: longer ones are no drafts, and mending them would only cost time. */
const longestMended = 10_000;

/** As {@link suggest}, for a draft that is read and checked already. */
export function suggestFor(task: SuggestionTask): Suggestion {
  const { draft, violations, sendContext, options } = task;
  if (violations.length === 0) {
    const openSlots = openSlotsOf(draft);
    return openSlots.length === 0
      ? { status: 'clean', text: null, violations: [], openSlots, reason: null, changes: [] }
      : offer(task, { text: draft, changes: [] });
  }
  if (draft.length > longestMended) return stop(task, 'far-too-long');
  const hopeless = hopelessRule(task);
  if (hopeless) return stop(task, hopeless);
  const tried = new Set(['']);
  const mended = mendUntilClean(task);
  for (const candidate of candidates(task, mended)) {
    if (tried.has(candidate.text)) continue;
    tried.add(candidate.text);
    if (checkDraft(candidate.text, sendContext, options).length === 0)
      return offer(task, { ...candidate, changes: [...task.dropped, ...candidate.changes] });
  }
  return stop(task, reasonToStop(task, leftToSay(mended.text, task).length === 0));
}

/** A fault that no other text can mend: nothing may be sent at all. */
function hopelessRule({
  broken,
  purpose,
  purposeGiven,
  context,
  violations,
  reading,
  language,
}: SuggestionTask): ReasonId | null {
  if (broken.includes('too-late')) return 'too-late';
  if (broken.includes('wrong-order-id')) return 'wrong-order-id';
  if (broken.includes('empty')) return 'empty';
  const forReview = purpose === 'review-request';
  if (broken.includes('review-repeat') && (forReview || !holdsNews(reading.text, language)))
    return 'review-repeat';
  if (broken.includes('review-change') && forReview && !holdsNews(reading.text, language))
    return 'review-change';
  if (broken.includes('action-unavailable') && forReview) return 'action-unavailable';
  if (broken.includes('not-permitted') && context.purpose && !purposeGiven) return 'not-permitted';
  if (broken.includes('thank-you-only')) return 'thank-you-only';
  return wholeMessage(violations, 'not-permitted') ?? wholeMessage(violations, 'order-confirmation');
}

/** The rule, where it is the whole message that breaks it. */
function wholeMessage<T extends RuleId>(violations: readonly Violation[], rule: T): T | null {
  return violations.some((violation) => violation.rule === rule && violation.start === null) ? rule : null;
}

/** Whether a text says anything of the order besides a review. */
function holdsNews(text: string, language: Language | null): boolean {
  return (['late', 'cannotShip', 'refund', 'return', 'invoice'] as const).some((concept) =>
    speaksOf(concept, text, language),
  );
}

/** Why nothing of the draft, or nothing at all, could be offered. */
function reasonToStop({ target, broken }: SuggestionTask, nothingLeft: boolean): ReasonId {
  if (target === null) return 'no-templates';
  if (!nothingLeft) return 'unmendable';
  return saysWhy.find((rule) => broken.includes(rule)) ?? 'nothing-left';
}

/** Rules after which nothing may be left to say, the gravest first. */
const saysWhy = [
  'review-change',
  'review-incentive',
  'order-confirmation',
  'thank-you-only',
  'not-permitted',
  'marketing',
  'review-positive',
  'review-if-happy',
  'review-repeat',
  'sensitive-content',
  'opt-out-link',
] as const satisfies readonly RuleId[];

function stop({ options }: SuggestionTask, reason: ReasonId): Suggestion {
  const { reasons } = wordings[options.locale ?? 'en'];
  return {
    status: 'stop',
    text: null,
    violations: [],
    openSlots: [],
    reason: reasons[reason],
    changes: [],
  };
}

function offer(task: SuggestionTask, { text, changes, template, nothingSaid }: Candidate): Suggestion {
  const { route, broken, options } = task;
  const openSlots = openSlotsOf(text);
  const { reasons } = wordings[options.locale ?? 'en'];
  const unavailable = broken.includes('action-unavailable') ? reasons['action-unavailable'] : null;
  const onlyCopied = route.by === 'copy' ? route.reason : unavailable;
  const status = openSlots.length > 0 ? 'open-slots' : onlyCopied === null ? 'sendable' : 'copy-only';
  const whyAnew = nothingSaid ? reasons[reasonToStop(task, true)] : null;
  const reason = [whyAnew, onlyCopied].filter(Boolean).join(' ') || null;
  const rendering = template ? renderingOf(template, task) : null;
  return { status, text, violations: [], openSlots, reason, changes, rendering };
}
