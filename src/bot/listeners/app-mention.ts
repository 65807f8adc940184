import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { checkDraft } from '../../commands/check-draft.ts';
import { fill } from '../../policy/wording.ts';
import { answerInThread, answerPrivately } from '../answers.ts';
import { notice } from '../blocks/notice.ts';
import { person } from '../blocks/parts.ts';
import type { Bot } from '../bot.ts';
import { eventNames } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { keptDraft, present } from '../present.ts';
import { isOutsideChannel } from '../slack-error.ts';
import { decodeMessageText } from '../slack-text.ts';

/** Slack delivers an event again when it missed our acknowledgement; this many are remembered. */
const remembered = 1_000;

/** A mention in a thread checks the message the thread hangs on and answers in the thread. */
export function registerAppMention(app: App, { desk, localeOf }: Bot): void {
  const seen = new Set<string>();
  app.event(eventNames.appMention, async ({ event, body, client, context }) => {
    if (!event.user || event.bot_id || seen.has(body.event_id)) return;
    if (seen.size >= remembered) seen.clear();
    seen.add(body.event_id);

    const bot = context.botUserId ?? '';
    const locale = await localeOf(event.user);
    const said = botWordings[locale].mention;
    const thread = event.thread_ts ?? event.ts;
    const place = { channel: event.channel, thread };
    if (!event.thread_ts) return answerInThread(client, place, notice(said.howTo));

    let parent: string | null;
    try {
      parent = await parentText(client, event.channel, thread, bot);
    } catch (error) {
      if (!isOutsideChannel(error)) throw error;
      const recipient = { ...place, user: event.user, locale, bot };
      return answerPrivately(client, recipient, notice(fill(said.cantRead, { bot: person(bot) })));
    }
    if (!parent) return answerInThread(client, place, notice(said.nothingToRead));

    const author = { userId: event.user, teamId: event.team ?? '' };
    const draft = await keptDraft(
      desk,
      checkDraft(desk, {
        author: author.userId,
        text: parent,
        ...place,
        locale,
        requestKey: body.event_id,
      }),
    );
    await answerInThread(client, place, await present(desk, draft, author, bot));
  });
}

/** The thread's first message as its author typed it; null where there is nothing of theirs to read. */
async function parentText(
  client: WebClient,
  channel: string,
  ts: string,
  bot: string,
): Promise<string | null> {
  const { messages } = await client.conversations.replies({ channel, ts, limit: 1, inclusive: true });
  const parent = messages?.[0];
  if (!parent || parent.user === bot) return null;
  const withoutMention = (parent.text ?? '').replaceAll(new RegExp(`<@${bot}(\\|[^>]*)?>`, 'g'), '');
  return decodeMessageText(withoutMention).trim() || null;
}
