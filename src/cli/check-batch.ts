import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Review } from '../policy/suggestion.ts';
import { BadLineError, type DraftLine, readDraftLine } from './draft-line.ts';
import { readLines } from './read-lines.ts';
import { resultOf } from './result.ts';

/** A line may hold a draft of any permitted length, escaped, and a long context. */
const longestLine = 4_000_000;

/**
 * Checks a draft a line and writes a result a line, in the same order. Nothing is kept from one line to the next;
 * reading waits for whoever reads the results.
 * @returns the exit code: 2 where a line held no draft, else 1 where a draft breaks a rule, else 0
 */
export async function checkBatch(
  input: AsyncIterable<Buffer | string>,
  output: Writable,
  review: (line: DraftLine) => Promise<Review>,
): Promise<0 | 1 | 2> {
  let bad = false;
  let violating = false;
  for await (const { number, text } of readLines(input, longestLine)) {
    const outcome = await checkLine(text, review);
    if ('error' in outcome) bad = true;
    else violating ||= outcome.violations.length > 0;
    const written = 'error' in outcome ? { line: number, error: outcome.error } : outcome;
    if (!output.write(`${JSON.stringify(written)}\n`)) await once(output, 'drain');
  }
  return bad ? 2 : violating ? 1 : 0;
}

async function checkLine(text: string | null, review: (line: DraftLine) => Promise<Review>) {
  if (text === null) return { error: `the line is longer than ${longestLine} characters` };
  try {
    const line = readDraftLine(text);
    return resultOf(line.id, await review(line));
  } catch (error) {
    if (error instanceof BadLineError) return { error: error.message };
    throw error;
  }
}
