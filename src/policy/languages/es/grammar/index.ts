import { clauseRules } from '../../../grammar/clause/clause-rules.ts';
import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { spanishClauseExamples } from './examples.ts';
import { spanishPhrases } from './phrases.ts';
import { spanishGrammarWords } from './words.ts';

/** Spanish mistakes; no grammar checker is at hand for it. The rules that read the clause come first: they mend. */
export const spanishGrammar: readonly GrammarRule[] = [
  ...clauseRules(spanishGrammarWords, spanishClauseExamples),
  ...spanishPhrases,
];
