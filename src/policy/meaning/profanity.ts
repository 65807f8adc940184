import naughtyWords from 'naughty-words';
import type { Span } from '../violation.ts';
import type { LanguagePack } from './language-pack.ts';

/** Finds offensive words, also as "f*ck", "sh1t" and "f u c k". */
export type ProfanityFinder = (text: string) => Span[];

const lookAlikes: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
/** A word, or letters one by one with the same mark between them. */
const run = /(?<![\p{L}\p{N}])(?:\p{L}(?:[ .\-_]\p{L}){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}*@$!#]+)/gu;
const fewestPlain = 2;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Builds a language's finder from naughty-words, less what stands in product titles, plus what the list lacks. */
export function createProfanityFinder({ language, profanity }: LanguagePack): ProfanityFinder {
  const listed = (naughtyWords[language] ?? []).filter((word) => !profanity.harmless.includes(word));
  const all = [...listed, ...profanity.more].map((word) => word.toLowerCase());
  const inside = finderInside(all.filter((word) => unspaced.test(word)));
  const words = new Set(all.filter((word) => !unspaced.test(word)));
  const phrases = new Map<string, string[][]>();
  for (const phrase of [...words].filter((word) => word.includes(' '))) {
    const parts = phrase.split(' ');
    phrases.set(parts[0] ?? '', [...(phrases.get(parts[0] ?? '') ?? []), parts]);
  }
  const byLength = new Map<string, string[]>();
  for (const word of words) {
    const key = `${word[0]}${word.length}`;
    byLength.set(key, [...(byLength.get(key) ?? []), word]);
  }
  const offends = (shown: string): boolean => {
    const plain = plainForm(shown);
    if (words.has(plain)) return true;
    if (!plain.includes('*')) return false;
    return (byLength.get(`${plain[0]}${plain.length}`) ?? []).some((word) => fitsStars(plain, word));
  };
  return (text) => {
    const found = inside(text);
    const runs = [...text.matchAll(run)].map(({ 0: shown, index }) => ({ shown, start: index }));
    for (const [at, { shown, start }] of runs.entries()) {
      const trimmed = shown.replace(/[!#]+$/, '');
      if (offends(trimmed)) found.push({ start, end: start + trimmed.length });
      const phrase = phrases
        .get(shown.toLowerCase())
        ?.find((parts) => parts.every((part, i) => runs[at + i]?.shown.toLowerCase() === part));
      const last = phrase && runs[at + phrase.length - 1];
      if (last) found.push({ start, end: last.start + last.shown.length });
    }
    return found;
  };
}

/** Finds words of scripts that put no space between them, wherever they stand; the longest first. */
function finderInside(words: readonly string[]): ProfanityFinder {
  if (words.length === 0) return () => [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    longestFirst.map((word) => word.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|'),
    'giu',
  );
  return (text) =>
    [...text.matchAll(any)].map(({ 0: shown, index }) => ({ start: index, end: index + shown.length }));
}

function plainForm(shown: string): string {
  const letters = /^\p{L}(?:[ .\-_]\p{L})+$/u.test(shown) ? shown.replace(/[ .\-_]/g, '') : shown;
  const lower = letters.toLowerCase();
  // A number is a number: only a word that has letters hides some behind digits.
  if (!/\p{L}/u.test(lower)) return lower;
  return lower.replace(/[@$!013457]/g, (sign) => lookAlikes[sign] ?? sign).replaceAll('#', '*');
}

function fitsStars(plain: string, word: string): boolean {
  const known = plain.replaceAll('*', '').length;
  return (
    known >= fewestPlain && [...plain].every((letter, index) => letter === '*' || letter === word[index])
  );
}
