import type { Violation } from '../policy/violation.ts';
import type { Paint } from './paint.ts';

/**
 * Shows a draft with its faults marked and numbered: `⟪www.shop.example⟫[2]`. The marks stand with and without
 * colour; overlapping faults share a mark with several numbers.
 * @param violations numbered from 1 in this order; those without a span aren't marked
 */
export function markedDraft(draft: string, violations: readonly Violation[], paint: Paint): string {
  const spans = violations.flatMap(({ start, end }, index) =>
    start === null || end === null ? [] : [{ start, end: Math.max(end, start), number: index + 1 }],
  );
  const cuts = [...new Set([0, draft.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const coming = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof spans = [];
  return cuts
    .map((from, index) => {
      const to = cuts[index + 1] ?? from;
      const text = showControls(draft.slice(from, to));
      for (let span = coming[next]; span && span.start <= from; span = coming[++next]) open.push(span);
      open = open.filter(({ end }) => from < end);
      const numbers = open.map(({ number }) => number).sort((a, b) => a - b);
      return numbers.length === 0 || text === ''
        ? text
        : `${paint('bad', `⟪${text}⟫`)}${paint('number', `[${numbers.join(',')}]`)}`;
    })
    .join('');
}

/** What a terminal would obey, or not show at all, is spelt out. */
export function showControls(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu, (control) => {
    const code = control.codePointAt(0) ?? 0;
    // A joiner inside an emoji is part of what is seen.
    if (code === 0x200d) return control;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
