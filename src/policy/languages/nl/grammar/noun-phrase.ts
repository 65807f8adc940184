import type { SentenceWord } from '../../../grammar/sentence-words.ts';
import { isAdjective } from './adjectives.ts';
import { type NounFeature, nounFeature } from './nouns.ts';

/** Which noun forms each determiner goes with. */
export const determiners: Readonly<Record<string, string>> = {
  de: 'cp',
  het: 'n',
  een: 'cn',
  deze: 'cp',
  die: 'cp',
  dit: 'n',
  dat: 'n',
  onze: 'cp',
  ons: 'n',
  elke: 'c',
  elk: 'n',
  iedere: 'c',
  ieder: 'n',
  welke: 'cp',
  welk: 'n',
  uw: 'cnp',
  mijn: 'cnp',
  jouw: 'cnp',
  hun: 'cnp',
  geen: 'cnp',
  alle: 'p',
  beide: 'p',
  "zo'n": 'cn',
};
const adverbs = new Set(
  'geheel volledig helemaal heel zeer erg nog reeds al net echt wel zo even te'.split(' '),
);

export interface NounPhrase {
  /** The index of its first word, of its noun, and of the word behind it (an order ID belongs to it). */
  readonly from: number;
  readonly noun: number;
  readonly next: number;
  readonly determiner: SentenceWord | null;
  readonly adjectives: readonly SentenceWord[];
  readonly feature: NounFeature;
}

/** The noun phrase that begins at a word: [determiner] [adjectives] noun [order ID]; null where none does. */
export function nounPhraseAt(words: readonly SentenceWord[], from: number): NounPhrase | null {
  const first = words[from];
  if (first?.kind !== 'word') return null;
  const determiner = Object.hasOwn(determiners, first.lower) ? first : null;
  let at = determiner ? from + 1 : from;
  const adjectives: SentenceWord[] = [];
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word || (at > from && word.opens)) return null;
    if (word.kind === 'number' && at > from) continue;
    if (word.kind !== 'word') return null;
    if (at > from && /^\p{Lu}/u.test(word.text) && !isAdjective(word.lower)) return null;
    if (isAdjective(word.lower)) {
      // "in stuk", "de kopie": a noun that looks like an adjective is no part of it.
      adjectives.push(word);
      continue;
    }
    if (adverbs.has(word.lower)) continue;
    break;
  }
  const noun = words[at];
  const feature = noun && noun.kind === 'word' ? nounFeature(noun.lower) : null;
  if (!noun || !feature) return null;
  let next = at + 1;
  while (belongs(words[next])) next++;
  return { from, noun: at, next, determiner, adjectives, feature };
}

/** An order ID, a number or a size: "maat L", "artikel 3". */
function belongs(word: SentenceWord | undefined): boolean {
  if (!word) return false;
  return (
    word.kind === 'object' || (!word.opens && (word.kind === 'number' || /^[SMLX]{1,3}$/.test(word.text)))
  );
}

export const prepositions = new Set(
  'van in op aan met bij uit voor door naar over onder tegen om tot via volgens per zonder na tijdens sinds binnen wegens vanwege ondanks namens vanuit inclusief exclusief betreffende'.split(
    ' ',
  ),
);

/** The index behind the phrases that hang on a noun: "van uw bestelling …", "in de doos"; the same where none does. */
export function afterAttachments(words: readonly SentenceWord[], from: number): number {
  let at = from;
  for (let times = 0; times < 3; times++) {
    const word = words[at];
    if (!word || word.opens || !prepositions.has(word.lower)) return at;
    if (words[at + 1]?.kind === 'object') {
      at += 2;
      continue;
    }
    const phrase = nounPhraseAt(words, at + 1);
    if (!phrase) return at;
    at = phrase.next;
  }
  return at;
}
