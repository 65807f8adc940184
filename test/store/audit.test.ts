import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { tamperWith } from '../commands/fakes.ts';

async function storeWithEntries(): Promise<{ store: Store; tamper: (sql: string) => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const url = `sqlite:${join(folder, 'shop.db')}`;
  const store = await openStore({ url, clock: () => 1_800_000_000_000 });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (let n = 1; n <= 6; n++)
    await store.insert({
      id: `d_${n}`,
      requestKey: `k_${n}`,
      author: 'U1',
      draft: 'A text',
      context: {},
      channel: 'C1',
      thread: null,
      locale: 'en',
    });
  return { store, tamper: (sql) => tamperWith(url, sql) };
}

const withoutTriggers = 'DROP TRIGGER audit_refuses_update; DROP TRIGGER audit_refuses_delete;';

describe('the audit log', () => {
  it('is one chain, whose head can be noted', async () => {
    const { store } = await storeWithEntries();
    const verdict = await store.verifyAudit();
    expect(verdict).toEqual({ intact: true, entries: 6, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('stays one chain when many write at once', async () => {
    const { store } = await storeWithEntries();
    const rows = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => store.draft(`d_${n}`)));
    await Promise.all(
      rows.map((row) =>
        store.apply([
          {
            draftId: row?.id ?? '',
            from: 'draft',
            to: 'cancelled',
            version: 1,
            set: {},
            audit: { actor: 'U1', action: 'cancel' },
          },
        ]),
      ),
    );
    expect(await store.verifyAudit()).toMatchObject({ intact: true, entries: 12 });
  });

  it.each(['UPDATE audit SET actor = 1', 'DELETE FROM audit WHERE seq = 6', 'DELETE FROM audit'])(
    'refuses to be changed: %s',
    async (sql) => {
      const { store, tamper } = await storeWithEntries();
      await expect(tamper(sql)).rejects.toThrow('append-only');
      expect(await store.verifyAudit()).toMatchObject({ intact: true, entries: 6 });
    },
  );

  it.each([
    ['a changed entry', "UPDATE audit SET actor = 'U9' WHERE seq = 3", 3],
    ['a changed fact', `UPDATE audit SET facts = '{"channel":"C2"}' WHERE seq = 2`, 2],
    ['a changed time', 'UPDATE audit SET at = at + 1 WHERE seq = 1', 1],
    ['a missing entry', 'DELETE FROM audit WHERE seq = 4', 4],
    [
      'an entry in another’s place',
      'UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 99',
      2,
    ],
    [
      'an added entry',
      `INSERT INTO audit SELECT 7, at, actor, action, draft_id, from_state, to_state, facts, hash, hash FROM audit WHERE seq = 6`,
      7,
    ],
  ])('is found broken, with the triggers gone, by %s', async (_what, sql, brokenAt) => {
    const { store, tamper } = await storeWithEntries();
    await tamper(withoutTriggers + sql);
    expect(await store.verifyAudit()).toEqual({ intact: false, brokenAt });
  });

  it('shows that its end was cut off by a head noted before', async () => {
    const { store, tamper } = await storeWithEntries();
    const before = await store.verifyAudit();
    await tamper(`${withoutTriggers} DELETE FROM audit WHERE seq > 4`);
    const after = await store.verifyAudit();
    expect(after).toMatchObject({ intact: true, entries: 4 });
    expect(after).not.toEqual(before);
  });
});

it('writes the same facts with the same bytes', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined, A: true })).toBe(
    canonicalJson({ A: true, b: [1, { c: 'x', d: null }] }),
  );
});
