import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Decision, DraftRecord } from '../commands/ports.ts';
import type { Click } from '../commands/take-act.ts';
import { answerAt } from './answers.ts';
import { refusalNotice } from './blocks/notice.ts';
import type { Bot } from './bot.ts';
import { readButtonValue } from './button-value.ts';
import { present } from './present.ts';

/** A press of one of a draft's buttons. */
export interface Press {
  readonly click: Click;
  /** Where the word that the button is about starts in the draft; null for a button about the whole. */
  readonly start: number | null;
  readonly client: WebClient;
  readonly triggerId: string;
  /** Of the message the button stands in. */
  readonly channel: string;
  readonly thread: string | null;
  readonly messageTs: string | null;
  readonly responseUrl: string;
  /** Slack user ID of the bot. */
  readonly botUser: string;
}

type Act = (press: Press) => Promise<Decision | null>;

/** Acknowledges, acts, then shows what became of it. @param act gives null where there is nothing to show yet */
export function onPress(app: App, bot: Bot, actionId: string | RegExp, act: Act): void {
  app.action<BlockAction<ButtonAction>>(
    { action_id: actionId, type: 'block_actions' },
    async ({ ack, action, body, client, context }) => {
      await ack();
      const actor = { userId: body.user.id, teamId: body.user.team_id ?? '' };
      const { container } = body;
      const shown = readButtonValue(action.value);
      const press: Press = {
        click: { draftId: shown?.draftId ?? '', version: shown?.version ?? 0, actor },
        start: shown?.start ?? null,
        client,
        triggerId: body.trigger_id,
        channel: body.channel?.id ?? String(container.channel_id ?? ''),
        thread: typeof container.thread_ts === 'string' ? container.thread_ts : null,
        messageTs: typeof container.message_ts === 'string' ? container.message_ts : null,
        responseUrl: body.response_url,
        botUser: context.botUserId ?? '',
      };
      const decision: Decision | null = shown
        ? await act(press)
        : { done: false, refusal: 'not-found', draft: null };
      if (decision) await showDecision(bot, press, decision);
    },
  );
}

export const isOnCard = (draft: DraftRecord, { messageTs }: Pick<Press, 'messageTs'>): boolean =>
  messageTs !== null && draft.card?.ts === messageTs;

/** The message that was pressed shows the present state; whoever was refused gets a private word. */
export async function showDecision(bot: Bot, press: Press, decision: Decision): Promise<void> {
  const { draft } = decision;
  const outdated = decision.done || decision.refusal === 'stale-version' || decision.refusal === 'state';
  if (draft && outdated) await refresh(bot, press, draft, decision.done);
  if (decision.done) return;
  const locale = await bot.localeOf(press.click.actor.userId);
  const word = refusalNotice(decision, locale, { approvers: bot.desk.approvers, bot: press.botUser });
  await answerAt(press.responseUrl, bot.fetch, word, { replace: false, thread: press.thread });
}

async function refresh({ desk, fetch }: Bot, press: Press, draft: DraftRecord, done: boolean): Promise<void> {
  if (!isOnCard(draft, press)) {
    const message = await present(desk, draft, press.click.actor, press.botUser);
    return answerAt(press.responseUrl, fetch, message, { replace: true, thread: press.thread });
  }
  // After an act the command has brought the card up to date itself.
  if (done) return;
  try {
    await desk.cards.update(draft);
  } catch (error) {
    desk.log.warn('card.not-refreshed', { draftId: draft.id, error });
  }
}
