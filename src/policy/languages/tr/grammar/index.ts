import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { caseRules } from './cases.ts';
import { clauseRules, countedRule, personRule } from './clauses.ts';
import { turkishPhrases } from './phrases.ts';

/** Turkish mistakes: who does what in a clause, cases after verbs and postpositions, and set phrases. */
export const turkishGrammar: readonly GrammarRule[] = [
  ...clauseRules,
  personRule,
  countedRule,
  ...caseRules,
  ...turkishPhrases,
];
