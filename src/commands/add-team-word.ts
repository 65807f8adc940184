import type { Violation } from '../policy/violation.ts';
import { checkRow } from './check-row.ts';
import type { Desk } from './desk.ts';
import { nothing } from './outgoing.ts';
import type { Decision, DraftRecord } from './ports.ts';
import { showCard } from './show-card.ts';
import { type Click, clicked, refused, settle, step } from './take-act.ts';

/** How many words the list may hold: enough for every brand and product, few enough to be looked through. */
export const mostTeamWords = 500;
/** In UTF-16 units. */
export const longestTeamWord = 40;

/** Where the word stands in the draft, in UTF-16 units: what a person presses never carries the word itself. */
export interface WordClick extends Click {
  readonly start: number;
}

/**
 * A person says that a word the check takes for a mistake is one of the team's. The draft is checked anew, under
 * a new version: what an earlier report offered to send may be another text now.
 * @throws {CheckFailed} when the judge gives no verdict; the word and the draft are kept
 */
export async function addTeamWord(desk: Desk, click: WordClick): Promise<Decision> {
  const { userId } = click.actor;
  const row = await clicked(desk, 'add-word', click);
  if ('done' in row) return row;
  const word = misspeltWords(row).find(({ start }) => start === click.start)?.word;
  if (!word) return refused('word-not-kept', row);

  const kept = await desk.store.addTeamWord({ word, by: userId, draftId: row.id, most: mostTeamWords });
  if (kept === 'full') return refused('word-list-full', row);
  desk.log.info('team-word.added', { draftId: row.id, user: userId, kept });
  const begun = await settle(desk, [
    step(row, 'add-word', userId, {
      set: {
        version: row.version + 1,
        review: null,
        // Where Amazon could not be asked, it is asked again.
        marketplaceId: row.marketplaceProblem === null ? row.marketplaceId : null,
        ...nothing,
      },
    }),
  ]);
  if (!begun.done) return begun;
  try {
    return { done: true, draft: await checkRow(desk, begun.draft) };
  } finally {
    await showCard(desk, row.id);
  }
}

/** A word of a draft that the check takes for a mistake, and that may be added. */
export interface MisspeltWord {
  readonly word: string;
  readonly start: number;
}

/** The words of a draft that may be added to the team's, each once, in order of appearance. */
export function misspeltWords({ draft, review }: DraftRecord): MisspeltWord[] {
  const marked = (review?.violations ?? []).flatMap((violation) => wordOf(draft, violation));
  return marked.filter(
    ({ word }, index) =>
      marked.findIndex((other) => other.word.toLowerCase() === word.toLowerCase()) === index,
  );
}

function wordOf(draft: string, { rule, start, end }: Violation): MisspeltWord[] {
  if (rule !== 'spelling' || start === null || end === null) return [];
  const word = draft.slice(start, end);
  const isWord = /^[\p{L}\p{M}](?:[\p{L}\p{M}'’-]*[\p{L}\p{M}])$/u.test(word);
  return isWord && word.length <= longestTeamWord ? [{ word, start }] : [];
}
