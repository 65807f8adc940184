import { z } from 'zod';
import { wordingLocales } from '../policy/wording.ts';

/**
 * What a modal must remember of the place it was opened from. Slack keeps it for us, within 3,000 characters; the
 * draft itself never travels in it.
 */
const shape = z.object({
  channel: z.string().min(1),
  thread: z.string().nullable(),
  /** Answers in the message whose button opened the modal: 5 times within 30 minutes. */
  responseUrl: z.url().nullable(),
  draft: z.object({ draftId: z.string().min(1), version: z.int().positive() }).nullable(),
  /** The card was pressed, not a private answer: the card follows by itself. */
  onCard: z.boolean(),
  /** The form's language, so that it need not be asked for before a submission is acknowledged. */
  locale: z.enum(wordingLocales),
});
export type ModalMetadata = z.infer<typeof shape>;

export const writeMetadata = (metadata: ModalMetadata): string => JSON.stringify(metadata);

/** @throws {Error} when it is not what {@link writeMetadata} wrote: a modal of another version of the program */
export function readMetadata(text: string): ModalMetadata {
  return shape.parse(JSON.parse(text));
}
