import type { SentenceWord } from '../../../grammar/sentence-words.ts';
import { isAdjective } from './adjectives.ts';
import { type NounFeature, nounFeatures } from './nouns.ts';

/** Which noun forms each determiner goes with. */
export const determiners: Readonly<Record<string, readonly NounFeature[]>> = {
  en: ['ci'],
  ett: ['ni'],
  din: ['ci'],
  ditt: ['ni'],
  dina: ['pi'],
  min: ['ci'],
  mitt: ['ni'],
  mina: ['pi'],
  vår: ['ci'],
  vårt: ['ni'],
  våra: ['pi'],
  er: ['ci'],
  ert: ['ni'],
  era: ['pi'],
  någon: ['ci'],
  något: ['ni'],
  några: ['pi'],
  ingen: ['ci'],
  inget: ['ni'],
  inga: ['pi'],
  varje: ['ci', 'ni'],
  vilken: ['ci'],
  vilket: ['ni'],
  vilka: ['pi'],
  denna: ['ci'],
  detta: ['ni'],
  dessa: ['pi'],
  den: ['cd', 'ci'],
  det: ['nd', 'ni'],
  de: ['pd', 'pi'],
  alla: ['pi', 'pd'],
  båda: ['pd'],
  många: ['pi'],
  flera: ['pi'],
};
const numerals = new Set('två tre fyra fem sex sju åtta nio tio'.split(' '));
const adverbs = new Set('helt mycket väldigt redan nyligen ganska lite så'.split(' '));

export interface NounPhrase {
  readonly from: number;
  readonly noun: number;
  readonly next: number;
  readonly determiner: SentenceWord | null;
  /** "den här", "det där" */
  readonly here: boolean;
  readonly adjectives: readonly SentenceWord[];
  readonly features: readonly NounFeature[];
}

/** The noun phrase that begins at a word: [determiner] [här] [adjectives] noun [order ID]; null where none does. */
export function nounPhraseAt(words: readonly SentenceWord[], from: number): NounPhrase | null {
  const first = words[from];
  if (first?.kind !== 'word') return null;
  const determiner = Object.hasOwn(determiners, first.lower) ? first : null;
  let at = determiner ? from + 1 : from;
  const here = /^(?:den|det|de)$/.test(first.lower) && /^(?:här|där)$/.test(words[at]?.lower ?? '');
  if (here) at++;
  const adjectives: SentenceWord[] = [];
  for (; at < words.length; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || (at > from && word.opens)) return null;
    if (at > from && /^\p{Lu}/u.test(word.text)) return null;
    if (isAdjective(word.lower) && nounFeatures(word.lower).length === 0) {
      adjectives.push(word);
      continue;
    }
    if (at > from && (adverbs.has(word.lower) || numerals.has(word.lower))) continue;
    break;
  }
  const noun = words[at];
  const features = noun ? nounFeatures(noun.lower) : [];
  if (!noun || features.length === 0) return null;
  let next = at + 1;
  while (words[next]?.kind === 'object' || (words[next]?.kind === 'number' && !words[next]?.opens)) next++;
  return { from, noun: at, next, determiner, here, adjectives, features };
}

const prepositions = new Set(
  'av i på för med från till hos om under över mot utan vid åt via enligt efter före inom innan'.split(' '),
);

/** The index behind the phrases that hang on a noun: "i din beställning …"; the same where none does. */
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

export function isPreposition(word: string | undefined): boolean {
  return word !== undefined && prepositions.has(word);
}
