import { type DraftContext, type Language, languages } from './context.ts';
import { readDraft } from './reading.ts';
import { sentenceLanguages } from './sentence-languages.ts';
import type { TextTools } from './text-tools.ts';

/** Older or narrower codes for what the language detector calls otherwise. */
const sameLanguage: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', fil: 'tl' };

/** The language subtag of a BCP 47 locale, in lower case (`nb-NO` is `no`); null where there is no locale. */
export function languageCodeOf(locale: string | null | undefined): string | null {
  const primary = locale?.split(/[-_]/)[0]?.toLowerCase();
  return primary ? (sameLanguage[primary] ?? primary) : null;
}

/** The project's language of a BCP 47 locale (`pt-BR`, `zh_CN`); null where it has none for it. */
export function languageOfLocale(locale: string | null | undefined): Language | null {
  const code = languageCodeOf(locale);
  return languages.find((language) => language === code) ?? null;
}

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
