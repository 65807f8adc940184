import { type Delivery, deliverEvent } from '../delivery.ts';
import { postedText } from '../message-text.ts';
import type { Message } from '../workspace.ts';
import { channelOf, messageOf, personOf, type Stage, slackbotSays } from './stage.ts';

export interface SayAct {
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  /** `ts` of the message answered in its thread. */
  readonly thread?: string | undefined;
}

/**
 * A person posts a message; where it mentions the bot, the bot gets `app_mention`.
 * Resolves when the bot has taken the event, or Slack's first try has failed. @throws {ActRefused}
 */
export async function say(stage: Stage, act: SayAct): Promise<{ ts: string; eventId: string | null }> {
  const { workspace } = stage.world;
  const user = personOf(stage, act.user);
  const channel = channelOf(stage, act.channel, user);
  const parent = act.thread === undefined ? null : messageOf(stage, channel, act.thread, user);
  const message = workspace.post({
    channel: channel.id,
    user: user.id,
    text: postedText(act.text, workspace.users.values()),
    blocks: [],
    threadTs: parent && (parent.threadTs ?? parent.ts),
    ephemeralFor: null,
  });
  if (!message.text.includes(`<@${workspace.bot.userId}>`)) return { ts: message.ts, eventId: null };
  if (!channel.members.has(workspace.bot.userId)) {
    const { name } = stage.world.app;
    slackbotSays(
      stage,
      user,
      channel.id,
      `You mentioned ${name}, but they’re not in this channel. Try /invite @${name}`,
    );
    return { ts: message.ts, eventId: null };
  }
  if (!stage.world.app.events.includes('app_mention')) return { ts: message.ts, eventId: null };
  const eventId = workspace.newId('Ev');
  await tellBot(stage, mentionEvent(stage, message, eventId));
  return { ts: message.ts, eventId };
}

function mentionEvent({ world, sender }: Stage, message: Message, eventId: string): Record<string, unknown> {
  return envelope(world.workspace, sender.clock, eventId, {
    type: 'app_mention',
    user: message.user,
    team: world.workspace.users.get(message.user)?.teamId,
    text: message.text,
    ts: message.ts,
    channel: message.channel,
    event_ts: message.ts,
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
  });
}

/** A person opens the app's home. Resolves as {@link say} does. @throws {ActRefused} */
export async function openHome(stage: Stage, act: { readonly user: string }): Promise<void> {
  const user = personOf(stage, act.user);
  const { workspace } = stage.world;
  const channel = workspace.directChannel(user.id);
  workspace.changed();
  if (!stage.world.app.events.includes('app_home_opened')) return;
  await tellBot(
    stage,
    envelope(workspace, stage.sender.clock, workspace.newId('Ev'), {
      type: 'app_home_opened',
      user: user.id,
      channel: channel.id,
      tab: 'home',
      event_ts: workspace.newTs(),
    }),
  );
}

function envelope(
  { team, bot }: Stage['world']['workspace'],
  clock: () => number,
  eventId: string,
  event: Record<string, unknown>,
): Record<string, unknown> {
  return {
    type: 'event_callback',
    token: 'deprecated',
    team_id: team.id,
    api_app_id: bot.appId,
    event,
    event_id: eventId,
    event_time: Math.floor(clock() / 1000),
    authorizations: [{ team_id: team.id, user_id: bot.userId, is_bot: true, is_enterprise_install: false }],
  };
}

/** Slack tries an event again at once, after a minute and after five, and says so in the headers. */
const retryAfterMs = [0, 60_000, 5 * 60_000];

async function tellBot(stage: Stage, event: Record<string, unknown>, tries = 0, reason = ''): Promise<void> {
  const retry = tries === 0 ? undefined : { num: tries, reason };
  const delivery = await deliverEvent(stage.sender, event, retry);
  const delay = retryAfterMs[tries];
  if (delivery.kind === 'acknowledged' || delay === undefined) return;
  stage.later(delay, () => void tellBot(stage, event, tries + 1, failure(delivery)));
}

function failure(delivery: Delivery): string {
  if (delivery.kind === 'timed-out') return 'http_timeout';
  return delivery.kind === 'refused' ? 'http_error' : 'connection_failed';
}
