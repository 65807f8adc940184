import { objectMark } from '../prose.ts';
import type { Span } from '../violation.ts';

/** A mistake in a sentence; the span points into the sentence. */
export interface GrammarFault extends Span {
  /** What should stand there; null where the right form can't be known. */
  readonly replacement: string | null;
}

/**
 * One kind of mistake in one language, with its proof: the test holds it to its examples, and holds every rule of
 * the language to all `right` ones.
 */
export interface GrammarRule {
  readonly name: string;
  /** What it searches with; nothing is found where this doesn't match. None: the rule is tried in every sentence. */
  readonly pattern?: RegExp;
  /** @param sentence what is no prose is masked by {@link objectMark} */
  find(sentence: string): Iterable<GrammarFault>;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

interface Examples {
  readonly wrong: readonly string[];
  readonly right?: readonly string[];
}

/**
 * A regular expression as the patterns write it. A space is any white space on the line, `@` something masked (an
 * order ID, a quotation), `_` the beginning of the sentence or of a clause after a comma or a dash. It matches whole
 * words only, where it begins and ends with a letter.
 */
export function expression(source: string, flags = 'giu'): RegExp {
  const clauseStart = `(?<=^[^\\p{L}${objectMark}]{0,6}|[,;:–—][ \\t]{1,3})`;
  const meanings: Readonly<Record<string, string>> = {
    ' ': '[ \\t]+',
    '@': `${objectMark}+`,
    _: clauseStart,
  };
  // Escapes and character classes stay as they are, but for the mark.
  const readable = source.replace(
    /\\.|\[[^\]]*\]|[ @_]/g,
    (part) => meanings[part] ?? part.replace('@', objectMark),
  );
  const wordEdge = '(?:(?<![\\p{L}\\p{M}])|(?![\\p{L}\\p{M}]))';
  return new RegExp(`${wordEdge}(?:${readable})${wordEdge}`, flags);
}

/**
 * A kind of mistake that a regular expression finds.
 * @param source see {@link expression}; a group named `fault` is marked in place of the whole
 * @param replacement what stands for the mark: a text, `$<group>` filled in, or a table from what stands there now;
 *   null where the right form can't be known
 * @param flags `gu` where case matters
 */
export function phrase(
  name: string,
  source: string,
  replacement: string | Readonly<Record<string, string>> | null,
  { wrong, right = [] }: Examples,
  flags = 'giu',
): GrammarRule {
  const pattern = expression(source, `${flags}d`);
  const forms = new Map(Object.entries(typeof replacement === 'string' ? {} : (replacement ?? {})));
  return {
    name,
    pattern,
    wrong,
    right,
    *find(sentence) {
      for (const match of sentence.matchAll(pattern)) {
        const [start, end] = match.indices?.groups?.fault ?? match.indices?.[0] ?? [0, 0];
        const written = sentence.slice(start, end);
        const form =
          typeof replacement === 'string' ? replacement : (forms.get(written.toLowerCase()) ?? null);
        yield { start, end, replacement: form === null ? null : filled(form, written, match) };
      }
    },
  };
}

/** A kind of mistake in a language without spaces between words; `source` is a plain regular expression. */
export function unspacedPhrase(
  name: string,
  source: string,
  replacement: string | null,
  { wrong, right = [] }: Examples,
): GrammarRule {
  const pattern = new RegExp(source, 'gu');
  return {
    name,
    pattern,
    wrong,
    right,
    *find(sentence) {
      for (const match of sentence.matchAll(pattern)) {
        const { 0: found, index } = match;
        const form = replacement === null ? null : filled(replacement, found, match);
        yield { start: index, end: index + found.length, replacement: form };
      }
    },
  };
}

/** The replacement with its groups, and with the capital and the space that the mistake had. */
function filled(form: string, written: string, { groups = {} }: RegExpMatchArray): string {
  const text = form.replace(/\$<(\w+)>/g, (_, name: string) => groups[name] ?? '').replace(/ {2,}/g, ' ');
  return /^\p{Lu}(?:\P{Lu}|$)/u.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * A word written twice in a row, in small letters (names may double).
 * @param mayDouble words that do so rightly
 */
export function doubledWord(mayDouble: readonly string[], { wrong, right = [] }: Examples): GrammarRule {
  const allowed = new Set(mayDouble);
  const word = /(?<![\p{L}\p{M}'’-])(\p{L}\p{Ll}+)[ \t]+(\p{Ll}+)(?![\p{L}\p{M}'’-])/gu;
  return {
    name: 'doubled word',
    wrong,
    right,
    *find(sentence) {
      word.lastIndex = 0;
      for (let match = word.exec(sentence); match; match = word.exec(sentence)) {
        const [both, first = '', second = ''] = match;
        const start = match.index;
        // The second word may be the first of the next pair.
        word.lastIndex = start + both.length - second.length;
        const relative = /,[ \t]*(?:\p{L}+[ \t]+)?$/u.test(sentence.slice(0, start));
        if (first.toLowerCase() !== second || allowed.has(second) || relative) continue;
        yield { start, end: start + both.length, replacement: first };
      }
    },
  };
}
