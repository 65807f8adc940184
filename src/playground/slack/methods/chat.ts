import { z } from 'zod';
import { messagePayload } from '../payloads.ts';
import { SlackRefusal } from '../slack-refusal.ts';
import type { Message } from '../workspace.ts';
import {
  type ApiMethod,
  findChannel,
  joinedChannel,
  needScope,
  readArguments,
  readContent,
  type World,
  wireJson,
} from './api-method.ts';

const ts = z.string().regex(/^\d+\.\d{6}$/, 'must be a timestamp');
const content = { text: z.string().optional(), blocks: wireJson.optional() };

const postArguments = z.looseObject({ channel: z.string().min(1), thread_ts: ts.optional(), ...content });

/** `chat.postMessage`. The channel may be a person's ID: the message goes to their direct channel with the bot. */
export const postMessage: ApiMethod = (world, args) => {
  needScope(world, 'chat:write');
  const { channel: place, thread_ts, ...said } = readArguments(postArguments, args);
  const channel = world.workspace.users.has(place) ? direct(world, place) : joinedChannel(world, place);
  const message = world.workspace.post({
    channel: channel.id,
    user: world.workspace.bot.userId,
    ...readContent(world, said),
    threadTs: threadOf(world, channel.id, thread_ts),
    ephemeralFor: null,
  });
  return { channel: channel.id, ts: message.ts, message: messagePayload(world.workspace, message) };
};

const ephemeralArguments = z.looseObject({
  channel: z.string().min(1),
  user: z.string().min(1),
  thread_ts: ts.optional(),
  ...content,
});

/** `chat.postEphemeral`: seen by one member of a channel, who must be there. */
export const postEphemeral: ApiMethod = (world, args) => {
  needScope(world, 'chat:write');
  const { channel: place, user, thread_ts, ...said } = readArguments(ephemeralArguments, args);
  const channel = joinedChannel(world, place);
  if (!channel.members.has(user)) throw new SlackRefusal('user_not_in_channel');
  const message = world.workspace.post({
    channel: channel.id,
    user: world.workspace.bot.userId,
    ...readContent(world, said),
    threadTs: threadOf(world, channel.id, thread_ts),
    ephemeralFor: user,
  });
  return { message_ts: message.ts };
};

const updateArguments = z.looseObject({ channel: z.string().min(1), ts, ...content });

/** `chat.update`: of the bot's own messages that everyone sees. An ephemeral one can't be found by it. */
export const update: ApiMethod = (world, args) => {
  needScope(world, 'chat:write');
  const { channel: place, ts: at, ...said } = readArguments(updateArguments, args);
  const message = ownMessage(world, place, at, 'cant_update_message');
  const edited = world.workspace.edit(message, readContent(world, said));
  return {
    channel: edited.channel,
    ts: edited.ts,
    text: edited.text,
    message: messagePayload(world.workspace, edited),
  };
};

const deleteArguments = z.looseObject({ channel: z.string().min(1), ts });

/** `chat.delete`: of the bot's own messages. */
export const deleteMessage: ApiMethod = (world, args) => {
  needScope(world, 'chat:write');
  const { channel, ts: at } = readArguments(deleteArguments, args);
  const message = ownMessage(world, channel, at, 'cant_delete_message');
  world.workspace.remove(message);
  return { channel: message.channel, ts: message.ts };
};

const permalinkArguments = z.looseObject({ channel: z.string().min(1), message_ts: ts });

/** `chat.getPermalink`: needs no scope. */
export const getPermalink: ApiMethod = (world, args) => {
  const { channel: place, message_ts } = readArguments(permalinkArguments, args);
  const channel = findChannel(world, place);
  if (!world.workspace.message(channel.id, message_ts)) throw new SlackRefusal('message_not_found');
  const { domain } = world.workspace.team;
  return {
    channel: channel.id,
    permalink: `https://${domain}.slack.com/archives/${channel.id}/p${message_ts.replace('.', '')}`,
  };
};

function ownMessage(world: World, place: string, at: string, refusal: string): Message {
  const channel = findChannel(world, place);
  const message = world.workspace.message(channel.id, at);
  if (!message || message.ephemeralFor !== null) throw new SlackRefusal('message_not_found');
  if (message.user !== world.workspace.bot.userId) throw new SlackRefusal(refusal);
  return message;
}

function direct(world: World, user: string) {
  if (world.workspace.users.get(user)?.isBot) throw new SlackRefusal('cannot_dm_bot');
  return world.workspace.directChannel(user);
}

/** The thread's first message; Slack posts into the channel where there is none of that name. */
function threadOf({ workspace }: World, channel: string, at: string | undefined): string | null {
  if (at === undefined) return null;
  const message = workspace.message(channel, at);
  return message ? (message.threadTs ?? message.ts) : null;
}
