import type { Desk } from './desk.ts';
import { mayGoOut } from './may-go-out.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Decision, OutboxRow } from './ports.ts';
import { recheck } from './recheck.ts';
import { showCard } from './show-card.ts';
import { type Click, clicked, refused, settle, step } from './take-act.ts';

/**
 * An approver approves what is in review, or straight what was just checked: then the request and the approval
 * are written in one transaction. The approval holds for this version and this exact text. The message is sent
 * after the commit, by the sender.
 * @throws {Error} when the judge can't check the text again; nothing is approved then
 */
export function approveDraft(desk: Desk, click: Click): Promise<Decision> {
  return oneAtATime(desk.store, click.draftId, () => approve(desk, click));
}

async function approve(desk: Desk, click: Click): Promise<Decision> {
  const row = await clicked(desk, 'approve', click, 'request-approval');
  if ('done' in row) return row;
  const approver = click.actor.userId;
  if (desk.fourEyes && row.author === approver) return refused('own-draft', row);
  const reviewed: OutboxRow = { ...row, state: 'in_review' };
  const barred = (await recheck(desk, row)) ?? (await mayGoOut(desk, row, reviewed));
  if (barred) return barred;

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
