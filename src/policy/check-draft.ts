import type { DraftContext } from './context.ts';
import { languageName } from './language-name.ts';
import { wordings } from './messages/index.ts';
import { readDraft } from './reading.ts';
import { rules } from './registry.ts';
import { noTextTools, type TextTools } from './text-tools.ts';
import type { Finding, Violation } from './violation.ts';
import { fill, type WordingLocale } from './wording.ts';

/** What a check is done with; everything has a default, so that `checkDraft(draft, context)` works alone. */
export interface CheckOptions {
  readonly tools?: TextTools;
  /** The language the violations are worded in. */
  readonly locale?: WordingLocale;
}

/**
 * Holds a draft to every rule.
 * @param draft the text as the seller wrote it
 * @param context what is known beside the text; a missing key means "not known"
 * @returns the violations in a total order: by start (whole-message ones first), end, then rule ID. The same
 *   draft and context always give the same list. Spans are UTF-16 units of `draft`, on code-point boundaries.
 */
export function checkDraft(
  draft: string,
  context: DraftContext,
  { tools = noTextTools, locale = 'en' }: CheckOptions = {},
): Violation[] {
  const reading = readDraft(draft, tools);
  const wording = wordings[locale].rules;
  const violations: Violation[] = [];
  for (const rule of rules) {
    if (context.reply && rule.appliesTo === 'proactive') continue;
    const { findings } = wording[rule.id];
    for (const finding of rule.check(reading, context, tools)) {
      violations.push({
        rule: rule.id,
        start: finding.span?.start ?? null,
        end: finding.span?.end ?? null,
        severity: 'blocks',
        message: fill(
          findings[finding.wording ?? 'found'] ?? findings.found,
          inWords(finding.values, locale),
        ),
        ...(finding.fix && { fix: finding.fix }),
      });
    }
  }
  return dropRepeats(violations.sort(inOrder));
}

/** Languages and message types by their names, numbers as they are written in the report's language; the rest as it is. */
function inWords(values: Finding['values'] = {}, locale: WordingLocale): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, inWord(value, locale)]));
}

function inWord(value: NonNullable<Finding['values']>[string], locale: WordingLocale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value.toLocaleString(locale);
  return 'language' in value
    ? languageName(value.language, locale)
    : wordings[locale].operations[value.operation];
}

function inOrder(a: Violation, b: Violation): number {
  return (
    (a.start ?? -1) - (b.start ?? -1) ||
    (a.end ?? -1) - (b.end ?? -1) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}

function dropRepeats(sorted: readonly Violation[]): Violation[] {
  return sorted.filter((violation, index) => {
    const before = sorted[index - 1];
    return (
      !before ||
      before.rule !== violation.rule ||
      before.start !== violation.start ||
      before.end !== violation.end
    );
  });
}
