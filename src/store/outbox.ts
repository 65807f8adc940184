import type { Knex } from 'knex';
import type { Applied, Clock, Move, NewDraft, OutboxRow, OutboxStore } from '../commands/ports.ts';
import { appendAudit, readAudit } from './audit.ts';
import { columnsOf, rowOf } from './rows.ts';

/** How long a card that can't be brought up to date is tried again, until its draft changes or the program starts anew. */
const cardTries = 20;

/** Undoes the transaction: the row was not as the move expected it. */
class Lost extends Error {}

/**
 * The outbox over an open database.
 * @param db a pool of one connection: inside a transaction, only the transaction may be asked
 * @param clock stamps what is written
 */
export function createOutbox(db: Knex, clock: Clock): OutboxStore {
  return {
    async insert(draft) {
      const isNew = await db.transaction((trx) => insertDraft(trx, draft, clock()));
      const made = await db('message').select('id').where({ request_key: draft.requestKey }).first();
      if (!made) throw new Error(`The draft ${draft.id} was ${isNew ? 'written' : 'found'} and is gone.`);
      return (await readRow(db, made.id)) as OutboxRow;
    },

    draft: (id) => readRow(db, id),

    async apply(moves): Promise<Applied> {
      try {
        const row = await db.transaction(async (trx) => {
          for (const move of moves) await applyMove(trx, move, clock());
          return readRow(trx, moves[0].draftId);
        });
        return { result: 'applied', row: row as OutboxRow };
      } catch (error) {
        if (error instanceof Lost) return { result: 'lost' };
        if (String(error).includes('UNIQUE constraint failed: message.outgoing_hash'))
          return { result: 'duplicate' };
        throw error;
      }
    },

    async due(now, limit) {
      const rows = await db('message')
        .select('id')
        .where({ state: 'approved' })
        .where((time) => time.whereNull('not_before').orWhere('not_before', '<=', now))
        .orderBy('updated_at')
        .orderBy('id')
        .limit(limit);
      return rows.map(({ id }) => id);
    },

    async sending(leaseEndedBy) {
      const rows = await db('message')
        .select('id')
        .where({ state: 'sending' })
        .where((lease) => {
          if (leaseEndedBy !== null) lease.where('lease_until', '<=', leaseEndedBy);
        });
      return rows.map(({ id }) => id);
    },

    async isQueued(outgoingHash, otherThan) {
      const queued = await db('message')
        .select('id')
        .where({ outgoing_hash: outgoingHash })
        .whereIn('state', ['in_review', 'approved', 'sending', 'sent', 'uncertain'])
        .whereNot({ id: otherThan })
        .first();
      return queued !== undefined;
    },

    async inReviewSince(instant) {
      const rows = await db('message')
        .select('id')
        .where({ state: 'in_review' })
        .where('updated_at', '<', instant);
      return rows.map(({ id }) => id);
    },

    async reviewRequests(orderId, otherThan) {
      // By the attempts, not by the states: a person may have cancelled one that had perhaps gone out.
      const drafts = await db('message')
        .select('id')
        .where({ order_id: orderId, operation: 'productReviewAndSellerFeedback' })
        .whereNot({ id: otherThan })
        .whereIn('id', (attempted) => {
          attempted
            .select('message_id')
            .from('attempt')
            .where((outcome) => {
              outcome.whereNull('outcome').orWhereNotIn('outcome', ['refused', 'not-sent']);
            });
        });
      return drafts.length;
    },

    async keepCard(id, { channel, ts }) {
      await db('message')
        .where({ id })
        .update({ card_channel: channel, card_ts: ts, card_dirty: 1, revision: db.raw('revision + 1') });
    },

    async dirtyCards(now, limit) {
      const rows = await db('message')
        .select('id')
        .where({ card_dirty: 1 })
        .where((next) => {
          if (now === null) return;
          next
            .where('card_tries', '<', cardTries)
            .where((time) => time.whereNull('card_not_before').orWhere('card_not_before', '<=', now));
        })
        .orderBy('updated_at', 'desc')
        .limit(limit);
      return rows.map(({ id }) => id);
    },

    async cardShown(id, revision) {
      await db('message')
        .where({ id, revision })
        .update({ card_dirty: 0, card_tries: 0, card_not_before: null });
    },

    async cardFailed(id, notBefore) {
      await db('message')
        .where({ id, card_dirty: 1 })
        .update({ card_not_before: notBefore, card_tries: db.raw('card_tries + 1') });
    },

    audit: (draftId) => readAudit(db, draftId),
  };
}

