import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * The notation in which a language's patterns are written (docs/meaning.md):
 * - `word`, `stem*`, `one|two_words`, `#` (a number): words in a row; `word?` may be left out;
 * - `<concept>`: any entry of that concept, not denied; `<-concept>` denied ("not happy"); `<=concept>` either;
 * - `..` up to 3 words between, `..6` up to 6, `...` any number up to the sentence's end; `^` the sentence begins;
 * - `A ~ B` near each other in either order; `A & B` both in the sentence; `A ! B` and no B in it; `?` a question.
 */
export interface Line {
  readonly source: string;
  /** Each must be found; one of its sequences is enough. */
  readonly all: readonly (readonly Sequence[])[];
  readonly none: readonly Sequence[];
  readonly question: boolean | null;
}

export type Sequence = readonly Step[];

export interface Step {
  /** How many words may stand between the step before and this one. */
  readonly gap: number;
  readonly optional: boolean;
  readonly atStart: boolean;
  readonly options: readonly Option[];
}

export type Option =
  | { readonly words: readonly WordTest[] }
  | { readonly concept: string; readonly denied: boolean | null };

export interface WordTest {
  readonly form: string;
  readonly stem: boolean;
}

/** An entry of a concept, found at a word of the sentence. `end` is the word after the last one. */
export interface Mark {
  readonly concept: string;
  readonly end: number;
  readonly denied: boolean;
}

/** What patterns are matched against: a sentence's words, and the concepts found at each, longest first. */
export interface Marked {
  readonly words: readonly Word[];
  readonly marks: readonly (readonly Mark[])[];
  readonly question: boolean;
}

/** Half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const near = 4;
const none: readonly never[] = [];

/** Reads one line of the notation. @throws Error naming the line where it can't be read */
export function parseLine(source: string, stretch = 1): Line {
  const all: Sequence[][] = [];
  const none: Sequence[] = [];
  let question: boolean | null = null;
  for (const [, sign, part] of source.matchAll(/(^|\s[&!]\s)\s*((?:(?!\s[&!]\s).)+)/g)) {
    const text = (part ?? '').trim();
    const denies = sign?.trim() === '!';
    if (text === '?') question = !denies;
    else if (denies) none.push(...orders(text, source, stretch));
    else all.push(orders(text, source, stretch));
  }
  if (all.length === 0) throw new Error(`The pattern "${source}" looks for nothing`);
  return { source, all, none, question };
}

function orders(text: string, source: string, stretch: number): Sequence[] {
  const [first, second, ...rest] = text.split(' ~ ');
  if (!first || rest.length > 0) throw new Error(`The pattern "${source}" has more than one "~" in a part`);
  if (!second) return [parseSequence(first, source, stretch)];
  return [`${first} ..${near} ${second}`, `${second} ..${near} ${first}`].map((one) =>
    parseSequence(one, source, stretch),
  );
}

/** Reads words in a row. `stretch` widens the gaps where a character is a word (Chinese, Japanese). */
export function parseSequence(text: string, source = text, stretch = 1): Sequence {
  const steps: Step[] = [];
  let gap = 0;
  let atStart = false;
  for (const piece of text.trim().split(/\s+/)) {
    if (piece === '^') atStart = true;
    else if (piece === '...') gap = Number.POSITIVE_INFINITY;
    else if (piece.startsWith('..')) gap = Number(piece.slice(2) || 3) * stretch;
    else {
      const optional = piece.endsWith('?');
      const options = (optional ? piece.slice(0, -1) : piece).split('|').map(parseOption);
      if (Number.isNaN(gap) || options.some((one) => 'words' in one && one.words.length === 0))
        throw new Error(`The pattern "${source}" can't be read at "${piece}"`);
      steps.push({ gap, optional, atStart, options });
      gap = 0;
      atStart = false;
    }
  }
  if (!steps[0] || steps[0].optional) throw new Error(`The pattern "${source}" must begin with a sure word`);
  return steps;
}

function parseOption(text: string): Option {
  const concept = /^<([-=]?)(\w+)>$/.exec(text);
  if (concept) return { concept: concept[2] ?? '', denied: concept[1] === '=' ? null : concept[1] === '-' };
  if (text === '#' || text === '#order') return { words: [{ form: text, stem: false }] };
  const words = text.split(/[_-]/).flatMap((part) => {
    const stem = part.endsWith('*');
    const found = wordsOf(stem ? part.slice(0, -1) : part, 0);
    return found.map((word, index) => ({ form: word.form, stem: stem && index === found.length - 1 }));
  });
  return { words };
}

/** Where a line is found in a sentence: from the first to the last word of its parts; null where it isn't. */
export function findLine(line: Line, sentence: Marked): WordRange | null {
  if (line.question !== null && line.question !== sentence.question) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const part of line.all) {
    const found = findFirst(part, sentence);
    if (!found) return null;
    from = Math.min(from, found.from);
    to = Math.max(to, found.to);
  }
  return findFirst(line.none, sentence) ? null : { from, to };
}

function findFirst(sequences: readonly Sequence[], sentence: Marked): WordRange | null {
  for (const sequence of sequences)
    for (let from = 0; from < sentence.words.length; from++) {
      const to = matchAt(sequence, from, sentence);
      if (to !== null) return { from, to };
    }
  return null;
}

/** The end of the sequence that begins at word `at`; null where none does. */
export function matchAt(sequence: Sequence, at: number, sentence: Marked): number | null {
  return matchSteps(sequence, 0, at, sentence);
}

function matchSteps(steps: Sequence, index: number, at: number, sentence: Marked): number | null {
  const step = steps[index];
  if (!step) return at;
  const clause = sentence.words[at - 1]?.clause;
  for (let skipped = 0; skipped <= step.gap; skipped++) {
    const word = sentence.words[at + skipped];
    if (!word) break;
    if (index > 0 && step.gap !== Number.POSITIVE_INFINITY && word.clause !== clause) break;
    if (index === 0 && (word.glued || (step.atStart && at > 0))) break;
    for (const option of step.options) {
      const last = matchOption(option, steps, index, at + skipped, sentence);
      if (last !== null) return last;
    }
  }
  return step.optional ? matchSteps(steps, index + 1, at, sentence) : null;
}

/** The end of the rest of the sequence where this option stands at `at`; the longest entry of a concept is tried first. */
function matchOption(
  option: Option,
  steps: Sequence,
  index: number,
  at: number,
  sentence: Marked,
): number | null {
  if ('words' in option) {
    for (let ahead = 0; ahead < option.words.length; ahead++) {
      const word = sentence.words[at + ahead];
      const test = option.words[ahead];
      if (!word || !test || !wordFits(test, word.form)) return null;
    }
    return matchSteps(steps, index + 1, at + option.words.length, sentence);
  }
  for (const { concept, denied, end } of sentence.marks[at] ?? none) {
    if (concept !== option.concept || (option.denied !== null && option.denied !== denied)) continue;
    const last = matchSteps(steps, index + 1, end, sentence);
    if (last !== null) return last;
  }
  return null;
}

function wordFits({ form, stem }: WordTest, word: string): boolean {
  if (form === '#') return /^\d/.test(word);
  return stem ? word.startsWith(form) : word === form;
}
