import type { Language } from './context.ts';
import { identifyLanguage } from './identify-language.ts';
import { normalise } from './normalise.ts';
import { splitSentences } from './sentences.ts';
import type { TextTools } from './text-tools.ts';
import type { Span } from './violation.ts';

/** A stretch of the reading's `text`, with its own text at hand. */
export interface Passage extends Span {
  readonly text: string;
}

/**
 * A draft made ready for the rules. Rules search `text`, where evasions are undone (full-width forms,
 * invisible characters, entities), and report through `spanOf`, which leads back to the draft as written.
 */
export interface Reading {
  readonly original: string;
  /** The normalised text: NFKC, entities decoded, without invisible characters, case and line breaks kept. */
  readonly text: string;
  /** Sentences of `text`, in order; a line break ends one too. Spans point into `text`. */
  readonly sentences: readonly Passage[];
  /** The language the draft is written in; null where it can't be told. */
  readonly language: Language | null;
  /** Leads a range of `text` back to the range of the original that shows it. */
  spanOf(start: number, end: number): Span;
}

/**
 * Reads a draft.
 * @param draft the text as the seller wrote it
 * @param tools used to tell the language; without them the script decides, where it can
 */
export function readDraft(draft: string, tools: TextTools): Reading {
  const { text, starts, ends } = normalise(draft);
  return {
    original: draft,
    text,
    sentences: splitSentences(text),
    language: identifyLanguage(text, tools),
    spanOf(start, end) {
      const from = starts[start] ?? draft.length;
      return { start: from, end: start < end ? (ends[end - 1] ?? draft.length) : from };
    },
  };
}

/**
 * Keeps what is worked out from a reading, so that rules which need the same thing (its links, its numbers) look
 * for it once.
 */
export function oncePerReading<T>(workOut: (reading: Reading) => T): (reading: Reading) => T {
  const kept = new WeakMap<Reading, T>();
  return (reading) => {
    const before = kept.get(reading);
    if (before !== undefined) return before;
    const made = workOut(reading);
    kept.set(reading, made);
    return made;
  };
}
