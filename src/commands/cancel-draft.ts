import type { Desk } from './desk.ts';
import type { Decision } from './ports.ts';
import { type Click, takeAct } from './take-act.ts';

/**
 * The author or an approver withdraws a draft: before it is claimed, or after it failed or its outcome stayed
 * unknown. What was claimed in the meantime can't be withdrawn: `state`.
 */
export function cancelDraft(desk: Desk, click: Click): Promise<Decision> {
  return takeAct(desk, 'cancel', click, () => ({ set: { decidedBy: click.actor.userId, notBefore: null } }));
}
