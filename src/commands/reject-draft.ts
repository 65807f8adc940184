import type { Desk } from './desk.ts';
import { hashText } from './outgoing.ts';
import type { Decision } from './ports.ts';
import { type Click, takeAct } from './take-act.ts';

/** An approver says no, and why. The draft is final then; the author writes a new one. */
export function rejectDraft(desk: Desk, click: Click & { readonly reason: string }): Promise<Decision> {
  return takeAct(desk, 'reject', click, () => ({
    set: { decidedBy: click.actor.userId, reason: click.reason },
    facts: { reasonHash: hashText(click.reason) },
  }));
}
