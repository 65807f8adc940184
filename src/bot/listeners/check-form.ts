import type { App, ViewSubmitAction } from '@slack/bolt';
import { checkDraft } from '../../commands/check-draft.ts';
import { answerPrivately } from '../answers.ts';
import { notice } from '../blocks/notice.ts';
import type { Bot } from '../bot.ts';
import { viewIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { readDraftAnswers } from '../modal-answers.ts';
import { readMetadata } from '../modal-metadata.ts';
import { keptDraft, present } from '../present.ts';
import { tellWhenSlow } from '../slow-check.ts';

/** The form of `/checkmsg` alone: answers privately in the channel it was opened in. */
export function registerCheckForm(app: App, { desk }: Bot): void {
  app.view<ViewSubmitAction>(
    { callback_id: viewIds.check, type: 'view_submission' },
    async ({ ack, body, view, client, context }) => {
      const author = { userId: body.user.id, teamId: body.user.team_id ?? '' };
      const { channel, thread, locale } = readMetadata(view.private_metadata);
      const read = readDraftAnswers(view, locale);
      if ('errors' in read) {
        await ack({ response_action: 'errors', errors: read.errors });
        return;
      }
      await ack();
      const { text, orderId, purpose, reply } = read.answers;
      const check = keptDraft(
        desk,
        checkDraft(desk, {
          author: author.userId,
          text,
          channel,
          thread,
          locale,
          // One per opened form: a form that is sent off twice makes one draft.
          requestKey: view.id,
          ...(orderId && { orderId }),
          ...(purpose && { purpose }),
          reply,
        }),
      );
      const bot = context.botUserId ?? '';
      const recipient = { user: author.userId, channel, thread, locale, bot };
      const draft = await tellWhenSlow(check, () =>
        answerPrivately(client, recipient, notice(botWordings[locale].stillChecking)),
      );
      await answerPrivately(client, recipient, await present(desk, draft, author, bot));
    },
  );
}
