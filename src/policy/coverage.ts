import type { Language } from './context.ts';
import { languageName } from './language-name.ts';
import { wordings } from './messages/index.ts';
import type { TextTools } from './text-tools.ts';
import { fill, type WordingLocale } from './wording.ts';

/** What a language has no tool for: this project's own patterns find common mistakes in every language, no more. */
export type Uncovered = 'grammar' | 'spelling-and-grammar';

/**
 * What of a draft's language could be checked only in part, in a sentence: a person should know what a clean report
 * does not vouch for.
 * @returns nothing where the tools cover the language, or it can't be told
 */
export function coverageOf(language: Language | null, tools: TextTools, locale: WordingLocale): string[] {
  if (language === null || tools.grammars[language]) return [];
  const uncovered: Uncovered = tools.spellers[language] ? 'grammar' : 'spelling-and-grammar';
  return [fill(wordings[locale].coverage[uncovered], { language: languageName(language, locale) })];
}
