import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { createClaims } from './claims.ts';
import type { DraftContext, Language } from './context.ts';
import { linksOf } from './links.ts';
import { foldLookAlikes } from './look-alikes.ts';
import { findMarketplace } from './marketplaces.ts';
import { maskNumbers } from './masked-numbers.ts';
import { cueOf } from './number-cues.ts';
import type { Reading } from './reading.ts';
import { findSpokenNumbers } from './spoken-numbers.ts';
import type { Span } from './violation.ts';

const separator = String.raw`[\s().\-‐‑–—/·・_*~,、:|+]|\p{Extended_Pictographic}|[★☆♥♡]`;
/** Digits with at most three other signs between them: a phone number, or anything else. */
const digits = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d]|\d[-./ ·])(?:\+|\(\+?)?\d(?:(?:${separator}){0,3}\d){4,16}(?!\d)(?!(?:-|–)?[\p{Script=Latin}])`,
  'gu',
);
/** "4l5-555-O123": letters among digits that look like them. */
const letterAsDigit =
  /(?<=\d)[OoIl](?=[\dOoIl]|[-.]\d)|(?<=\d[Oo]?)O(?=[-./ ][\dOIl])|(?<![\p{L}\d])[OoIl](?=\d)/gu;
const chatHost = /^(?:wa\.me|(?:api|chat|web)\.whatsapp\.com|line\.me|t\.me|telegram\.me|viber\.me)$/;

/** How the countries that dial without a leading 0 group a number's digits. */
const groupings: Partial<Readonly<Record<CountryCode, readonly string[]>>> = {
  US: ['3-3-4', '1-3-3-4'],
  CA: ['3-3-4', '1-3-3-4'],
  MX: ['2-4-4', '3-3-4'],
  BR: ['2-5-4', '2-4-4', '2-9', '2-8'],
  ES: ['3-3-3', '3-2-2-2', '2-3-2-2', '2-7', '3-6'],
  IT: ['3-7', '3-3-4', '3-3-2-2', '3-6', '3-3-3', '3-2-2-3'],
  PL: ['3-3-3', '2-3-2-2', '3-2-2-2'],
  TR: ['3-3-2-2', '3-3-4'],
  SG: ['4-4'],
  IN: ['5-5'],
  CN: ['3-4-4', '3-8'],
};
/** Where a draft's language tells of a country beside the marketplace's. */
const countryOfLanguage: Partial<Readonly<Record<Language, CountryCode>>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  sv: 'SE',
  pt: 'BR',
  tr: 'TR',
  ja: 'JP',
  zh: 'CN',
};

/**
 * The phone numbers of a draft, in figures or in words, in order; spans point into the reading's text.
 * @param context its marketplace tells which national numbers are valid
 */
export function findPhoneNumbers(reading: Reading, context: DraftContext): Span[] {
  const text = foldLookAlikes(reading.text).replace(letterAsDigit, (letter) =>
    /[Oo]/.test(letter) ? '0' : '1',
  );
  const masked = maskNumbers(reading, text);
  const claim = createClaims(text.length);
  const inFigures = [...masked.matchAll(digits)]
    .map(({ 0: written, index }) => trim(written, index))
    .filter(({ start, end }) => isPhoneNumber(reading, masked, start, end, context));
  const inChatLinks = linksOf(reading).filter(({ host, path }) => chatHost.test(host) && /\d{7}/.test(path));
  return [...inChatLinks, ...findSpokenNumbers(masked), ...inFigures]
    .filter(claim)
    .sort((a, b) => a.start - b.start);
}

/** Without an opening bracket that nothing closes. */
function trim(written: string, index: number): Span {
  const lead = written.startsWith('(') && !written.includes(')') ? 1 : 0;
  return { start: index + lead, end: index + written.length };
}

function isPhoneNumber(
  reading: Reading,
  text: string,
  start: number,
  end: number,
  context: DraftContext,
): boolean {
  const written = text.slice(start, end);
  const groups = written.match(/\d+/g) ?? [];
  const all = groups.join('');
  const cue = cueOf(text, start, end);
  if (cue === 'reference') return false;
  if (cue === 'phone') return all.length >= 5 && all.length <= 16;
  if (isSeries(groups)) return false;
  if (/^\(?\+/.test(written)) return all.length >= 8 && all.length <= 15;
  if (isHidden(reading, start, end, written)) return all.length >= 7 && all.length <= 16;
  const grouping = groups.map((group) => group.length).join('-');
  if (/^(?:1-)?3-3-4$/.test(grouping) && /^(?:1[-. ])?[2-9]\d{2}[-.][2-9]\d{2}[-.]/.test(written))
    return true;
  if (all.startsWith('00')) return all.length >= 11 && isValid(`+${all.slice(2)}`, undefined);
  return countriesOf(reading.language, context).some((country) =>
    isNational({ written, all, grouping, cue }, country),
  );
}

/** Whether somebody took pains to hide the digits: other figures than 0 to 9, one by one, stars between. */
function isHidden(reading: Reading, start: number, end: number, written: string): boolean {
  const { start: from, end: to } = reading.spanOf(start, end);
  const original = reading.original.slice(from, to);
  if (/[^\p{ASCII}\uff10-\uff19\s–—‐‑－．・（）＋、]/u.test(original)) return true;
  return /^\d(?:\D+\d){6,}$/u.test(written);
}

/** "1, 2, 3, 4, 5, 6, 7", "36 38 40 42 44": sizes, pages, years. */
function isSeries(groups: readonly string[]): boolean {
  if (groups.length < 4 || groups.some((group) => group.startsWith('0'))) return false;
  const numbers = groups.map(Number);
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  return (
    step !== 0 && numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === step)
  );
}

interface Candidate {
  readonly written: string;
  readonly all: string;
  readonly grouping: string;
  readonly cue: ReturnType<typeof cueOf>;
}

/** Whether a country's people would read the digits as a number to dial. */
function isNational({ written, all, grouping, cue }: Candidate, country: CountryCode): boolean {
  const known = groupings[country];
  const inGroups = grouping.includes('-');
  if (written.startsWith('(') && written.includes(')')) return all.length >= 7 && isValid(all, country);
  if (all.startsWith('0')) {
    if (inGroups && all.length >= 9 && all.length <= 11 && !/[,:|]/.test(written)) return true;
    return isValid(all, country);
  }
  if (!known) return cue === 'contact' && inGroups && isValid(all, country);
  if (!inGroups) return (cue === 'contact' || country === 'CN') && isValid(all, country);
  return known.includes(grouping) && !/[,:|]/.test(written) && isValid(all, country);
}

function isValid(number: string, country: CountryCode | undefined): boolean {
  return parsePhoneNumberFromString(number, country)?.isValid() ?? false;
}

function countriesOf(language: Language | null, { marketplace }: DraftContext): CountryCode[] {
  const home = findMarketplace(marketplace)?.country as CountryCode | undefined;
  const spoken = language ? countryOfLanguage[language] : undefined;
  return [...new Set([home, spoken].filter((country) => country !== undefined))];
}
