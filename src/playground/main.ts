import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, type Overrides } from '../assemble.ts';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { type MarketplaceEmulator, startMarketplace } from './marketplace/server.ts';
import { startPageServer } from './page-server.ts';
import { readManifest } from './slack/manifest.ts';
import { type SlackEmulator, startSlack } from './slack/server.ts';

export interface PlaygroundOptions {
  /** The first port to try for the page; the next free one is taken, 0 takes any. */
  readonly port?: number;
  /** `sqlite:/absolute/path.db` to go on from an earlier run; a new database, gone at the end, where left out. */
  readonly databaseUrl?: string;
  readonly overrides?: Overrides;
}

export interface Playground {
  /** Where the page is, `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly slack: SlackEmulator;
  readonly marketplace: MarketplaceEmulator;
  stop(): Promise<void>;
}

/** Those who may approve in the playground; the others ask them to. */
const approvers = ['U0TOM', 'U0WEI'];

/**
 * Starts everything the main job needs, with no account anywhere and on this machine alone: an emulated Slack, an
 * emulated marketplace, the page, and between them the bot as it is, by the configuration a real start would read.
 * @throws {Error} when no port is free or the bot can't start; everything is let go of then
 */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const { clock = Date.now } = options.overrides ?? {};
    const marketplace = await startMarketplace({ clock });
    closing.push(() => marketplace.close());
    const slack = await startSlack({
      app: await readManifest(new URL('../../manifest.yml', import.meta.url)),
      clock,
    });
    closing.push(() => slack.close());

    const config = readConfig({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      SELLING_PARTNER_APP_CLIENT_ID: marketplace.credentials.clientId,
      SELLING_PARTNER_APP_CLIENT_SECRET: marketplace.credentials.clientSecret,
      SELLING_PARTNER_REFRESH_TOKEN: marketplace.credentials.refreshToken,
      SP_API_REGION: 'eu',
      SP_API_MARKETPLACES: 'DE,UK,FR,ES,IT,NL,PL,SE,TR',
      SP_API_SELLER_ID: 'A0EMULATED',
      SP_API_ENDPOINT: marketplace.url,
      DATABASE_URL: options.databaseUrl ?? `sqlite:${await temporaryDatabase(closing)}`,
      APPROVERS: approvers.join(','),
    });
    const bot = await assemble(config, { clock, log: quietLog(clock), ...options.overrides });
    closing.push(() => bot.stop());
    const { url: botUrl } = await bot.start();
    if (botUrl === null) throw new Error('The bot listens nowhere.');
    await slack.connect(new URL('/slack/events', botUrl).href);

    const page = await startPageServer({ slack, marketplace, approvers, clock }, options.port ?? 3000);
    closing.push(() => page.close());
    return { url: page.url, slack, marketplace, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function temporaryDatabase(closing: (() => Promise<unknown>)[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'clear-to-send-'));
  closing.push(() => rm(directory, { recursive: true, force: true }));
  return join(directory, 'playground.db');
}

/** A newcomer's terminal shows what went wrong, not each step that went well. */
function quietLog(now: () => number) {
  return { ...createLog(process.stderr, { now }), info() {} };
}
