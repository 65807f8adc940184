import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Move, NewDraft, OutboxRow } from '../../src/commands/ports.ts';
import type { Review } from '../../src/policy/suggestion.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { tamperWith } from '../commands/fakes.ts';

const orderId = '305-7781190-4402817';

async function newStore(): Promise<{ store: Store; url: string; now: { at: number } }> {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const url = `sqlite:${join(folder, 'shop.db')}`;
  const now = { at: 1_800_000_000_000 };
  const store = await openStore({ url, clock: () => now.at });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, url, now };
}

const draft = (n: number, more: Partial<NewDraft> = {}): NewDraft => ({
  id: `d_${n}`,
  requestKey: `k_${n}`,
  author: 'U1',
  draft: `Draft ${n}`,
  context: { orderId },
  channel: 'C1',
  thread: null,
  locale: 'en',
  ...more,
});

const move = (row: OutboxRow, to: OutboxRow['state'], more: Partial<Move> = {}): Move => ({
  draftId: row.id,
  from: row.state,
  to,
  version: row.version,
  set: {},
  audit: { actor: 'U1', action: 'test' },
  ...more,
});

async function moved(store: Store, first: Move, ...rest: Move[]): Promise<OutboxRow> {
  const applied = await store.apply([first, ...rest]);
  if (applied.result !== 'applied') throw new Error(`not applied: ${applied.result}`);
  return applied.row;
}

async function approved(store: Store, n: number): Promise<OutboxRow> {
  const row = await store.insert(draft(n));
  const sendable = {
    outgoing: `Text ${n}`,
    outgoingHash: `hash-${n}`,
    operation: 'unexpectedProblem',
  } as const;
  const asked = await moved(store, move(row, 'in_review', { set: sendable }));
  return moved(store, move(asked, 'approved', { approvedBy: 'U2' }));
}

