import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { clauseAgreement } from '../../../grammar/romance/clause-agreement.ts';
import { portugueseAgreement } from './examples.ts';
import { portugueseForms } from './forms.ts';
import { portugueseCounted } from './nouns.ts';
import { portuguesePhrases } from './phrases.ts';
import { portugueseWords } from './words.ts';

/** Portuguese (Brazilian) mistakes; no grammar checker is at hand for it. */
export const portugueseGrammar: readonly GrammarRule[] = [
  clauseAgreement('concordância', portugueseWords, portugueseCounted, portugueseAgreement),
  ...portugueseForms,
  ...portuguesePhrases,
];
