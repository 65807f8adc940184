import type { DraftContext } from '../../../../src/policy/context.ts';
import type { RuleId } from '../../../../src/policy/rule-ids.ts';

/** A draft's body; `{order}` stands for the order's ID. Alone: it breaks the table's rule (or none) and no other rule of meaning. */
export type Case =
  | string
  | { readonly text: string; readonly rules?: readonly RuleId[]; readonly context?: DraftContext };

/** Drafts written together, and scored once before any pattern was mended on them (docs/meaning.md). */
export interface Round {
  readonly paraphrases: readonly Case[];
  readonly nearMisses: readonly Case[];
}

/** What one rule is measured on, in the order it was written. */
export interface Cases {
  readonly rule: RuleId;
  readonly rounds: readonly Round[];
}
