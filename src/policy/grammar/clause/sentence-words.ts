import { objectMark } from '../../prose.ts';
import type { Span } from '../../violation.ts';
import type { Lexicon, Word } from './word-forms.ts';

/** A word, a number, something masked or a mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'object' | 'mark';
  /** What the lexicon says of it; null of names and unknown words. */
  readonly word: Word | null;
}

/** "l'" stands alone, and so does the pronoun of "avez-vous". */
const part = new RegExp(
  `-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|le|la|les|lui|leur|moi|y|en)(?![\\p{L}\\p{M}'’])|[\\p{L}\\p{M}]+(?:-(?!(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|le|la|les|lui|leur|moi|y|en)(?![\\p{L}\\p{M}'’]))[\\p{L}\\p{M}]+)*['’]?|${objectMark}+|\\d+(?:[.,/:-]\\d+)*|[^\\s\\p{L}\\d]`,
  'gu',
);

/** The tokens of a sentence; a capital inside it makes a name, which no lexicon knows. */
export function tokensOf(sentence: string, lexicon: Lexicon): Token[] {
  let opens = true;
  return [...sentence.matchAll(part)].map(({ 0: text, index }) => {
    const lower = text.toLowerCase().replace('’', "'");
    const kind = kindOf(text);
    const isName = kind !== 'word' || (!opens && text.charAt(0) !== lower.charAt(0));
    if (kind !== 'mark') opens = false;
    const word = isName ? null : (lexicon.get(lower) ?? null);
    return { text, lower, kind, word, start: index, end: index + text.length };
  });
}

function kindOf(text: string): Token['kind'] {
  if (/^-?[\p{L}\p{M}]/u.test(text)) return 'word';
  if (/^\d/.test(text)) return 'number';
  return text.startsWith(objectMark) ? 'object' : 'mark';
}
