import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { addTeamWord } from '../../commands/add-team-word.ts';
import { listTeamWords } from '../../commands/list-team-words.ts';
import { removeTeamWord } from '../../commands/remove-team-word.ts';
import { answerAt } from '../answers.ts';
import { refusalNotice } from '../blocks/notice.ts';
import { wordList } from '../blocks/team-words.ts';
import type { Bot } from '../bot.ts';
import { actionIds } from '../ids.ts';
import { onPress } from '../press.ts';
import { keptDecision } from '../submission.ts';

/** The buttons by which words come to the team's list and leave it. */
export function registerTeamWords(app: App, bot: Bot): void {
  const { desk } = bot;
  const added = new RegExp(`^${actionIds.addWord.replace('.', '\\.')}\\.\\d$`);
  onPress(app, bot, added, ({ click, start }) =>
    keptDecision(bot, addTeamWord(desk, { ...click, start: start ?? -1 })),
  );

  app.action<BlockAction<ButtonAction>>(
    { action_id: actionIds.removeWord, type: 'block_actions' },
    async ({ ack, action, body, context }) => {
      await ack();
      const { user, container, response_url: responseUrl } = body;
      const locale = await bot.localeOf(user.id);
      const refusal = await removeTeamWord(desk, {
        word: action.value ?? '',
        actor: { userId: user.id, teamId: user.team_id ?? '' },
        channel: body.channel?.id ?? String(container.channel_id ?? ''),
      });
      const message = refusal
        ? refusalNotice({ done: false, refusal, draft: null }, locale, {
            approvers: desk.approvers,
            bot: context.botUserId ?? '',
          })
        : wordList(await listTeamWords(desk, ''), '', locale);
      await answerAt(responseUrl, bot.fetch, message, { replace: refusal === null });
    },
  );
}
