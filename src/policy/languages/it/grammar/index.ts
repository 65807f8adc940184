import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { clauseAgreement } from '../../../grammar/romance/clause-agreement.ts';
import { italianAgreement } from './examples.ts';
import { italianForms } from './forms.ts';
import { italianCounted } from './nouns.ts';
import { italianPhrases } from './phrases.ts';
import { italianWords } from './words.ts';

/** Italian mistakes; no grammar checker is at hand for it. */
export const italianGrammar: readonly GrammarRule[] = [
  clauseAgreement('concordanza', italianWords, italianCounted, italianAgreement),
  ...italianForms,
  ...italianPhrases,
];
