import { App, HTTPReceiver, type Logger, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { afterEach } from 'vitest';
import type { InstalledApp } from '../../../src/playground/slack/manifest.ts';
import { type SlackEmulator, startSlack } from '../../../src/playground/slack/server.ts';

export const installed: InstalledApp = {
  name: 'Tiny App',
  scopes: [
    'commands',
    'chat:write',
    'app_mentions:read',
    'channels:history',
    'groups:history',
    'users:read',
    'channels:read',
    'groups:read',
  ],
  commands: [{ command: '/tiny', description: 'Does a tiny thing', usageHint: '' }],
  messageShortcuts: [{ name: 'Tiny look', callbackId: 'tiny_look' }],
  events: ['app_mention', 'app_home_opened'],
  hasHomeTab: true,
};

/** A clock that runs with the real one (Bolt checks the signature's age by it) and can be put forward. */
export function movableClock(): (() => number) & { forward(milliseconds: number): void } {
  let ahead = 0;
  return Object.assign(() => Date.now() + ahead, {
    forward(milliseconds: number) {
      ahead += milliseconds;
    },
  });
}

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** An emulated Slack and a client of its Web API that tries nothing twice; closed after the test. */
export async function slackForTest(
  app: Partial<InstalledApp> = {},
  options: { acknowledgeWithinMs?: number } = {},
): Promise<{ slack: SlackEmulator; client: WebClient; clock: ReturnType<typeof movableClock> }> {
  const clock = movableClock();
  const slack = await startSlack({ app: { ...installed, ...app }, clock, ...options });
  open.push(() => slack.close());
  return { slack, client: clientOf(slack), clock };
}

/** Refusals are what these tests are about: the client need not print them as well. */
const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

export function clientOf(slack: SlackEmulator, token = slack.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  });
}

/** A real Bolt app behind the emulated Slack, over HTTP. */
export async function boltForTest(slack: SlackEmulator, listen: (app: App) => void): Promise<void> {
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    token: slack.botToken,
    receiver,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logLevel: LogLevel.ERROR,
  });
  listen(app);
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  open.push(() => app.stop());
  const address = 'address' in server ? server.address() : null;
  if (typeof address !== 'object' || address === null) throw new Error('Bolt is listening nowhere.');
  await slack.connect(`http://127.0.0.1:${address.port}/slack/events`);
}

/** A promise and the function that keeps it: tests wait for the event itself. */
export function awaited<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** Slack's code for what the client was refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { data } = error as { data?: { error: string } };
    if (data) return data.error;
    throw error;
  }
  return 'ok';
}
