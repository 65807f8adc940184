import type { Span } from '../violation.ts';

/** One word of a text, as the patterns see it. */
export interface Word extends Span {
  /** Lower case, without accents (ü is u, ß is ss); `#order` for an order ID, '' for what is no prose (a link, a tag). */
  readonly form: string;
  /** Second half of a hyphenated word: "cancelling" in "noise-cancelling". */
  readonly glued: boolean;
  /** A comma, or a stronger mark, stands before it. */
  readonly paused: boolean;
  /** Counts up at a colon, semicolon, dash or bracket. */
  readonly clause: number;
}

const order = String.raw`(?<!\d)(?:\d{3}|D01)-\d{7}-\d{7}(?!\d)`;
const notProse = String.raw`(?:https?:\/\/|www\.)\S+|<[^<>]{1,300}>`;
const scanner = new RegExp(
  String.raw`(${notProse})|(${order})|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)|[%$€£¥₺★☆⭐🌟✨+]`,
  'gu',
);
export const perCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const breaksClause = /[;；:：—–]|\s-\s/;
const pauses = /[,，、;；:：—–()[\]]|\s-\s/;

/**
 * Cuts a text into words; Chinese and Japanese characters are a word each.
 * @param text a stretch of a reading's text
 * @param from where `text` begins in the reading; the spans are the reading's
 * @param hyphenParts whether the later parts of a hyphenated word are words like any other
 */
export function wordsOf(text: string, from: number, hyphenParts = false): Word[] {
  const words: Word[] = [];
  let before = 0;
  let clause = 0;
  const add = (form: string, start: number, end: number) => {
    const gap = text.slice(before, start);
    const glued = gap === '-' && start > 1 && !hyphenParts;
    const marked = gap !== ' ' && gap !== '';
    if (marked && breaksClause.test(gap)) clause++;
    const paused = marked && pauses.test(gap);
    words.push({ form, start: from + start, end: from + end, glued, paused, clause });
    before = end;
  };
  for (const { 0: found, 1: link, 2: id, 3: run, index } of text.matchAll(scanner)) {
    const end = index + found.length;
    if (link) add('', index, end);
    else if (id) add('#order', index, end);
    else if (run && perCharacter.test(run)) addCharacters(run, index, add);
    else add(run ? formOf(run) : found, index, end);
  }
  return words;
}

function addCharacters(run: string, index: number, add: (form: string, start: number, end: number) => void) {
  let latin = -1;
  let at = index;
  for (const character of run) {
    const alone = perCharacter.test(character);
    if (alone && latin >= 0) add(formOf(run.slice(latin - index, at - index)), latin, at);
    if (alone) add(character, at, at + character.length);
    latin = alone ? -1 : latin < 0 ? at : latin;
    at += character.length;
  }
  if (latin >= 0) add(formOf(run.slice(latin - index)), latin, at);
}

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', ı: 'i', æ: 'ae', œ: 'oe' };
const digitsAsLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** What a word is compared by. A digit between letters is read as the letter it stands in for ("rev1ew"). */
export function formOf(run: string): string {
  let form = run.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the common case and needs none of this
  if (/[^\x00-\x7f]/.test(form) && !perCharacter.test(form)) {
    form = form.normalize('NFD').replace(/\p{M}/gu, '');
    form = form.replace(/[ßłøıæœ]/g, (letter) => plainLetters[letter] ?? letter);
  }
  if (!/[013457]/.test(form)) return form;
  return form.replace(/(?<=\p{L})[013457](?=\p{L})/gu, (digit) => digitsAsLetters[digit] ?? digit);
}
