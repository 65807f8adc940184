import type { Desk } from './desk.ts';
import type { TeamWord } from './ports.ts';

/** The team's words, by the alphabet. @param part only those that hold it, in any case of letters; empty for all */
export async function listTeamWords({ store }: Desk, part: string): Promise<readonly TeamWord[]> {
  const wanted = part.toLowerCase();
  return (await store.teamWords()).filter(({ word }) => word.toLowerCase().includes(wanted));
}
