import { type DraftContext, type Language, type Purpose, purposes } from './context.ts';
import { findTimes } from './facts/times.ts';
import { speaksOf } from './vocabulary/index.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** What a text speaks of tells its purpose; the first that fits counts, what became of the order before all else. */
const signs: readonly (readonly [Concept, Purpose])[] = [
  ['cannotShip', 'order-issue'],
  ['late', 'order-issue'],
  ['return', 'return-question'],
  ['invoice', 'invoice'],
  ['accessKey', 'other'],
  ['warranty', 'other'],
  ['review', 'review-request'],
  ['design', 'custom-design'],
  ['service', 'home-service'],
  ['bulky', 'heavy-bulky-delivery'],
  ['askColor', 'additional-info'],
  ['askSize', 'additional-info'],
  ['askPlug', 'additional-info'],
  ['askAddress', 'additional-info'],
  ['askQuantity', 'additional-info'],
  ['askAccess', 'additional-info'],
];

/**
 * What a message is for: as given, else as its text tells.
 * @param text the draft without greeting and sign-off
 * @returns null where it isn't given and can't be told, or is given and none that the guidelines know
 */
export function purposeOf(
  { purpose }: DraftContext,
  text: string,
  language: Language | null,
): { purpose: Purpose | null; inferred: boolean } {
  if (purpose) return { purpose: purposes.find((known) => known === purpose) ?? null, inferred: false };
  const sign = signs.find(([concept]) => speaksOf(concept, text, language));
  const inferred = sign?.[1] ?? untold(text, language);
  return { purpose: inferred, inferred: inferred !== null };
}

/** "Ready for delivery. Which suits you, 9 am or 2 pm?": times to choose from make an appointment of a delivery. */
function untold(text: string, language: Language | null): Purpose | null {
  const asks = /[?？]/.test(text);
  const toAnswer = asks || speaksOf('replyHere', text, language) || speaksOf('askTime', text, language);
  if (toAnswer && speaksOf('deliver', text, language) && findTimes(text).length > 0)
    return 'heavy-bulky-delivery';
  return asks ? 'additional-info' : null;
}
