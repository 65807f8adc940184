import type { Operation, Purpose } from './context.ts';
import type { Uncovered } from './coverage.ts';
import { languageCodeOf } from './locale-language.ts';
import type { NoteId, ReasonId } from './reason-ids.ts';
import type { RuleId } from './rule-ids.ts';
import type { SlotName } from './templates/template.ts';
import type { MissingTool } from './text-tools.ts';

/** The languages the program speaks to sellers in. */
export const wordingLocales = ['en', 'zh-CN', 'de', 'ja'] as const;
export type WordingLocale = (typeof wordingLocales)[number];

/** The wording that serves a BCP 47 tag: `de-AT` reads `de`, `zh-TW` reads `zh-CN`; null where there is none. */
export function wordingLocaleOf(tag: string | null | undefined): WordingLocale | null {
  const code = languageCodeOf(tag);
  return wordingLocales.find((locale) => languageCodeOf(locale) === code) ?? null;
}

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
  readonly slots: Readonly<Record<SlotName, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  /** Amazon's message types. */
  readonly operations: Readonly<Record<Operation, string>>;
  /** A tool that was not at hand, by its kind. */
  readonly missingTools: Readonly<Record<MissingTool['kind'], string>>;
  /** What is checked only in part, by what has no tool. */
  readonly coverage: Readonly<Record<Uncovered, string>>;
}

/**
 * A sentence for a number, by the categories Intl.PluralRules names; `{count}` is filled in. Chinese and Japanese
 * have only `other`.
 */
export interface Counted {
  readonly one?: string;
  readonly other: string;
}

/** Fills `{name}` from `values`; a placeholder without a value stays as it is, so that a gap is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
}

/** The sentence for a number: "1 problem found", "3 problems found". */
export function count(
  locale: WordingLocale,
  { one, other }: Counted,
  number: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(number) === 'one' ? (one ?? other) : other;
  return fill(form, { count: number.toLocaleString(locale), ...values });
}

/** "A, B, and C" as the language joins them. */
export function listed(locale: WordingLocale, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** What a slot asks for; nothing for a name in braces that is none of ours. */
export function slotMeaning({ slots }: Wording, name: string): string {
  return name in slots ? slots[name as SlotName] : '';
}

/** A purpose in words; one the guidelines don't know as it was given. */
export function purposeName({ purposes }: Wording, purpose: string): string {
  return purpose in purposes ? purposes[purpose as Purpose] : purpose;
}
