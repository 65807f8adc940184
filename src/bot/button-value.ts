import { z } from 'zod';

/** What a button carries: which draft, and which version of it was shown. Nothing else; the draft is in the database. */
export interface DraftVersion {
  readonly draftId: string;
  readonly version: number;
}

const shape = z
  .string()
  .regex(/^d_[\w-]{1,64}\.[1-9]\d{0,8}$/)
  .transform((value): DraftVersion => {
    const dot = value.lastIndexOf('.');
    return { draftId: value.slice(0, dot), version: Number(value.slice(dot + 1)) };
  });

export const buttonValue = ({ draftId, version }: DraftVersion): string => `${draftId}.${version}`;

/** @returns null for whatever no button of ours carries */
export function readButtonValue(value: unknown): DraftVersion | null {
  return shape.safeParse(value).data ?? null;
}
