import type { DraftContext } from '../../../../src/policy/context.ts';
import type { RuleId } from '../../../../src/policy/rule-ids.ts';

/** A draft's body; `{order}` stands for the order's ID. Alone: it breaks the file's rule (or none) and no other rule of meaning. */
export type Case =
  | string
  | { readonly text: string; readonly rules?: readonly RuleId[]; readonly context?: DraftContext };

/**
 * What one rule is measured on. `first` was written before any pattern of the rule existed, `second` after the
 * patterns had been mended on `first`; each was scored once before anything was mended on it (docs/meaning.md).
 */
export interface Cases {
  readonly rule: RuleId;
  readonly first: { readonly paraphrases: readonly Case[]; readonly nearMisses: readonly Case[] };
  readonly second: { readonly paraphrases: readonly Case[]; readonly nearMisses: readonly Case[] };
}
