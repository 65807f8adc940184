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

/** Two sentences read as one: "You gave us one star. Could you take another look?" */
export function joined(grammar: Grammar, before: ReadSentence, after: ReadSentence): ReadSentence {
  return readWords(grammar, [...before.words, ...after.words], before.question || after.question);
}
