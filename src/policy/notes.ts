import type { DraftContext, Language, Purpose } from './context.ts';
import { findDates } from './facts/dates.ts';
import { findDurations } from './facts/durations.ts';
import { languageOfLocale } from './languages-of.ts';
import { wordings } from './messages/index.ts';
import type { Route } from './suggestion.ts';
import type { Note } from './violation.ts';
import { speaksOf } from './vocabulary/index.ts';
import type { WordingLocale } from './wording.ts';

/** What a note is judged by. */
export interface NoteFacts {
  readonly draft: string;
  /** The text that would go out: the draft, or the suggestion. */
  readonly outgoing: string | null;
  readonly language: Language | null;
  readonly purpose: Purpose | null;
  readonly route: Route;
}

/** Advice on a draft, in the order of its weight. It blocks nothing and never counts as a violation. */
export function notesOn(facts: NoteFacts, context: DraftContext, locale: WordingLocale): Note[] {
  const { notes } = wordings[locale];
  return noteRules
    .filter(([, holds]) => holds(facts, context))
    .map(([id]) => ({ id, message: notes[id] ?? id }));
}

type NoteRule = readonly [id: string, holds: (facts: NoteFacts, context: DraftContext) => boolean];

const noteRules: readonly NoteRule[] = [
  ['solicitation-text', ({ route, outgoing }) => route.by === 'solicitation' && outgoing !== null],
  [
    'no-text-goes-out',
    ({ route }) =>
      route.by === 'message' && ['invoice', 'warranty', 'legalDisclosure'].includes(route.operation),
  ],
  [
    'late-without-date',
    ({ outgoing, language, purpose }, { buyerLocale }) =>
      outgoing !== null &&
      purpose === 'order-issue' &&
      speaksOf('late', outgoing, languageOfLocale(buyerLocale) ?? language) &&
      !/\{new\w+Date\}/.test(outgoing) &&
      findDates(outgoing, language).length === 0 &&
      findDurations(outgoing).length === 0,
  ],
  [
    'refund-first',
    ({ outgoing, language, purpose }, { buyerLocale }) =>
      outgoing !== null &&
      purpose === 'order-issue' &&
      speaksOf('cannotShip', outgoing, languageOfLocale(buyerLocale) ?? language),
  ],
  ['portuguese-of-brazil', (_facts, { buyerLocale }) => /^pt[-_]PT$/i.test(buyerLocale ?? '')],
  ['important-mark', ({ draft }) => /\[\s*important\s*\]/i.test(draft)],
  ['tracking-parameters', ({ draft }) => /[?&]utm_\w+=/i.test(draft)],
];
