/** Where the calls go instead of Amazon: an emulator on this machine. */
export interface Endpoint {
  /** As it is shown on receipts, `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
}

const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Reads `SP_API_ENDPOINT`. Tokens and buyer messages go there unencrypted, so nothing but this very machine is
 * taken (reference README, "SP_API_ENDPOINT").
 * @param text `http://127.0.0.1:PORT`
 * @throws {Error} that says what to write instead
 */
export function parseEndpoint(text: string): Endpoint {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (url?.protocol !== 'http:' || !loopbackHosts.has(url.hostname) || !isPlain) {
    throw new Error(
      'SP_API_ENDPOINT must be http://127.0.0.1:PORT, an emulator on this machine: tokens and messages are never redirected anywhere else. Remove it to talk to Amazon.',
    );
  }
  return {
    url: url.origin,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : 80,
  };
}
