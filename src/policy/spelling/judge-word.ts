import type { Speller } from '../text-tools.ts';
import {
  lettersOf,
  mayBeNear,
  oneSlipFrom,
  type Slip,
  slipBetween,
  undoubled,
  withinTwoSlips,
} from './edits.ts';
import type { SpellingPack } from './spelling-pack.ts';

/** A misspelt word's right forms, best first; `clear` where the first is surely meant. */
export interface Correction {
  readonly suggestions: readonly string[];
  readonly clear: boolean;
}

export interface WordPlace {
  /** The word opens its sentence, so that its capital says nothing. */
  readonly opensSentence: boolean;
}

/** A pack with its lists ready to be asked. */
export interface SpellingLexicon {
  readonly pack: SpellingPack;
  /** The words of the trade as they are written, by their lower case. */
  readonly common: ReadonlyMap<string, string>;
  /** The same, each with the letters it holds, to be compared with a word that is none of them. */
  readonly nearby: readonly TradeWord[];
  readonly known: ReadonlySet<string>;
  readonly confusions: ReadonlyMap<string, string>;
}

interface TradeWord {
  readonly right: string;
  readonly written: string;
  readonly letters: number;
}

/** @param smallWords the language's function words: no trade does without them */
export function lexiconOf(pack: SpellingPack, smallWords: readonly string[]): SpellingLexicon {
  const ofTrade = [...smallWords, ...pack.common].map((word) => [word.toLowerCase(), word] as const);
  const common = new Map(ofTrade);
  return {
    pack,
    common,
    nearby: [...common].map(([right, written]) => ({ right, written, letters: lettersOf(right) })),
    known: new Set(pack.known.map((word) => word.toLowerCase())),
    confusions: new Map(Object.entries(pack.confusions)),
  };
}

/** The shortest words that a slip of each kind is believed of, where the right word is none of our trade. */
const shortest: Readonly<Record<Slip, number>> = {
  case: 4,
  accent: 5,
  doubling: 6,
  transposition: 6,
  letter: 8,
};
/** The same for a capitalised word, which may be a name. */
const shortestCapitalised: Readonly<Record<Slip, number>> = {
  case: 99,
  accent: 7,
  doubling: 8,
  transposition: 8,
  letter: 10,
};
const slipOrder: readonly Slip[] = ['case', 'accent', 'doubling', 'transposition', 'letter'];

/**
 * Judges one word. It counts as misspelt only where the right word is near: a word that is merely unknown may be
 * a name, a product or a word the dictionary lacks, and a false alarm costs more than a miss.
 * @returns null where the word may stand
 */
export function judgeWord(
  word: string,
  { opensSentence }: WordPlace,
  lexicon: SpellingLexicon,
  speller: Speller | undefined,
): Correction | null {
  const { pack, common, known, confusions } = lexicon;
  const lower = word.toLowerCase();
  const confusion = confusions.get(word) ?? (opensSentence ? confusions.get(lower) : undefined);
  if (confusion) return { suggestions: [likeCased(confusion, word)], clear: true };
  const ofTrade = common.get(lower);
  if (ofTrade && (ofTrade === lower || word !== lower)) return null;
  if (known.has(lower) || speller?.knows(word) || (opensSentence && speller?.knows(lower))) return null;
  if (pack.endings?.some((ending) => lower.endsWith(ending) && common.has(lower.slice(0, -ending.length))))
    return null;
  if (ofTrade) return { suggestions: [ofTrade], clear: true };
  const capital = word !== lower;
  const written = candidates(word, lexicon, speller).map((candidate) => likeCased(candidate, word));
  const ranked = [...new Set(written)]
    .map((candidate) => ({ candidate, slip: slipBetween(word, candidate) }))
    .filter(({ candidate, slip }) => {
      // "Stripe", "Matomo": a capitalised word two slips from ours is a name.
      if (common.has(candidate.toLowerCase())) return lower.length >= (slip ? 4 : capital ? 8 : 6);
      return slip !== null && lower.length >= (capital ? shortestCapitalised : shortest)[slip];
    })
    .sort((a, b) => rank(a, common) - rank(b, common) || offEnding(a, lower) - offEnding(b, lower));
  const [best, second] = ranked;
  if (!best) return null;
  const isOfTrade = common.has(best.candidate.toLowerCase());
  if (!isOfTrade && speller && (isCompound(lower, lexicon, speller) || isDerived(lower, lexicon, speller)))
    return null;
  return {
    suggestions: ranked.slice(0, 5).map(({ candidate }) => candidate),
    clear: best.slip !== null && (!second || rank(second, common) - rank(best, common) >= 1),
  };
}

