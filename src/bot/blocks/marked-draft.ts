import type { RichTextQuote } from '@slack/types';
import type { RuleId } from '../../policy/rule-ids.ts';
import type { Violation } from '../../policy/violation.ts';
import { count, type WordingLocale } from '../../policy/wording.ts';
import { botWordings } from '../messages/index.ts';
import { cut, limits } from './limits.ts';
import { text } from './parts.ts';

/** One rule with all that it found, numbered as it stands in the draft: `[1]`. */
export interface BrokenRule {
  readonly rule: RuleId;
  readonly number: number;
  readonly violations: readonly Violation[];
}

/** Groups violations by rule, in order of appearance: one number and one explanation for each. */
export function brokenRules(violations: readonly Violation[]): BrokenRule[] {
  const rules = [...new Set(violations.map(({ rule }) => rule))];
  return rules.map((rule, index) => ({
    rule,
    number: index + 1,
    violations: violations.filter((violation) => violation.rule === rule),
  }));
}

/**
 * The draft with what is wrong struck through in code style and followed by the numbers of the rules, so that
 * colour is never the only sign. What exceeds the budget is cut, and says so.
 */
export function markedDraft(
  draft: string,
  broken: readonly BrokenRule[],
  locale: WordingLocale,
): RichTextQuote {
  const shown = cut(draft, limits.shownDraft);
  const spans = broken.flatMap(({ number, violations }) =>
    violations.flatMap(({ start, end }) =>
      start === null || end === null || start >= shown.length
        ? []
        : [{ start, end: Math.min(Math.max(end, start), shown.length), number }],
    ),
  );
  const borders = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), shown.length])].sort(
    (a, b) => a - b,
  );

  const elements: RichTextQuote['elements'] = [];
  for (const [index, from] of borders.entries()) {
    const ending = spans.filter(({ end }) => end === from).map(({ number }) => `[${number}]`);
    const to = borders[index + 1];
    const piece = shown.slice(from, to);
    // A word that goes on, or is marked itself, needs a blank after the number.
    const gap = /^[\p{L}\p{N}]/u.test(piece) || spans.some(({ start }) => start === from) ? ' ' : '';
    if (ending.length) elements.push(text([...new Set(ending)].join('') + gap, { bold: true }));
    if (to === undefined) break;
    const bad = spans.some(({ start, end }) => start <= from && end >= to);
    elements.push(bad ? text(visible(piece), { strike: true, code: true }) : text(piece));
  }
  if (shown.length < draft.length)
    elements.push(
      text(count(locale, botWordings[locale].report.notShown, draft.length - shown.length), { italic: true }),
    );
  if (!elements.length) elements.push(text(botWordings[locale].report.emptyDraft, { italic: true }));
  return { type: 'rich_text_quote', elements };
}

/** Struck-through blanks would not be seen. */
function visible(piece: string): string {
  return piece.trim() ? piece : piece.replaceAll('\n', '⏎').replaceAll('\t', '⇥').replaceAll(' ', '·');
}
