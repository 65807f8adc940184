import type { Desk } from './desk.ts';
import { mayGoOut } from './may-go-out.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Decision } from './ports.ts';
import { recheck } from './recheck.ts';
import { showCard } from './show-card.ts';
import { type Click, clicked, refused, settle, step } from './take-act.ts';

/**
 * An approver has looked in Seller Central and not found the message of an uncertain draft: it is approved anew.
 * This is the only way a message is ever sent a second time. It makes a new version, so that the click that asked
 * for it counts once, however often Slack delivers it.
 * @throws {Error} when the judge can't check the text again; nothing is approved then
 */
export function sendAgain(desk: Desk, click: Click): Promise<Decision> {
  return oneAtATime(desk.store, click.draftId, () => again(desk, click));
}

async function again(desk: Desk, click: Click): Promise<Decision> {
  const row = await clicked(desk, 'send-again', click);
  if ('done' in row) return row;
  const approver = click.actor.userId;
  if (desk.fourEyes && row.author === approver) return refused('own-draft', row);
  if (desk.fourEyes && row.approvals.at(-1)?.approver === approver)
    return refused('second-person-needed', row);
  const barred = (await recheck(desk, row)) ?? (await mayGoOut(desk, row, row));
  if (barred) return barred;

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
