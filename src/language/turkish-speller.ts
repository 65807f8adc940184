import type { Speller } from '../policy/text-tools.ts';
import { type HunspellDictionary, loadHunspellSpeller } from './hunspell-speller.ts';

/** Shorter stems let mistakes pass as endings of something else. */
const shortestStem = 3;
/** Verbs of the trade that the dictionary lacks. */
const tradeVerbs = new Set(['puanla', 'kargola', 'etiketle', 'barkodla', 'faturala', 'numarala']);
/** Nouns in everyday use that the dictionary lacks, or has in an older spelling alone: "öge", "hükûmet". */
const tradeNouns = new Set('öğe çevrimiçi çevrimdışı demo blog önek slot hükümet kanban'.split(' '));
const softened: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' };

const high = '[ıiuü]';
const low = '[ae]';
const person = `(?:${high}m(?:${high}z)?|s${high}n(?:${high}z)?|${high}z|l${low}r|[knm]|n${high}z)`;
/** Endings of a noun: plural, owner, case, and "-ki"; `y` and `n` stand between vowels. */
const owner = `(?:${high}?m(?:${high}z)?|${high}?n(?:${high}z)?|s?${high})`;
const nounCase = `(?:(?:[yn]?${high}|[yn]?${low}|n?[dt]${low}n?|n?${high}n|y?l${low})(?:k[iü](?:l${low}r)?)?)`;
const nounEndings = `(?:l${low}r)?${owner}?${nounCase}?(?:ys${low}|[dt]${high}r|s${low}n(?:${high}z)?|y${high}[mz])?`;
const nounForm = new RegExp(`^${nounEndings}$`);
/** Endings of a verb: ability and denial, then what makes it finite or a noun. */
const verbForm = new RegExp(
  `^(?:y?${low}(?:bil|m${low}))?(?:m${low})?(?:` +
    [
      `y?${high}n(?:${high}z)?`,
      `(?:y?${low}c${low}[kğ]|[dt]${high}[kğ]|m${low}k?|m${high}ş|y?${low}n)${owner}?${nounCase}?(?:[dt]${high}r|l${low}r)?`,
      `(?:${high}yor|[${'ıiuüae'}]?r|y?${low}c${low}[kğ]|m${high}ş|m${low}l${high}|z)(?:y?s${low}|y?[dt]${high}|[dt]${high}r)?${person}?`,
      // "onaylayamıyoruz": the vowel of the denial gives way to "-yor".
      `(?:y?${low})?m${high}yor(?:s${low}|d${high})?${person}?|s${high}n(?:l${low}r)?`,
      `(?:[dt]${high}(?:ys${low})?|s${low}(?:yd${high})?)${person}?`,
      `y?${high}p|y?${low}r${low}k|y?${high}nc${low}|m${low}d${low}n|[dt]${high}kç${low}|[dt]${high}kt${low}n`,
    ].join('|') +
    ')$',
);

/**
 * Loads the Turkish speller: the Hunspell dictionary, which lacks many a chain of endings and all words with a
 * circumflex. A word is known too where it is a known stem with endings that Turkish may put there.
 */
export async function loadTurkishSpeller(dictionary: HunspellDictionary): Promise<Speller> {
  const { knows: held, suggest } = await loadHunspellSpeller([dictionary]);
  const knows = (word: string) => {
    if (held(word) || tradeNouns.has(word.toLocaleLowerCase('tr'))) return true;
    const flat = withoutCircumflex(word);
    return (flat !== word && held(flat)) || isBuilt(flat.toLocaleLowerCase('tr'), held);
  };
  return { knows, holds: held, suggest };
}

/** "dükkân", "kâğıt", "hâl": older spelling, still right. */
function withoutCircumflex(word: string): string {
  return word.replace(/[âîû]/g, (letter) => ({ â: 'a', î: 'i', û: 'u' })[letter] ?? letter);
}

function isBuilt(word: string, held: (word: string) => boolean): boolean {
  for (let at = word.length - 1; at >= shortestStem; at--) {
    const [stem, ending] = [word.slice(0, at), word.slice(at)];
    if (!inHarmony(stem, ending) || !joinsWell(stem, ending)) continue;
    if (nounForm.test(ending) && (tradeNouns.has(stem) || stems(stem, ending).some(held))) return true;
    if (verbForm.test(ending) && isVerb(stem, held)) return true;
  }
  return false;
}

function isVerb(stem: string, held: (word: string) => boolean): boolean {
  // "puanlıyor" of "puanla", "gıcırdıyor" of "gıcırda": the vowel gives way.
  return tradeVerbs.has(stem) || held(`${stem}${isFront(stem) ? 'mek' : 'mak'}`);
}

/** What the stem may be without the ending: a last letter that softened before a vowel is hard again. */
function stems(stem: string, ending: string): string[] {
  if (stem.length < shortestStem + 1) return [];
  // "kulaklık" is "kulaklığ-" before a vowel.
  if (/[aeıioöuü].*[aeıioöuü]k$/.test(stem) && /^[aeıiuü]/.test(ending)) return [];
  const hard = softened[stem.at(-1) ?? ''];
  if (!hard || !/^[aeıiuü]/.test(ending)) return [stem];
  return [stem, stem.slice(0, -1) + hard];
}

const vowels = /[aeıioöuü]/g;

function isFront(text: string): boolean {
  return 'eiöü'.includes(text.match(vowels)?.at(-1) ?? 'a');
}

/** Each vowel of an ending follows the vowel before it: a or ı after a and ı, e or i after e and i, ... */
function inHarmony(stem: string, ending: string): boolean {
  const followers: Readonly<Record<string, string>> = {
    a: 'aı',
    ı: 'aı',
    e: 'ei',
    i: 'ei',
    o: 'au',
    u: 'au',
    ö: 'eü',
    ü: 'eü',
  };
  // "faturanızdaki", "odadakiler": "-ki" never changes, and what follows goes by it.
  const ki = /[dt][ae]ki/.test(ending) ? ending.indexOf('ki', 2) : -1;
  if (ki > 0) return inHarmony(stem, ending.slice(0, ki)) && inHarmony('ki', ending.slice(ki + 2) || 'i');
  // "-yor" never changes.
  const all = `${stem.match(vowels)?.at(-1) ?? ''}${(ending.match(vowels) ?? []).join('')}`;
  for (let at = 1; at < all.length; at++) {
    const [before, here] = [all[at - 1] ?? '', all[at] ?? ''];
    if (!(followers[before] ?? '').includes(here) && !(here === 'o' && /yor/.test(ending))) return false;
  }
  return all.length > 0;
}

/** No two vowels meet, no two consonants that a vowel has to part; d is t after a hard letter. */
function joinsWell(stem: string, ending: string): boolean {
  const [last, first] = [stem.at(-1) ?? '', ending.charAt(0)];
  const afterVowel = /[aeıioöuü]/.test(last);
  if (afterVowel) return !/^[aeıioöuü]/.test(first);
  if (first === 'd') return !/[fstkçşhp]/.test(last);
  if (first === 't') return /[fstkçşhp]/.test(last);
  return !/^(?:n|y|sı|si|su|sü|m(?:$|[ıiuü](?:z|$)))/.test(ending);
}
