import type { Grammar } from './compile-pack.ts';
import type { Marked } from './pattern.ts';
import type { ReadSentence } from './read-sentence.ts';
import { perCharacter, type Word } from './words.ts';

/** What a feature says of its words; mixed into its hash, so that a pair is no single word. */
const seed = {
  word: 1,
  pair: 2,
  apart: 3,
  run: 4,
  beginning: 5,
  gloss: 6,
  glossPair: 7,
  glossesNear: 8,
  concept: 9,
  conceptAsked: 10,
  conceptPair: 11,
  question: 12,
  said: 13,
  excused: 14,
  kind: 15,
  before: 16,
} as const;

/** Glosses so many places apart are still seen together. */
const closeBy = 5;

/**
 * What a sentence shows the model, as 32-bit hashes: its words and their beginnings, pairs of words, the glosses and
 * concepts and pairs of them, what the lines found, and the concepts of the sentence before. Words are told apart by
 * language; concepts and glosses are the same in all, so languages learn from one another.
 * @param before the sentence before it in the message; null for the first
 */
export function featuresOf(
  { pack: { language }, glossary }: Grammar,
  sentence: ReadSentence,
  before: ReadSentence | null,
): number[] {
  const features = new Set<number>();
  addWords(features, mix(seed.word, hashOf(language)), sentence.words);
  addGlosses(features, glossary.glossesOf(sentence.words).map(hashOf));
  const said = conceptsOf(sentence);
  for (const [at, concept] of said.entries()) {
    features.add(mix(seed.concept, concept));
    if (sentence.question) features.add(mix(seed.conceptAsked, concept));
    for (const other of said.slice(at + 1)) features.add(mix(mix(seed.conceptPair, concept), other));
  }
  if (sentence.question) features.add(seed.question);
  const { says, excused, kinds } = sentence.verdict;
  for (const rule of says.keys())
    features.add(mix(excused.has(rule) ? seed.excused : seed.said, hashOf(rule)));
  for (const kind of kinds) features.add(mix(seed.kind, hashOf(kind)));
  if (before) for (const concept of conceptsOf(before)) features.add(mix(seed.before, concept));
  return [...features];
}

function addWords(features: Set<number>, language: number, all: readonly Word[]) {
  // Order IDs and links stand in some sentences and not in others, whatever those mean.
  const words = all.filter(({ form }) => form !== '' && form !== '#order');
  const hashes = words.map(({ form }) => mix(language, hashOf(/^\d+$/.test(form) ? '#' : form)));
  const end = mix(language, 0);
  for (const [at, { form }] of words.entries()) {
    const here = hashes[at] as number;
    const next = hashes[at + 1] ?? end;
    const later = hashes[at + 2] ?? end;
    features.add(here);
    const pair = mix(mix(seed.pair, here), next);
    features.add(pair);
    if (perCharacter.test(form)) {
      const run = mix(mix(seed.run, pair), later);
      features.add(run);
      features.add(mix(run, hashes[at + 3] ?? end));
    } else {
      features.add(mix(mix(seed.apart, here), later));
      for (const length of [4, 6])
        if (form.length > length)
          features.add(mix(mix(seed.beginning, language), hashOf(form.slice(0, length))));
    }
  }
}

function addGlosses(features: Set<number>, glosses: readonly number[]) {
  for (const [at, gloss] of glosses.entries()) {
    features.add(mix(seed.gloss, gloss));
    features.add(mix(mix(seed.glossPair, gloss), glosses[at + 1] ?? 0));
    for (const other of glosses.slice(at + 1, at + 1 + closeBy))
      features.add(mix(mix(seed.glossesNear, Math.min(gloss, other)), Math.max(gloss, other)));
  }
}

/** The concepts of a sentence in a fixed order, denied ones apart from said ones. */
function conceptsOf({ marks }: Marked): number[] {
  const found = new Set<number>();
  for (const at of marks)
    for (const { concept, denied } of at) found.add(denied ? mix(hashOf(concept), 1) : hashOf(concept));
  return [...found].sort((a, b) => a - b);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Two hashes as one, the order counted (the last steps of MurmurHash3). */
function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) + other;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
