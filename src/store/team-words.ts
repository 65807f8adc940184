import type { Knex } from 'knex';
import type { Clock, TeamWordStore } from '../commands/ports.ts';
import { appendAudit } from './audit.ts';

/** Undoes the transaction: the list holds as many words as it may. */
class Full extends Error {}

/** What the entries of the audit log about the list are filed under, where others have their draft. */
const teamWordsAudit = 'team-words';

/** The team's words over an open database. @param clock stamps what is written */
export function createTeamWords(db: Knex, clock: Clock): TeamWordStore {
  return {
    async teamWords() {
      const rows = await db('team_word').orderBy('folded');
      return rows.map(({ word, added_by, added_at }) => ({ word, addedBy: added_by, addedAt: added_at }));
    },

    async addTeamWord({ word, by, draftId, most }) {
      const at = clock();
      try {
        return await db.transaction(async (trx) => {
          const added = await trx('team_word')
            .insert({ folded: folded(word), word, added_by: by, added_at: at })
            .onConflict('folded')
            .ignore()
            .returning('folded');
          if (added.length === 0) return 'known';
          const held = await trx('team_word').count({ words: '*' }).first();
          if (Number(held?.words) > most) throw new Full();
          await appendAudit(trx, entry(at, by, 'add-word', { word, fromDraft: draftId }));
          return 'added';
        });
      } catch (error) {
        if (error instanceof Full) return 'full';
        throw error;
      }
    },

    async removeTeamWord({ word, by }) {
      return db.transaction(async (trx) => {
        const removed = await trx('team_word')
          .where({ folded: folded(word) })
          .delete();
        if (removed === 0) return false;
        await appendAudit(trx, entry(clock(), by, 'remove-word', { word }));
        return true;
      });
    },
  };
}

function entry(at: number, actor: string, action: string, facts: Readonly<Record<string, unknown>>) {
  return { at, actor, action, draftId: teamWordsAudit, from: null, to: null, facts };
}

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
