import type { Desk } from './desk.ts';
import type { CardPlace, OutboxRow, OutboxStore } from './ports.ts';

/** How long a click may take to post the first card before another click may try. */
const reservation = 30_000;
/** The first pause after a card could not be brought up to date; doubles with every try. */
const firstPause = 5_000;
const longestPause = 10 * 60_000;

// Two updates of one card under way at once could arrive in the wrong order: each waits for the one before.
const lanes = new WeakMap<OutboxStore, Map<string, Promise<void>>>();

/**
 * Brings a draft's card up to date from the stored state. Never throws: the state is what counts, and a card that
 * could not be updated stays marked and is tried again by the sweep.
 */
export function showCard(desk: Desk, draftId: string): Promise<void> {
  const lane = lanes.get(desk.store) ?? new Map<string, Promise<void>>();
  lanes.set(desk.store, lane);
  const shown = (lane.get(draftId) ?? Promise.resolve()).then(() => paint(desk, draftId));
  lane.set(draftId, shown);
  return shown.finally(() => {
    if (lane.get(draftId) === shown) lane.delete(draftId);
  });
}

async function paint(desk: Desk, draftId: string): Promise<void> {
  try {
    const row = await desk.store.draft(draftId);
    if (!row?.card || !row.cardDirty) return;
    await update(desk, row);
  } catch (error) {
    desk.log.error('card.unreadable', { draftId, error: String(error) });
  }
}

async function update(desk: Desk, row: OutboxRow): Promise<void> {
  try {
    await desk.cards.update(row);
  } catch (error) {
    const tries = row.cardTries;
    const pause = Math.min(firstPause * 2 ** tries, longestPause);
    desk.log.warn('card.not-updated', { draftId: row.id, state: row.state, error: String(error) });
    await desk.store.cardFailed(row.id, desk.clock() + pause);
    return;
  }
  await desk.store.cardShown(row.id, row.revision);
}

/**
 * Makes sure a draft has a card in its channel, before anything is decided that only the card can tell.
 * @param draft is posted as it stands here, which may be the state it is about to take
 * @returns the place, or `unpostable`, or `taken` where another click is posting it at this moment
 */
export async function postCard(desk: Desk, draft: OutboxRow): Promise<CardPlace | 'unpostable' | 'taken'> {
  if (!(await canPost(desk, draft))) return 'unpostable';
  if (draft.card) return draft.card;
  const now = desk.clock();
  if (!(await desk.store.reserveCard(draft.id, now, now + reservation))) return 'taken';
  let place: CardPlace | null = null;
  try {
    place = await desk.cards.post(draft);
  } catch (error) {
    desk.log.warn('card.not-posted', { draftId: draft.id, channel: draft.channel, error: String(error) });
  }
  await desk.store.keepCard(draft.id, place);
  return place ?? 'unpostable';
}

async function canPost(desk: Desk, { id, channel }: OutboxRow): Promise<boolean> {
  try {
    return await desk.cards.canPost(channel);
  } catch (error) {
    desk.log.warn('card.not-posted', { draftId: id, channel, error: String(error) });
    return false;
  }
}
