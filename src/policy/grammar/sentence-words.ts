import { objectMark } from '../prose.ts';
import type { Span } from '../violation.ts';
import type { GrammarFault, GrammarRule } from './grammar-rule.ts';

/** A word, a number or something masked, in its sentence. */
export interface SentenceWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'object';
  /** What parts it from the word before. */
  readonly gap: string;
  /** It begins the sentence or a clause: a comma, colon, dash or bracket stands before it. */
  readonly opens: boolean;
  /** It ends the sentence or a clause. */
  readonly closes: boolean;
}

const token = new RegExp(
  `(?<word>[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*)|(?<number>\\d+(?:[.,:]\\d+)*)|${objectMark}+`,
  'gu',
);
let lastSentence = '';
let lastWords: readonly SentenceWord[] = [];

/** The words of a sentence in order; the last sentence's are kept, since a language's rules ask one by one. */
export function wordsOf(sentence: string): readonly SentenceWord[] {
  if (sentence === lastSentence) return lastWords;
  const matches = [...sentence.matchAll(token)];
  lastWords = matches.map(({ 0: text, index, groups }, at) => {
    const before = matches[at - 1];
    const gapBefore = sentence.slice(before ? before.index + before[0].length : 0, index);
    const end = index + text.length;
    const gapAfter = sentence.slice(end, matches[at + 1]?.index ?? sentence.length);
    return {
      text,
      lower: text.toLowerCase(),
      start: index,
      end,
      gap: gapBefore,
      kind: groups?.word ? 'word' : groups?.number ? 'number' : 'object',
      opens: !before || parts(gapBefore),
      closes: at === matches.length - 1 || parts(gapAfter),
    };
  });
  lastSentence = sentence;
  return lastWords;
}

function parts(gap: string): boolean {
  return /[^\s.%€$"'“”„»«]|\.\s|\n/u.test(gap);
}

/** A kind of mistake that is found by walking over the words of a sentence. */
export function wordRule(
  name: string,
  find: (words: readonly SentenceWord[]) => Iterable<GrammarFault>,
  { wrong, right = [] }: { readonly wrong: readonly string[]; readonly right?: readonly string[] },
): GrammarRule {
  return { name, wrong, right, find: (sentence) => find(wordsOf(sentence)) };
}

/** The word in place of another, with the capital that the other had. */
export function likeWritten(form: string, { text }: SentenceWord): string {
  return /^\p{Lu}/u.test(text) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
