import type { DraftContext } from '../policy/context.ts';
import type { Desk } from './desk.ts';
import { messageOf, outgoingOf } from './outgoing.ts';
import type { OutboxRow } from './ports.ts';
import { type Refused, refused } from './take-act.ts';

/**
 * Holds exactly the stored text to the rules once more, as of now: days have passed, a review request may have
 * gone out for the order since.
 * @returns null when it still may go out, else the refusal with what it breaks
 * @throws {Error} when the judge can't say; nothing may be approved then
 */
export async function recheck(desk: Desk, row: OutboxRow): Promise<Refused | null> {
  if (!desk.marketplace) return refused('check-only', row);
  if (!messageOf(row)) return refused('not-sendable', row);
  const context: DraftContext = {
    ...row.context,
    ...(await datedFacts(desk, row.id, row.context.orderId)),
    teamWords: await approvedWords(desk),
    purpose: row.review?.purpose ?? row.context.purpose ?? null,
    operation: row.operation,
  };
  const review = await desk.judge.review(row.outgoing ?? row.draft, context, row.locale);
  const holds =
    row.outgoing === null
      ? outgoingOf(review, context, row.marketplaceId).outgoingHash === row.outgoingHash
      : review.violations.length === 0;
  return holds ? null : { ...refused('not-sendable', row), violations: review.violations };
}

/** The team's words as they are now: not kept with the draft, because a word may be taken back. */
export async function approvedWords(desk: Desk): Promise<readonly string[]> {
  return (await desk.store.teamWords()).map(({ word }) => word);
}

/** What the rules need to know of this moment. */
export async function datedFacts(
  desk: Desk,
  draftId: string,
  orderId: string | null | undefined,
): Promise<Pick<DraftContext, 'now' | 'previousReviewRequests'>> {
  const now = new Date(desk.clock()).toISOString();
  return orderId
    ? { now, previousReviewRequests: await desk.store.reviewRequests(orderId, draftId) }
    : { now };
}
