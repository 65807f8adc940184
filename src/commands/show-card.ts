import type { Desk } from './desk.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { OutboxRow } from './ports.ts';

/** The first pause after a card could not be brought up to date; doubles with every try. */
const firstPause = 5_000;
const longestPause = 10 * 60_000;

/**
 * Brings a draft's card up to date from the stored state. Never throws: the state is what counts, and a card that
 * could not be updated stays marked and is tried again by the sweep.
 */
export function showCard(desk: Desk, draftId: string): Promise<void> {
  // Two updates under way at once could arrive in the wrong order.
  return oneAtATime(desk.store, `card ${draftId}`, () => paint(desk, draftId));
}

async function paint(desk: Desk, draftId: string): Promise<void> {
  try {
    const row = await desk.store.draft(draftId);
    if (!row?.card || !row.cardDirty) return;
    await update(desk, row);
  } catch (error) {
    desk.log.error('card.unreadable', { draftId, error });
  }
}

async function update(desk: Desk, row: OutboxRow): Promise<void> {
  try {
    await desk.cards.update(row);
  } catch (error) {
    const tries = row.cardTries;
    const pause = Math.min(firstPause * 2 ** tries, longestPause);
    desk.log.warn('card.not-updated', { draftId: row.id, state: row.state, error });
    await desk.store.cardFailed(row.id, desk.clock() + pause);
    return;
  }
  await desk.store.cardShown(row.id, row.revision);
}

/**
 * Makes sure a draft has a card in its channel, before anything is decided that only the card can tell.
 * @param draft is posted as it stands here, which may be the state it is about to take
 * @returns false where it can't be posted, or can't be seen in the channel any more
 */
export async function postCard(desk: Desk, draft: OutboxRow): Promise<boolean> {
  if (!(await canPost(desk, draft))) return false;
  if (draft.card) return true;
  try {
    await desk.store.keepCard(draft.id, await desk.cards.post(draft));
    return true;
  } catch (error) {
    desk.log.warn('card.not-posted', { draftId: draft.id, channel: draft.channel, error });
    return false;
  }
}

async function canPost(desk: Desk, { id, channel }: OutboxRow): Promise<boolean> {
  try {
    return await desk.cards.canPost(channel);
  } catch (error) {
    desk.log.warn('card.not-posted', { draftId: id, channel, error });
    return false;
  }
}
