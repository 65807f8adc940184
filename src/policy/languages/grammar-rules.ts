import type { Language } from '../context.ts';
import type { GrammarRule } from '../grammar/grammar-rule.ts';
import { englishGrammar } from './en/grammar.ts';

/** Each language's own patterns of mistakes; English has a grammar checker beside them. */
export const grammarRules: Partial<Readonly<Record<Language, readonly GrammarRule[]>>> = {
  en: englishGrammar,
};
