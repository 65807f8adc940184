import type { Knex } from 'knex';

/**
 * The outbox (reference reliability.md section 3). Times are epoch milliseconds, JSON is text.
 * A migration that has been released is never changed; the next one mends it.
 */
export const outbox: Knex.Migration = {
  async up(trx) {
    await trx.schema.createTable('message', (table) => {
      table.text('id').primary();
      table.text('request_key').notNullable().unique();
      table.integer('version').notNullable();
      table.integer('revision').notNullable();
      table
        .text('state')
        .notNullable()
        .checkIn([
          'draft',
          'in_review',
          'approved',
          'sending',
          'sent',
          'failed',
          'uncertain',
          'rejected',
          'cancelled',
          'expired',
        ]);
      table.text('author').notNullable();
      table.text('draft').notNullable();
      table.text('outgoing');
      table.text('outgoing_hash');
      table.text('operation');
      table.text('order_id');
      table.text('marketplace_id');
      table.text('context').notNullable();
      table.text('review');
      table.text('marketplace_problem');
      table.integer('attempts').notNullable().defaultTo(0);
      table.integer('tries').notNullable().defaultTo(0);
      table.text('problem');
      table.integer('not_before');
      table.text('claim_token');
      table.integer('claimed_at');
      table.integer('lease_until');
      table.text('amazon_request_id');
      table.text('reason');
      table.text('decided_by');
      table.integer('sent_at');
      table.text('channel').notNullable();
      table.text('thread');
      table.text('locale').notNullable();
      table.text('card_channel');
      table.text('card_ts');
      table.integer('card_dirty').notNullable().defaultTo(0);
      table.integer('card_tries').notNullable().defaultTo(0);
      table.integer('card_not_before');
      table.integer('created_at').notNullable();
      table.integer('updated_at').notNullable();
      table.index(['state', 'not_before']);
      table.index(['order_id', 'operation']);
    });
    // The same text can't be queued twice for one order and operation: the hash is of all three. A solicitation
    // has no text, so there is one per order.
    await trx.raw(`CREATE UNIQUE INDEX message_queued_once ON message (outgoing_hash)
      WHERE state IN ('in_review', 'approved', 'sending', 'sent', 'uncertain')`);
    await trx.raw('CREATE INDEX message_card_dirty ON message (card_not_before) WHERE card_dirty = 1');

    await trx.schema.createTable('approval', (table) => {
      table.increments('id');
      table.text('message_id').notNullable().references('message.id');
      table.integer('version').notNullable();
      table.text('outgoing_hash').notNullable();
      table.text('approver').notNullable();
      table.integer('at').notNullable();
      table.unique(['message_id', 'version', 'approver']);
    });

    await trx.schema.createTable('attempt', (table) => {
      table.increments('id');
      table.text('message_id').notNullable().references('message.id');
      table.integer('n').notNullable();
      table.text('claim_token').notNullable().unique();
      table.text('outgoing_hash').notNullable();
      table.integer('started_at').notNullable();
      table.integer('ended_at');
      table.text('outcome');
      table.text('problem');
      table.integer('http_status');
      table.text('amazon_request_id');
      table.unique(['message_id', 'n']);
    });

    // No foreign key: the log outlives the rows it speaks of.
    await trx.schema.createTable('audit', (table) => {
      table.integer('seq').primary();
      table.integer('at').notNullable();
      table.text('actor').notNullable();
      table.text('action').notNullable();
      table.text('draft_id').notNullable();
      table.text('from_state');
      table.text('to_state').notNullable();
      table.text('facts').notNullable();
      table.text('prev_hash').notNullable();
      table.text('hash').notNullable();
      table.index(['draft_id']);
    });
    for (const act of ['UPDATE', 'DELETE'])
      await trx.raw(`CREATE TRIGGER audit_refuses_${act.toLowerCase()} BEFORE ${act} ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END`);
  },
  async down() {
    throw new Error('The outbox is never taken down: go back to a backup instead.');
  },
};
