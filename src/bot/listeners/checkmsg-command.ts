import type { App } from '@slack/bolt';
import { checkDraft } from '../../commands/check-draft.ts';
import { listTeamWords } from '../../commands/list-team-words.ts';
import { fill } from '../../policy/wording.ts';
import { checkModal } from '../blocks/modals.ts';
import { notice } from '../blocks/notice.ts';
import { person } from '../blocks/parts.ts';
import { wordList } from '../blocks/team-words.ts';
import type { Bot } from '../bot.ts';
import { commandNames } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { keptDraft, present } from '../present.ts';
import { decodeEntities } from '../slack-text.ts';
import { tellWhenSlow } from '../slow-check.ts';

/** `/checkmsg <draft>` answers privately; alone it opens the form; `help` explains it, `words` lists the team's. */
export function registerCheckmsgCommand(app: App, { desk, localeOf }: Bot): void {
  app.command(commandNames.checkmsg, async ({ command, ack, respond, client, context }) => {
    await ack();
    const locale = await localeOf(command.user_id);
    const bot = context.botUserId ?? '';
    const text = decodeEntities(command.text ?? '').trim();

    if (text === '') {
      const metadata = {
        channel: command.channel_id,
        thread: null,
        responseUrl: null,
        draft: null,
        onCard: false,
        locale,
      };
      await client.views.open({ trigger_id: command.trigger_id, view: checkModal(locale, metadata) });
      return;
    }
    if (text.toLowerCase() === 'help') {
      await respond({
        ...notice(fill(botWordings[locale].help, { bot: person(bot) })),
        response_type: 'ephemeral',
      });
      return;
    }

    const listing = /^words(?:\s+(?<part>\S+))?$/i.exec(text);
    if (listing) {
      const part = listing.groups?.part ?? '';
      const words = await listTeamWords(desk, part);
      await respond({ ...wordList(words, part, locale), response_type: 'ephemeral' });
      return;
    }

    const author = { userId: command.user_id, teamId: command.team_id };
    const check = keptDraft(
      desk,
      checkDraft(desk, {
        author: author.userId,
        text,
        channel: command.channel_id,
        thread: null,
        locale,
        requestKey: command.trigger_id,
      }),
    );
    const draft = await tellWhenSlow(check, () =>
      respond({ ...notice(botWordings[locale].stillChecking), response_type: 'ephemeral' }),
    );
    await respond({ ...(await present(desk, draft, author, bot)), response_type: 'ephemeral' });
  });
}
