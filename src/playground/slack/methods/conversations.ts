import { z } from 'zod';
import { messagePayload } from '../payloads.ts';
import { SlackRefusal } from '../slack-refusal.ts';
import type { Channel, Message } from '../workspace.ts';
import {
  type ApiMethod,
  count,
  findChannel,
  joinedChannel,
  needChannelScope,
  needScope,
  readArguments,
  type World,
} from './api-method.ts';

const page = { limit: count.default(100), cursor: z.string().optional() };

const infoArguments = z.looseObject({ channel: z.string().min(1) });

export const info: ApiMethod = (world, args) => {
  const channel = findChannel(world, readArguments(infoArguments, args).channel);
  needChannelScope(world, channel, 'read');
  return { channel: describe(world, channel) };
};

const membersArguments = z.looseObject({ channel: z.string().min(1), ...page });

export const members: ApiMethod = (world, args) => {
  const { channel: place, limit, cursor } = readArguments(membersArguments, args);
  const channel = findChannel(world, place);
  needChannelScope(world, channel, 'read');
  const slice = paged([...channel.members], limit, cursor);
  return { members: slice.items, response_metadata: { next_cursor: slice.next } };
};

const listArguments = z.looseObject({ types: z.string().default('public_channel'), ...page });

export const list: ApiMethod = (world, args) => {
  const { types, limit, cursor } = readArguments(listArguments, args);
  const wanted = types.split(',');
  if (wanted.includes('public_channel')) needScope(world, 'channels:read');
  if (wanted.includes('private_channel')) needScope(world, 'groups:read');
  if (wanted.includes('im')) needScope(world, 'im:read');
  const name = { public: 'public_channel', private: 'private_channel', im: 'im' } as const;
  const visible = [...world.workspace.channels.values()].filter(
    (channel) =>
      wanted.includes(name[channel.kind]) &&
      (channel.kind === 'public' || channel.members.has(world.workspace.bot.userId)),
  );
  const slice = paged(visible, limit, cursor);
  return {
    channels: slice.items.map((channel) => describe(world, channel)),
    response_metadata: { next_cursor: slice.next },
  };
};

const openArguments = z.looseObject({ users: z.string().min(1) });

/** `conversations.open` with one person. An app without `im:write` posts to the person's ID instead. */
export const open: ApiMethod = (world, args) => {
  needScope(world, 'im:write');
  const { users } = readArguments(openArguments, args);
  const user = world.workspace.users.get(users);
  if (!user) throw new SlackRefusal('user_not_found');
  if (user.isBot) throw new SlackRefusal('cannot_dm_bot');
  return { channel: { id: world.workspace.directChannel(user.id).id } };
};

const historyArguments = z.looseObject({
  channel: z.string().min(1),
  latest: z.string().optional(),
  oldest: z.string().optional(),
  inclusive: z.preprocess((value) => value === true || value === 'true', z.boolean()),
  ...page,
});

export const history: ApiMethod = (world, args) => {
  const { channel: place, limit, cursor, latest, oldest, inclusive } = readArguments(historyArguments, args);
  const channel = joinedChannel(world, place);
  needChannelScope(world, channel, 'history');
  const within = ({ ts }: Message) =>
    (latest === undefined || ts < latest || (inclusive && ts === latest)) &&
    (oldest === undefined || ts > oldest || (inclusive && ts === oldest));
  const found = lasting(world, channel).filter((message) => message.threadTs === null && within(message));
  const slice = paged(found.reverse(), limit, cursor);
  return {
    messages: slice.items.map((message) => messagePayload(world.workspace, message)),
    has_more: slice.next !== '',
    response_metadata: { next_cursor: slice.next },
  };
};

const repliesArguments = z.looseObject({ channel: z.string().min(1), ts: z.string().min(1), ...page });

/** `conversations.replies`: the thread's first message, then its answers, oldest first. */
export const replies: ApiMethod = (world, args) => {
  const { channel: place, ts, limit, cursor } = readArguments(repliesArguments, args);
  const channel = joinedChannel(world, place);
  needChannelScope(world, channel, 'history');
  const asked = lasting(world, channel).find((message) => message.ts === ts);
  if (!asked) throw new SlackRefusal('thread_not_found');
  const root = asked.threadTs ?? asked.ts;
  const thread = lasting(world, channel).filter(
    (message) => message.ts === root || message.threadTs === root,
  );
  const slice = paged(thread, limit, cursor);
  return {
    messages: slice.items.map((message) => messagePayload(world.workspace, message)),
    has_more: slice.next !== '',
    response_metadata: { next_cursor: slice.next },
  };
};

/** Ephemeral messages are in no history. */
function lasting({ workspace }: World, channel: Channel): Message[] {
  return workspace.messages(channel.id).filter((message) => message.ephemeralFor === null);
}

function describe({ workspace }: World, channel: Channel): Record<string, unknown> {
  if (channel.kind === 'im')
    return {
      id: channel.id,
      is_im: true,
      user: [...channel.members].find((member) => member !== workspace.bot.userId),
    };
  return {
    id: channel.id,
    name: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_archived: false,
    is_member: channel.members.has(workspace.bot.userId),
    is_ext_shared: channel.isShared,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    context_team_id: workspace.team.id,
  };
}

/** Slack's cursors are opaque; these hold the place to go on from. @throws {SlackRefusal} `invalid_cursor` */
function paged<T>(
  items: readonly T[],
  limit: number,
  cursor: string | undefined,
): { items: T[]; next: string } {
  const from = cursor ? Number(Buffer.from(cursor, 'base64').toString()) : 0;
  if (!Number.isInteger(from)) throw new SlackRefusal('invalid_cursor');
  const end = from + limit;
  return {
    items: items.slice(from, end),
    next: end < items.length ? Buffer.from(String(end)).toString('base64') : '',
  };
}
