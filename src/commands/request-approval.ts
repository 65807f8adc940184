import type { Desk } from './desk.ts';
import { mayGoOut } from './may-go-out.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Decision } from './ports.ts';
import { showCard } from './show-card.ts';
import { type Click, clicked, settle, step } from './take-act.ts';

/**
 * A draft is put before the approvers: its card is posted in the channel it was begun in.
 * Refused where nothing can be sent, or where the card can't be posted (the bot is no member of the channel).
 */
export function requestApproval(desk: Desk, click: Click): Promise<Decision> {
  return oneAtATime(desk.store, click.draftId, () => request(desk, click));
}

async function request(desk: Desk, click: Click): Promise<Decision> {
  const row = await clicked(desk, 'request-approval', click);
  if ('done' in row) return row;
  const barred = await mayGoOut(desk, row, { ...row, state: 'in_review' });
  if (barred) return barred;
  const decision = await settle(desk, [step(row, 'request-approval', click.actor.userId, { set: {} })]);
  await showCard(desk, row.id);
  return decision;
}
