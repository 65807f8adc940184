import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../commands/ports.ts';
import { boltLogger } from './bolt-logger.ts';

/** How Slack reaches the bot: over a socket the bot opens, or by HTTP requests that Slack signs. */
export type SlackTransport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly signingSecret: string;
      /** 0 takes any free port. */
      readonly port: number;
      /** The address to listen on; null listens on all. */
      readonly host: string | null;
    };

export interface SlackConnection {
  readonly botToken: string;
  readonly transport: SlackTransport;
  /** Base of the Web API, with its closing slash; null for Slack's own. */
  readonly apiUrl: string | null;
  /** How requests are made; by default over the network, within the deadline. */
  readonly fetch?: typeof fetch;
}

/** No call to Slack is waited for longer than this, in milliseconds. */
const deadline = 10_000;

/** How patient a client is. */
export interface Patience {
  /** How often a call that failed is tried again, within seconds. */
  readonly retries: number;
  /** Milliseconds for one try. */
  readonly timeout?: number;
}

/**
 * Bounded in every way; a rate limit is an error at once, because the client would hold back every other call while
 * it waits.
 */
export function clientOptions(
  { apiUrl, fetch = fetchWithin }: SlackConnection,
  log: Log,
  { retries, timeout = deadline }: Patience,
): WebClientOptions {
  return {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    logger: boltLogger(log),
    timeout,
    rejectRateLimitedCalls: true,
    retryConfig: { retries, factor: 2, minTimeout: 300, maxTimeout: 2_000, randomize: true },
    fetch,
  };
}

/** `respond()` and `response_url`s set no deadline of their own. */
export const fetchWithin: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(deadline) });

export const slackClient = (connection: SlackConnection, log: Log, patience: Patience): WebClient =>
  new WebClient(connection.botToken, clientOptions(connection, log, patience));
