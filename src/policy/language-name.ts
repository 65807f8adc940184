import type { WordingLocale } from './wording.ts';

/**
 * A language by its name in the seller's own language.
 * @param tag BCP 47 (`de`, `de-DE`), as it came from outside
 * @returns "German" for `de-DE`, "British English" for `en-GB`; the tag itself where it is none
 */
export function languageName(tag: string, locale: WordingLocale): string {
  try {
    const { baseName } = new Intl.Locale(tag.replaceAll('_', '-')).minimize();
    return new Intl.DisplayNames([locale], { type: 'language' }).of(baseName) ?? tag;
  } catch {
    return tag;
  }
}
