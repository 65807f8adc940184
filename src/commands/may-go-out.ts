import type { Desk } from './desk.ts';
import { messageOf } from './outgoing.ts';
import type { OutboxRow } from './ports.ts';
import { postCard } from './show-card.ts';
import { type Refused, refused } from './take-act.ts';

/**
 * What must hold before a message is asked for or approved, whoever does it: it can be sent, the same one is not
 * under way already, and its card stands in the channel. A message whose receipt nobody could see is not sent.
 * @param draft as the card is to show it, where there is none yet
 * @param row as it is stored
 */
export async function mayGoOut(desk: Desk, row: OutboxRow, draft: OutboxRow): Promise<Refused | null> {
  if (!desk.marketplace) return refused('check-only', row);
  if (!messageOf(row) || row.outgoingHash === null) return refused('not-sendable', row);
  // A hint, to spare the channel a card; that it holds, the index sees to when the move is written.
  if (await desk.store.isQueued(row.outgoingHash, row.id)) return refused('duplicate', row);
  return (await postCard(desk, draft)) ? null : refused('receipt-unpostable', row);
}
