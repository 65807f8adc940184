import { z } from 'zod';

/**
 * What a button carries: which draft, and which version of it was shown; for a button about one word of it, where
 * the word starts, in UTF-16 units. Nothing else; the draft is in the database.
 */
export interface DraftVersion {
  readonly draftId: string;
  readonly version: number;
  readonly start?: number;
}

const shape = z
  .string()
  .regex(/^d_[\w-]{1,64}\.[1-9]\d{0,8}(?:\.\d{1,7})?$/)
  .transform((value): DraftVersion => {
    const [draftId = '', version, start] = value.split('.');
    return { draftId, version: Number(version), ...(start !== undefined && { start: Number(start) }) };
  });

export const buttonValue = ({ draftId, version, start }: DraftVersion): string =>
  [draftId, version, start].filter((part) => part !== undefined).join('.');

/** @returns null for whatever no button of ours carries */
export function readButtonValue(value: unknown): DraftVersion | null {
  return shape.safeParse(value).data ?? null;
}
