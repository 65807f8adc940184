import type { Language } from '../context.ts';
import type { GrammarRule } from '../grammar/grammar-rule.ts';
import { type CharacterPack, createSlipFinder, type SlipFinder } from '../spelling/character-slips.ts';
import { lexiconOf, type SpellingLexicon } from '../spelling/judge-word.ts';
import { createKanaFinder, type KanaPack } from '../spelling/kana-slips.ts';
import { createContextFinder, firstToFind } from '../spelling/words-in-context.ts';
import type { WrittenConfusions } from '../spelling/written-confusions.ts';
import { germanConfusions } from './de/confusions.ts';
import { germanSpelling } from './de/spelling.ts';
import { englishConfusions } from './en/confusions.ts';
import { englishSpelling } from './en/spelling.ts';
import { spanishSpelling } from './es/spelling.ts';
import { spanishWordsInContext } from './es/words-in-context.ts';
import { frenchSpelling } from './fr/spelling.ts';
import { frenchWordsInContext } from './fr/words-in-context.ts';
import { functionWords } from './function-words.ts';
import { italianSpelling } from './it/spelling.ts';
import { italianWordsInContext } from './it/words-in-context.ts';
import { japaneseCharacters } from './ja/character-pack.ts';
import { japaneseKana } from './ja/kana-pack.ts';
import { japaneseConfusions } from './ja/spelling.ts';
import { japaneseWordsInContext } from './ja/words-in-context.ts';
import { dutchConfusions, dutchSpelling } from './nl/spelling.ts';
import { polishSpelling } from './pl/spelling.ts';
import { portugueseSpelling } from './pt/spelling.ts';
import { portugueseWordsInContext } from './pt/words-in-context.ts';
import { swedishConfusions, swedishSpelling } from './sv/spelling.ts';
import { turkishSpelling } from './tr/spelling.ts';
import { chineseCharacters } from './zh/character-pack.ts';

/** What is known of each language's spelling, where words stand apart. */
export const spellingLexicons: Partial<Readonly<Record<Language, SpellingLexicon>>> = {
  en: lexiconOf(englishSpelling, functionWords('en')),
  de: lexiconOf(germanSpelling, functionWords('de')),
  fr: lexiconOf(frenchSpelling, functionWords('fr')),
  es: lexiconOf(spanishSpelling, functionWords('es')),
  it: lexiconOf(italianSpelling, functionWords('it')),
  nl: lexiconOf(dutchSpelling, functionWords('nl')),
  pl: lexiconOf(polishSpelling, functionWords('pl')),
  sv: lexiconOf(swedishSpelling, functionWords('sv')),
  pt: lexiconOf(portugueseSpelling, functionWords('pt')),
  tr: lexiconOf(turkishSpelling, functionWords('tr')),
};

/** Wrong forms beyond a word: of languages whose words don't stand apart, and compounds written as two. */
export const writtenConfusions: Partial<Readonly<Record<Language, WrittenConfusions>>> = {
  en: englishConfusions,
  de: germanConfusions,
  nl: dutchConfusions,
  sv: swedishConfusions,
  ja: japaneseConfusions,
};

const characterPacks: Partial<Readonly<Record<Language, CharacterPack>>> = {
  ja: japaneseCharacters,
  zh: chineseCharacters,
};
const kanaPacks: Partial<Readonly<Record<Language, KanaPack>>> = { ja: japaneseKana };
/** Real words that stand for others, told by the words beside them. */
export const realWordRules: Partial<Readonly<Record<Language, readonly GrammarRule[]>>> = {
  es: spanishWordsInContext,
  fr: frenchWordsInContext,
  it: italianWordsInContext,
  ja: japaneseWordsInContext,
  pt: portugueseWordsInContext,
};
const finders = new Map<Language, SlipFinder | null>();

/** What finds the wrongly chosen characters or words of a language; made at the first sentence in it. */
export function slipFinderOf(language: Language): SlipFinder | null {
  const kept = finders.get(language);
  if (kept !== undefined) return kept;
  const finder = makeFinder(language);
  finders.set(language, finder);
  return finder;
}

function makeFinder(language: Language): SlipFinder | null {
  const [phrases, characters, kana] = [
    realWordRules[language],
    characterPacks[language],
    kanaPacks[language],
  ];
  const all: SlipFinder[] = [
    ...(phrases ? [createContextFinder(phrases)] : []),
    ...(kana ? [createKanaFinder(kana)] : []),
    ...(characters ? [createSlipFinder(characters)] : []),
  ];
  return all.length > 0 ? firstToFind(all) : null;
}
