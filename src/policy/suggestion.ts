import type { Language, Operation, Purpose } from './context.ts';
import type { RuleId } from './rule-ids.ts';
import type { Note, Violation } from './violation.ts';

/**
 * How a checked draft can go on:
 * - `clean`: nothing to mend, it goes as written;
 * - `sendable`: the suggestion is clean and an API operation carries it;
 * - `open-slots`: a fact only the seller knows is missing; it blocks sending until filled;
 * - `copy-only`: the text is clean, but no API operation carries it: copy it into Seller Central;
 * - `stop`: nothing may be sent; `reason` says what to do instead.
 */
export type SuggestionStatus = 'clean' | 'sendable' | 'open-slots' | 'copy-only' | 'stop';

/** One change of the draft and the rule that asked for it. */
export interface Change {
  readonly rule: RuleId;
  readonly how: 'deleted' | 'redacted' | 'rewritten' | 'template';
  /** The text that stood there; empty for a whole-message change. */
  readonly was: string;
  /** What stands there now; empty where it was deleted. */
  readonly becomes: string;
}

/** A suggestion said in the language of the report, for a person who can't read the buyer's. It is never sent. */
export interface Rendering {
  readonly language: Language;
  readonly text: string;
}

/** The corrected text, checked again by the checker that found the faults. */
export interface Suggestion {
  readonly status: SuggestionStatus;
  /** Null where the draft is clean as written or nothing may be sent. Open slots stand as `{name}`. */
  readonly text: string | null;
  /** What the checker says of `text`; empty unless `status` is `stop`. */
  readonly violations: readonly Violation[];
  /** Names of the slots still open, in order of appearance: `newShipDate`, `itemTitle`, ... */
  readonly openSlots: readonly string[];
  /**
   * What to do instead, why it can only be copied, or why nothing of the draft's own is in the text; null where none
   * of them needs to be told.
   */
  readonly reason: string | null;
  readonly changes: readonly Change[];
  /**
   * Only of a template, which is the same in every language; null where the report is in the buyer's language
   * already or the draft's own words were kept. Absent in a review of an earlier version.
   */
  readonly rendering?: Rendering | null;
}

/** How a clean text leaves the house. */
export type Route =
  | { readonly by: 'message'; readonly operation: Operation }
  /** Amazon's own review request; the text is not sent. */
  | { readonly by: 'solicitation' }
  /** The drafter picks among these (purpose `other`): never the program. */
  | { readonly by: 'choice'; readonly operations: readonly Operation[] }
  | { readonly by: 'copy'; readonly reason: string };

/** Everything a report shows of one draft. Plain data: it crosses a worker and rests in the database. */
export interface Review {
  readonly draft: string;
  /** The language of the draft, the buyer's language; null where it can't be told. */
  readonly language: Language | null;
  readonly buyerLanguage: Language | null;
  readonly purpose: Purpose | null;
  /** True where the purpose was not given but inferred from the text. */
  readonly purposeInferred: boolean;
  readonly violations: readonly Violation[];
  readonly suggestion: Suggestion;
  readonly route: Route;
  readonly notes: readonly Note[];
  /** Text tools that this draft would have needed, and that were not at hand. */
  readonly missingTools: readonly string[];
  /** What of the draft's language could be checked only in part; absent in a review of an earlier version. */
  readonly coverage?: readonly string[];
}
