import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { DraftRecord } from '../../commands/ports.ts';
import { type Operation, purposes } from '../../policy/context.ts';
import { wordings } from '../../policy/messages/index.ts';
import { routeOf } from '../../policy/route.ts';
import { fill, type WordingLocale } from '../../policy/wording.ts';
import { inputAction, inputIds, viewIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { type ModalMetadata, writeMetadata } from '../modal-metadata.ts';
import { cut, limits, shorten } from './limits.ts';
import { context, plain, richText, title } from './parts.ts';
import { slotList } from './slot-list.ts';

/** The value that leaves the purpose to the program. */
const inferPurpose = 'infer';

/** `/checkmsg` alone: a draft in several lines, with what is known beside it. */
export function checkModal(locale: WordingLocale, metadata: ModalMetadata): ModalView {
  const { modals: said } = botWordings[locale];
  return modal(viewIds.check, said.checkTitle, said.check, locale, metadata, [
    draftInput(locale, ''),
    orderInput(locale, ''),
    purposeInput(locale, null),
    replyInput(locale, false),
  ]);
}

/** The text that would go out, to be filled in or changed; whatever is submitted is checked again. */
export function editModal(draft: DraftRecord, metadata: ModalMetadata): ModalView {
  const { review, context: known } = draft;
  const { locale } = metadata;
  const { modals: said } = botWordings[locale];
  const suggested = review?.suggestion.text ?? null;
  const initial = suggested ?? draft.draft;
  const slots = review?.suggestion.openSlots ?? [];
  const blocks: KnownBlock[] = [
    context(suggested ? said.editIntro : said.editIntroAsWritten),
    ...(slots.length ? [richText(title(said.slotsIntro), ...slotList(slots, locale))] : []),
    draftInput(locale, initial),
    ...(initial.length > limits.inputLength
      ? [context(fill(said.draftCut, { limit: limits.inputLength }))]
      : []),
    orderInput(locale, known.orderId ?? ''),
    purposeInput(locale, review?.purposeInferred ? null : (review?.purpose ?? known.purpose ?? null)),
    ...operationInput(draft, locale),
    replyInput(locale, known.reply ?? false),
  ];
  return modal(viewIds.edit, said.editTitle, said.check, locale, metadata, blocks);
}

/** Why a draft is rejected. */
export function rejectModal(locale: WordingLocale, metadata: ModalMetadata): ModalView {
  const { modals: said } = botWordings[locale];
  return modal(viewIds.reject, said.rejectTitle, said.reject, locale, metadata, [
    textInput(inputIds.reason, said.reason, { multiline: true, hint: said.reasonHint, maxLength: 500 }),
  ]);
}

/** What a person found in Seller Central after an uncertain send. */
export function markSentModal(locale: WordingLocale, metadata: ModalMetadata): ModalView {
  const { modals: said } = botWordings[locale];
  return modal(viewIds.markSent, said.markSentTitle, said.markSent, locale, metadata, [
    textInput(inputIds.note, said.note, { multiline: true, hint: said.noteHint, maxLength: 500 }),
  ]);
}

function modal(
  callbackId: string,
  heading: string,
  submit: string,
  locale: WordingLocale,
  metadata: ModalMetadata,
  blocks: KnownBlock[],
): ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(heading),
    submit: plain(submit),
    close: plain(botWordings[locale].modals.close),
    private_metadata: writeMetadata(metadata),
    blocks,
  };
}

function draftInput(locale: WordingLocale, initial: string): InputBlock {
  const { modals: said } = botWordings[locale];
  return textInput(inputIds.draft, said.draft, {
    multiline: true,
    initial: cut(initial, limits.inputLength),
    placeholder: said.draftPlaceholder,
    maxLength: limits.inputLength,
  });
}

function orderInput(locale: WordingLocale, initial: string): InputBlock {
  const { modals: said } = botWordings[locale];
  return textInput(inputIds.orderId, said.orderId, {
    initial,
    hint: said.orderIdHint,
    optional: true,
    maxLength: 40,
  });
}

function purposeInput(locale: WordingLocale, chosen: string | null): InputBlock {
  const { modals: said } = botWordings[locale];
  const options = [
    option(said.infer, inferPurpose),
    ...purposes.map((purpose) => option(wordings[locale].purposes[purpose], purpose)),
  ];
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return {
    type: 'input',
    block_id: inputIds.purpose,
    label: plain(said.purpose),
    element: {
      type: 'static_select',
      action_id: inputAction,
      options,
      ...(initial && { initial_option: initial }),
    },
  };
}

/** Offered where the program must not choose: among what Amazon permits now. */
function operationInput(
  { review, operation, context: known }: DraftRecord,
  locale: WordingLocale,
): InputBlock[] {
  const { modals: said } = botWordings[locale];
  const { operations } = wordings[locale];
  // Also after a choice, so that it can be changed.
  const route =
    review?.route.by === 'choice'
      ? review.route
      : routeOf(review?.purpose ?? null, { ...known, operation: null });
  const choices: readonly Operation[] = route.by === 'choice' ? route.operations : [];
  if (!choices.length) return [];
  const options = choices.map((one) => option(operations[one], one));
  const initial = options.find(({ value }) => value === (operation ?? known.operation));
  return [
    {
      type: 'input',
      block_id: inputIds.operation,
      label: plain(said.operation),
      hint: plain(said.operationHint),
      optional: true,
      element: {
        type: 'static_select',
        action_id: inputAction,
        options,
        ...(initial && { initial_option: initial }),
      },
    },
  ];
}

function replyInput(locale: WordingLocale, checked: boolean): InputBlock {
  const { modals: said } = botWordings[locale];
  const options = [option(said.replyOption, 'reply')];
  return {
    type: 'input',
    block_id: inputIds.reply,
    label: plain(said.reply),
    hint: plain(said.replyHint),
    optional: true,
    element: {
      type: 'checkboxes',
      action_id: inputAction,
      options,
      ...(checked && { initial_options: options }),
    },
  };
}

interface TextInput {
  readonly multiline?: boolean;
  readonly optional?: boolean;
  readonly initial?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly maxLength: number;
}

function textInput(blockId: string, label: string, input: TextInput): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label),
    optional: input.optional ?? false,
    ...(input.hint && { hint: plain(input.hint) }),
    element: {
      type: 'plain_text_input',
      action_id: inputAction,
      multiline: input.multiline ?? false,
      max_length: input.maxLength,
      ...(input.initial && { initial_value: input.initial }),
      ...(input.placeholder && { placeholder: plain(input.placeholder) }),
    },
  };
}

const option = (label: string, value: string): PlainTextOption => ({
  text: plain(shorten(label, limits.optionText)),
  value,
});
