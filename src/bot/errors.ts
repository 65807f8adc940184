import { AuthorizationError } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { fill } from '../policy/wording.ts';
import { answerAt, answerPrivately } from './answers.ts';
import { notice } from './blocks/notice.ts';
import type { Bot } from './bot.ts';
import { botWordings } from './messages/index.ts';
import { readMetadata } from './modal-metadata.ts';

/** Where the payloads of commands, actions, shortcuts, forms and events say who is to be told, and where. */
const traces = z.looseObject({
  type: z.string().optional(),
  response_url: z.string().optional(),
  user_id: z.string().optional(),
  user: z.looseObject({ id: z.string() }).optional(),
  event: z
    .looseObject({ user: z.string(), channel: z.string(), ts: z.string(), thread_ts: z.string().optional() })
    .optional(),
  view: z.looseObject({ private_metadata: z.string() }).optional(),
});

interface Failure {
  readonly error: Error;
  readonly body: unknown;
  readonly client: WebClient;
  /** Slack user ID of the bot. */
  readonly botUser: string;
}

/** The one place errors of the listeners come to: logged by ID and place, and the person is told. Never throws. */
export async function handleError(bot: Bot, { error, body, client, botUser }: Failure): Promise<void> {
  const { desk } = bot;
  const reference = desk.newId('e');
  const found = traces.safeParse(body).data ?? {};
  const user = found.user_id ?? found.user?.id ?? found.event?.user;
  const causes = 'originals' in error && Array.isArray(error.originals) ? error.originals : [error];
  desk.log.error('slack.listener-failed', { reference, type: found.type, user, errors: causes });
  if (!user || error instanceof AuthorizationError) return;
  try {
    const locale = await bot.localeOf(user);
    const word = notice(fill(botWordings[locale].error, { reference }));
    if (found.response_url) return await answerAt(found.response_url, bot.fetch, word, { replace: false });
    const form = found.view ? readMetadata(found.view.private_metadata) : null;
    const channel = form?.channel ?? found.event?.channel;
    const thread = form?.thread ?? found.event?.thread_ts ?? null;
    if (!channel) return;
    await answerPrivately(client, { user, channel, thread, locale, bot: botUser }, word);
  } catch (failure) {
    desk.log.warn('slack.error-untold', { reference, error: failure });
  }
}
