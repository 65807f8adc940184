import type { Lexicon } from './word-forms.ts';

type Words = ReadonlySet<string>;

/** What the rules of agreement and of the verb group must know of a language, beside its words. */
export interface ClauseGrammar {
  readonly lexicon: Lexicon;
  /** Small words that are neither noun, adjective nor verb: an unknown word is none of them. */
  readonly small: Words;
  readonly and: Words;
  readonly numerals: Words;
  /** Prepositions that hang a noun on a noun, alone or joined with the article: "de", "du". */
  readonly complementPrepositions: Words;
  /** Determiners that may be an object's pronoun: "la". */
  readonly objectPronouns: Words;
  /** After these words such a one is a pronoun. */
  readonly beforeObject: Words;
  /** After these it is a determiner, whatever follows: prepositions. */
  readonly surePlaces: Words;
  /** Adjectives that stand before their noun, by their masculine. */
  readonly beforeNoun: Words;
  /** Words that keep a colour's adjective unchanged: "bleu marine". */
  readonly shades: Words;
  /** Nouns that an adjective behind them needn't agree with, and adjectives that never change. */
  readonly unagreeing: Words;
  /** Nouns a plural verb may follow, and times, which are no subjects. */
  readonly unsureSubjects: Words;
  /** The forms a noun of this ending takes; 0 where the ending says nothing. */
  nounByEnding(word: string): number;
  /** Endings of an unknown word that may be a verb's. */
  readonly verbEnding: RegExp;
  /** Subject pronouns: the persons and what they agree in. */
  readonly pronouns: ReadonlyMap<
    string,
    { readonly persons: number; readonly forms: number; readonly always: boolean }
  >;
  /** Words a clause may begin after: "que", "car". */
  readonly openers: Words;
  /** Of these, the ones that may bring the object forward: "que". */
  readonly relatives: Words;
  /** The pronoun of a relative clause's object. */
  readonly relative: Words;
  /** Prepositions that no participle of the masculine can follow: "pour réparé". */
  readonly neverBeforeParticiple: Words;
  /** Between subject and verb: denial, object pronouns, adverbs. */
  readonly beforeVerb: Words;
  /** Of these, the pronouns that make an object stand before the verb. */
  readonly objects: Words;
  readonly reflexives: Words;
  readonly adverbs: Words;
  /** Participles of "be": "été". */
  readonly been: Words;
  /** What an infinitive follows: "pour", "sans". */
  readonly infinitivePrepositions: Words;
  /** Finite forms that can't follow those: "de confirmez". */
  readonly afterPreposition: RegExp;
  /** What stands between a modal verb and its infinitive: "ir a". */
  readonly particles: ReadonlyMap<string, string>;
  /** The finite forms of "have" for those of "be", or the other way about. */
  readonly otherAuxiliary: ReadonlyMap<string, string>;
  /** Verbs that tell of a parcel's way and are done on a day. */
  readonly ofSending: Words;
  /** A verb in another person than the third can't follow a noun. */
  readonly subjectIsWritten: boolean;
  /** Participles that only go with "be". */
  readonly beVerbs: Words;
  /** "si" at a sentence's start */
  readonly ifWords: Words;
  readonly yesterday: Words;
  readonly tomorrow: Words;
  /** Before "tomorrow" they make it a date: "pour demain". */
  readonly beforeTomorrow: Words;
}
