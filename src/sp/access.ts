import { z } from 'zod';
import type { Clock, MarketplaceProblem } from '../commands/ports.ts';
import { read, tokenBody, tokenErrorBody } from './answers.ts';
import type { Endpoint } from './endpoint.ts';
import { marketplaceError } from './problems.ts';

export interface AccessOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly endpoint: Endpoint | null;
  readonly clock: Clock;
  readonly deadlineMs: number;
}

/** The selling account's access token: fetched once for all who wait for it, and renewed before it expires. */
export interface Access {
  /** The token in hand, as long as it has not expired; null otherwise. Asks nobody. */
  held(): string | null;
  /**
   * A token that is good for some minutes more.
   * @param force renew it whatever its age
   * @throws {MarketplaceError}
   */
  fresh(force?: boolean): Promise<string>;
  /** Amazon says this token has expired: it isn't used again. */
  drop(token: string): void;
}

/** A token this close to its end is renewed, so that the send after it does not meet an expired one. */
const renewAheadMs = 5 * 60_000;

interface Held {
  readonly token: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

export function createAccess(options: AccessOptions): Access {
  let held: Held | null = null;
  let underway: Promise<Held> | null = null;

  const renew = () => {
    underway ??= fetchToken(options)
      .then((renewed) => {
        held = renewed;
        return renewed;
      })
      .finally(() => {
        underway = null;
      });
    return underway;
  };

  return {
    held: () => (held && options.clock() < held.expiresAt ? held.token : null),
    async fresh(force = false) {
      if (!force && held && options.clock() < held.renewAt) return held.token;
      return (await renew()).token;
    },
    drop(token) {
      if (held?.token === token) held = null;
    },
  };
}

/** Login with Amazon. The client's own `refreshAccessToken` keeps `expires_in` to itself, hence not through it. */
async function fetchToken(options: AccessOptions): Promise<Held> {
  const askedAt = options.clock();
  const { status, body } = await post(options);
  const token = read(tokenBody, body);
  if (status !== 200 || !token) throw marketplaceError(problemOf(status, body), { status });
  const lifeMs = token.expires_in * 1000;
  return {
    token: token.access_token,
    renewAt: askedAt + Math.max(lifeMs - renewAheadMs, lifeMs / 2),
    expiresAt: askedAt + lifeMs,
  };
}

async function post(options: AccessOptions): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(`${options.endpoint?.url ?? 'https://api.amazon.com'}/auth/o2/token`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'refresh_token',
        refresh_token: options.refreshToken,
        client_id: options.clientId,
        client_secret: options.clientSecret,
      }),
      signal: AbortSignal.timeout(options.deadlineMs),
    });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    // The cause is not handed on: it may quote the request.
    throw marketplaceError((error as Error).name === 'TimeoutError' ? 'timed-out' : 'unreachable');
  }
}

const rejected = z.enum(['invalid_client', 'invalid_grant', 'unauthorized_client', 'access_denied']);

function problemOf(status: number, body: string): MarketplaceProblem {
  const fault = read(tokenErrorBody, body)?.error;
  if (rejected.safeParse(fault).success) return 'credentials-rejected';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'server-error';
  return status === 400 || status === 401 || status === 403 ? 'credentials-rejected' : 'unreadable-answer';
}
