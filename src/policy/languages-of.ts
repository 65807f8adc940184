import { type DraftContext, type Language, languages } from './context.ts';
import { languageOfLocale } from './locale-language.ts';
import { readDraft } from './reading.ts';
import { sentenceLanguages } from './sentence-languages.ts';
import type { TextTools } from './text-tools.ts';

/**
 * The languages whose text tools a review of the draft takes: those it is written in, and the buyer's, which the
 * suggestion is written in.
 * @param tools must be able to identify languages; without that only the script and the locale speak
 */
export function languagesOf(draft: string, context: DraftContext, tools: TextTools): Language[] {
  const reading = readDraft(draft, tools);
  const told = sentenceLanguages(reading, context, tools).map(({ language }) => language);
  const all = [reading.language, languageOfLocale(context.buyerLocale), ...told];
  return languages.filter((language) => all.includes(language));
}
