import type { Button, KnownBlock } from '@slack/types';
import type { DraftRecord } from '../../commands/ports.ts';
import { wordings } from '../../policy/messages/index.ts';
import { fill, listed } from '../../policy/wording.ts';
import { buttonValue } from '../button-value.ts';
import { actionIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { escapeMrkdwn } from '../slack-text.ts';
import { approveButton } from './approve-button.ts';
import { factsLine } from './facts.ts';
import { limits, shorten } from './limits.ts';
import {
  button,
  context,
  header,
  lines,
  type Message,
  person,
  richText,
  section,
  text,
  time,
  title,
  verbatim,
} from './parts.ts';
import { renderingFor } from './rendering.ts';

/** What a card tells beside the draft. */
export interface CardSetting {
  /** Slack user IDs; empty: the channel's members. */
  readonly approvers: readonly string[];
  /** Where messages go instead of Amazon; null in production. */
  readonly emulatedAt: string | null;
}

/** The draft's one message in its channel: request for approval, then receipt. Always shows the stored state. */
export function card(draft: DraftRecord, { approvers, emulatedAt }: CardSetting): Message {
  const { card: said } = botWordings[draft.locale];
  const headline = said.headers[draft.state];
  const story = storyOf(draft, approvers);
  const buttons = buttonsOf(draft);
  const isEditable = draft.state === 'draft' || draft.state === 'in_review';
  const blocks: KnownBlock[] = [
    header(headline),
    ...(story ? [section(story)] : []),
    context(`${factsLine(draft, isEditable)}${operationOf(draft)}`),
    ...outgoing(draft),
    section(people(draft).join('\n')),
    ...(draft.amazonRequestId
      ? [context(fill(said.requestId, { id: escapeMrkdwn(shorten(draft.amazonRequestId, 200)) }))]
      : []),
    ...(emulatedAt ? [context(fill(said.emulated, { endpoint: escapeMrkdwn(emulatedAt) }))] : []),
    ...(buttons.length ? [{ type: 'actions', elements: buttons } as const] : []),
  ];
  return { text: [headline, draft.context.orderId].filter(Boolean).join(' · '), blocks };
}

/** What has happened and what comes next, in a sentence or two. */
function storyOf(draft: DraftRecord, approvers: readonly string[]): string {
  const { card: said, problems } = botWordings[draft.locale];
  const order = draft.context.orderId ?? '?';
  const author = person(draft.author);
  const problem = draft.problem ? problems[draft.problem] : { happened: '', advice: '' };
  switch (draft.state) {
    case 'draft':
      return fill(said.editedNext, { author });
    case 'in_review': {
      const asks = fill(said.asks, { author, order });
      const named = listed(draft.locale, approvers.slice(0, 10).map(person));
      return named ? `${asks}\n${fill(said.waitingFor, { approvers: named })}` : asks;
    }
    case 'approved':
      return draft.problem && draft.notBefore
        ? fill(said.waitingUntil, { ...problem, time: time(draft.notBefore) })
        : said.approvedNext;
    case 'sending':
      return said.sendingNext;
    case 'failed':
      return fill(said.failedNext, problem).trim();
    case 'uncertain':
      return fill(said.uncertainNext, { ...problem, order }).trim();
    case 'expired':
      return said.expiredNext;
    case 'sent':
    case 'rejected':
    case 'cancelled':
      return '';
  }
}

function operationOf({ locale, operation }: DraftRecord): string {
  if (!operation) return '';
  const { facts } = botWordings[locale];
  return `  ·  ${fill(facts.sentAs, { operation: wordings[locale].operations[operation] })}`;
}

function outgoing(draft: DraftRecord): KnownBlock[] {
  const { card: said } = botWordings[draft.locale];
  if (draft.operation === 'productReviewAndSellerFeedback')
    return [richText(lines(text(said.amazonsText, { italic: true })))];
  if (draft.outgoing === null) return [];
  const heading = draft.state === 'sent' ? said.exactTextSent : said.exactText;
  // A draft that was edited may go out as it was written.
  const isSuggested = draft.outgoing === draft.review?.suggestion.text;
  const isUndecided = draft.state === 'draft' || draft.state === 'in_review';
  return [
    richText(title(heading), verbatim(shorten(draft.outgoing, limits.shownOutgoing))),
    ...(isSuggested && isUndecided ? renderingFor(draft) : []),
  ];
}

/** Who did what, and when. */
function people(draft: DraftRecord): string[] {
  const { card: said } = botWordings[draft.locale];
  const decided = draft.decidedBy ? person(draft.decidedBy) : '—';
  const reason = draft.reason ? escapeMrkdwn(shorten(draft.reason, limits.reason)) : null;
  const told = [fill(said.drafted, { author: person(draft.author) })];
  for (const { approver, at, version } of draft.approvals)
    if (version === draft.version)
      told.push(fill(said.approved, { approver: person(approver), time: time(at) }));
  if (draft.state === 'sent' && draft.sentAt) told.push(fill(said.sentAt, { time: time(draft.sentAt) }));
  if (draft.state === 'sent' && reason) {
    told.push(fill(said.markedSent, { person: decided }), fill(said.note, { note: reason }));
  }
  if (draft.state === 'rejected') {
    told.push(fill(said.rejected, { person: decided }));
    if (reason) told.push(fill(said.reason, { reason }));
  }
  if (draft.state === 'cancelled') told.push(fill(said.cancelled, { person: decided }));
  return told;
}

function buttonsOf(draft: DraftRecord): Button[] {
  const { buttons, confirms } = botWordings[draft.locale];
  const value = buttonValue({ draftId: draft.id, version: draft.version });
  const order = draft.context.orderId ?? '?';
  const confirming = (dialog: (typeof confirms)['cancel']) => ({
    ...dialog,
    text: fill(dialog.text, { order }),
  });
  const cancel = button(actionIds.cancel, buttons.cancel, value, { confirm: confirming(confirms.cancel) });
  const edit = button(actionIds.edit, buttons.edit, value);
  switch (draft.state) {
    case 'draft':
      return [
        ...(draft.outgoingHash === null
          ? []
          : [button(actionIds.requestApproval, buttons.requestApproval, value, { style: 'primary' })]),
        edit,
        cancel,
      ];
    case 'in_review':
      return [
        approveButton(draft),
        button(actionIds.reject, buttons.reject, value, { style: 'danger' }),
        edit,
        cancel,
      ];
    case 'approved':
    case 'failed':
      return [cancel];
    case 'uncertain':
      return [
        button(actionIds.markSent, buttons.markSent, value),
        button(actionIds.sendAgain, buttons.sendAgain, value, {
          style: 'danger',
          confirm: confirming(confirms.sendAgain),
        }),
        cancel,
      ];
    case 'sending':
    case 'sent':
    case 'rejected':
    case 'cancelled':
    case 'expired':
      return [];
  }
}
