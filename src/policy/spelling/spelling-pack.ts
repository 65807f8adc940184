/** What the spelling rule knows of a language beside its dictionary. */
export interface SpellingPack {
  /** The letters words are written with, in lower case. */
  readonly letters: string;
  /**
   * The words of our trade, rightly spelled and inflected as they come. A mistake near one of them is no rare
   * word, and the one nearest is the first suggestion.
   */
  readonly common: readonly string[];
  /** Whether they are wide enough to judge by alone: Italian, whose dictionary is an optional install. */
  readonly standsAlone?: true;
  /** Real words that the dictionary lacks. */
  readonly known: readonly string[];
  /** What may be added to a word of the trade, in a language that builds its words so: "siparişiniz-in". */
  readonly endings?: readonly string[];
  /**
   * What may join two words to one, in a language that builds compounds freely; the empty text where nothing need.
   * A word of two that the dictionary holds is no slip of a rare third: "pizzabon" is no "pizzaboon".
   */
  readonly compoundLinks?: readonly string[];
  /**
   * Reads a word that the dictionary lacks as one it may hold: "unticked" as "ticked". Where it does, the word is no
   * slip of a rare third.
   */
  readonly derivedFrom?: (lower: string) => string | null;
  /** Mistakes the dictionary lets pass, being another word or a short one; each with what was meant. */
  readonly confusions: Readonly<Record<string, string>>;
  /** Before an apostrophe these are words of their own: "l'adresse". */
  readonly elisions: readonly string[];
  /** Words that a name follows, in lower case: "Frau", "Spedition". Asked only where nouns have capitals too. */
  readonly namesFollow: readonly string[];
  /** Nouns are written with a capital. */
  readonly nounsCapitalised: boolean;
}

/** Words of a list written out in lines. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' ').filter(Boolean));
}
