import type { Span } from './violation.ts';

/**
 * Lets the first finder have a stretch of text, so that one thing is not found twice.
 * @param length of the text
 * @returns a function that claims a span: false where any of it was claimed before
 */
export function createClaims(length: number): (span: Span) => boolean {
  const claimed = new Uint8Array(length);
  return ({ start, end }) => {
    if (claimed.subarray(start, end).includes(1)) return false;
    claimed.fill(1, start, end);
    return true;
  };
}
