import type { Grammar } from './compile-pack.ts';
import type { Marked } from './pattern.ts';
import type { ReadSentence } from './read-sentence.ts';
import { perCharacter } from './words.ts';

/**
 * What a sentence shows the model, as 32-bit hashes: its words and their beginnings, pairs of words, the concepts
 * and pairs of concepts said in it, what the lines found, and the concepts of the sentence before.
 * Words are told apart by language; concepts and glosses are the same in all, so languages learn from one another.
 * @param before the sentence before it in the message; null for the first
 */
export function featuresOf(
  { pack: { language }, glossary }: Grammar,
  sentence: ReadSentence,
  before: ReadSentence | null,
): number[] {
  const features = new Set<number>();
  const add = (name: string) => features.add(hashOf(name));
  addWords(language, sentence, add);
  addGlosses(glossary.glossesOf(sentence.words), add);
  const said = conceptsOf(sentence);
  for (const [at, one] of said.entries()) {
    add(`c:${one}`);
    if (sentence.question) add(`c?:${one}`);
    for (const other of said.slice(at + 1)) add(`c:${one}&${other}`);
  }
  if (sentence.question) add('?');
  for (const rule of sentence.verdict.says.keys())
    add(sentence.verdict.excused.has(rule) ? `excused:${rule}` : `says:${rule}`);
  for (const kind of sentence.verdict.kinds) add(`kind:${kind}`);
  if (before) for (const one of conceptsOf(before)) add(`before:${one}`);
  return [...features];
}

function addWords(language: string, sentence: ReadSentence, add: (name: string) => void) {
  // Order IDs and links stand in some sentences and not in others, whatever those mean.
  const words = sentence.words.filter(({ form }) => form !== '' && form !== '#order');
  for (let at = 0; at < words.length; at++) {
    const form = formAt(words, at);
    const next = formAt(words, at + 1);
    const later = formAt(words, at + 2);
    add(`${language}:${form}`);
    add(`${language}:${form} ${next}`);
    if (perCharacter.test(form)) {
      add(`${language}:${form} ${next} ${later}`);
      add(`${language}:${form} ${next} ${later} ${formAt(words, at + 3)}`);
    } else {
      add(`${language}:${form} _ ${later}`);
      if (form.length > 4) add(`${language}:${form.slice(0, 4)}-`);
      if (form.length > 6) add(`${language}:${form.slice(0, 6)}-`);
    }
  }
}

const closeBy = 5;

function addGlosses(glosses: readonly string[], add: (name: string) => void) {
  for (const [at, gloss] of glosses.entries()) {
    add(`g:${gloss}`);
    add(`g:${gloss} ${glosses[at + 1] ?? '$'}`);
    for (const other of glosses.slice(at + 1, at + 1 + closeBy))
      add(gloss < other ? `g:${gloss}~${other}` : `g:${other}~${gloss}`);
  }
}

function formAt(words: ReadSentence['words'], at: number): string {
  const form = words[at]?.form;
  if (form === undefined) return '$';
  return /^\d+$/.test(form) ? '#' : form;
}

/** The concepts of a sentence in a fixed order, denied ones with a minus. */
function conceptsOf({ marks }: Marked): string[] {
  const found = new Set(
    marks.flatMap((at) => at.map(({ concept, denied }) => (denied ? `-${concept}` : concept))),
  );
  return [...found].sort();
}

/** FNV-1a, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
