import { mayChangeWords } from './approvers.ts';
import type { Desk } from './desk.ts';
import type { Person, Refusal } from './ports.ts';

/**
 * Takes a word back out of the team's list; drafts checked from now on are held to the dictionary again. A word
 * that is not there any more is no fault: somebody else was first.
 * @param channel where it was pressed, to tell who the person is
 * @returns why nothing was changed; null where the word is gone
 */
export async function removeTeamWord(
  desk: Desk,
  { word, actor, channel }: { readonly word: string; readonly actor: Person; readonly channel: string },
): Promise<Refusal | null> {
  const refusal = await mayChangeWords(desk, actor, channel);
  if (refusal) return refusal;
  const removed = await desk.store.removeTeamWord({ word, by: actor.userId });
  desk.log.info('team-word.removed', { user: actor.userId, removed });
  return null;
}
