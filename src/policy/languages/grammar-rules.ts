import type { Language } from '../context.ts';
import type { GrammarRule } from '../grammar/grammar-rule.ts';
import { createFaultFinder, type FaultFinder } from '../grammar/rule-index.ts';
import { germanGrammar } from './de/grammar/index.ts';
import { englishGrammar } from './en/grammar/index.ts';
import { spanishGrammar } from './es/grammar/index.ts';
import { frenchGrammar } from './fr/grammar/index.ts';
import { italianGrammar } from './it/grammar/index.ts';
import { japaneseGrammar } from './ja/grammar.ts';
import { dutchGrammar } from './nl/grammar/index.ts';
import { polishGrammar } from './pl/grammar/index.ts';
import { portugueseGrammar } from './pt/grammar/index.ts';
import { swedishGrammar } from './sv/grammar/index.ts';
import { turkishGrammar } from './tr/grammar/index.ts';
import { chineseGrammar } from './zh/grammar.ts';

/** Each language's own patterns of mistakes; English has a grammar checker beside them. */
export const grammarRules: Partial<Readonly<Record<Language, readonly GrammarRule[]>>> = {
  en: englishGrammar,
  de: germanGrammar,
  fr: frenchGrammar,
  es: spanishGrammar,
  it: italianGrammar,
  nl: dutchGrammar,
  pl: polishGrammar,
  sv: swedishGrammar,
  pt: portugueseGrammar,
  tr: turkishGrammar,
  ja: japaneseGrammar,
  zh: chineseGrammar,
};

const finders = new Map<Language, FaultFinder>();

/** All of a language's patterns as one search; made at the first sentence in it. */
export function faultFinderOf(language: Language): FaultFinder {
  const kept = finders.get(language);
  if (kept) return kept;
  const finder = createFaultFinder(grammarRules[language] ?? []);
  finders.set(language, finder);
  return finder;
}
