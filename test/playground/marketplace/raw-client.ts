import { onTestFinished } from 'vitest';
import {
  type EmulatorOptions,
  type MarketplaceEmulator,
  startMarketplace,
} from '../../../src/playground/marketplace/server.ts';

export interface RawReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** An emulator and bare HTTP, so that it is tried with requests the program itself would never make. */
export interface RawClient {
  readonly emulator: MarketplaceEmulator;
  readonly pass: (ms: number) => void;
  readonly now: () => number;
  /** @param init a body that is no string is sent as JSON */
  readonly request: (
    path: string,
    init?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ) => Promise<RawReply>;
}

export async function openRawClient(options: Partial<EmulatorOptions> = {}): Promise<RawClient> {
  let now = Date.parse('2026-03-10T09:00:00Z');
  const emulator = await startMarketplace({ clock: () => now, ...options });
  onTestFinished(() => emulator.close());
  const token = await accessToken(emulator);
  return {
    emulator,
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
    async request(path, { method = 'GET', body, headers = {} } = {}) {
      const response = await fetch(`${emulator.url}${path}`, {
        method,
        redirect: 'manual',
        headers: { 'content-type': 'application/json', 'x-amz-access-token': token, ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
    },
  };
}

/** A token of the emulated seller, asked for as a form, the documented way. */
async function accessToken({ url, credentials }: MarketplaceEmulator): Promise<string> {
  const response = await fetch(`${url}/auth/o2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: credentials.refreshToken,
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
