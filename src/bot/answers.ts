import type { WebClient } from '@slack/web-api';
import { fill, type WordingLocale } from '../policy/wording.ts';
import { context, type Message, person, place } from './blocks/parts.ts';
import { botWordings } from './messages/index.ts';
import { isOutsideChannel } from './slack-error.ts';

export interface Recipient {
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly locale: WordingLocale;
  /** Slack user ID of the bot, to be invited by. */
  readonly bot: string;
}

const quiet = { unfurl_links: false, unfurl_media: false } as const;

/**
 * A message only its recipient sees, in the channel they work in; where the bot is no member, in a direct message
 * that says how to invite it.
 */
export async function answerPrivately(client: WebClient, to: Recipient, message: Message): Promise<void> {
  const { user, channel, thread, locale, bot } = to;
  try {
    await client.chat.postEphemeral({ channel, user, ...message, ...(thread && { thread_ts: thread }) });
  } catch (error) {
    if (!isOutsideChannel(error)) throw error;
    const invitation = fill(botWordings[locale].directMessage, { channel: place(channel), bot: person(bot) });
    const blocks = channel.startsWith('D') ? message.blocks : [...message.blocks, context(invitation)];
    await client.chat.postMessage({ channel: user, text: message.text, blocks, ...quiet });
  }
}

/** A message everybody in the thread sees. */
export async function answerInThread(
  client: WebClient,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  message: Message,
): Promise<void> {
  await client.chat.postMessage({ channel, thread_ts: thread, ...message, ...quiet });
}

/** Answers the message whose button was pressed: takes its place, or is a private word beside it. */
export async function answerAt(
  responseUrl: string,
  post: typeof fetch,
  { text, blocks }: Message,
  how: { readonly replace: boolean; readonly thread?: string | null },
): Promise<void> {
  const response = await post(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      text,
      blocks,
      replace_original: how.replace,
      ...(!how.replace && { response_type: 'ephemeral' }),
      ...(how.thread && { thread_ts: how.thread }),
    }),
  });
  if (!response.ok) throw new ResponseUrlError(response.status);
}

/** Slack no longer takes answers there: 5 of them, or 30 minutes, are over. */
export class ResponseUrlError extends Error {
  override readonly name = 'ResponseUrlError';
  readonly status: number;
  constructor(status: number) {
    super(`Slack answered ${status} to a response_url.`);
    this.status = status;
  }
}
