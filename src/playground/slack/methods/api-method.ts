import { z } from 'zod';
import { limits } from '../limits.ts';
import type { InstalledApp } from '../manifest.ts';
import { slackMessages } from '../shapes/problems.ts';
import { readBlocks, type StoredBlock } from '../shapes/read-blocks.ts';
import { SlackRefusal } from '../slack-refusal.ts';
import type { Triggers } from '../triggers.ts';
import type { Channel, Workspace } from '../workspace.ts';

/** What every method works on. */
export interface World {
  readonly workspace: Workspace;
  readonly triggers: Triggers;
  readonly app: InstalledApp;
  readonly clock: () => number;
}

/** One method of the Web API. What it returns goes out beside `ok: true`. @throws {SlackRefusal} */
export type ApiMethod = (world: World, args: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** In form bodies, which `@slack/web-api` sends, nested values are JSON and flags are words. */
export const flag = z.union([z.boolean(), z.stringbool()]);
export const wireJson = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}, z.unknown());
export const count = z.coerce.number().int().min(1).max(1000);

/** Reads the arguments of a call. @throws {SlackRefusal} `invalid_arguments` */
export function readArguments<Shape extends z.ZodType>(
  shape: Shape,
  args: Readonly<Record<string, unknown>>,
): z.output<Shape> {
  const parsed = shape.safeParse(args);
  if (!parsed.success) throw new SlackRefusal('invalid_arguments', slackMessages(parsed.error.issues, ''));
  return parsed.data;
}

/** @throws {SlackRefusal} `missing_scope`, as an app gets that asks for more than its manifest does */
export function needScope({ app }: World, scope: string): void {
  if (!app.scopes.includes(scope))
    throw new SlackRefusal('missing_scope', [], { needed: scope, provided: app.scopes.join(',') });
}

/** Scopes of the conversation methods go by the kind of channel: `channels:read`, `groups:read`, `im:read`. */
export function needChannelScope(world: World, channel: Channel, right: 'read' | 'history'): void {
  const family = { public: 'channels', private: 'groups', im: 'im' }[channel.kind];
  needScope(world, `${family}:${right}`);
}

/** A channel the bot can know of: a private one without the bot does not exist for it. @throws {SlackRefusal} */
export function findChannel({ workspace }: World, id: string): Channel {
  const channel = workspace.channels.get(id);
  const visible = channel && (channel.kind === 'public' || channel.members.has(workspace.bot.userId));
  if (!visible) throw new SlackRefusal('channel_not_found');
  return channel;
}

/** A channel the bot may speak in. @throws {SlackRefusal} `not_in_channel` */
export function joinedChannel(world: World, id: string): Channel {
  const channel = findChannel(world, id);
  if (!channel.members.has(world.workspace.bot.userId)) throw new SlackRefusal('not_in_channel');
  return channel;
}

/**
 * Reads what a message says.
 * @throws {SlackRefusal} `no_text`, `msg_too_long`, `msg_blocks_too_long`, `invalid_blocks`, `invalid_blocks_format`
 */
export function readContent(
  { workspace }: World,
  args: { text?: string | undefined; blocks?: unknown },
): { text: string; blocks: StoredBlock[] } {
  const text = args.text ?? '';
  if (text.length > limits.messageText) throw new SlackRefusal('msg_too_long');
  if (args.blocks === undefined || args.blocks === null) {
    if (!text) throw new SlackRefusal('no_text');
    return { text, blocks: [] };
  }
  if (!Array.isArray(args.blocks)) throw new SlackRefusal('invalid_blocks_format');
  if (!text && args.blocks.length === 0) throw new SlackRefusal('no_text');
  const blocks = readBlocks(args.blocks, limits.messageBlocks, '/blocks', () => workspace.newId('b'));
  if (!blocks.ok) throw new SlackRefusal('invalid_blocks', blocks.messages);
  if (textLength(blocks.value) > limits.messageBlocksText) throw new SlackRefusal('msg_blocks_too_long');
  return { text, blocks: blocks.value };
}

/** Characters of every text in a message's blocks. */
function textLength(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [name, value]) =>
      sum + (name === 'text' && typeof value === 'string' ? value.length : textLength(value)),
    0,
  );
}
