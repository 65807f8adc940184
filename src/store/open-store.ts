import knex, { type Knex } from 'knex';
import type sqlite3 from 'sqlite3';
import type { Clock, OutboxStore, TeamWordStore } from '../commands/ports.ts';
import { type AuditVerdict, verifyAudit } from './audit.ts';
import { databasePath, explain, lockFile, makeFolder, StoreError } from './database-file.ts';
import { migrationSource } from './migrations/index.ts';
import { createOutbox } from './outbox.ts';
import { createTeamWords } from './team-words.ts';

export interface Store extends OutboxStore, TeamWordStore {
  /** Walks the audit log's hash chain. */
  verifyAudit(): Promise<AuditVerdict>;
  /** Lets go of the file; call it when no send is under way any more. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** `sqlite:` and a path; the folder is made where it is missing. */
  readonly url: string;
  readonly clock: Clock;
}

/**
 * Opens the database, for this process alone, and brings its tables up to date.
 * @throws {StoreError} when it can't be used; the message says what to do
 */
export async function openStore({ url, clock }: StoreOptions): Promise<Store> {
  const path = databasePath(url);
  makeFolder(path);
  const unlock = await lockFile(path);
  const db = connect(path);
  try {
    await examine(db, path);
    await migrate(db, path);
  } catch (error) {
    await db.destroy();
    await unlock();
    throw explain(error, path);
  }
  return {
    ...createOutbox(db, clock),
    ...createTeamWords(db, clock),
    verifyAudit: () => verifyAudit(db),
    async close() {
      await db.destroy();
      await unlock();
    },
  };
}

function connect(path: string): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename: path },
    useNullAsDefault: true,
    // An error that quotes the values would carry a buyer's text into the log.
    compileSqlOnError: false,
    // Whatever fails is thrown; on the console it would only stand a second time.
    log: { debug: silent, warn: silent, error: silent, deprecate: silent },
    // Longer than SQLite waits for a lock, so that its own error is the one that is seen.
    acquireConnectionTimeout: 8_000,
    pool: {
      min: 1,
      max: 1,
      // Pragmas hold for one connection. FULL: an approval or a claim survives a power cut.
      afterCreate(connection: sqlite3.Database, done: (error: Error | null, connection: unknown) => void) {
        connection.exec(
          'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
          (error) => done(error, connection),
        );
      },
    },
  });
}

function silent(): void {}

async function examine(db: Knex, path: string): Promise<void> {
  const found = (await db.raw('PRAGMA quick_check(1)')) as { quick_check: string }[];
  if (found[0]?.quick_check !== 'ok')
    throw explain(Object.assign(new Error('quick_check failed'), { code: 'SQLITE_CORRUPT' }), path);
}

async function migrate(db: Knex, path: string): Promise<void> {
  try {
    // This process has the file for itself, so a lock that stands there is a killed process's.
    await db.migrate.forceFreeMigrationsLock({ migrationSource });
    await db.migrate.latest({ migrationSource });
  } catch (cause) {
    if (!String(cause).includes('migration directory is corrupt')) throw cause;
    throw new StoreError(
      `${path} was written by a newer version of Clear to Send. Start that version, or set DATABASE_URL to another file.`,
      { cause },
    );
  }
}
