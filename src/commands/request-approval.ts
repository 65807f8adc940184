import type { Desk } from './desk.ts';
import { messageOf } from './outgoing.ts';
import type { Decision } from './ports.ts';
import { postCard, showCard } from './show-card.ts';
import { type Click, clicked, permitted, refused, settle, step } from './take-act.ts';
import { type Transition, transitionOf } from './transitions.ts';

/**
 * The author puts a draft before the approvers: its card is posted in the channel it was begun in.
 * Refused where nothing can be sent, or where the card can't be posted (the bot is no member of the channel).
 */
export async function requestApproval(desk: Desk, click: Click): Promise<Decision> {
  const row = await clicked(desk, click, ({ state }) => transitionOf('request-approval', state) !== null);
  if ('done' in row) return row;
  const { by, to } = transitionOf('request-approval', row.state) as Transition;
  const refusal = await permitted(desk, row, by, click.actor);
  if (refusal) return refused(refusal, row);
  if (!desk.marketplace) return refused('check-only', row);
  if (!messageOf(row)) return refused('not-sendable', row);

  const card = await postCard(desk, { ...row, state: to });
  if (card === 'unpostable') return refused('receipt-unpostable', row);
  if (card === 'taken') return refused('state', row);
  const decision = await settle(desk, [step(row, 'request-approval', click.actor.userId, { set: {} })]);
  await showCard(desk, row.id);
  return decision;
}
