import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { caseRules } from './cases.ts';
import { polishPhrases } from './phrases.ts';
import { verbRules } from './verbs.ts';

/** Polish mistakes; no grammar checker is at hand for it. Cases and agreement first, set phrases last. */
export const polishGrammar: readonly GrammarRule[] = [...caseRules, ...verbRules, ...polishPhrases];
