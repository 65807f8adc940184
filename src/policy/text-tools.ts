import type { Language } from './context.ts';
import type { SentenceModel } from './meaning/sentence-model.ts';
import type { Span } from './violation.ts';

/** A word the dictionary does not know, or a phrase the grammar tool objects to; spans point into the text handed in. */
export interface LanguageFault extends Span {
  /** Best replacement first; empty where none is clear. */
  readonly suggestions: readonly string[];
  /** What the tool says of it, in English; shown only where no wording of ours fits. */
  readonly remark?: string;
}

/** Dictionary of one language. */
export interface Speller {
  /** Whether the dictionary knows the word as it is written. */
  knows(word: string): boolean;
  /**
   * Whether the dictionary holds the word itself, and doesn't only make it of others. Absent where that can't be
   * told apart.
   */
  readonly holds?: (word: string) => boolean;
  /** Replacements, best first; slow (tens of milliseconds), so asked only for words that are shown. */
  suggest(word: string): readonly string[];
}

/** Grammar of one language. */
export interface GrammarChecker {
  check(text: string): readonly LanguageFault[];
}

/** A tool that was not at hand for a check. */
export type MissingTool =
  | {
      readonly kind: 'dictionary';
      readonly language: Language;
      /** A command, with the licence that keeps it from being installed anyway. */
      readonly install: string;
    }
  /** The LanguageTool server that is set gave no answer. */
  | { readonly kind: 'grammar-server'; readonly language: Language };

/**
 * The text tools of a check, handed in already loaded so that policy stays pure and synchronous. The language
 * layer loads them; a tool that isn't loaded is absent here and named in {@link missing}, and the report says so.
 */
export interface TextTools {
  /**
   * The languages of a text, likeliest first. `score` is 0..1. An empty list means "can't tell".
   * Absent: the reader falls back on what the script alone gives away.
   */
  readonly identify?: (text: string) => readonly { readonly language: string; readonly score: number }[];
  readonly spellers: Partial<Readonly<Record<Language, Speller>>>;
  readonly grammars: Partial<Readonly<Record<Language, GrammarChecker>>>;
  /** Weighs what a sentence means beside the lines; absent: the lines decide alone. */
  readonly sentenceModel?: SentenceModel | undefined;
  readonly missing: readonly MissingTool[];
}

/** No tool at all: spelling, grammar and the finer language check stay silent. */
export const noTextTools: TextTools = { spellers: {}, grammars: {}, missing: [] };