const shortestPart = 3;
const shortestCompound = 7;

function isCompound(lower: string, { pack, common, known }: SpellingLexicon, speller: Speller): boolean {
  if (!pack.compoundLinks || lower.length < shortestCompound) return false;
  const holds = (part: string) =>
    part.length >= shortestPart &&
    (common.has(part) || known.has(part) || (speller.holds ?? speller.knows)(part));
  for (let at = shortestPart; at <= lower.length - shortestPart; at++) {
    const [first, last] = [lower.slice(0, at), lower.slice(at)];
    if (!holds(last)) continue;
    for (const link of pack.compoundLinks)
      if (first.endsWith(link) && holds(first.slice(0, first.length - link.length))) return true;
  }
  return false;
}

function isDerived(lower: string, { pack, common, known }: SpellingLexicon, speller: Speller): boolean {
  const base = pack.derivedFrom?.(lower) ?? null;
  return base !== null && (common.has(base) || known.has(base) || (speller.holds ?? speller.knows)(base));
}

interface Ranked {
  readonly candidate: string;
  readonly slip: Slip | null;
}

function rank({ candidate, slip }: Ranked, common: ReadonlyMap<string, string>): number {
  const unlikely = slip ? slipOrder.indexOf(slip) : slipOrder.length + 2;
  return unlikely + (common.has(candidate.toLowerCase()) ? 0 : 3);
}

/** Endings are seldom mistyped: "delayd" is "delayed" rather than "delay". */
function offEnding({ candidate }: Ranked, lower: string): 0 | 1 {
  return candidate.toLowerCase().at(-1) === lower.at(-1) ? 0 : 1;
}

function candidates(word: string, { pack, nearby }: SpellingLexicon, speller: Speller | undefined): string[] {
  if (!speller && !pack.standsAlone) return [];
  const lower = word.toLowerCase();
  const trade: string[] = [];
  const letters = lettersOf(lower);
  for (const { right, written, letters: those } of nearby)
    if (mayBeNear(letters, those, lower.length - right.length))
      if (isNearOfTrade(lower, right, speller !== undefined)) trade.push(written);
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
  if (!speller) return trade;
  if (pack.nounsCapitalised && capitalised !== word && speller.knows(capitalised)) return [capitalised];
  const near = [...oneSlipFrom(lower, pack.letters)]
    .map((form) => (word === lower ? form : likeCased(form, word)))
    .filter((form) => (speller.holds ?? speller.knows)(form));
  return [...new Set([...trade, ...near])];
}

/** Without a dictionary an ending may be right in a form the list lacks: the slip must be well inside the word. */
function isNearOfTrade(word: string, right: string, dictionary: boolean): boolean {
  if (word === right || !withinTwoSlips(word, right)) return false;
  if (dictionary) return word.charAt(0) === right.charAt(0) || slipBetween(word, right) !== null;
  const slip = slipBetween(word, right);
  if (slip === 'accent') return right.length >= 5;
  if (slip === 'doubling' || slip === 'transposition') return right.length >= 6;
  // "danegiato": Italians double, and undouble, more than once a word.
  if (slip === null && right.length >= 6 && undoubled(word) === undoubled(right)) return true;
  const ending = right.length >= 8 ? 1 : 2;
  return (
    slip === 'letter' &&
    right.length >= 7 &&
    word.charAt(0) === right.charAt(0) &&
    word.slice(-ending) === right.slice(-ending)
  );
}

/** The suggestion in the letters' case of the word it stands for. */
function likeCased(suggestion: string, word: string): string {
  const first = word.charAt(0);
  return first === first.toLowerCase()
    ? suggestion
    : suggestion.charAt(0).toUpperCase() + suggestion.slice(1);
}
