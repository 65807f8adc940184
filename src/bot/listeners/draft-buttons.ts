import type { App } from '@slack/bolt';
import { approveDraft } from '../../commands/approve-draft.ts';
import { cancelDraft } from '../../commands/cancel-draft.ts';
import { requestApproval } from '../../commands/request-approval.ts';
import { sendAgain } from '../../commands/send-again.ts';
import type { Bot } from '../bot.ts';
import { actionIds } from '../ids.ts';
import { onPress } from '../press.ts';

/** The buttons that act at once. What they may do, and whether, the commands decide. */
export function registerDraftButtons(app: App, bot: Bot): void {
  const { desk } = bot;
  onPress(app, bot, actionIds.requestApproval, ({ click }) => requestApproval(desk, click));
  onPress(app, bot, actionIds.approve, ({ click }) => approveDraft(desk, click));
  onPress(app, bot, actionIds.cancel, ({ click }) => cancelDraft(desk, click));
  onPress(app, bot, actionIds.sendAgain, ({ click }) => sendAgain(desk, click));
}
