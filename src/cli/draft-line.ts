import { z } from 'zod';
import { type DraftContext, operations } from '../policy/context.ts';
import { longestDraft } from '../policy/draft-length.ts';

/** A key that is null where it can't be is as good as missing. */
const unknownWhenNull = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => value ?? undefined);
const instant = z.string().refine((written) => !Number.isNaN(Date.parse(written)), {
  error: 'expected an ISO 8601 time such as 2026-03-05T14:30:00Z',
});
const attachment = z.object({
  kind: unknownWhenNull(z.string()).transform((kind) => kind ?? 'other'),
  name: unknownWhenNull(z.string()).transform((name) => name ?? ''),
  mediaType: unknownWhenNull(z.string()),
});

const context = z.object({
  orderId: z.string().nullish(),
  marketplace: z.string().nullish(),
  buyerLocale: z.string().nullish(),
  purpose: z.string().nullish(),
  attachments: unknownWhenNull(z.array(attachment)),
  orderCompletedAt: instant.nullish(),
  previousReviewRequests: unknownWhenNull(z.number().int().nonnegative()),
  reply: unknownWhenNull(z.boolean()),
  now: unknownWhenNull(instant),
  operation: z.enum(operations).nullish(),
  permittedActions: unknownWhenNull(z.array(z.string())),
  itemTitles: unknownWhenNull(z.array(z.string())),
  teamWords: unknownWhenNull(z.array(z.string())),
});

const line = z.object({
  id: z.unknown().optional(),
  text: z
    .string({ error: 'expected the draft, a string' })
    .max(longestDraft, { error: `longer than ${longestDraft} characters; a message may have 2000` }),
  context: unknownWhenNull(context),
});

/** One draft of a batch. */
export interface DraftLine {
  readonly id: unknown;
  readonly text: string;
  readonly context: DraftContext;
}

/** A line that holds no draft; the message names the key and what was expected of it. */
export class BadLineError extends Error {
  override readonly name = 'BadLineError';
}

/**
 * Reads one line of a batch: `{"id", "text", "context"}`. Keys that aren't known are ignored, missing context keys
 * mean "not known".
 * @throws {BadLineError}
 */
export function readDraftLine(written: string): DraftLine {
  const read = line.safeParse(parseJson(written));
  if (!read.success) throw new BadLineError(read.error.issues.map(wordIssue).join('; '));
  const { id, text, context: known } = read.data;
  return { id: id ?? null, text, context: withoutUnknown(known ?? {}) };
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    // The parser's own words would repeat the text, which may be a buyer's.
    throw new BadLineError('not JSON: each line must be one object {"id", "text", "context"}');
  }
}

function wordIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? `expected an object {"id", "text", "context"}` : `${path.join('.')}: ${message}`;
}

function withoutUnknown(known: object): DraftContext {
  return JSON.parse(JSON.stringify(known)) as DraftContext;
}
