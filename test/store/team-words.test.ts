import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

async function emptyStore() {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const now = { at: 1_800_000_000_000 };
  const url = `sqlite:${join(folder, 'shop.db')}`;
  const store = await openStore({ url, clock: () => now.at });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const add = (word: string, by = 'U1', most = 500) => store.addTeamWord({ word, by, draftId: 'd_1', most });
  return { store, add, now };
}

it('keeps words by the alphabet, with who added them and when', async () => {
  const { store, add, now } = await emptyStore();
  await add('Nordglow');
  now.at += 1000;
  await add('Brightlamp', 'U2');
  expect(await store.teamWords()).toEqual([
    { word: 'Brightlamp', addedBy: 'U2', addedAt: 1_800_000_001_000 },
    { word: 'Nordglow', addedBy: 'U1', addedAt: 1_800_000_000_000 },
  ]);
});

it('holds a word once, whatever its capitals and however its accents are composed', async () => {
  const { store, add } = await emptyStore();
  expect(await add('Éclairo')).toBe('added');
  expect(await add('E\u0301CLAIRO', 'U2')).toBe('known');
  expect(await store.teamWords()).toMatchObject([{ word: 'Éclairo', addedBy: 'U1' }]);
});

it('takes no more words than it may hold, and writes nothing then', async () => {
  const { store, add } = await emptyStore();
  await add('Nordglow', 'U1', 1);
  expect(await add('Brightlamp', 'U1', 1)).toBe('full');
  expect(await add('NORDGLOW', 'U1', 1)).toBe('known');
  expect(await store.teamWords()).toHaveLength(1);
  expect(await store.audit('team-words')).toHaveLength(1);
});

it('tells each change in the audit log, in one chain with the drafts', async () => {
  const { store, add, now } = await emptyStore();
  await add('Brightlamp');
  now.at += 5000;
  expect(await store.removeTeamWord({ word: 'brightlamp', by: 'U2' })).toBe(true);
  expect(await store.removeTeamWord({ word: 'Brightlamp', by: 'U2' })).toBe(false);
  expect(await store.teamWords()).toEqual([]);
  const entry = { draftId: 'team-words', from: null, to: null };
  expect(await store.audit('team-words')).toEqual([
    {
      ...entry,
      at: 1_800_000_000_000,
      actor: 'U1',
      action: 'add-word',
      facts: { word: 'Brightlamp', fromDraft: 'd_1' },
    },
    { ...entry, at: 1_800_000_005_000, actor: 'U2', action: 'remove-word', facts: { word: 'brightlamp' } },
  ]);
  expect(await store.verifyAudit()).toMatchObject({ intact: true, entries: 2 });
});
