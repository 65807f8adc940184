import { parse } from 'tldts';
import type { Language } from './context.ts';

/** Kept for examples and tests (RFC 2606): no list of real domains holds them, drafts do. */
const reserved = new Set(['example', 'test', 'invalid', 'localhost', 'onion']);

/** Whether a host ends in a top-level domain that exists, or in one kept for examples. */
export function hasKnownSuffix(host: string): boolean {
  return parse(host).isIcann === true || reserved.has(host.slice(host.lastIndexOf('.') + 1));
}

/**
 * Top-level domains that shops use and that are no words of prose. Any other one makes a link only beside other
 * signs of one, or every missing space ("late.please", "red.blue") would be a shop.
 */
const plain = new Set(
  (
    'com net org info biz shop store online site website xyz top club vip app dev cloud page icu asia pro tokyo ' +
    'berlin london paris example test invalid'
  ).split(' '),
);

/** Two-letter top-level domains that are words: what stands after a full stop where the space was forgotten. */
const wordsOf: Readonly<Record<Language, string>> = {
  en: 'ad am an as at be by do in is it la me my no so to us',
  de: 'ad am an ca da des du er es im in je nr ob so um zu',
  fr: 'ai au de du en et il je la ma me ne ni sa se si su va',
  es: 'al de do es la me mi ni no se si su te tu va ya',
  it: 'ad ai al ci da do in io la li ma me ne ni no se si su te ti va vi il',
  nl: 'al de er in is je me na nr nu om op te to',
  pl: 'ad bo by co do je ma me mi my na ni no od po se ta to ty za ze',
  sv: 'av de do er i in ni nr nu om se so sa vi',
  pt: 'ai ao as da de do em eu ir la me na no os se si so um com',
  tr: 'al az bu da de ki ne ve ya',
  ja: '',
  zh: '',
};
/** Endings of file names that are top-level domains as well. */
const fileEndings = new Set(['zip', 'mov', 'md', 'py', 'rs', 'sh', 'ps']);

/**
 * Whether a top-level domain, after a bare name, is as likely a forgotten space or a file as a link.
 * @param language of the draft; English where it can't be told
 */
export function isDoubtfulSuffix(suffix: string, language: Language | null): boolean {
  if (plain.has(suffix)) return language === 'pt' && suffix === 'com';
  if (suffix.length > 2) return true;
  return wordsOf[language ?? 'en'].split(' ').includes(suffix);
}

/** Whether "name.ending" may be a file: "manual.zip". */
export function isFileEnding(suffix: string): boolean {
  return fileEndings.has(suffix);
}
