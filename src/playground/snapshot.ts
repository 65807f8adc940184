import { findMarketplace } from '../policy/marketplaces.ts';
import { exampleDrafts } from './example-drafts.ts';
import type { MarketplaceEmulator } from './marketplace/server.ts';
import type { Block, Person, ShownChannel, ShownModal, Snapshot } from './page/snapshot.ts';
import { sendFaults } from './send-faults.ts';
import { shortcodes } from './slack/message-text.ts';
import type { SlackEmulator } from './slack/server.ts';
import type { Channel, User } from './slack/workspace.ts';

/** What the page is made of. */
export interface Scene {
  readonly slack: SlackEmulator;
  readonly marketplace: MarketplaceEmulator;
  /** Slack user IDs; empty: the members of the channel. */
  readonly approvers: readonly string[];
  readonly clock: () => number;
}

const emoji = Object.fromEntries(Object.entries(shortcodes).map(([character, name]) => [name, character]));

/** Everything one person sees now. @param me Slack user ID */
export function snapshotFor(scene: Scene, me: string): Snapshot {
  const { slack, marketplace, clock } = scene;
  const { workspace, app } = slack;
  return {
    workspace: workspace.team.name,
    me,
    app: {
      userId: workspace.bot.userId,
      name: app.name,
      commands: app.commands,
      messageShortcuts: app.messageShortcuts,
    },
    people: [...workspace.users.values()].map((user) => personOf(scene, user)),
    channels: [...workspace.channels.values()]
      .filter((channel) => channel.members.has(me))
      .map((channel) => channelFor(scene, channel, me)),
    modal: modalOf(scene, me),
    orders: marketplace.orders.map((order) => ({
      orderId: order.orderId,
      country: countryOf(order.marketplaceId),
      locale: order.buyerLocale,
      status: order.status,
      items: order.items.map(({ title }) => title),
    })),
    deliveries: marketplace.received
      .map(({ at, operation, orderId, marketplaceId, buyerLocale, text }) => ({
        at,
        operation,
        orderId,
        marketplace: findMarketplace(marketplaceId)?.domain ?? marketplaceId,
        locale: buyerLocale,
        text,
      }))
      .reverse(),
    examples: exampleDrafts(clock()),
    faults: sendFaults,
    emoji,
  };
}

function personOf({ slack, approvers }: Scene, user: User): Person {
  const { team, bot } = slack.workspace;
  const kinds = {
    app: user.id === bot.userId,
    slackbot: user.isBot,
    outsider: user.teamId !== team.id,
    guest: user.isRestricted,
  } as const;
  const kind = (['app', 'slackbot', 'outsider', 'guest'] as const).find((each) => kinds[each]) ?? 'member';
  return {
    id: user.id,
    name: user.realName,
    title: user.title,
    kind,
    isApprover: kind === 'member' && (approvers.length === 0 || approvers.includes(user.id)),
    language: ownLanguage(user.locale),
  };
}

function ownLanguage(locale: string): string {
  const { language } = new Intl.Locale(locale);
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? locale;
}

function channelFor({ slack }: Scene, channel: Channel, me: string): ShownChannel {
  const { workspace } = slack;
  return {
    id: channel.id,
    name: channel.kind === 'im' ? slack.app.name : channel.name,
    kind: channel.kind,
    topic: channel.topic,
    isShared: channel.isShared,
    hasBot: channel.members.has(workspace.bot.userId),
    messages: workspace
      .messages(channel.id)
      .filter(({ ephemeralFor }) => ephemeralFor === null || ephemeralFor === me)
      .map((message) => ({
        ts: message.ts,
        author: message.user,
        text: message.text,
        blocks: message.blocks as readonly Block[],
        threadTs: message.threadTs,
        isPrivate: message.ephemeralFor !== null,
        isEdited: message.editedAt !== null,
      })),
  };
}

function modalOf({ slack }: Scene, me: string): ShownModal | null {
  const view = slack.workspace.stack(me).at(-1);
  if (!view) return null;
  const { title, submit, close, blocks } = view.content;
  return {
    id: view.id,
    hash: view.hash,
    title: title.text,
    submit: submit ? { type: 'plain_text', text: submit.text } : null,
    close: close ? { type: 'plain_text', text: close.text } : null,
    blocks: blocks as readonly Block[],
  };
}

function countryOf(marketplaceId: string): string {
  return findMarketplace(marketplaceId)?.country ?? marketplaceId;
}
