import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NewDraft } from '../../src/commands/ports.ts';
import { StoreError } from '../../src/store/database-file.ts';
import { openStore } from '../../src/store/open-store.ts';
import { tamperWith } from '../commands/fakes.ts';

const clock = () => 1_800_000_000_000;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const draft: NewDraft = {
  id: 'd_1',
  requestKey: 'k_1',
  author: 'U1',
  draft: 'CANARY Your kettle is late.',
  context: { orderId: '305-7781190-4402817' },
  channel: 'C1',
  thread: null,
  locale: 'en',
};

async function failure(url: string): Promise<StoreError> {
  const error = await openStore({ url, clock }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

describe('opening the store', () => {
  it('makes the folder and the tables, and finds everything again', async () => {
    const path = join(newFolder(), 'not/there/yet/shop.db');
    const store = await openStore({ url: `sqlite:${path}`, clock });
    await store.insert(draft);
    await store.close();
    const again = await openStore({ url: `sqlite:${path}`, clock });
    expect(await again.draft('d_1')).toMatchObject({ draft: draft.draft, createdAt: clock() });
    await again.close();
  });

  it('takes a path relative to the working directory', async () => {
    const folder = newFolder();
    const before = process.cwd();
    process.chdir(folder);
    onTestFinished(() => process.chdir(before));
    const store = await openStore({ url: 'sqlite:data/shop.db', clock });
    await store.close();
    expect(existsSync(join(folder, 'data/shop.db'))).toBe(true);
  });

  it.each([
    '',
    'shop.db',
    'sqlite:',
    'sqlite::memory:',
    'sqlite://host/shop.db',
    'postgres://localhost/shop',
  ])('refuses the URL "%s" and says what one looks like', async (url) => {
    expect((await failure(url)).message).toContain('sqlite:data/clear-to-send.db');
  });

  it('says what to do when the folder can’t be made', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect((await failure(`sqlite:${file}/shop.db`)).message).toMatch(
      /folder .* can't be made .*DATABASE_URL/,
    );
  });

  it('says what to do when the file is a folder', async () => {
    const path = join(newFolder(), 'shop.db');
    mkdirSync(path);
    expect((await failure(`sqlite:${path}`)).message).toContain('Check that it is a file, not a folder');
  });

  it('says what to do when the file is no database', async () => {
    const path = join(newFolder(), 'shop.db');
    writeFileSync(path, 'This is a shopping list, not a database. '.repeat(200));
    expect((await failure(`sqlite:${path}`)).message).toContain('put a backup in its place');
  });

  it('says what to do when the file is damaged', async () => {
    const path = join(newFolder(), 'shop.db');
    const store = await openStore({ url: `sqlite:${path}`, clock });
    for (let n = 0; n < 50; n++) await store.insert({ ...draft, id: `d_${n}`, requestKey: `k_${n}` });
    await store.close();
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 8_192, bytes.length - 4_096);
    writeFileSync(path, bytes);
    expect((await failure(`sqlite:${path}`)).message).toContain('is damaged');
  });

  it.skipIf(process.getuid?.() === 0)('says what to do when the file can’t be written to', async () => {
    const path = join(newFolder(), 'shop.db');
    writeFileSync(path, '', { mode: 0o400 });
    expect((await failure(`sqlite:${path}`)).message).toContain("can't be written to");
  });

  it('says what to do when another program has locked the file', async () => {
    const path = join(newFolder(), 'shop.db');
    await (await openStore({ url: `sqlite:${path}`, clock })).close();
    const { default: sqlite3 } = await import('sqlite3');
    const other = new sqlite3.Database(path);
    await new Promise((done) => other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE', done));
    expect((await failure(`sqlite:${path}`)).message).toContain('is locked by another program');
    await new Promise((done) => other.close(done));
    await (await openStore({ url: `sqlite:${path}`, clock })).close();
  });

  it('refuses a database of a newer version', async () => {
    const url = `sqlite:${join(newFolder(), 'shop.db')}`;
    await (await openStore({ url, clock })).close();
    await tamperWith(url, "INSERT INTO knex_migrations (name, batch) VALUES ('9999-later', 2)");
    expect((await failure(url)).message).toContain('newer version');
  });

  it('gets past a migration lock that a killed process left', async () => {
    const url = `sqlite:${join(newFolder(), 'shop.db')}`;
    await (await openStore({ url, clock })).close();
    await tamperWith(
      url,
      'UPDATE knex_migrations_lock SET is_locked = 1; DELETE FROM knex_migrations WHERE 0',
    );
    await (await openStore({ url, clock })).close();
  });
});

describe('one process per database', () => {
  it('refuses a second one, and lets it in when the first is gone', async () => {
    const url = `sqlite:${join(newFolder(), 'shop.db')}`;
    const first = await openStore({ url, clock });
    expect((await failure(url)).message).toMatch(
      /Another process already works on .*Stop the other one first/,
    );
    await first.insert(draft);
    await first.close();
    await (await openStore({ url, clock })).close();
  });

  it('holds against another process, and not longer than that process lives', async () => {
    const url = `sqlite:${join(newFolder(), 'shop.db')}`;
    const child = fork(join(import.meta.dirname, 'hold-store.mjs'), [url], { stdio: 'inherit' });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'message');
    expect((await failure(url)).message).toContain('Another process already works on');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await openStore({ url, clock });
    expect(await store.draft('d_held')).not.toBeNull();
    await store.close();
  });

  it('lets other programs read the database meanwhile', async () => {
    const url = `sqlite:${join(newFolder(), 'shop.db')}`;
    const store = await openStore({ url, clock });
    await store.insert(draft);
    const { default: sqlite3 } = await import('sqlite3');
    const reader = new sqlite3.Database(url.replace('sqlite:', ''), sqlite3.OPEN_READONLY);
    const row = await new Promise((done, failed) =>
      reader.get('SELECT count(*) AS n FROM message', (error, found) =>
        error ? failed(error) : done(found),
      ),
    );
    expect(row).toEqual({ n: 1 });
    await new Promise((done) => reader.close(done));
    await store.close();
  });
});

it('quotes no text in an error', async () => {
  const url = `sqlite:${join(newFolder(), 'shop.db')}`;
  const store = await openStore({ url, clock });
  await store.insert(draft);
  const error = await store.insert({ ...draft, requestKey: 'k_2' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(`${error} ${(error as Error).stack}`).not.toContain('CANARY');
  await tamperWith(url, `UPDATE message SET review = '{"draft": "CANARY"}'`);
  const unreadable = await store.draft('d_1').catch((thrown: unknown) => thrown);
  expect(unreadable).toMatchObject({ name: 'UnreadableRow' });
  expect(JSON.stringify(unreadable) + String(unreadable)).not.toContain('CANARY');
  await store.close();
});
