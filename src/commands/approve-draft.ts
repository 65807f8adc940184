import type { Desk } from './desk.ts';
import { messageOf } from './outgoing.ts';
import type { Decision, OutboxRow } from './ports.ts';
import { recheck } from './recheck.ts';
import { postCard, showCard } from './show-card.ts';
import { type Click, clicked, permitted, refused, settle, step } from './take-act.ts';
import { type Transition, transitionOf } from './transitions.ts';

/**
 * An approver approves what is in review, or straight what was just checked: then the request and the approval
 * are written in one transaction. The approval holds for this version and this exact text. The message is sent
 * after the commit, by the sender.
 * @throws {Error} when the judge can't check the text again; nothing is approved then
 */
export async function approveDraft(desk: Desk, click: Click): Promise<Decision> {
  const fits = ({ state }: OutboxRow) => inReview(state) !== null;
  const found = await clicked(desk, click, fits);
  if ('done' in found) return found;
  const { by } = transitionOf('approve', 'in_review') as Transition;
  const refusal = await permitted(desk, found, by, click.actor);
  if (refusal) return refused(refusal, found);
  if (desk.fourEyes && found.author === click.actor.userId) return refused('own-draft', found);
  if (!desk.marketplace) return refused('check-only', found);
  if (!messageOf(found)) return refused('not-sendable', found);
  const broken = await recheck(desk, found);
  if (broken) return broken;
  // The card is seen before the request behind it is written, and checking takes a while: what counts is now.
  const row = await clicked(desk, click, fits);
  if ('done' in row) return row;

  // The receipt has its place before anything is claimed: a message nobody sees is not sent.
  const reviewed = { ...row, state: 'in_review' } as const;
  const card = await postCard(desk, reviewed);
  if (card === 'unpostable') return refused('receipt-unpostable', row);
  if (card === 'taken') return refused('state', row);
  const approver = click.actor.userId;
  const approval = step(reviewed, 'approve', approver, {
    set: { decidedBy: approver },
    approvedBy: approver,
  });
  const decision = await settle(
    desk,
    row.state === 'draft' ? [step(row, 'request-approval', approver, { set: {} }), approval] : [approval],
  );
  if (decision.done) desk.wakeSender(row.id);
  await showCard(desk, row.id);
  return decision;
}

/** From a draft the way leads through the review, in the same transaction. */
function inReview(state: OutboxRow['state']): Transition | null {
  const requested = transitionOf('request-approval', state)?.to ?? state;
  return transitionOf('approve', requested);
}
