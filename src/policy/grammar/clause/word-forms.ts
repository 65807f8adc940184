/** What nouns, adjectives and determiners agree in, as bits: two words agree where they share one. */
export const masculine = 1;
export const feminine = 2;
export const masculinePlural = 4;
export const femininePlural = 8;
export const singular = masculine | feminine;
export const plural = masculinePlural | femininePlural;
export const anyForm = singular | plural;
/** The bits in the order of {@link Word.forms}. */
export const formOrder: readonly number[] = [masculine, feminine, masculinePlural, femininePlural];

/** Persons of the verb, as bits: first to third of the singular, then of the plural. */
export const thirdSingular = 4;
export const firstPlural = 8;
export const secondPlural = 16;
export const thirdPlural = 32;

export type Tense = 'present' | 'past' | 'imperfect' | 'future' | 'conditional' | 'subjunctive';

/** A verb's six persons in one tense. */
export interface Conjugation {
  readonly tense: Tense;
  readonly forms: readonly string[];
}

/** All that one written word may be. */
export interface Word {
  noun: number;
  adjective: number;
  determiner: number;
  /** The four forms of the adjective, determiner or participle, masculine singular first. */
  forms: readonly string[];
  /** The persons it can be as a finite verb. */
  persons: number;
  conjugations: Conjugation[];
  /** The masculine singular participle of the verb whose infinitive this is. */
  participleOf: string;
  /** The infinitive of the verb whose participle or finite form this is. */
  infinitive: string;
  isParticiple: boolean;
  role: 'have' | 'be' | 'modal' | null;
}

export type Lexicon = ReadonlyMap<string, Word>;
export type OpenLexicon = Map<string, Word>;

/** The word's entry, made where there is none yet. */
export function entryOf(lexicon: OpenLexicon, text: string): Word {
  const known = lexicon.get(text);
  if (known) return known;
  const made: Word = {
    noun: 0,
    adjective: 0,
    determiner: 0,
    forms: [],
    persons: 0,
    conjugations: [],
    participleOf: '',
    infinitive: '',
    isParticiple: false,
    role: null,
  };
  lexicon.set(text, made);
  return made;
}

export function addNoun(lexicon: OpenLexicon, text: string, forms: number): void {
  entryOf(lexicon, text).noun |= forms;
}

/** @param forms masculine and feminine singular, then plural; equal ones are one word of several forms */
export function addAdjective(lexicon: OpenLexicon, forms: readonly string[], infinitive = ''): void {
  for (const [index, text] of forms.entries()) {
    const word = entryOf(lexicon, text);
    word.adjective |= formOrder[index] ?? 0;
    word.forms = forms;
    if (!infinitive) continue;
    word.isParticiple = true;
    word.infinitive = infinitive;
  }
}

/** @param forms as of an adjective; an empty one is no form of this determiner */
export function addDeterminer(lexicon: OpenLexicon, forms: readonly string[]): void {
  for (const [index, text] of forms.entries()) {
    if (!text) continue;
    const word = entryOf(lexicon, text);
    word.determiner |= formOrder[index] ?? 0;
    word.forms = forms;
  }
}

export interface Verb {
  readonly infinitive: string;
  readonly participle: readonly string[];
  readonly conjugations: readonly Conjugation[];
  readonly role?: Word['role'];
}

export function addVerb(
  lexicon: OpenLexicon,
  { infinitive, participle, conjugations, role = null }: Verb,
): void {
  const base = entryOf(lexicon, infinitive);
  base.participleOf = participle[0] ?? '';
  base.role ??= role;
  for (const conjugation of conjugations)
    for (const [index, text] of conjugation.forms.entries()) {
      if (!text) continue;
      const word = entryOf(lexicon, text);
      word.persons |= 2 ** index;
      word.conjugations.push(conjugation);
      word.infinitive = infinitive;
      word.role ??= role;
    }
  addAdjective(lexicon, participle, infinitive);
  const first = participle[0];
  if (first && role) entryOf(lexicon, first).role ??= role;
}
