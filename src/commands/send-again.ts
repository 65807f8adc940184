import type { Desk } from './desk.ts';
import { messageOf } from './outgoing.ts';
import type { Decision } from './ports.ts';
import { recheck } from './recheck.ts';
import { showCard } from './show-card.ts';
import { type Click, clicked, permitted, refused, settle, step } from './take-act.ts';
import { type Transition, transitionOf } from './transitions.ts';

/**
 * An approver has looked in Seller Central and not found the message of an uncertain draft: it is approved anew.
 * This is the only way a message is ever sent a second time. It makes a new version, so that the click that asked
 * for it counts once, however often Slack delivers it.
 * @throws {Error} when the judge can't check the text again; nothing is approved then
 */
export async function sendAgain(desk: Desk, click: Click): Promise<Decision> {
  const row = await clicked(desk, click, ({ state }) => transitionOf('send-again', state) !== null);
  if ('done' in row) return row;
  const { by } = transitionOf('send-again', row.state) as Transition;
  const approver = click.actor.userId;
  const refusal = await permitted(desk, row, by, click.actor);
  if (refusal) return refused(refusal, row);
  if (desk.fourEyes && row.author === approver) return refused('own-draft', row);
  if (desk.fourEyes && row.approvals.at(-1)?.approver === approver)
    return refused('second-person-needed', row);
  if (!desk.marketplace) return refused('check-only', row);
  if (!messageOf(row)) return refused('not-sendable', row);
  const broken = await recheck(desk, row);
  if (broken) return broken;

  const decision = await settle(desk, [
    step(row, 'send-again', approver, {
      set: {
        version: row.version + 1,
        decidedBy: approver,
        tries: 0,
        notBefore: null,
        problem: null,
        claimToken: null,
        leaseUntil: null,
      },
      approvedBy: approver,
    }),
  ]);
  if (decision.done) desk.wakeSender(row.id);
  await showCard(desk, row.id);
  return decision;
}
