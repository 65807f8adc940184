import type { DraftContext } from '../policy/context.ts';
import type { Review } from '../policy/suggestion.ts';
import { askAmazon, type OrderFacts } from './ask-amazon.ts';
import type { Desk } from './desk.ts';
import { hashText, nothing, outgoingOf } from './outgoing.ts';
import type { OutboxRow } from './ports.ts';
import { approvedWords, datedFacts } from './recheck.ts';
import { step } from './take-act.ts';

/** A draft that was kept but could not be checked. Checking it again is safe. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
  readonly draftId: string;
  constructor(draftId: string, cause: unknown) {
    super(`The draft is kept (${draftId}), but checking it failed. Nothing was sent. Check it once more.`, {
      cause,
    });
    this.draftId = draftId;
  }
}

/**
 * Checks a stored draft that has no review yet: asks Amazon, then the judge, and keeps what they say.
 * @returns the row as it is stored then; somebody else's newer version, where there is one
 * @throws {CheckFailed} when the judge gives no verdict; the row stays as it was
 */
export async function checkRow(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  try {
    const facts = await factsOf(desk, row);
    const context: DraftContext = {
      ...row.context,
      ...facts.context,
      ...(await datedFacts(desk, row.id, row.context.orderId)),
    };
    const review = await judge(desk, row, { ...context, teamWords: await approvedWords(desk) });
    const outgoing = facts.problem ? nothing : outgoingOf(review, context, facts.marketplaceId);
    const applied = await desk.store.apply([
      step(row, 'check', 'system', {
        set: {
          context,
          review,
          marketplaceId: facts.marketplaceId,
          marketplaceProblem: facts.problem,
          ...outgoing,
        },
        facts: {
          draftHash: hashText(row.draft),
          rules: [...new Set(review.violations.map(({ rule }) => rule))],
          status: review.suggestion.status,
          marketplaceProblem: facts.problem,
        },
      }),
    ]);
    return applied.result === 'applied' ? applied.row : ((await desk.store.draft(row.id)) ?? row);
  } catch (error) {
    desk.log.error('check.failed', {
      draftId: row.id,
      error: error instanceof Error ? error.name : 'unknown',
    });
    throw new CheckFailed(row.id, error);
  }
}

/**
 * A purpose that was inferred is held to like a given one where that finds more: some rules (a second review
 * request, a message Amazon does not permit now) speak only where they are told the purpose, and would object at
 * the approval.
 */
async function judge({ judge }: Desk, { draft, locale }: OutboxRow, context: DraftContext): Promise<Review> {
  const review = await judge.review(draft, context, locale);
  if (!review.purposeInferred) return review;
  const strict = await judge.review(draft, { ...context, purpose: review.purpose }, locale);
  return strict.violations.length > review.violations.length ? { ...strict, purposeInferred: true } : review;
}

/** An edit keeps what Amazon told of the same order; before a send it is asked again anyway. */
async function factsOf(desk: Desk, { context, marketplaceId }: OutboxRow): Promise<OrderFacts> {
  return marketplaceId === null
    ? askAmazon(desk, context.orderId)
    : { context: {}, marketplaceId, problem: null };
}
