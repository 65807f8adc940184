import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { agreementRules } from './agreement.ts';
import { phraseRules } from './phrases.ts';
import { subjectVerbRules } from './subject-verb.ts';
import { verbFormRules } from './verb-forms.ts';
import { orderRules } from './word-order.ts';

/** Dutch patterns of mistakes; no grammar checker is at hand for it. */
export const dutchGrammar: readonly GrammarRule[] = [
  ...agreementRules,
  ...subjectVerbRules,
  ...verbFormRules,
  ...orderRules,
  ...phraseRules,
];
