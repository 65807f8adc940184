import type { Grammar } from './compile-pack.ts';
import type { Verdict } from './judge-lines.ts';
import type { Marked } from './pattern.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence as the patterns have read it. */
export interface ReadSentence extends Marked {
  /** What the lines say of it; where a sentence model is at hand, what both say. */
  readonly verdict: Verdict;
}

/** Reads one sentence by itself. @param text normalised, without greeting and sign-off */
export function readSentence(grammar: Grammar, text: string): ReadSentence {
  return readWords(grammar, wordsOf(text, 0, grammar.pack.hyphenParts), isQuestion(text));
}

export function readWords(grammar: Grammar, words: readonly Word[], question: boolean): ReadSentence {
  const marked = { words, marks: grammar.mark(words), question };
  return { ...marked, verdict: grammar.judge(marked) };
}

export function isQuestion(text: string): boolean {
  return /[?？]["'”’»)]*$/.test(text.trimEnd());
}

/** Two sentences as one: "You gave us one star. Could you take another look?" Each keeps its own marks. */
export function joined(before: ReadSentence, after: ReadSentence): ReadSentence {
  const shift = before.words.length;
  return {
    words: [...before.words, ...after.words],
    marks: [
      ...before.marks,
      ...after.marks.map((at) => at.map((mark) => ({ ...mark, end: mark.end + shift }))),
    ],
    question: before.question || after.question,
    verdict: {
      says: new Map([...before.verdict.says, ...after.verdict.says]),
      excused: new Set([...before.verdict.excused, ...after.verdict.excused]),
      kinds: new Set([...before.verdict.kinds, ...after.verdict.kinds]),
    },
  };
}
