import type { Desk } from './desk.ts';
import { showCard } from './show-card.ts';
import { step } from './take-act.ts';

const cardsAtOnce = 50;
/** A request for approval that nobody answered for so long is about a situation that has passed. */
const reviewHolds = 7 * 24 * 60 * 60_000;

/** What time alone changes: claims that ran out become uncertain, old requests expire, cards that lag are shown. */
export async function sweepOutbox(desk: Desk): Promise<void> {
  const now = desk.clock();
  for (const id of await desk.store.sending(now)) await makeUncertain(desk, id);
  for (const id of await desk.store.inReviewSince(now - reviewHolds)) await expire(desk, id);
  for (const id of await desk.store.dirtyCards(now, cardsAtOnce)) await showCard(desk, id);
}

/**
 * A claim whose holder is gone or has not been heard of: whether the message went out is not known, so the
 * program never sends it again.
 */
export async function makeUncertain(desk: Desk, draftId: string): Promise<void> {
  const row = await desk.store.draft(draftId);
  if (row?.state !== 'sending' || row.claimToken === null) return;
  const claim = row.claimToken;
  const applied = await desk.store.apply([
    step(row, 'sweep', 'system', {
      set: { leaseUntil: null, problem: 'timed-out' },
      claimToken: claim,
      attempt: { ends: claim, outcome: 'lease-passed' },
      facts: { claim },
    }),
  ]);
  if (applied.result === 'applied') desk.log.warn('send.swept', { draftId, claim });
}

async function expire(desk: Desk, draftId: string): Promise<void> {
  const row = await desk.store.draft(draftId);
  if (row?.state !== 'in_review') return;
  await desk.store.apply([step(row, 'expire', 'system', { set: {}, facts: { because: 'request-too-old' } })]);
}