describe('the outbox', () => {
  it('gives back what was put in, JSON and nulls and all', async () => {
    const { store, now } = await newStore();
    const review: Review = {
      draft: 'Draft 1 👋\u0000\ud800',
      language: 'de',
      buyerLanguage: null,
      purpose: 'order-issue',
      purposeInferred: true,
      violations: [
        {
          rule: 'emoji',
          start: 8,
          end: 10,
          severity: 'blocks',
          message: 'An emoji.',
          fix: { start: 8, end: 10, replacement: '' },
        },
      ],
      suggestion: {
        status: 'sendable',
        text: 'Draft 1',
        violations: [],
        openSlots: [],
        reason: null,
        changes: [],
      },
      route: { by: 'message', operation: 'unexpectedProblem' },
      notes: [{ id: 'late', message: 'A late notice.' }],
      missingTools: ['Italian dictionary'],
    };
    const context = {
      orderId,
      buyerLocale: null,
      attachments: [{ kind: 'invoice', name: 'a.pdf' }],
      previousReviewRequests: 0,
      permittedActions: [],
    };
    const row = await store.insert(draft(1, { context, thread: '1700.1' }));
    const checked = await moved(store, move(row, 'draft', { set: { review } }));
    const kept = (await store.draft('d_1')) as OutboxRow;
    expect(kept).toEqual(checked);
    expect(kept).toEqual({
      ...row,
      revision: row.revision + 1,
      review,
      context,
    });
    expect(kept.context).not.toHaveProperty('purpose');
    expect(kept.createdAt).toBe(now.at);
  });

  it('makes one row of one request key, however often and however fast', async () => {
    const { store } = await newStore();
    const rows = await Promise.all([1, 2, 3, 4].map((n) => store.insert(draft(n, { requestKey: 'same' }))));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    const audits = await Promise.all([1, 2, 3, 4].map((n) => store.audit(`d_${n}`)));
    expect(audits.flat()).toHaveLength(1);
  });

  it('moves a row only from the state, version and claim it is in', async () => {
    const { store } = await newStore();
    const row = await approved(store, 1);
    const lost = { result: 'lost' };
    expect(await store.apply([move({ ...row, state: 'draft' }, 'cancelled')])).toEqual(lost);
    expect(await store.apply([move({ ...row, version: 2 }, 'cancelled')])).toEqual(lost);
    expect(await store.apply([move({ ...row, id: 'd_none' }, 'cancelled')])).toEqual(lost);
    const claimed = await moved(
      store,
      move(row, 'sending', { set: { attempts: 1, claimToken: 'c_1' }, attempt: { begins: 'c_1' } }),
    );
    expect(await store.apply([move(claimed, 'sent', { claimToken: 'c_2' })])).toEqual(lost);
    await moved(store, move(claimed, 'sent', { claimToken: 'c_1' }));
  });

  it('lets one of fifty racing claims win', async () => {
    const { store } = await newStore();
    const row = await approved(store, 1);
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        store.apply([
          move(row, 'sending', { set: { attempts: 1, claimToken: `c_${n}` }, attempt: { begins: `c_${n}` } }),
        ]),
      ),
    );
    expect(claims.filter(({ result }) => result === 'applied')).toHaveLength(1);
    expect((await store.audit('d_1')).filter(({ to }) => to === 'sending')).toHaveLength(1);
  });

  it('writes all steps of a move or none, audit included', async () => {
    const { store } = await newStore();
    const row = await store.insert(draft(1));
    const before = await store.audit('d_1');
    const result = await store.apply([
      move(row, 'in_review', { set: { outgoingHash: 'hash' } }),
      move({ ...row, state: 'rejected' }, 'approved', { approvedBy: 'U2' }),
    ]);
    expect(result).toEqual({ result: 'lost' });
    expect(await store.draft('d_1')).toMatchObject({ state: 'draft', outgoingHash: null, approvals: [] });
    expect(await store.audit('d_1')).toEqual(before);
  });

  it('approves nothing that has no hash to bind the approval to', async () => {
    const { store } = await newStore();
    const row = await store.insert(draft(1));
    await expect(store.apply([move(row, 'in_review', { approvedBy: 'U2' })])).rejects.toThrow(
      'nothing to send',
    );
    expect((await store.draft('d_1'))?.state).toBe('draft');
  });

  it('queues one message once', async () => {
    const { store } = await newStore();
    const set = { outgoingHash: 'same' };
    const [one, other] = [await store.insert(draft(1)), await store.insert(draft(2))];
    const queued = await moved(store, move(one, 'in_review', { set }));
    expect(await store.apply([move(other, 'in_review', { set })])).toEqual({ result: 'duplicate' });
    await moved(store, move(queued, 'rejected'));
    await moved(store, move(other, 'in_review', { set }));
  });

  it('knows no state but those of the table', async () => {
    const { store, url } = await newStore();
    await store.insert(draft(1));
    await expect(tamperWith(url, "UPDATE message SET state = 'posted'")).rejects.toThrow('CHECK');
  });

  it('hands out what is due, the longest waiting first, and nothing before its time', async () => {
    const { store, now } = await newStore();
    const rows: OutboxRow[] = [];
    for (const n of [3, 1, 2]) {
      now.at += 1_000;
      rows.push(await approved(store, n));
    }
    const [last] = rows.slice(-1) as [OutboxRow];
    await moved(store, move(last, 'approved', { set: { notBefore: now.at + 5_000 } }));
    expect(await store.due(now.at, 10)).toEqual(['d_3', 'd_1']);
    expect(await store.due(now.at, 1)).toEqual(['d_3']);
    expect(await store.due(now.at + 5_000, 10)).toEqual(['d_3', 'd_1', 'd_2']);
  });

  it('lets one row that can’t be read stand in nobody’s way', async () => {
    const { store, url, now } = await newStore();
    await approved(store, 1);
    await approved(store, 2);
    await tamperWith(url, "UPDATE message SET context = 'gone' WHERE id = 'd_1'");
    expect(await store.due(now.at, 10)).toEqual(['d_1', 'd_2']);
    await expect(store.draft('d_1')).rejects.toThrow('column "context"');
    expect((await store.draft('d_2'))?.state).toBe('approved');
  });

  it('takes a card for up to date only if it shows the present revision', async () => {
    const { store } = await newStore();
    const row = await store.insert(draft(1));
    await store.keepCard('d_1', { channel: 'C1', ts: '1.2' });
    const posted = (await store.draft('d_1')) as OutboxRow;
    await moved(store, move(row, 'cancelled'));
    await store.cardShown('d_1', posted.revision);
    expect(await store.dirtyCards(0, 10)).toEqual(['d_1']);
    const present = (await store.draft('d_1')) as OutboxRow;
    await store.cardShown('d_1', present.revision);
    expect(await store.dirtyCards(0, 10)).toEqual([]);
  });
});
