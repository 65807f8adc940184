import type { App, MessageShortcut } from '@slack/bolt';
import { checkDraft } from '../../commands/check-draft.ts';
import { notice } from '../blocks/notice.ts';
import type { Bot } from '../bot.ts';
import { shortcutIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { keptDraft, present } from '../present.ts';
import { decodeMessageText } from '../slack-text.ts';
import { tellWhenSlow } from '../slow-check.ts';

/** "Check buyer message" on any message: checks its text, answers privately, also where the bot is no member. */
export function registerCheckMessageShortcut(app: App, { desk, localeOf }: Bot): void {
  app.shortcut<MessageShortcut>(
    { callback_id: shortcutIds.checkMessage, type: 'message_action' },
    async ({ shortcut, ack, respond, context }) => {
      await ack();
      const author = { userId: shortcut.user.id, teamId: shortcut.user.team_id ?? '' };
      const locale = await localeOf(author.userId);
      const { mention } = botWordings[locale];
      const { user, bot_id: botId } = shortcut.message;
      // Of a card only the title would be read: the draft in it stands in blocks.
      if ((user && user === context.botUserId) || (botId && botId === context.botId)) {
        await respond({ ...notice(mention.ownMessage), response_type: 'ephemeral' });
        return;
      }
      const text = decodeMessageText(shortcut.message.text ?? '').trim();
      if (!text) {
        await respond({ ...notice(mention.nothingToRead), response_type: 'ephemeral' });
        return;
      }
      const check = keptDraft(
        desk,
        checkDraft(desk, {
          author: author.userId,
          text,
          channel: shortcut.channel.id,
          thread: shortcut.message.thread_ts ?? null,
          locale,
          requestKey: shortcut.trigger_id,
        }),
      );
      const draft = await tellWhenSlow(check, () =>
        respond({ ...notice(botWordings[locale].stillChecking), response_type: 'ephemeral' }),
      );
      await respond({
        ...(await present(desk, draft, author, context.botUserId ?? '')),
        response_type: 'ephemeral',
        replace_original: false,
      });
    },
  );
}
