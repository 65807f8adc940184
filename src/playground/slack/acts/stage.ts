import type { Sender } from '../delivery.ts';
import type { World } from '../methods/api-method.ts';
import type { Answerable, ResponseUrls } from '../response-urls.ts';
import { ActRefused } from '../slack-refusal.ts';
import type { Channel, Message, User } from '../workspace.ts';

/** What every act of a person needs: the workspace, and the way to the bot. */
export interface Stage {
  readonly world: World;
  readonly sender: Sender;
  readonly responseUrls: ResponseUrls;
  /** Base of the emulator's own URLs. */
  readonly url: () => string;
  /** Runs work after so many milliseconds, unless the emulator has closed. */
  readonly later: (milliseconds: number, work: () => void) => void;
}

/** What became of an act: `message` is what Slack shows the person where it went wrong. */
export type ActResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

export const done: ActResult = { ok: true };
export const troubled: ActResult = { ok: false, message: 'We had some trouble connecting. Try again?' };

/** @throws {ActRefused} */
export function personOf({ world }: Stage, id: string): User {
  const user = world.workspace.users.get(id);
  if (!user || user.isBot) throw new ActRefused(`There is no person ${id} in this workspace.`);
  return user;
}

/** The channel as the person sees it. @throws {ActRefused} when they aren't in it */
export function channelOf({ world }: Stage, id: string, user: User): Channel {
  const channel = world.workspace.channels.get(id);
  if (!channel?.members.has(user.id)) throw new ActRefused(`${user.realName} is not in that channel.`);
  return channel;
}

/** A message as the person sees it. @throws {ActRefused} */
export function messageOf({ world }: Stage, channel: Channel, ts: string, user: User): Message {
  const message = world.workspace.message(channel.id, ts);
  if (!message || (message.ephemeralFor !== null && message.ephemeralFor !== user.id))
    throw new ActRefused(`${user.realName} sees no such message.`);
  return message;
}

export function responseUrl({ url, responseUrls }: Stage, to: Answerable): string {
  return `${url()}${responseUrls.issue(to)}`;
}

/** The fields every interaction carries. Slack's old verification token is long deprecated; Bolt ignores it. */
export function interaction({ world }: Stage, type: string): Record<string, unknown> {
  const { team, bot } = world.workspace;
  return {
    type,
    token: 'deprecated',
    api_app_id: bot.appId,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** A private word of Slack itself. */
export function slackbotSays({ world }: Stage, user: User, channel: string, text: string): void {
  world.workspace.post({
    channel,
    user: 'USLACKBOT',
    text,
    blocks: [],
    threadTs: null,
    ephemeralFor: user.id,
  });
}
