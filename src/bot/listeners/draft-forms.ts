import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { editDraft } from '../../commands/edit-draft.ts';
import { markSent } from '../../commands/mark-sent.ts';
import type { Decision, DraftRecord, Refusal } from '../../commands/ports.ts';
import { rejectDraft } from '../../commands/reject-draft.ts';
import { type Act, transitionOf } from '../../commands/transitions.ts';
import { editModal, markSentModal, rejectModal } from '../blocks/modals.ts';
import type { Bot } from '../bot.ts';
import { actionIds, inputIds, viewIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { readDraftAnswers, readText } from '../modal-answers.ts';
import type { ModalMetadata } from '../modal-metadata.ts';
import { isOnCard, onPress, type Press } from '../press.ts';
import { onSubmit } from '../submission.ts';

/** The buttons that ask for something first: a changed text, a reason, a note. */
export function registerDraftForms(app: App, bot: Bot): void {
  const { desk } = bot;
  const open = (
    actionId: string,
    act: Act,
    formOf: (draft: DraftRecord, metadata: ModalMetadata) => ModalView,
  ) => onPress(app, bot, actionId, (press) => openForm(bot, press, act, formOf));

  open(actionIds.edit, 'edit', editModal);
  open(actionIds.reject, 'reject', (_draft, metadata) => rejectModal(metadata.locale, metadata));
  open(actionIds.markSent, 'mark-sent', (_draft, metadata) => markSentModal(metadata.locale, metadata));

  onSubmit(app, bot, viewIds.edit, async ({ click, view, locale, accept, reject }) => {
    const before = await desk.store.draft(click.draftId);
    const read = readDraftAnswers(view, locale, before?.review?.suggestion.openSlots);
    if ('errors' in read) return reject(read.errors);
    await accept();
    const { text, orderId = null, purpose = null, operation = null, reply } = read.answers;
    const { actor: editor, ...shown } = click;
    return editDraft(desk, { ...shown, editor, text, orderId, purpose, operation, reply });
  });

  onSubmit(app, bot, viewIds.reject, async ({ click, view, locale, accept, reject }) => {
    const read = readText(view, inputIds.reason, botWordings[locale].modals.emptyReason);
    if ('errors' in read) return reject(read.errors);
    await accept();
    return rejectDraft(desk, { ...click, reason: read.answers });
  });

  onSubmit(app, bot, viewIds.markSent, async ({ click, view, locale, accept, reject }) => {
    const read = readText(view, inputIds.note, botWordings[locale].modals.emptyReason);
    if ('errors' in read) return reject(read.errors);
    await accept();
    return markSent(desk, { ...click, note: read.answers });
  });
}

/**
 * Opens the form in the language of whoever pressed, at once, because its trigger lives three seconds; who may
 * submit it is asked at submission.
 */
async function openForm(
  { desk, localeOf }: Bot,
  press: Press,
  act: Act,
  formOf: (draft: DraftRecord, metadata: ModalMetadata) => ModalView,
): Promise<Decision | null> {
  const { click, channel, thread, responseUrl } = press;
  const draft = await desk.store.draft(click.draftId);
  const refusal = refusalAtSight(draft, press, act, desk.approvers);
  if (!draft || refusal) return { done: false, refusal: refusal ?? 'not-found', draft };
  const metadata = {
    channel,
    thread,
    responseUrl,
    draft: { draftId: click.draftId, version: click.version },
    onCard: isOnCard(draft, press),
    locale: await localeOf(click.actor.userId),
  };
  await press.client.views.open({ trigger_id: press.triggerId, view: formOf(draft, metadata) });
  return null;
}

/** What needs no question to Slack: better told before somebody has typed a text that can't be taken. */
function refusalAtSight(
  draft: DraftRecord | null,
  { click }: Press,
  act: Act,
  approvers: readonly string[],
): Refusal | null {
  if (!draft) return 'not-found';
  if (draft.version !== click.version) return 'stale-version';
  const transition = transitionOf(act, draft.state);
  if (!transition) return 'state';
  const { userId } = click.actor;
  if (transition.by.includes('author') && draft.author === userId) return null;
  if (!transition.by.includes('approver')) return 'not-author';
  return approvers.length && !approvers.includes(userId) ? 'not-approver' : null;
}
