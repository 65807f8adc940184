import { z } from 'zod';
import { type Approval, draftStates, type OutboxRow, type RowChange } from '../commands/ports.ts';
import type { DraftContext } from '../policy/context.ts';
import type { Review } from '../policy/suggestion.ts';
import type { ApprovalTable, MessageTable } from './tables.ts';

const attachment = z.object({ kind: z.string(), name: z.string(), mediaType: z.string().optional() });

const context = z.object({
  orderId: z.string().nullish(),
  marketplace: z.string().nullish(),
  buyerLocale: z.string().nullish(),
  purpose: z.string().nullish(),
  attachments: z.array(attachment).optional(),
  orderCompletedAt: z.string().nullish(),
  previousReviewRequests: z.number().optional(),
  reply: z.boolean().optional(),
  now: z.string().optional(),
  operation: z.string().nullish(),
  permittedActions: z.array(z.string()).optional(),
  itemTitles: z.array(z.string()).optional(),
  teamWords: z.array(z.string()).optional(),
});

const fix = z.object({ start: z.number(), end: z.number(), replacement: z.string() });
const violation = z.object({
  rule: z.string(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  severity: z.literal('blocks'),
  message: z.string(),
  fix: fix.optional(),
});
const change = z.object({
  rule: z.string(),
  how: z.enum(['deleted', 'redacted', 'rewritten', 'template']),
  was: z.string(),
  becomes: z.string(),
});

// Loose: a review may hold more than this version of the program knows of; what the commands lean on is held to.
const review = z.looseObject({
  draft: z.string(),
  language: z.string().nullable(),
  buyerLanguage: z.string().nullable(),
  purpose: z.string().nullable(),
  purposeInferred: z.boolean(),
  violations: z.array(violation),
  suggestion: z.looseObject({
    status: z.enum(['clean', 'sendable', 'open-slots', 'copy-only', 'stop']),
    text: z.string().nullable(),
    violations: z.array(violation),
    openSlots: z.array(z.string()),
    reason: z.string().nullable(),
    changes: z.array(change),
    rendering: z.object({ language: z.string(), text: z.string() }).nullish(),
  }),
  route: z.discriminatedUnion('by', [
    z.object({ by: z.literal('message'), operation: z.string() }),
    z.object({ by: z.literal('solicitation') }),
    z.object({ by: z.literal('choice'), operations: z.array(z.string()) }),
    z.object({ by: z.literal('copy'), reason: z.string() }),
  ]),
  notes: z.array(z.object({ id: z.string(), message: z.string() })),
  missingTools: z.array(z.string()),
  coverage: z.array(z.string()).optional(),
});

const state = z.enum(draftStates);

/** A row in the database that this version of the program can't read. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
  constructor(id: string, column: string, cause: unknown) {
    super(
      `The row ${id} of the database can't be read (column "${column}"): it was changed by hand or written by another version. Nothing is sent from it.`,
      { cause },
    );
  }
}

/**
 * One draft as the program knows it. The names of operations, rules and problems are taken as they stand: only
 * this program writes them, and the hash of an approval covers what goes out.
 * @throws {UnreadableRow}
 */
export function rowOf(row: MessageTable, approvals: readonly ApprovalTable[]): OutboxRow {
  const read = <T>(column: keyof MessageTable, schema: z.ZodType, value: unknown): T => {
    const result = schema.safeParse(value);
    // Not the zod error itself: it may quote the buyer's text.
    if (!result.success)
      throw new UnreadableRow(
        row.id,
        column,
        result.error.issues.map((issue) => issue.path),
      );
    return result.data as T;
  };
  return {
    id: row.id,
    version: row.version,
    revision: row.revision,
    state: read('state', state, row.state),
    author: row.author,
    draft: row.draft,
    outgoing: row.outgoing,
    outgoingHash: row.outgoing_hash,
    operation: row.operation as OutboxRow['operation'],
    context: read<DraftContext>('context', context, json(row.context)),
    marketplaceId: row.marketplace_id,
    review: row.review === null ? null : read<Review>('review', review, json(row.review)),
    marketplaceProblem: row.marketplace_problem as OutboxRow['marketplaceProblem'],
    approvals: approvals.map(approvalOf),
    attempts: row.attempts,
    tries: row.tries,
    problem: row.problem as OutboxRow['problem'],
    notBefore: row.not_before,
    claimToken: row.claim_token,
    claimedAt: row.claimed_at,
    leaseUntil: row.lease_until,
    amazonRequestId: row.amazon_request_id,
    reason: row.reason,
    decidedBy: row.decided_by,
    sentAt: row.sent_at,
    channel: row.channel,
    thread: row.thread,
    card: row.card_channel && row.card_ts ? { channel: row.card_channel, ts: row.card_ts } : null,
    cardDirty: row.card_dirty === 1,
    cardTries: row.card_tries,
    locale: row.locale as OutboxRow['locale'],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The columns a change writes. */
export function columnsOf(change: RowChange): Partial<MessageTable> {
  const columns: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(change)) {
    const isJson = key === 'context' || key === 'review';
    columns[columnOf(key)] = isJson && value !== null ? JSON.stringify(value) : value;
  }
  if (change.context) columns.order_id = change.context.orderId ?? null;
  return columns;
}

function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function approvalOf({ approver, version, outgoing_hash, at }: ApprovalTable): Approval {
  return { approver, version, outgoingHash: outgoing_hash, at };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
