/**
 * Joins what stood before and after a deleted stretch, as a person would close the gap: one space, or the larger
 * of the two line breaks, no space before a mark and no mark twice.
 */
export function joinText(before: string, after: string): string {
  const left = before.replace(/[^\S\n]+$/u, '');
  const right = after.replace(/^[^\S\n]+/u, '');
  if (left === '') return right.replace(/^\s+/u, '');
  if (right === '') return left;
  const breaksBefore = /\s*$/u.exec(left)?.[0].split('\n').length ?? 1;
  const breaksAfter = /^\s*/u.exec(right)?.[0].split('\n').length ?? 1;
  const breaks = Math.max(breaksBefore, breaksAfter) - 1;
  if (breaks > 0) return left.trimEnd() + '\n'.repeat(Math.min(breaks, 2)) + right.trimStart();
  if (/[([{（「『«„“]$/u.test(left) && /^[)\]}）」』»”]/u.test(right))
    return joinText(left.slice(0, -1), right.slice(1));
  if (/^[,;:.!?、。，；：！？]/u.test(right)) return joinAtMark(left, right);
  if (/^[)\]}»”’）」』]/u.test(right) || /[([{«„“‘「『（]$/u.test(left)) return left + right;
  const spaced = left.length < before.length || right.length < after.length;
  const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？、，]$/u.test(left);
  return spaced && !unspacedScript ? `${left} ${right}` : left + right;
}

/** Of two marks that meet, the one that ends the sentence stays. */
function joinAtMark(left: string, right: string): string {
  if (/[.!?。！？]$/u.test(left)) return left + right.slice(1);
  return left.replace(/[,;:、，；：]$/u, '') + right;
}

/** A replacement of a stretch of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Makes edits in a text. Where two overlap, the longer one stands.
 * @returns the text with every deletion's gap closed
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  let gap = false;
  for (const edit of withoutOverlaps(edits)) {
    const piece = withReplacement(text.slice(from, edit.start), edit.replacement);
    result = gap ? joinText(result, piece) : result + piece;
    gap = edit.replacement === '';
    from = edit.end;
  }
  const rest = text.slice(from);
  return gap ? joinText(result, rest) : result + rest;
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const standing: Edit[] = [];
  for (const edit of inOrder) {
    const before = standing.at(-1);
    if (!before || edit.start >= before.end) standing.push(edit);
    else if (edit.end - edit.start > before.end - before.start) standing[standing.length - 1] = edit;
  }
  return standing;
}

/** A mark that is put in joins the word before it. */
function withReplacement(kept: string, replacement: string): string {
  return (/^[.。]$/.test(replacement) ? kept.trimEnd() : kept) + replacement;
}
