import { setTimeout } from 'node:timers/promises';
import { SellingPartner } from 'amazon-sp-api';
import { WatchedConnection } from './connection.ts';
import type { Endpoint } from './endpoint.ts';

/** The operations of this program, by the client's names. */
export type SpOperation =
  | 'orders.getOrder'
  | 'messaging.getMessagingActionsForOrder'
  | 'messaging.GetAttributes'
  | 'messaging.createUnexpectedProblem'
  | 'messaging.createConfirmOrderDetails'
  | 'messaging.createConfirmDeliveryDetails'
  | 'messaging.createConfirmServiceDetails'
  | 'messaging.confirmCustomizationDetails'
  | 'messaging.createDigitalAccessKey'
  | 'solicitations.getSolicitationActionsForOrder'
  | 'solicitations.createProductReviewAndSellerFeedbackSolicitation';

export interface SpCall {
  readonly operation: SpOperation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What Amazon answered, whatever it was. */
export interface SpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  /** `x-amzn-RequestId`: what Amazon's support asks for. */
  readonly requestId: string | null;
  /** `x-amzn-RateLimit-Limit`, requests per second; not on every answer. */
  readonly rateLimit: number | null;
  readonly body: string;
}

/**
 * No answer:
 * - `unreachable`: no byte of the request can have left this machine;
 * - `broken-off`: the connection was lost when the request may have left;
 * - `timed-out`: no whole answer in time.
 */
export interface SpFailure {
  readonly kind: 'unreachable' | 'broken-off' | 'timed-out';
  /** The system's code (`ECONNREFUSED`), where there is one. Never a message: those may quote the request. */
  readonly code: string | null;
}

export type SpReply = SpAnswer | SpFailure;

/** One HTTP request to Amazon; never repeated, never longer than the deadline, never throws. */
export type SpTransport = (call: SpCall, accessToken: string, deadlineMs: number) => Promise<SpReply>;

export interface SpTransportOptions {
  readonly region: 'na' | 'eu' | 'fe';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  /** An emulator on this machine; null for Amazon. */
  readonly endpoint: Endpoint | null;
}

/** After the socket has gone, how long a complete answer may still be on its way through the client, ms. */
const afterCloseMs = 250;

/**
 * Amazon's API through amazon-sp-api, whose own retries, token handling and reading of answers are all off: it
 * would repeat a POST after a reset, and calls an accepted message with an empty body an error (reference
 * sp-api.md section 9). This is the only file that knows the package.
 */
export function createTransport(options: SpTransportOptions): SpTransport {
  return async (call, accessToken, deadlineMs) => {
    // A client of its own for each call: the client keeps its token, its time limit and its agent for all calls.
    const connection = new WatchedConnection(options.endpoint);
    const client = new SellingPartner({
      region: options.region,
      refresh_token: options.refreshToken,
      access_token: accessToken,
      credentials: {
        SELLING_PARTNER_APP_CLIENT_ID: options.clientId,
        SELLING_PARTNER_APP_CLIENT_SECRET: options.clientSecret,
      },
      endpoints_versions: { orders: '2026-01-01' },
      options: {
        auto_request_tokens: false,
        auto_request_throttled: false,
        retry_remote_timeout: false,
        version_fallback: false,
        // `response` and `idle` too would leave timers running after a failure; the deadline covers both.
        timeouts: { deadline: deadlineMs },
        https_proxy_agent: connection,
      },
    });
    try {
      return await race(request(client, call), connection, deadlineMs);
    } finally {
      connection.destroy();
    }
  };
}

interface RawResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly chunks: readonly Buffer[];
}

async function request(client: SellingPartner, call: SpCall): Promise<SpReply> {
  // The package has no types for Messaging and Solicitations, nor for raw results.
  const callAPI = client.callAPI.bind(client) as unknown as (call: object) => Promise<RawResult>;
  const { statusCode, headers, chunks } = await callAPI({
    operation: call.operation,
    // The client encodes the path in place: give it a copy.
    path: { ...call.path },
    query: call.query,
    ...(call.body && { body: call.body }),
    options: { raw_result: true },
  });
  const limit = Number(headers['x-amzn-ratelimit-limit']);
  return {
    kind: 'answer',
    status: statusCode,
    requestId: headers['x-amzn-requestid'] ?? null,
    rateLimit: limit > 0 && Number.isFinite(limit) ? limit : null,
    // Not the client's own body: it spoils a character that falls between two chunks.
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** The call's reply, or why there is none, at the latest when the deadline is over. */
function race(reply: Promise<SpReply>, connection: WatchedConnection, deadlineMs: number): Promise<SpReply> {
  const failure = (kind: 'broken-off' | 'timed-out', code: string | null): SpFailure => ({
    kind: connection.opened ? kind : 'unreachable',
    code,
  });
  const answered = reply.catch((error: unknown) => {
    const code = codeOf(error);
    return failure(code === 'API_DEADLINE_TIMEOUT' ? 'timed-out' : 'broken-off', code);
  });
  const timers = new AbortController();
  const after = (ms: number) => setTimeout(ms, undefined, { signal: timers.signal });
  const hungUp = connection.closed
    .then(() => after(afterCloseMs))
    .then(() => failure('broken-off', 'CONNECTION_CLOSED'));
  const tooLate = after(deadlineMs).then(() => failure('timed-out', 'DEADLINE'));
  for (const timer of [hungUp, tooLate]) timer.catch(() => {});
  return Promise.race([answered, hungUp, tooLate]).finally(() => timers.abort());
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}
