import { objectMark } from '../prose.ts';
import type { Span } from '../violation.ts';

/** A word, a number, something masked or a mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'object' | 'mark';
}

const pattern = new RegExp(
  String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*-?)|(?<number>\d+(?:[.,:]\d+)*)|(?<object>${objectMark}+)|[^\s]`,
  'gu',
);

function tokenise(sentence: string): Token[] {
  return [...sentence.matchAll(pattern)].map(({ 0: text, index, groups = {} }) => ({
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + text.length,
    kind: groups.word ? 'word' : groups.number ? 'number' : groups.object ? 'object' : 'mark',
  }));
}

let last: { readonly sentence: string; readonly tokens: readonly Token[] } = { sentence: '', tokens: [] };

/** The tokens of a sentence; several rules ask of the same one in a row. */
export function tokensOf(sentence: string): readonly Token[] {
  if (last.sentence !== sentence) last = { sentence, tokens: tokenise(sentence) };
  return last.tokens;
}

const breaks = new Set([',', ';', ':', '.', '!', '?', '–', '—', '(', ')', '…', '/', '•', '-']);

/** The clauses of a sentence: what stands between marks of punctuation. */
export function clausesOf(sentence: string): Token[][] {
  const clauses: Token[][] = [];
  let clause: Token[] = [];
  for (const token of tokensOf(sentence)) {
    if (token.kind === 'mark' && breaks.has(token.text)) {
      if (clause.length > 0) clauses.push(clause);
      clause = [];
    } else clause.push(token);
  }
  return clause.length > 0 ? [...clauses, clause] : clauses;
}
