import type { DraftContext, Operation } from '../policy/context.ts';
import { checkRow } from './check-row.ts';
import type { Desk } from './desk.ts';
import { orderIdOf } from './order-id-of.ts';
import { nothing } from './outgoing.ts';
import type { Decision, OutboxRow, Person } from './ports.ts';
import { showCard } from './show-card.ts';
import { clicked, settle, step } from './take-act.ts';

/** What the author changes; a key left out stays as it is. */
export interface DraftEdit {
  readonly draftId: string;
  readonly version: number;
  readonly editor: Person;
  readonly text: string;
  readonly orderId?: string | null;
  readonly purpose?: DraftContext['purpose'];
  readonly reply?: boolean;
  /** The drafter's pick, where the purpose leaves a choice. A changed purpose forgets an earlier one. */
  readonly operation?: Operation | null;
}

/**
 * The author changes a draft: a new version, checked anew. What was approved or asked for before is void, and a
 * draft in review is one again.
 * @throws {CheckFailed} when the judge gives no verdict; the new version is kept
 */
export async function editDraft(desk: Desk, edit: DraftEdit): Promise<Decision> {
  const { draftId, version, editor, text } = edit;
  const row = await clicked(desk, 'edit', { draftId, version, actor: editor });
  if ('done' in row) return row;

  const context = contextOf(row, edit);
  const sameOrder = context.orderId === row.context.orderId && row.marketplaceProblem === null;
  const edited = await settle(desk, [
    step(row, 'edit', editor.userId, {
      set: {
        version: row.version + 1,
        draft: text,
        context: sameOrder ? context : withoutOrderFacts(context),
        marketplaceId: sameOrder ? row.marketplaceId : null,
        marketplaceProblem: null,
        review: null,
        ...nothing,
      },
    }),
  ]);
  if (!edited.done) return edited;
  try {
    const checked = await checkRow(desk, edited.draft);
    return { done: true, draft: checked };
  } finally {
    await showCard(desk, draftId);
  }
}

function contextOf(row: OutboxRow, edit: DraftEdit): DraftContext {
  const purpose = edit.purpose === undefined ? (row.context.purpose ?? null) : edit.purpose;
  const samePurpose = purpose === (row.context.purpose ?? null);
  return {
    ...row.context,
    orderId: orderIdOf(edit.orderId === undefined ? row.context.orderId : edit.orderId, edit.text),
    purpose,
    reply: edit.reply ?? row.context.reply ?? false,
    operation:
      edit.operation === undefined && samePurpose
        ? (row.context.operation ?? null)
        : (edit.operation ?? null),
  };
}

function withoutOrderFacts(context: DraftContext): DraftContext {
  const { orderId, purpose, reply, operation, attachments, teamWords } = context;
  return {
    ...(orderId !== undefined && { orderId }),
    ...(purpose !== undefined && { purpose }),
    ...(reply !== undefined && { reply }),
    ...(operation !== undefined && { operation }),
    ...(attachments && { attachments }),
    ...(teamWords && { teamWords }),
  };
}
