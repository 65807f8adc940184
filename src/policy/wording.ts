import type { NoteId, ReasonId } from './reason-ids.ts';
import type { RuleId } from './rule-ids.ts';

/** The languages the program speaks to sellers in. */
export const wordingLocales = ['en'] as const;
export type WordingLocale = (typeof wordingLocales)[number];

/** What one rule says to the seller. Placeholders are `{name}`, filled from the finding's values. */
export interface RuleWording {
  /** A noun phrase naming the fault: "Link to another site". */
  readonly title: string;
  /** Why Amazon forbids it and what is meant, two or three sentences, in our own words. */
  readonly explanation: string;
  /** One sentence a finding says, by the finding's `wording` key. */
  readonly findings: { readonly found: string; readonly [key: string]: string };
}

/** All that policy says to sellers in one language. */
export interface Wording {
  readonly rules: Readonly<Record<RuleId, RuleWording>>;
  /** Advice, by note ID. */
  readonly notes: Readonly<Record<NoteId, string>>;
  /** Why nothing may be sent, or only copied, by reason key. */
  readonly reasons: Readonly<Record<ReasonId, string>>;
  /** What a template's slot asks for: "the new ship date". */
  readonly slots: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
}

/** Fills `{name}` from `values`; a placeholder without a value stays as it is, so that a gap is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
}
