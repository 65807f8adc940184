import { type Language, languages } from './context.ts';

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