async function insertDraft(trx: Knex.Transaction, draft: NewDraft, now: number): Promise<boolean> {
  const made = await trx('message')
    .insert({
      id: draft.id,
      request_key: draft.requestKey,
      version: 1,
      revision: 1,
      state: 'draft',
      author: draft.author,
      draft: draft.draft,
      context: JSON.stringify(draft.context),
      order_id: draft.context.orderId ?? null,
      channel: draft.channel,
      thread: draft.thread,
      locale: draft.locale,
      created_at: now,
      updated_at: now,
    })
    .onConflict('request_key')
    .ignore()
    .returning('id');
  if (made.length === 0) return false;
  await appendAudit(trx, {
    at: now,
    actor: draft.author,
    action: 'begin',
    draftId: draft.id,
    from: null,
    to: 'draft',
    facts: { channel: draft.channel, version: 1 },
  });
  return true;
}

async function applyMove(trx: Knex.Transaction, move: Move, now: number): Promise<void> {
  // Write first: SQLite's deferred transactions can't turn a read into a write without the risk of SQLITE_BUSY.
  const [row] = await trx('message')
    .where({ id: move.draftId, state: move.from, version: move.version })
    .where(move.claimToken === undefined ? {} : { claim_token: move.claimToken })
    .update({
      card_dirty: trx.raw('card_channel IS NOT NULL'),
      ...columnsOf(move.set),
      state: move.to,
      revision: trx.raw('revision + 1'),
      card_tries: 0,
      card_not_before: null,
      updated_at: now,
    })
    .returning(['version', 'outgoing_hash', 'attempts', 'order_id', 'operation']);
  if (!row) throw new Lost();

  if (move.approvedBy !== undefined)
    await trx('approval').insert({
      message_id: move.draftId,
      version: row.version,
      outgoing_hash: bound(row.outgoing_hash, move),
      approver: move.approvedBy,
      at: now,
    });
  if (move.attempt && 'begins' in move.attempt)
    await trx('attempt').insert({
      message_id: move.draftId,
      n: row.attempts,
      claim_token: move.attempt.begins,
      outgoing_hash: bound(row.outgoing_hash, move),
      started_at: now,
    });
  if (move.attempt && 'ends' in move.attempt) await endAttempt(trx, move.attempt, now);

  await appendAudit(trx, {
    at: now,
    actor: move.audit.actor,
    action: move.audit.action,
    draftId: move.draftId,
    from: move.from,
    to: move.to,
    facts: {
      version: row.version,
      orderId: row.order_id,
      operation: row.operation,
      outgoingHash: row.outgoing_hash,
      ...move.audit.facts,
    },
  });
}

async function endAttempt(
  trx: Knex.Transaction,
  { ends, outcome }: Extract<NonNullable<Move['attempt']>, { ends: string }>,
  now: number,
): Promise<void> {
  const told = outcome === 'lease-passed' ? null : outcome;
  await trx('attempt')
    .where({ claim_token: ends })
    .update({
      ended_at: now,
      outcome: told?.kind ?? 'lease-passed',
      problem: told && 'problem' in told ? told.problem : null,
      http_status: told?.status ?? null,
      amazon_request_id: told?.requestId ?? null,
    });
}

function bound(hash: string | null, move: Move): string {
  if (hash === null)
    throw new Error(`The draft ${move.draftId} has nothing to send, so it can't ${move.audit.action}.`);
  return hash;
}

async function readRow(db: Knex, id: string): Promise<OutboxRow | null> {
  const row = await db('message').where({ id }).first();
  if (!row) return null;
  return rowOf(row, await db('approval').where({ message_id: id }).orderBy('id'));
}
