import type { ViewOutput } from '@slack/bolt';
import { z } from 'zod';
import { type Operation, operations, type Purpose, purposes } from '../policy/context.ts';
import { fill, listed, type WordingLocale } from '../policy/wording.ts';
import { inputAction, inputIds } from './ids.ts';
import { botWordings } from './messages/index.ts';

/** What was filled in to check a draft. An absent key was left open. */
export interface DraftAnswers {
  readonly text: string;
  readonly orderId?: string;
  readonly purpose?: Purpose;
  readonly operation?: Operation;
  readonly reply: boolean;
}

/** The answers, or for each input (by block ID) what is wrong with it, as Slack shows it. */
export type Read<T> = { readonly answers: T } | { readonly errors: Record<string, string> };

/** Reads the check and the edit form. @param openSlots may not be left in the text */
export function readDraftAnswers(
  view: ViewOutput,
  locale: WordingLocale,
  openSlots: readonly string[] = [],
): Read<DraftAnswers> {
  const { modals: said } = botWordings[locale];
  const text = written(view, inputIds.draft);
  const order = normaliseOrderId(written(view, inputIds.orderId));
  const left = openSlots.filter((name) => text.includes(`{${name}}`));
  const errors = {
    ...(!text.trim() && { [inputIds.draft]: said.emptyDraft }),
    ...(left.length && {
      [inputIds.draft]: fill(said.slotLeft, {
        slots: listed(
          locale,
          left.map((name) => `{${name}}`),
        ),
      }),
    }),
    ...(order === null && { [inputIds.orderId]: said.badOrderId }),
  };
  if (Object.keys(errors).length) return { errors };

  // Left to the program, it is none of the purposes.
  const purpose = z.enum(purposes).safeParse(selected(view, inputIds.purpose)).data;
  const operation = z.enum(operations).safeParse(selected(view, inputIds.operation)).data;
  return {
    answers: {
      text,
      ...(order && { orderId: order }),
      ...(purpose && { purpose }),
      ...(operation && { operation }),
      reply: (view.state.values[inputIds.reply]?.[inputAction]?.selected_options ?? []).length > 0,
    },
  };
}

/** Reads a form of one text, such as a reason. */
export function readText(view: ViewOutput, blockId: string, error: string): Read<string> {
  const text = written(view, blockId).trim();
  return text ? { answers: text } : { errors: { [blockId]: error } };
}

/** An order ID as Amazon writes it; empty for none, null for what is none. Pasted blanks and missing dashes are forgiven. */
export function normaliseOrderId(typed: string): string | null {
  const compact = typed.replace(/\s/g, '');
  if (!compact) return '';
  const digits = /^(\d{3})-?(\d{7})-?(\d{7})$/.exec(compact);
  return digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : null;
}

const written = (view: ViewOutput, blockId: string) => view.state.values[blockId]?.[inputAction]?.value ?? '';

const selected = (view: ViewOutput, blockId: string) =>
  view.state.values[blockId]?.[inputAction]?.selected_option?.value ?? null;
