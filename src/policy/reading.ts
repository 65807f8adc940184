import type { Language } from './context.ts';
import { languages } from './context.ts';
import type { TextTools } from './text-tools.ts';
import type { Span } from './violation.ts';

/** A stretch of the reading's `text`, with its own text at hand. */
export interface Passage extends Span {
  readonly text: string;
}

/**
 * A draft made ready for the rules. Rules search `text`, where evasions are undone (full-width forms,
 * invisible characters), and report through `spanOf`, which leads back to the draft as written.
 */
export interface Reading {
  readonly original: string;
  /** The normalised text: NFKC, without invisible characters, case and line breaks kept. */
  readonly text: string;
  /** Sentences of `text`, in order; a line break ends one too. Spans point into `text`. */
  readonly sentences: readonly Passage[];
  /** The language the draft is written in; null where it can't be told. */
  readonly language: Language | null;
  /** Leads a range of `text` back to the range of the original that shows it. */
  spanOf(start: number, end: number): Span;
}

/** Zero-width characters, bidi controls, soft hyphen, BOM: they show nothing and hide much. */
const invisible = /\p{Cf}|\u034f/u;

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
      if (start >= end) return { start: starts[start] ?? draft.length, end: starts[start] ?? draft.length };
      return { start: starts[start] ?? draft.length, end: ends[end - 1] ?? draft.length };
    },
  };
}

function normalise(draft: string): { text: string; starts: number[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of draft) {
    const end = at + character.length;
    if (!invisible.test(character)) {
      const shown = character.normalize('NFKC');
      for (let unit = 0; unit < shown.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
      text += shown;
    }
    at = end;
  }
  return { text, starts, ends };
}

const sentenceEnd = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？!?]+[」』”]*|\n+/gu;

function splitSentences(text: string): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed) sentences.push({ start: from + lead, end: from + lead + trimmed.length, text: trimmed });
    from = to;
  };
  for (const match of text.matchAll(sentenceEnd)) push(match.index + match[0].length);
  push(text.length);
  return sentences;
}

function identifyLanguage(text: string, tools: TextTools): Language | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text) && !/\p{Script=Latin}{3}/u.test(text)) return 'zh';
  const best = tools.identify?.(text)[0];
  return languages.find((language) => language === best?.language) ?? null;
}
