import type { WebClient } from '@slack/web-api';
import type { People, Person, Standing } from '../commands/ports.ts';

const pageSize = 1000;

/** Who somebody is, asked of Slack at the moment of the act: nothing is remembered but our own workspace. */
export function createPeople(client: WebClient): People {
  let ownTeam: string | undefined;
  async function workspace(): Promise<string> {
    ownTeam ??= (await client.auth.test()).team_id;
    if (!ownTeam) throw new Error('Slack did not say which workspace this is.');
    return ownTeam;
  }

  async function isMember(userId: string, channel: string): Promise<boolean> {
    let cursor: string | undefined;
    do {
      const page = await client.conversations.members({
        channel,
        limit: pageSize,
        ...(cursor && { cursor }),
      });
      if (page.members?.includes(userId)) return true;
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor);
    return false;
  }

  return {
    async standing(person: Person, channel: string): Promise<Standing> {
      const team = await workspace();
      if (person.teamId !== team) return 'outsider';
      const { user } = await client.users.info({ user: person.userId });
      if (!user) throw new Error('Slack did not say who this is.');
      if (user.is_bot || user.id === 'USLACKBOT') return 'bot';
      if (user.is_stranger || user.deleted || (user.team_id && user.team_id !== team)) return 'outsider';
      if (user.is_restricted || user.is_ultra_restricted) return 'guest';
      return (await isMember(person.userId, channel)) ? 'member' : 'not-in-channel';
    },
  };
}
