import type { Operation } from './context.ts';
import type { RuleId } from './rule-ids.ts';

/** Half-open range in UTF-16 units of the draft as the seller wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a fault can be mended: `replacement` stands for the text of the span (empty: it goes). */
export interface Fix extends Span {
  readonly replacement: string;
}

/** A language by its code (BCP 47), to be named in whatever language the violation is worded in. */
export interface LanguageName {
  readonly language: string;
}

/** One of Amazon's message types, to be named likewise. */
export interface OperationName {
  readonly operation: Operation;
}

/** What a rule reports. `values` fill the placeholders of the rule's wording; a finding without a span is about the whole message. */
export interface Finding {
  readonly span: Span | null;
  /** Which sentence of the rule's wording applies; `found` where a rule has only one. */
  readonly wording?: string;
  readonly values?: Readonly<Record<string, string | number | LanguageName | OperationName>>;
  readonly fix?: Fix;
}

/** One breach of one rule, worded for the seller. */
export interface Violation {
  readonly rule: RuleId;
  readonly start: number | null;
  readonly end: number | null;
  /** Every violation blocks (reference README, "Severity"); advice is a {@link Note}. */
  readonly severity: 'blocks';
  /** One or two sentences in the seller's language. */
  readonly message: string;
  readonly fix?: Fix;
}

/** Advice that blocks nothing and never counts as a violation. */
export interface Note {
  readonly id: string;
  readonly message: string;
}
