import type { Knex } from 'knex';
import { outbox } from './0001-outbox.ts';
import { teamWords } from './0002-team-words.ts';

/** In order. Kept in code, not in files, so that sources, tests and the build run the same ones. */
const migrations: Readonly<Record<string, Knex.Migration>> = {
  '0001-outbox': outbox,
  '0002-team-words': teamWords,
};

export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => Object.keys(migrations),
  getMigrationName: (name) => name,
  getMigration: async (name) => migrations[name] as Knex.Migration,
};
