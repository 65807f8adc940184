import type { Language } from '../context.ts';
import type { DateFact } from './dates.ts';
import { formatDuration, type TermFact } from './durations.ts';
import { nextWeekdayForms, relativeForms } from './relative-days.ts';

/** "No later than" before, or after, a date in the buyer's language. */
const latestForms: Readonly<Record<Language, (date: string, day: number | null) => string>> = {
  en: (date) => `no later than ${date}`,
  de: (date, day) => (day === null ? `spätestens ${date}` : `spätestens am ${date}`),
  fr: (date, day) => (day === null ? `au plus tard ${date}` : `au plus tard le ${date}`),
  es: (date) => `a más tardar el ${date}`,
  it: (date, day) =>
    day === null ? `entro ${date}` : day === 8 || day === 11 ? `entro l'${date}` : `entro il ${date}`,
  nl: (date) => `uiterlijk ${date}`,
  pl: (date) => `najpóźniej ${date}`,
  sv: (date, day) => (day === null ? `senast på ${date}` : `senast den ${date}`),
  pt: (date) => `até ${date}`,
  tr: (date) => `en geç ${date}`,
  ja: (date) => `${date}まで`,
  zh: (date) => `${date}之前`,
};

/** "Within 3 days" and "in 3 days". */
const termForms: Readonly<Record<Language, readonly [within: string, inForm: string]>> = {
  en: ['within {term}', 'in {term}'],
  de: ['innerhalb von {term}', 'in {term}'],
  fr: ['sous {term}', 'dans {term}'],
  es: ['en un plazo de {term}', 'en {term}'],
  it: ['entro {term}', 'tra {term}'],
  nl: ['binnen {term}', 'over {term}'],
  pl: ['w ciągu {term}', 'za {term}'],
  sv: ['inom {term}', 'om {term}'],
  pt: ['em até {term}', 'em {term}'],
  tr: ['{term} içinde', '{term} sonra'],
  ja: ['{term}以内', '{term}後'],
  zh: ['{term}内', '{term}后'],
};
/** German takes the dative after both, Polish the genitive after "w ciągu". */
const declined: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  de: { Tage: 'Tagen' },
  pl: { dzień: 'dnia', tygodnie: 'tygodni', tydzień: 'tygodnia', godziny: 'godzin', godzina: 'godziny' },
};

/** Writes a term the way the buyer does: "within two weeks" becomes "innerhalb von 2 Wochen". */
export function formatTerm(term: TermFact, language: Language, locale: string): string {
  const length = formatDuration(term, locale);
  const [within, inForm] = termForms[language];
  const cases = language === 'pl' && !term.within ? {} : (declined[language] ?? {});
  const written = length.replace(/\p{L}+$/u, (unit) => cases[unit] ?? unit);
  return (term.within ? within : inForm).replace(
    '{term}',
    language === 'ja' ? written.replace(' ', '') : written,
  );
}

/**
 * Writes a date the way the buyer does ("5 March 2026" becomes "5. März 2026"). A part the draft left out stays
 * out; a date that can't be read for certain stays as it was written.
 * @param locale BCP 47: `en-US` and `en-GB` differ
 */
export function formatDate(date: DateFact, language: Language, locale: string): string {
  const plain = plainDate(date, language, locale);
  return date.latest ? latestForms[language](plain, date.day) : plain;
}

function plainDate(date: DateFact, language: Language, locale: string): string {
  if (date.relative !== null) return relativeForms[language][date.relative];
  if (date.weekday !== null) {
    const weekday = weekdayName(date.weekday, locale);
    return date.next ? nextWeekdayForms[language].replace('{weekday}', weekday) : weekday;
  }
  if (date.day === null || date.month === null) return date.text;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (date.year !== null) options.year = 'numeric';
  // 2024 stands in where no year was written: a leap year, so that 29 February exists.
  const instant = Date.UTC(date.year ?? 2024, date.month - 1, date.day);
  const written = new Intl.DateTimeFormat(locale, options)
    .formatToParts(instant)
    .map((part) => (part.type === 'day' ? dayInFull(date, language) : part.value))
    .join('');
  return written;
}

function dayInFull({ day, dayTo }: DateFact, language: Language): string {
  const first = day === 1 && language === 'fr' ? '1er' : String(day);
  if (dayTo === null) return first;
  if (language === 'de') return `${day}.–${dayTo}`;
  if (language === 'ja') return `${day}日～${dayTo}`;
  return `${day}–${dayTo}`;
}

function weekdayName(weekday: number, locale: string): string {
  // 4 January 1970 was a Sunday.
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(1970, 0, 4 + weekday),
  );
}
