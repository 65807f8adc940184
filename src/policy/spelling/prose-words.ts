import { objectMark } from '../prose.ts';
import type { Span } from '../violation.ts';

/** A word of a sentence; spans point into the reading's text. */
export interface ProseWord extends Span {
  /** As written, with a straight apostrophe. */
  readonly text: string;
  readonly opensSentence: boolean;
  /** The word before, in lower case; empty where none stands right before. */
  readonly before: string;
  /** It ends in a hyphen and shares its second half with a later word: "factuur- of verzendadres". */
  readonly hangs: boolean;
}

/** A word with starred letters ("f*ck") is an offence, no spelling mistake. */
const word =
  /(?<![\p{L}\p{M}]|[\p{L}\p{M}]\*{1,4})[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{M}]|\*{1,4}[\p{L}\p{M}])/gu;
/** What may stand before a sentence's first word: list marks, brackets, a colon; a full stop inside a sentence is an abbreviation's. */
const nothingBefore = new RegExp(`(?:^|:)[^\\p{L}\\p{N}${objectMark}]*$`, 'u');

/**
 * The words of a sentence, hyphenated and elided ones whole.
 * @param prose the sentence, masked
 * @param from where it begins in the reading's text
 */
export function proseWords(prose: string, from: number): ProseWord[] {
  let last: { end: number; text: string } | null = null;
  return [...prose.matchAll(word)].map(({ 0: found, index }) => {
    const between = prose.slice(last?.end ?? 0, index);
    const text = withoutLink(found.replaceAll('’', "'"), prose[index + found.length]);
    // "Kosten und -beträge": the end of a word whose beginning was said before; its capital stands there.
    const isEnding = /(?:^|[\s(])-$/.test(prose.slice(0, index)) && last !== null;
    const made: ProseWord = {
      text: isEnding ? text.charAt(0).toUpperCase() + text.slice(1) : text,
      start: from + index,
      end: from + index + text.length,
      opensSentence: nothingBefore.test(last ? `x${between}` : between),
      hangs: /^-(?!\p{L})/u.test(prose.slice(index + found.length)),
      before: last && /^[\s.]*$/.test(between) ? last.text.toLowerCase() : '',
    };
    last = { end: index + found.length, text: found };
    return made;
  });
}

const linked = /(?:ung|heit|keit|schaft|tion|sion|tät)s$/;

/** The word before a hyphen without the s that links two German words: "Bestätigungs-E-Mail". */
function withoutLink(text: string, behind: string | undefined): string {
  return behind === '-' && linked.test(text) ? text.slice(0, -1) : text;
}

/** The parts of a word that hyphens and apostrophes hold together, with their own places. */
export function partsOf(whole: ProseWord): ProseWord[] {
  let first = true;
  return [...whole.text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: found, index }) => {
    const text = withoutLink(found, whole.text[index + found.length]);
    const start = whole.start + index;
    const part = {
      ...whole,
      text,
      start,
      end: start + text.length,
      opensSentence: whole.opensSentence && first,
    };
    first = false;
    return part;
  });
}
