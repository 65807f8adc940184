import { onTestFinished } from 'vitest';
import { createSlackApp } from '../../src/bot/app.ts';
import { createCards } from '../../src/bot/cards.ts';
import { type SlackConnection, slackClient } from '../../src/bot/connection.ts';
import { createLocaleOf } from '../../src/bot/locale.ts';
import { createPeople } from '../../src/bot/people.ts';
import type { Entered } from '../../src/playground/slack/input-values.ts';
import { readManifest } from '../../src/playground/slack/manifest.ts';
import { type SlackEmulator, startSlack } from '../../src/playground/slack/server.ts';
import type { Message, OpenView } from '../../src/playground/slack/workspace.ts';
import { openShop, type Shop } from '../commands/fakes.ts';
import { buttonsOf, wordsOf } from './blocks/slack-takes.ts';

/** People and channels of the emulated workspace; the bot is not in `lobby`. */
export const mara = 'U0MARA';
export const tom = 'U0TOM';
export const guest = 'U0GIL';
export const outsider = 'U0PRIYA';
export const bot = 'U0CLEARBOT';
export const buyers = 'C0BUYERS';
export const escalations = 'C0ESCALATE';
export const lobby = 'C0LOBBY';

export interface SlackShop {
  readonly shop: Shop;
  readonly slack: SlackEmulator;
  readonly url: string;
  type(user: string, text: string, channel?: string): Promise<void>;
  /** Presses a button by its action ID; waits for the acknowledgement only. */
  press(user: string, message: Message, actionId: string): Promise<void>;
  /** Sends off the form on the person's screen; the inputs by block ID. */
  submit(
    user: string,
    inputs: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Awaited<ReturnType<SlackEmulator['submitModal']>>>;
  /** The messages a person sees in a channel, oldest first. */
  seen(user: string, channel?: string): readonly Message[];
  /** Waits for a message a person sees, by what it says. The newest of them. */
  untilSeen(user: string, says: string | RegExp, channel?: string): Promise<Message>;
  untilForm(user: string): Promise<OpenView>;
  /** Waits until what is asked of the workspace holds. */
  until<T>(found: () => T | null | undefined | false): Promise<T>;
  /** Nothing acknowledged is under way any more, and nothing new is taken. */
  stop(): Promise<void>;
}

type Setting = Parameters<typeof openShop>[0];

/** A shop whose Slack is the emulated one: signed requests over HTTP, the real Bolt app, the real cards and people. */
export async function openSlackShop(setting: Setting = {}): Promise<SlackShop> {
  const shop = await openShop(setting);
  const slack = await startSlack({ app: await readManifest('manifest.yml'), clock: Date.now });
  const connection: SlackConnection = {
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    transport: { kind: 'http', signingSecret: slack.signingSecret, port: 0, host: '127.0.0.1' },
  };
  const { desk } = shop;
  const client = slackClient(connection, desk.log, { retries: 0 });
  desk.cards = createCards(client, { approvers: desk.approvers, emulatedAt: null });
  desk.people = createPeople(client);
  const app = createSlackApp({
    desk,
    connection,
    localeOf: createLocaleOf(client, desk.clock, desk.log),
    isReady: () => true,
  });
  await app.signIn();
  const { url } = await app.listen();
  await slack.connect(`${url}/slack/events`);
  onTestFinished(async () => {
    await app.stop();
    await slack.close();
  });

  const { workspace } = slack;
  const seen: SlackShop['seen'] = (user, channel = buyers) =>
    workspace.messages(channel).filter(({ ephemeralFor }) => ephemeralFor === null || ephemeralFor === user);
  const until: SlackShop['until'] = (found) =>
    new Promise((resolve) => {
      const look = () => {
        const value = found();
        if (!value) return;
        unlisten();
        resolve(value);
      };
      const unlisten = workspace.onChange(look);
      look();
    });

  return {
    shop,
    slack,
    url: url as string,
    seen,
    until,
    stop: () => app.stop(),
    async type(user, text, channel = buyers) {
      const result = await slack.typeCommand({ user, channel, command: '/checkmsg', text });
      if (!result.ok) throw new Error(result.message);
    },
    async press(user, { channel, ts, blocks }, actionId) {
      const block = blocks.find(
        (each) =>
          each.type === 'actions' &&
          each.elements.some((one) => 'action_id' in one && one.action_id === actionId),
      );
      if (!block) throw new Error(`There is no ${actionId} on that message.`);
      const result = await slack.click({ user, place: { channel, ts }, blockId: block.block_id, actionId });
      if (!result.ok) throw new Error(result.message);
    },
    submit(user, inputs) {
      const view = workspace.stack(user).at(-1);
      if (!view) throw new Error('There is no form on the screen.');
      const entered: Entered = Object.fromEntries(
        Object.entries(inputs).map(([id, value]) => [id, { value }]),
      );
      return slack.submitModal({ user, viewId: view.id, entered });
    },
    untilSeen: (user, says, channel = buyers) =>
      until(() =>
        seen(user, channel).findLast((message) => {
          const words = wordsOf(message.blocks as never);
          return typeof says === 'string' ? words.includes(says) : says.test(words);
        }),
      ),
    untilForm: (user) => until(() => workspace.stack(user).at(-1)),
  };
}

/** The drafts that were checked, each once. */
export const judged = ({ judge }: Shop): string[] => [...new Set(judge.seen.map(({ draft }) => draft))];

export const words = (message: Message | undefined): string => wordsOf((message?.blocks ?? []) as never);
export const labels = (message: Message): string[] =>
  buttonsOf(message.blocks as never).map(({ label }) => label);
export const actions = (message: Message): (string | undefined)[] =>
  buttonsOf(message.blocks as never).map(({ action }) => action);
