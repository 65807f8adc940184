import type { Attachment, DraftContext } from '../policy/context.ts';
import type { WordingLocale } from '../policy/wording.ts';
import { checkRow } from './check-row.ts';
import type { Desk } from './desk.ts';
import { orderIdOf } from './order-id-of.ts';
import type { DraftRecord } from './ports.ts';

export interface DraftInput {
  /** Slack user ID. */
  readonly author: string;
  /** As the seller typed it. */
  readonly text: string;
  readonly channel: string;
  readonly thread: string | null;
  /** The language the report is worded in. */
  readonly locale: WordingLocale;
  /** One per submission; Slack's second delivery of it carries the same. */
  readonly requestKey: string;
  /** Where it is not given, the one order ID that stands in the text. */
  readonly orderId?: string | null;
  /** Where it is not given, it is inferred from the text. */
  readonly purpose?: DraftContext['purpose'];
  /** True: it answers the buyer, is checked, and never sent. */
  readonly reply?: boolean;
  readonly attachments?: readonly Attachment[];
}

/**
 * Keeps a draft, then asks Amazon and the judge about it. The same request key again gives the same row; where
 * its check failed before, it is checked now.
 * @throws {CheckFailed} when the judge gives no verdict; the draft is kept
 */
export async function checkDraft(desk: Desk, input: DraftInput): Promise<DraftRecord> {
  const { author, channel, thread, locale, requestKey, text, purpose, reply, attachments } = input;
  const row = await desk.store.insert({
    id: desk.newId('d'),
    requestKey,
    author,
    draft: text,
    channel,
    thread,
    locale,
    context: {
      orderId: orderIdOf(input.orderId, text),
      purpose: purpose ?? null,
      reply: reply ?? false,
      ...(attachments && { attachments }),
    },
  });
  return row.review || row.state !== 'draft' ? row : checkRow(desk, row);
}
