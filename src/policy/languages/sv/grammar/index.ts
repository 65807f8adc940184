import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { agreementRules } from './agreement.ts';
import { clauseRules } from './clauses.ts';
import { phraseRules } from './phrases.ts';

/** Swedish patterns of mistakes; no grammar checker is at hand for it. */
export const swedishGrammar: readonly GrammarRule[] = [...agreementRules, ...clauseRules, ...phraseRules];
