import type { Desk } from './desk.ts';
import { hashText } from './outgoing.ts';
import type { Decision } from './ports.ts';
import { type Click, takeAct } from './take-act.ts';

/** An approver has looked in Seller Central and found the message of an uncertain draft there. */
export function markSent(desk: Desk, click: Click & { readonly note: string }): Promise<Decision> {
  return takeAct(desk, 'mark-sent', click, (row) => ({
    // It went out when it was tried, not when somebody looked.
    set: { decidedBy: click.actor.userId, reason: click.note, sentAt: row.claimedAt },
    facts: { noteHash: hashText(click.note) },
  }));
}
