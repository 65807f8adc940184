import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, type AppOptions, HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Desk } from '../commands/desk.ts';
import { boltLogger } from './bolt-logger.ts';
import type { Bot } from './bot.ts';
import { clientOptions, fetchWithin, type SlackConnection, type SlackTransport } from './connection.ts';
import { handleError } from './errors.ts';
import { createInFlight } from './in-flight.ts';
import { registerAppMention } from './listeners/app-mention.ts';
import { registerCheckForm } from './listeners/check-form.ts';
import { registerCheckMessageShortcut } from './listeners/check-message-shortcut.ts';
import { registerCheckmsgCommand } from './listeners/checkmsg-command.ts';
import { registerDraftButtons } from './listeners/draft-buttons.ts';
import { registerDraftForms } from './listeners/draft-forms.ts';
import { registerTeamWords } from './listeners/team-words.ts';
import type { LocaleOf } from './locale.ts';
import { slackErrorCode } from './slack-error.ts';

/** Bolt exports no name for the handler that `extendedErrorHandler` asks for. */
type ErrorHandler = Parameters<App['error']>[0];

export interface SlackAppOptions {
  readonly desk: Desk;
  readonly connection: SlackConnection;
  readonly localeOf: LocaleOf;
  /** Whether `/healthz` says 200. */
  readonly isReady: () => boolean;
  /** Takes the place of the transport's own receiver. */
  readonly receiver?: Receiver;
}

export interface SlackApp {
  /** Makes sure Slack takes the bot token. @throws {SlackStartError} when it does not */
  signIn(): Promise<void>;
  /**
   * Takes what Slack sends, after {@link signIn}.
   * @returns the address requests are taken at; null in Socket Mode
   * @throws {SlackStartError} when the port is taken or Slack refuses the app token
   */
  listen(): Promise<{ readonly url: string | null }>;
  /** Takes nothing new, and lets what was acknowledged come to its end. */
  stop(): Promise<void>;
}

/** The bot can't start. The message says what to do and holds no secret. */
export class SlackStartError extends Error {
  override readonly name = 'SlackStartError';
}

/** How long acknowledged work may take to end, in milliseconds. */
const patience = 15_000;
/** A request of Slack's is small and quick; whoever dawdles is cut off. Milliseconds. */
const serverLimits = { headersTimeout: 5_000, requestTimeout: 10_000 };

/** The bot as Slack sees it: every listener, on one Bolt app. */
export function createSlackApp({ desk, connection, localeOf, isReady, receiver }: SlackAppOptions): SlackApp {
  const { fetch = fetchWithin, transport } = connection;
  const bot: Bot = { desk, localeOf, fetch };
  const inFlight = createInFlight();
  const app = new App({
    token: connection.botToken,
    logger: boltLogger(desk.log),
    clientOptions: clientOptions(connection, desk.log, { retries: 2 }),
    // No network before start().
    deferInitialization: true,
    // Conversations are not remembered; the default store keeps every payload's channel in memory.
    convoStore: false,
    extendedErrorHandler: true,
    ...receiving(connection, desk, isReady, receiver),
  });
  const onError: ErrorHandler = async ({ error, body, context }) =>
    handleError(bot, { error, body, client: app.client, botUser: context.botUserId ?? '' });
  app.error(onError);
  app.use(({ next }) => inFlight.track(next()));
  registerCheckmsgCommand(app, bot);
  registerCheckForm(app, bot);
  registerCheckMessageShortcut(app, bot);
  registerAppMention(app, bot);
  registerDraftButtons(app, bot);
  registerDraftForms(app, bot);
  registerTeamWords(app, bot);

  let listening = false;
  return {
    async signIn() {
      try {
        await app.init();
      } catch (cause) {
        throw startError('SLACK_BOT_TOKEN', cause);
      }
    },
    async listen() {
      try {
        const server = await app.start(...address(transport));
        listening = true;
        return { url: transport.kind === 'http' && !receiver ? urlOf(server as Server) : null };
      } catch (cause) {
        throw startError(transport.kind === 'http' ? 'PORT' : 'SLACK_APP_TOKEN', cause);
      }
    },
    async stop() {
      if (listening) await app.stop();
      listening = false;
      await inFlight.settled(patience);
    },
  };
}

function address(transport: SlackTransport): Parameters<App['start']> | [] {
  if (transport.kind === 'socket') return [];
  const { port, host } = transport;
  return [{ port, ...(host && { host }) }, serverLimits];
}

/** @param variable the one to look at, unless the cause says otherwise */
function startError(variable: string, cause: unknown): SlackStartError {
  const refusal = slackErrorCode(cause);
  if (refusal)
    return new SlackStartError(
      `Slack refuses ${variable}: ${refusal}. Copy it anew from the app’s settings.`,
      { cause },
    );
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  if (code === 'EADDRINUSE' || code === 'EACCES')
    return new SlackStartError(`The port can’t be used (${code}): set PORT to another one.`, { cause });
  return new SlackStartError(`Slack could not be reached (${code}): check the network and SLACK_API_URL.`, {
    cause,
  });
}

function receiving(
  { transport }: SlackConnection,
  { log }: Desk,
  isReady: () => boolean,
  receiver: Receiver | undefined,
): Partial<AppOptions> {
  if (receiver) return { receiver };
  if (transport.kind === 'socket') return { socketMode: true, appToken: transport.appToken };
  return {
    receiver: new HTTPReceiver({
      signingSecret: transport.signingSecret,
      logger: boltLogger(log),
      endpoints: '/slack/events',
      customRoutes: [
        {
          path: '/healthz',
          method: ['GET'],
          handler: (_, response) => {
            const ready = isReady();
            response.writeHead(ready ? 200 : 503, { 'content-type': 'text/plain' });
            response.end(ready ? 'ready\n' : 'not ready\n');
          },
        },
      ],
    }),
  };
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const everywhere = address === '::' || address === '0.0.0.0';
  const host = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
