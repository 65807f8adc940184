import { addOrderId } from './add-order-id.ts';
import { type CheckOptions, checkDraft } from './check-draft.ts';
import { carriesNews } from './facts/holds-fact.ts';
import { type Mended, mendDraft } from './mend-draft.ts';
import { bodyOf } from './message-parts.ts';
import { findOrderIds } from './order-ids.ts';
import { readDraft } from './reading.ts';
import type { RuleId } from './rule-ids.ts';
import type { Change } from './suggestion.ts';
import type { SuggestionTask } from './suggestion-task.ts';
import { type Candidate, needsTemplate, templateCandidates } from './template-candidates.ts';
import { noTextTools } from './text-tools.ts';
import type { Violation } from './violation.ts';
import { speaksOf } from './vocabulary/index.ts';

/** How often a mended text is mended again: an edit can bring out a fault that another one hid. */
const passes = 3;

/** The texts that might do, the one nearest to the seller's own words first. */
export function* candidates(task: SuggestionTask, mended: Mended): Iterable<Candidate> {
  const kept = leftToSay(mended.text, task);
  if (canKeep(task, mended, kept)) yield mended;
  yield* templateCandidates(task);
  if (kept.length > 0 && !needsTemplate(task)) yield mended;
}

/** Rules after which what is left may be a mere rest: "That holds until Sunday." */
const leavesRests: readonly RuleId[] = [
  'order-confirmation',
  'not-permitted',
  'marketing',
  'review-positive',
  'review-incentive',
  'review-change',
  'review-if-happy',
  'opt-out-link',
];

/** What a mended text still says between greeting and sign-off, sentence by sentence; nothing where it is a mere rest. */
export function leftToSay(
  text: string,
  { options, broken, context, purpose, language }: SuggestionTask,
): string[] {
  const said = bodyOf(readDraft(text, options.tools ?? noTextTools));
  if (context.reply || !broken.some((rule) => leavesRests.includes(rule))) return said;
  const shipment = !broken.includes('order-confirmation');
  const carries = said.some(
    (sentence) =>
      carriesNews(sentence, language, shipment) ||
      (purpose === 'review-request' && speaksOf('review', sentence, language)),
  );
  return carries ? said : [];
}

function canKeep(task: SuggestionTask, mended: Mended, kept: readonly string[]): boolean {
  if (needsTemplate(task) || mended.lost.length > 0 || kept.length === 0) return false;
  return (
    task.purpose !== 'review-request' || kept.some((sentence) => speaksOf('review', sentence, task.language))
  );
}

/** Mends the draft's own words, as often as it takes. */
export function mendUntilClean(task: SuggestionTask): Mended {
  const { options, sendContext, language, target } = task;
  const tools = options.tools ?? noTextTools;
  // Whether half a sentence may stand is asked often; spelling and grammar have no say in it.
  const quick: CheckOptions = { ...options, tools: { ...tools, spellers: {}, grammars: {} } };
  const stillBad = (part: string, rules: readonly RuleId[]) =>
    (rules.includes('attachment') && speaksOf('attached', part, language)) ||
    checkDraft(part, sendContext, quick).some(({ rule }) => rules.includes(rule));
  let mended: Mended = { text: task.draft, changes: [], lost: [] };
  let violations: readonly Violation[] = [...task.violations, ...mentionsOfDropped(task)];
  for (let pass = 0; pass < passes && violations.length > 0; pass++) {
    const next = mendDraft(readDraft(mended.text, tools), violations, language ?? target, stillBad);
    const unnamed = violations.some(({ rule }) => rule === 'missing-order-id');
    const saysSomething = leftToSay(next.text, task).length > 0;
    const dropped = saysSomething ? orderIdLost(mended.text, next.text) : null;
    const text = unnamed && saysSomething && target ? addOrderId(next.text, target) : next.text;
    const named = dropped && target === language && target ? addOrderId(text, target, dropped) : text;
    const because = unnamed ? 'missing-order-id' : next.changes[0]?.rule;
    const naming: Change[] =
      named === next.text || !because
        ? []
        : [{ rule: because, how: 'rewritten', was: '', becomes: dropped ?? '{orderId}' }];
    mended = {
      text: named,
      changes: [...mended.changes, ...next.changes, ...naming],
      lost: [...mended.lost, ...next.lost],
    };
    if (next.changes.length === 0 && naming.length === 0) break;
    violations = checkDraft(mended.text, sendContext, options);
  }
  return mended;
}

/** The order ID that went with a sentence: the buyer should still be told which order it is about. */
function orderIdLost(before: string, after: string): string | null {
  const [first] = findOrderIds(before);
  return first && findOrderIds(after).length === 0 ? first.id : null;
}

/** Files that may go along, and are attached by hand where the program can't. */
const permittedFiles = ['invoice', 'warranty'] as const;

/** Sentences that point to an attachment, where none is left: "the attached sheet may help". */
function mentionsOfDropped({ dropped, sendContext, reading, language }: SuggestionTask): Violation[] {
  if (dropped.length === 0 || (sendContext.attachments ?? []).length > 0) return [];
  return reading.sentences
    .filter(
      ({ text }) =>
        speaksOf('attached', text, language) &&
        !permittedFiles.some((file) => speaksOf(file, text, language)),
    )
    .map(({ start, end }) => ({
      rule: 'attachment',
      ...reading.spanOf(start, end),
      severity: 'blocks',
      message: '',
    }));
}
