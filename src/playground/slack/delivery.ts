import { createHmac } from 'node:crypto';

/** What came of a request to the bot. */
export type Delivery =
  | { readonly kind: 'acknowledged'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'unreachable' };

export interface Sender {
  /** The bot's request URL, `http://127.0.0.1:PORT/slack/events`; null until it is connected. */
  readonly botUrl: () => string | null;
  readonly signingSecret: string;
  readonly clock: () => number;
  readonly acknowledgeWithinMs: number;
}

/** Slack's signature of a request body (v0: HMAC-SHA256 over version, time and body). */
export function signature(signingSecret: string, seconds: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')}`;
}

/** Posts a signed form: slash commands are one, interactions carry theirs as JSON under `payload`. */
export function deliverForm(sender: Sender, fields: Record<string, string>): Promise<Delivery> {
  return deliver(sender, new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
}

/** Posts a signed interaction: block_actions, message_action, view_submission, view_closed. */
export function deliverInteraction(sender: Sender, payload: Record<string, unknown>): Promise<Delivery> {
  return deliverForm(sender, { payload: JSON.stringify(payload) });
}

/** Posts a signed event. @param retry how often it was tried before, and why it failed */
export function deliverEvent(
  sender: Sender,
  envelope: Record<string, unknown>,
  retry?: { num: number; reason: string },
): Promise<Delivery> {
  const headers: Record<string, string> = retry
    ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }
    : {};
  return deliver(sender, JSON.stringify(envelope), 'application/json', headers);
}

async function deliver(
  sender: Sender,
  body: string,
  contentType: string,
  headers: Record<string, string> = {},
): Promise<Delivery> {
  const url = sender.botUrl();
  if (url === null) return { kind: 'unreachable' };
  const seconds = Math.floor(sender.clock() / 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        ...headers,
        'content-type': contentType,
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': signature(sender.signingSecret, seconds, body),
      },
      signal: AbortSignal.timeout(sender.acknowledgeWithinMs),
    });
    const said = await response.text();
    if (!response.ok) return { kind: 'refused', status: response.status };
    return { kind: 'acknowledged', body: parsed(said) };
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'TimeoutError' ? 'timed-out' : 'unreachable' };
  }
}

function parsed(body: string): unknown {
  if (!body) return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
