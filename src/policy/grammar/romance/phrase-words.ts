import { objectMark } from '../../prose.ts';

/** Gender and number: `m` and `f` singular, `M` and `F` plural; a word may have several. */
export type Features = string;

/** What a language with gender and number has to say of its words, all in lower case. */
export interface PhraseWords {
  /** Before everything else: "tutti", "ambos". */
  readonly predeterminers: ReadonlyMap<string, Features>;
  /** Articles, demonstratives, prepositions joined with an article: one of them at most. */
  readonly articles: ReadonlyMap<string, Features>;
  /** Articles that hold a preposition: "del", "na". */
  readonly prepositional: ReadonlySet<string>;
  /** Articles that may be pronouns as well: "la rimborso" is "I refund you". */
  readonly pronouns: ReadonlySet<string>;
  /** Articles that may be a preposition too: "a prazo". They count where a clause opens. */
  readonly alsoPrepositions: ReadonlySet<string>;
  /** Between article and noun: possessives, numerals, ordinals, some adjectives. */
  readonly beforeNoun: ReadonlyMap<string, Features>;
  /** Those of `beforeNoun` that may open a noun phrase without an article. */
  readonly opening: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, Features>;
  /** A noun's features by its ending, where the list has none. */
  readonly nounByEnding: (word: string) => Features | undefined;
  /** Nouns that are verb forms too: "consegna". */
  readonly nounsOrVerbs: ReadonlySet<string>;
  /** Nouns that a plural verb may follow: "parte", "un paio di". */
  readonly collectives: ReadonlySet<string>;
  /** Nouns that tell when, and are no subject: "settimana". */
  readonly times: ReadonlySet<string>;
  /** Adjectives and participles with their four forms: masculine, feminine, and the plurals. */
  readonly adjectives: ReadonlyMap<string, FourForms>;
  /** Adjectives that may stand unchanged, "nero opaco", where one of these follows. */
  readonly shades: ReadonlySet<string>;
  /** Finite verbs of the third person, each with the form of its number. */
  readonly verbs: ReadonlyMap<string, VerbNumber>;
  /** What an adjective or participle follows that agrees with the subject. */
  readonly copulas: ReadonlySet<string>;
  /** Verbs that may come before their subject: "arrivano i pacchi". */
  readonly inverting: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Pronouns of the object before the verb: what comes first may be no subject then. */
  readonly objects: ReadonlySet<string>;
  /** Words that open a clause: "che", "perché". */
  readonly conjunctions: ReadonlySet<string>;
  readonly relative: string;
  readonly and: ReadonlySet<string>;
}

export type FourForms = readonly [string, string, string, string];

export interface VerbNumber {
  readonly plural: boolean;
  readonly other: string;
}

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'object' | 'number' | 'mark';
  /** Written with a capital inside the sentence, a name mostly. */
  readonly capital: boolean;
}

const tokens = new RegExp(
  String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})|(?:-[\p{L}\p{M}]+)*))|(?<object>${objectMark}+)|(?<number>\d[\d.,/:]*)|(?<mark>[^\s\p{L}\d])`,
  'gu',
);

/** The words and marks of a sentence; an elided article ("l'") is a word of its own. */
export function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(tokens)].map(({ 0: found, index, groups = {} }) => ({
    text: found.toLowerCase().replace('’', "'"),
    start: index,
    end: index + found.length,
    kind: kindOf(found, groups),
    capital: found.charAt(0) !== found.charAt(0).toLowerCase(),
  }));
}

/** "M", "XL" and "GLS" are names to the sentence, as order IDs are. */
const code = /^(?:\p{Lu}{2,}|[B-DF-HJ-NP-Z])$/u;

function kindOf(found: string, groups: Record<string, string | undefined>): Token['kind'] {
  if (groups.word) return code.test(found) ? 'object' : 'word';
  if (groups.object) return 'object';
  return groups.number ? 'number' : 'mark';
}

export const shared = (one: Features, other: Features): Features =>
  [...one].filter((feature) => other.includes(feature)).join('');

export const isPlural = (features: Features): boolean => features !== '' && !/[mf]/.test(features);
export const isSingular = (features: Features): boolean => features !== '' && !/[MF]/.test(features);

/** The features of each form: "grande" is masculine and feminine. */
export function featuresOf(word: string, forms: FourForms): Features {
  return [...'mfMF'].filter((_, index) => forms[index] === word).join('');
}

/** The form of an adjective that has one of the features, where that is one form alone. */
export function formFor(forms: FourForms, features: Features): string | null {
  const fitting = new Set(forms.filter((_, index) => features.includes('mfMF'.charAt(index))));
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}
