import type { Desk } from './desk.ts';
import { showCard } from './show-card.ts';
import { makeUncertain } from './sweep-outbox.ts';

/** The program is not ready before these are shown; what is older follows with the sweep. */
const cardsAtOnce = 100;

/**
 * Puts in order what the last process left; called once at start, before the sender. This process has claimed
 * nothing yet and has the database for itself, so every claim it finds is a dead process's.
 * @returns how many drafts became uncertain, and how many cards were brought up to date or tried
 */
export async function recoverOutbox(desk: Desk): Promise<{ uncertain: number; cards: number }> {
  const left = await desk.store.sending(null);
  for (const id of left) await makeUncertain(desk, id);
  const lagging = await desk.store.dirtyCards(null, cardsAtOnce);
  for (const id of lagging) await showCard(desk, id);
  if (left.length > 0 || lagging.length > 0)
    desk.log.warn('outbox.recovered', { uncertain: left.length, cards: lagging.length });
  return { uncertain: left.length, cards: lagging.length };
}
