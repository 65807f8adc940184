import { formOf, perCharacter, type Word } from './words.ts';

/** Finds the English gloss of words; null where none is kept, so that unknown words and articles say nothing. */
export interface Glossary {
  /** The glosses of a sentence's words, in order; words without one are left out. */
  glossesOf(words: readonly Word[]): string[];
}

/** Longest entry of a language whose characters are words, in characters. */
const longestEntry = 8;
const mostKept = 20_000;

/**
 * Reads a language's gloss list: a line per gloss, `review: bewert*, rezension*`. `*` ends a stem; the longest
 * entry wins, and a whole word wins over a stem. The gloss `-` marks words that carry no meaning of their own.
 */
export function createGlossary(source: string): Glossary {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const [, gloss, entries] of source.matchAll(/^([a-z][a-z-]*|-): *(.+)$/gm))
    for (const entry of (entries ?? '').split(',')) {
      const form = entry.trim();
      if (form.endsWith('*')) stems.set(formOf(form.slice(0, -1)), gloss as string);
      else if (form) whole.set(formOf(form), gloss as string);
    }
  const search = (form: string): string | null => {
    const exact = whole.get(form);
    if (exact) return exact;
    for (let length = form.length; length > 1; length--) {
      const gloss = stems.get(form.slice(0, length));
      if (gloss) return gloss;
    }
    return null;
  };

  // Sellers use the same few thousand words; the bound keeps a flood of made-up ones from filling the memory.
  const kept = new Map<string, string | null>();
  function ofForm(form: string): string | null {
    const before = kept.get(form);
    if (before !== undefined) return before;
    const gloss = search(form);
    if (kept.size >= mostKept) kept.clear();
    kept.set(form, gloss);
    return gloss;
  }

  function glossesOf(words: readonly Word[]): string[] {
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      const form = words[at]?.form ?? '';
      const run = perCharacter.test(form) ? longestRun(words, at) : null;
      const gloss = run ? run.gloss : ofForm(form);
      if (gloss && gloss !== '-') found.push(gloss);
      at += run?.length ?? 1;
    }
    return found;
  }

  function longestRun(words: readonly Word[], at: number): { gloss: string; length: number } | null {
    let text = '';
    let best: { gloss: string; length: number } | null = null;
    for (let length = 1; length <= longestEntry; length++) {
      const word = words[at + length - 1];
      if (!word || !perCharacter.test(word.form)) break;
      text += word.form;
      const gloss = whole.get(text);
      if (gloss) best = { gloss, length };
    }
    return best;
  }

  return { glossesOf };
}
