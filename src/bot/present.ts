import { mayApprove } from '../commands/approvers.ts';
import { CheckFailed } from '../commands/check-row.ts';
import type { Desk } from '../commands/desk.ts';
import type { DraftRecord, Person } from '../commands/ports.ts';
import type { Message } from './blocks/parts.ts';
import { type Reader, report } from './blocks/report.ts';
import { standing } from './blocks/standing.ts';

/** A draft as its drafter should see it now, in an answer of their own. */
export async function present(desk: Desk, draft: DraftRecord, reader: Person, bot: string): Promise<Message> {
  if (draft.state !== 'draft') return standing(draft);
  return report(draft, await readerOf(desk, draft, reader, bot));
}

/** What the reader may do is asked only where there is something to be done; the command asks again at the press. */
async function readerOf(desk: Desk, draft: DraftRecord, reader: Person, bot: string): Promise<Reader> {
  const setting = { canSend: desk.marketplace !== null, fourEyes: desk.fourEyes, bot };
  if (draft.outgoingHash === null) return { ...setting, mayApprove: false, canPost: null };
  const barred = desk.fourEyes && draft.author === reader.userId;
  const [refusal, canPost] = await Promise.all([
    barred ? 'own-draft' : mayApprove(desk, reader, draft.channel),
    desk.cards.canPost(draft.channel).catch(() => null),
  ]);
  return { ...setting, mayApprove: refusal === null, canPost };
}

/** The draft of a check; where the check gave no verdict, the draft as it was kept, which the report then says. */
export async function keptDraft(desk: Desk, check: Promise<DraftRecord>): Promise<DraftRecord> {
  try {
    return await check;
  } catch (error) {
    const kept = error instanceof CheckFailed ? await desk.store.draft(error.draftId) : null;
    if (!kept) throw error;
    return kept;
  }
}
