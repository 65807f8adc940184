import type { App, ViewOutput, ViewSubmitAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { CheckFailed } from '../commands/check-row.ts';
import type { Decision } from '../commands/ports.ts';
import type { Click } from '../commands/take-act.ts';
import type { WordingLocale } from '../policy/wording.ts';
import { answerAt, answerPrivately, ResponseUrlError } from './answers.ts';
import { refusalNotice } from './blocks/notice.ts';
import type { Message } from './blocks/parts.ts';
import type { Bot } from './bot.ts';
import { type ModalMetadata, readMetadata } from './modal-metadata.ts';
import { present } from './present.ts';

/** A form about a draft, sent off. */
export interface Submission {
  readonly click: Click;
  readonly view: ViewOutput;
  readonly client: WebClient;
  readonly metadata: ModalMetadata;
  readonly locale: WordingLocale;
  /** Slack user ID of the bot. */
  readonly botUser: string;
  /** Closes the form; within three seconds, before anything slow. */
  accept(): Promise<void>;
  /** Keeps the form open and says beside each input (by block ID) what is wrong with it. */
  reject(errors: Record<string, string>): Promise<null>;
}

type Act = (submission: Submission) => Promise<Decision | null>;

/** Reads the form, acts, then shows what became of it. @param act gives null where the form stays open */
export function onSubmit(app: App, bot: Bot, callbackId: string, act: Act): void {
  app.view<ViewSubmitAction>(
    { callback_id: callbackId, type: 'view_submission' },
    async ({ ack, body, view, client, context }) => {
      const metadata = readMetadata(view.private_metadata);
      const actor = { userId: body.user.id, teamId: body.user.team_id ?? '' };
      const submission: Submission = {
        click: { draftId: metadata.draft?.draftId ?? '', version: metadata.draft?.version ?? 0, actor },
        view,
        client,
        metadata,
        locale: metadata.locale,
        botUser: context.botUserId ?? '',
        accept: () => ack(),
        async reject(errors) {
          await ack({ response_action: 'errors', errors });
          return null;
        },
      };
      const decision = await keptDecision(bot, act(submission));
      if (decision) await showSubmitted(bot, submission, decision);
    },
  );
}

/** A check without a verdict kept the new version: that is what there is to show. */
export async function keptDecision(
  { desk }: Bot,
  deciding: Promise<Decision | null>,
): Promise<Decision | null> {
  try {
    return await deciding;
  } catch (error) {
    const draft = error instanceof CheckFailed ? await desk.store.draft(error.draftId) : null;
    if (!draft) throw error;
    return { done: true, draft };
  }
}

/** The answer the form was opened from shows the present state; the card does so by itself. */
export async function showSubmitted(bot: Bot, submission: Submission, decision: Decision): Promise<void> {
  const { click, metadata, locale, botUser } = submission;
  const { draft } = decision;
  if (!decision.done) {
    const word = refusalNotice(decision, locale, { approvers: bot.desk.approvers, bot: botUser });
    await say(submission, word);
    if (decision.refusal !== 'stale-version' && decision.refusal !== 'state') return;
  }
  if (!draft || (metadata.onCard && draft.state !== 'draft')) return;
  const message = await present(bot.desk, draft, click.actor, botUser);
  if (metadata.onCard || !metadata.responseUrl) return say(submission, message);
  try {
    await answerAt(metadata.responseUrl, bot.fetch, message, { replace: true, thread: metadata.thread });
  } catch (error) {
    // The form stood open for too long; the old answer stays as it is, and its buttons carry the old version.
    if (!(error instanceof ResponseUrlError)) throw error;
    await say(submission, message);
  }
}

const say = ({ client, click, metadata, locale, botUser }: Submission, message: Message): Promise<void> =>
  answerPrivately(
    client,
    { user: click.actor.userId, channel: metadata.channel, thread: metadata.thread, locale, bot: botUser },
    message,
  );
