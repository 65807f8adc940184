import type { Span } from '../violation.ts';
import { findConfusions, type WrittenConfusions } from './written-confusions.ts';

/** What is known of a language without spaces between words, to tell a wrongly chosen character. */
export interface CharacterPack {
  readonly locale: 'zh' | 'ja';
  /** Words rightly written, of two characters or more. */
  readonly words: readonly string[];
  /** Groups of characters that are typed for one another. */
  readonly alike: readonly string[];
  /** Characters that stand alone in most sentences: two characters with one of them say nothing. */
  readonly loose: string;
  /** Characters that often stand alone: none is believed to stand for another in a word of two. */
  readonly free: string;
  /** What looks like a slip and is none: 退会 beside 退回. */
  readonly right: readonly string[];
  /** Wrong forms that sound and look don't give; found only where no word crosses their edges. */
  readonly confusions: WrittenConfusions;
}

/** A wrong form in a sentence, with the word that was meant. */
export interface Slip extends Span {
  readonly right: string;
}

/** Finds the slips of a sentence, each with the word that was meant. */
export type SlipFinder = (sentence: string) => Iterable<Slip>;

const shortWord = 2;
/** Stands in a word for the character that may be wrong. */
const gap = '\0';

/**
 * Makes a finder of words with one character of the same sound or look instead of the right one. It believes in a
 * slip only where the text, cut into words by Node's own dictionary (Intl.Segmenter), falls apart at the place: what
 * is a word of its own, or the end of one word and the beginning of the next, is none.
 */
export function createSlipFinder({
  locale,
  words,
  alike,
  loose,
  free,
  right,
  confusions,
}: CharacterPack): SlipFinder {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const known = new Set([...words, ...right]);
  const near = neighbours(alike);
  const byShape = new Map<string, string[]>();
  for (const word of new Set(words))
    for (let at = 0; at < word.length; at++) {
      const shape = word.slice(0, at) + gap + word.slice(at + 1);
      byShape.set(shape, [...(byShape.get(shape) ?? []), word]);
    }
  const lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => b - a);

  return function* find(sentence) {
    const text = createText(sentence);
    const found: Slip[] = [];
    for (const slip of [...findConfusions(sentence, confusions)].filter(({ start, end }) =>
      text.edge(start, end),
    ))
      if (isApart(slip, found)) found.push(slip);
    for (const slip of candidates(sentence))
      if (isApart(slip, found) && text.fallsApart(slip) && standsWhole(sentence, slip)) found.push(slip);
    yield* found;
  };

  function* candidates(sentence: string): Iterable<Slip> {
    for (let start = 0; start < sentence.length; start++)
      for (const length of lengths) {
        const written = sentence.slice(start, start + length);
        if (written.length < length || known.has(written)) continue;
        const right = meantBy(written);
        if (right) yield { start, end: start + length, right };
      }
  }

  function meantBy(written: string): string | null {
    const short = written.length === shortWord;
    if (short && [...written].some((character) => loose.includes(character))) return null;
    for (let at = 0; at < written.length; at++) {
      const character = written.charAt(at);
      if (short && free.includes(character)) continue;
      const shape = written.slice(0, at) + gap + written.slice(at + 1);
      const meant = byShape.get(shape)?.find((word) => near.get(word.charAt(at))?.has(character));
      if (meant) return meant;
    }
    return null;
  }

  /** A sentence cut into words, when that is first asked. */
  function createText(sentence: string) {
    let cut: ReadonlySet<number> | null = null;
    const edges = () => {
      cut ??= new Set([...segmenter.segment(sentence)].map(({ index }) => index)).add(sentence.length);
      return cut;
    };
    const edge = (start: number, end: number) => edges().has(start) && edges().has(end);
    return {
      /** Words begin and end where the place does. */
      edge,
      /** And no known word fills it. */
      fallsApart({ start, end }: Span): boolean {
        if (!edge(start, end)) return false;
        for (let at = start + 1; at < end; at++) if (edges().has(at)) return true;
        return false;
      },
    };
  }

  /** With the right word in place, words still begin and end there. */
  function standsWhole(sentence: string, { start, end, right: word }: Slip): boolean {
    const mended = sentence.slice(0, start) + word + sentence.slice(end);
    return createText(mended).edge(start, start + word.length);
  }
}

function isApart({ start, end }: Span, others: readonly Span[]): boolean {
  return others.every((other) => end <= other.start || start >= other.end);
}

function neighbours(groups: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const group of groups)
    for (const one of group) {
      const those = near.get(one) ?? new Set();
      for (const other of group) if (other !== one) those.add(other);
      near.set(one, those);
    }
  return near;
}
