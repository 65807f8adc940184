import type { Language } from '../context.ts';
import type { BadExample, GoodExample } from '../rule.ts';

/** What the words of a language are sorted by. */
export const concepts = [
  // who, and how it is said
  'we',
  'you',
  'not',
  'if',
  'ask',
  'again',
  'contact',
  'leave',
  // reviews
  'review',
  'opinion',
  'stars',
  'fullMarks',
  'positive',
  'plea',
  'neutral',
  'happy',
  'unhappy',
  'problem',
  'change',
  'remove',
  'reward',
  'offer',
  'exchange',
  'before',
  // the order
  'goods',
  'cancel',
  'shipped',
  'mishap',
  'partial',
  'replacement',
  'refund',
  'delivery',
  'details',
  // what no order needs
  'promotion',
  'shop',
  'browse',
  'follow',
  'novelty',
  'otherGoods',
  'messages',
  'stop',
  'holiday',
  'news',
  // courtesy
  'thanks',
  'help',
  'wish',
  'insult',
] as const;
export type Concept = (typeof concepts)[number];

/** For each concept its entries, parted by commas, in the notation of pattern.ts without concepts. */
export type Lexicon = Readonly<Record<Concept, string>>;

/** What one sentence can be doing, for the rules that judge a message as a whole. */
export const sentenceKinds = ['thanks', 'help', 'wish', 'offTopic', 'review'] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** The rules that look for meaning, and so need data in each language. */
export const meaningRules = [
  'not-permitted',
  'order-confirmation',
  'thank-you-only',
  'marketing',
  'review-positive',
  'review-incentive',
  'review-change',
  'review-if-happy',
  'review-repeat',
  'cancel-request',
  'opt-out-link',
  'sensitive-content',
] as const;
export type MeaningRule = (typeof meaningRules)[number];

/** What a language knows of one rule. */
export interface RuleData {
  /** A sentence that holds one of these breaks the rule ... */
  readonly says: readonly string[];
  /** ... unless it holds one of these. */
  readonly unless: readonly string[];
  /** One of these breaks the rule whatever else the sentence holds: "late, so use code X for 10% off your next order". */
  readonly always?: readonly string[];
  readonly good: readonly GoodExample[];
  readonly bad: readonly BadExample[];
}

/** What a language adds to the list of offensive words that naughty-words keeps of it, and takes away. */
export interface Profanity {
  readonly more: readonly string[];
  /** Words of the list that stand in product titles and names as well: "cockpit" needs no entry, "nipple" does. */
  readonly harmless: readonly string[];
}

/** All that the meaning rules know of a language. docs/meaning.md tells how one is written. */
export interface LanguagePack {
  readonly language: Language;
  /** A few dozen function words, by which the language is told where no identifier is loaded. */
  readonly commonWords: readonly string[];
  /** Whether each part of a hyphenated word counts: "Amazon-Bewertung" is a review, "noise-cancelling" cancels nothing. */
  readonly hyphenParts?: boolean;
  /** How much wider gaps are than in English: 3 where a character counts as a word. */
  readonly stretch: number;
  /** How many words a denial reaches, ahead and back. */
  readonly denial: {
    readonly ahead: number;
    readonly back: number;
    /** The denials that reach back, where not all do: "stornieren Sie bitte nicht", but "... und keine Angebote". */
    readonly backWords?: readonly string[];
  };
  readonly lexicon: Lexicon;
  /** Words by their English gloss, for the sentence model: see glosses.ts. */
  readonly glosses: string;
  /** Phrases whose words mean something else here: "feel free", "noise-cancelling", "review the instructions". */
  readonly falseFriends: readonly string[];
  readonly kinds: Readonly<Record<SentenceKind, readonly string[]>>;
  readonly profanity: Profanity;
  readonly rules: Readonly<Record<MeaningRule, RuleData>>;
}
