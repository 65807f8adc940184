import type { Knex } from 'knex';

/** The team's own words. Times are epoch milliseconds. */
export const teamWords: Knex.Migration = {
  async up(trx) {
    await trx.schema.createTable('team_word', (table) => {
      // In small letters: "Brightlamp" and "BRIGHTLAMP" are one word.
      table.text('folded').primary();
      table.text('word').notNullable();
      table.text('added_by').notNullable();
      table.integer('added_at').notNullable();
    });
  },
  async down(trx) {
    await trx.schema.dropTable('team_word');
  },
};
