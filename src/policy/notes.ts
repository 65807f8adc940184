import type { DraftContext, Language, Purpose } from './context.ts';
import { findDates } from './facts/dates.ts';
import { findDurations } from './facts/durations.ts';
import { languageOfLocale } from './locale-language.ts';
import { wordings } from './messages/index.ts';
import { textLimits } from './operations.ts';
import { type NoteId, noteIds } from './reason-ids.ts';
import type { Route } from './suggestion.ts';
import type { Note } from './violation.ts';
import { speaksOf } from './vocabulary/index.ts';
import type { Concept } from './vocabulary/vocabulary.ts';
import { fill, listed, type WordingLocale } from './wording.ts';

/** What a note is judged by. */
export interface NoteFacts {
  readonly draft: string;
  /** The text that would go out: the draft, or the suggestion. */
  readonly outgoing: string | null;
  readonly language: Language | null;
  readonly purpose: Purpose | null;
  readonly route: Route;
  /** Names of the files that may not go along. */
  readonly withoutAttachments: readonly string[];
}

/** Advice on a draft, in the order of its weight. It blocks nothing and never counts as a violation. */
export function notesOn(facts: NoteFacts, context: DraftContext, locale: WordingLocale): Note[] {
  const { notes } = wordings[locale];
  return noteIds
    .filter((id) => holds[id](facts, context))
    .map((id) => ({ id, message: fill(notes[id], { names: listed(locale, facts.withoutAttachments) }) }));
}

/** When each piece of advice is given. */
const holds: Readonly<Record<NoteId, (facts: NoteFacts, context: DraftContext) => boolean>> = {
  'solicitation-text': ({ route, outgoing }) => route.by === 'solicitation' && outgoing !== null,
  'no-text-goes-out': ({ route }) => route.by === 'message' && textLimits[route.operation] === null,
  'without-attachments': ({ withoutAttachments, outgoing }) =>
    withoutAttachments.length > 0 && outgoing !== null,
  'late-without-date': (facts, { buyerLocale }) => {
    const { outgoing, language } = facts;
    return (
      outgoing !== null &&
      saysOfOrder('late', facts, buyerLocale) &&
      !/\{new\w+Date\}/.test(outgoing) &&
      findDates(outgoing, language).length === 0 &&
      findDurations(outgoing).length === 0
    );
  },
  'refund-first': (facts, { buyerLocale }) => saysOfOrder('cannotShip', facts, buyerLocale),
  'portuguese-of-brazil': (_facts, { buyerLocale }) => /^pt[-_]PT$/i.test(buyerLocale ?? ''),
  'important-mark': ({ draft }) => /\[\s*important\s*\]/i.test(draft),
  'tracking-parameters': ({ draft }) => /[?&]utm_\w+=/i.test(draft),
};

/** Whether the text that would go out, about a problem with the order, speaks of something. */
function saysOfOrder(
  concept: Concept,
  { outgoing, language, purpose }: NoteFacts,
  buyerLocale: string | null | undefined,
): boolean {
  return (
    outgoing !== null &&
    purpose === 'order-issue' &&
    speaksOf(concept, outgoing, languageOfLocale(buyerLocale) ?? language)
  );
}
