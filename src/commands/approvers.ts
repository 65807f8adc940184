import type { Desk } from './desk.ts';
import type { Person, Refusal, Standing } from './ports.ts';

const refusals: Readonly<Record<Exclude<Standing, 'member' | 'not-in-channel'>, Refusal>> = {
  guest: 'guest',
  outsider: 'outsider',
  bot: 'not-approver',
};

/**
 * Whether a person may approve drafts of a channel: those in the list, or with an empty list the channel's
 * members. Guests, bots and people of another workspace never.
 * @returns null when they may, else why not; `look-up-failed` when Slack could not be asked
 */
export async function mayApprove(desk: Desk, person: Person, channel: string): Promise<Refusal | null> {
  const listed = desk.approvers.length > 0;
  if (listed && !desk.approvers.includes(person.userId)) return 'not-approver';
  const standing = await standingOf(desk, person, channel);
  if (standing === null) return 'look-up-failed';
  if (standing === 'member') return null;
  if (standing === 'not-in-channel') return listed ? null : 'not-in-channel';
  return refusals[standing];
}

/**
 * Whether a person may change the team's words: all who belong to the team. Guests, bots and people of another
 * workspace may not.
 * @returns null when they may, else why not; `look-up-failed` when Slack could not be asked
 */
export async function mayChangeWords(desk: Desk, person: Person, channel: string): Promise<Refusal | null> {
  const standing = await standingOf(desk, person, channel);
  if (standing === null) return 'look-up-failed';
  if (standing === 'member' || standing === 'not-in-channel') return null;
  return standing === 'guest' ? 'guest' : 'outsider';
}

async function standingOf(desk: Desk, person: Person, channel: string): Promise<Standing | null> {
  try {
    return await desk.people.standing(person, channel);
  } catch (error) {
    desk.log.warn('person.look-up-failed', { user: person.userId, channel, error });
    return null;
  }
}
