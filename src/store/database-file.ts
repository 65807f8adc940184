import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import sqlite3 from 'sqlite3';

/** The database can't be opened. The message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/**
 * The file a database URL names.
 * @param url `sqlite:` and a path, relative to the working directory or absolute
 * @throws {StoreError} for any other URL
 */
export function databasePath(url: string): string {
  const path = /^sqlite:(?!\/\/)(.+)$/.exec(url)?.[1];
  if (path && !path.startsWith(':')) return resolve(path);
  throw new StoreError(
    'DATABASE_URL must be "sqlite:" and the path of a file, as in sqlite:data/clear-to-send.db or sqlite:/var/lib/clear-to-send.db.',
  );
}

/** @throws {StoreError} when the folder can't be made */
export function makeFolder(path: string): void {
  try {
    makeMissing(dirname(path));
  } catch (cause) {
    throw new StoreError(
      `The folder ${dirname(path)} for the database can't be made (${codeOf(cause)}). Make it, let this user write to it, or set DATABASE_URL to another place.`,
      { cause },
    );
  }
}

/** One folder after the other: `recursive` never comes back from a place such as /proc, where none can be made. */
function makeMissing(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeMissing(dirname(folder));
  // The texts in it are for this program's user alone.
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Takes the database for this process alone. A second process on the same file would take the first one's
 * sends for a crash's. The lock is the operating system's, on a file beside the database: a killed process
 * leaves none behind, and other programs can still read the database.
 * @returns the way to let go of it
 * @throws {StoreError} when another process has it
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const file = `${path}.lock`;
  const lock = await new Promise<sqlite3.Database>((done, failed) => {
    const opened = new sqlite3.Database(file, (error) =>
      error ? failed(explain(error, file)) : done(opened),
    );
  });
  const close = () => new Promise<void>((done) => lock.close(() => done()));
  const taken = await new Promise<Error | null>((done) => lock.exec('BEGIN EXCLUSIVE', done));
  if (!taken) return close;
  await close();
  if (codeOf(taken) !== 'SQLITE_BUSY') throw explain(taken, file);
  throw new StoreError(
    `Another process already works on ${path}: two of them could send a message twice. Stop the other one first, or set DATABASE_URL to another file.`,
  );
}

/** Turns an error of SQLite into one that says what to do. */
export function explain(cause: unknown, path: string): StoreError {
  const advice = adviceFor(codeOf(cause), path);
  return cause instanceof StoreError ? cause : new StoreError(advice, { cause });
}

function adviceFor(code: string, path: string): string {
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
    return `${path} is damaged or is no database. Move it away and put a backup in its place; without one, an empty database is made at the next start, and drafts that were waiting are lost.`;
  if (code === 'SQLITE_READONLY' || code === 'EACCES')
    return `${path} can't be written to. Let the user this program runs as write to the file and its folder.`;
  if (code === 'SQLITE_CANTOPEN')
    return `${path} can't be opened. Check that it is a file, not a folder, and that the user this program runs as may read and write it and its folder.`;
  if (code === 'SQLITE_BUSY')
    return `${path} is locked by another program. Close what has it open (a database browser, a backup) and start again.`;
  if (code === 'SQLITE_FULL') return `The disk that holds ${path} is full. Make room and start again.`;
  return `${path} can't be used (${code}). Check the disk and the file's permissions.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
