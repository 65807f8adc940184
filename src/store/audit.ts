import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { AuditEntry, DraftState } from '../commands/ports.ts';
import { canonicalJson } from './canonical-json.ts';
import type { AuditTable } from './tables.ts';

/** The hash the first entry is chained to. */
const beginning = '0'.repeat(64);
const batch = 1_000;

/**
 * Appends one entry to the log, chained to the one before.
 * @param trx the transaction of the change the entry tells of; it must have written already, so that no other
 *   writer can come between reading the last entry and adding the next
 */
export async function appendAudit(trx: Knex.Transaction, entry: AuditEntry): Promise<void> {
  const last = await trx('audit').select('seq', 'hash').orderBy('seq', 'desc').first();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    draft_id: entry.draftId,
    from_state: entry.from,
    // The column takes no NULL; an entry that is of no draft has no state.
    to_state: entry.to ?? '',
    facts: canonicalJson(entry.facts),
    prev_hash: last?.hash ?? beginning,
  };
  await trx('audit').insert({ ...row, hash: hashOf(row) });
}

/** The entries of one draft, oldest first. */
export async function readAudit(db: Knex, draftId: string): Promise<AuditEntry[]> {
  const rows = await db('audit').where({ draft_id: draftId }).orderBy('seq');
  return rows.map((row) => ({
    at: row.at,
    actor: row.actor,
    action: row.action,
    draftId: row.draft_id,
    from: row.from_state as DraftState | null,
    to: (row.to_state || null) as DraftState | null,
    facts: JSON.parse(row.facts) as Record<string, unknown>,
  }));
}

/** What walking the chain found: whole, with the hash of its end, or broken at an entry. */
export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly head: string }
  | { readonly intact: false; readonly brokenAt: number };

/**
 * Walks the whole chain. A changed, missing, added or reordered entry is found; entries cut off at the end are
 * not, unless `head` is compared with one noted earlier.
 */
export async function verifyAudit(db: Knex): Promise<AuditVerdict> {
  let seq = 0;
  let head = beginning;
  for (;;) {
    const rows = await db('audit').where('seq', '>', seq).orderBy('seq').limit(batch);
    for (const row of rows) {
      if (row.seq !== seq + 1) return { intact: false, brokenAt: seq + 1 };
      if (row.prev_hash !== head || row.hash !== hashOf(row)) return { intact: false, brokenAt: row.seq };
      seq = row.seq;
      head = row.hash;
    }
    if (rows.length < batch) return { intact: true, entries: seq, head };
  }
}

function hashOf({
  seq,
  at,
  actor,
  action,
  draft_id,
  from_state,
  to_state,
  facts,
  prev_hash,
}: Omit<AuditTable, 'hash'>): string {
  const told = { seq, at, actor, action, draft_id, from_state, to_state, facts, prev_hash };
  return createHash('sha256').update(canonicalJson(told)).digest('hex');
}
