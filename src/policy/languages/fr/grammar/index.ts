import { clauseRules } from '../../../grammar/clause/clause-rules.ts';
import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { frenchClauseExamples } from './examples.ts';
import { frenchPhrases } from './phrases.ts';
import { frenchSmallWords } from './small-words.ts';
import { frenchGrammarWords } from './words.ts';

/** French mistakes; no grammar checker is at hand for it. The rules that read the clause come first: they mend. */
export const frenchGrammar: readonly GrammarRule[] = [
  ...clauseRules(frenchGrammarWords, frenchClauseExamples),
  ...frenchSmallWords,
  ...frenchPhrases,
];
