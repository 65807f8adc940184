import { fill, type WordingLocale } from '../../policy/wording.ts';
import { en } from './en.ts';
import type { BotWording, Counted } from './wording.ts';

/** The bot's wording by language. A language that policy speaks must be spoken here too. */
export const botWordings: Readonly<Record<WordingLocale, BotWording>> = { en };

/** The sentence for a number: "1 problem found", "3 problems found". */
export function count(
  locale: WordingLocale,
  forms: Counted,
  number: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(number) === 'one' ? forms.one : forms.other;
  return fill(form, { count: number.toLocaleString(locale), ...values });
}
