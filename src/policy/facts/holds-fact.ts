import type { Language } from '../context.ts';
import { speaksOf } from '../vocabulary/index.ts';
import { type Concept, concepts } from '../vocabulary/vocabulary.ts';
import { findDates } from './dates.ts';

/** What became of the goods: a sentence that says so can't be spared. */
const mishaps: readonly Concept[] = [
  'late',
  'cannotShip',
  'refundDone',
  'lost',
  'damaged',
  'wrongItem',
  'replacement',
];
/** What else a message is sent for. */
const errands: readonly Concept[] = [
  'outOfStock',
  'refund',
  'invoice',
  'return',
  'bulky',
  'service',
  'design',
  'warranty',
  'accessKey',
  'attached',
  ...concepts.filter((concept) => concept.startsWith('ask')),
];

/** Whether a sentence tells what a buyer needs to know of the order: when it comes, or whether at all. */
export function holdsFact(sentence: string, language: Language | null): boolean {
  return (
    mishaps.some((concept) => speaksOf(concept, sentence, language)) ||
    (speaksOfOrder(sentence, language) && findDates(sentence, language).length > 0)
  );
}

/** "Order 111-... comes on Friday": the order named first, and something said of it. */
const tellsOfOrder =
  /^.{0,24}?\d{3}-\d{7}-\d{7}(?:[:,，：]?\s+\p{L}+(?:\s+[\p{L}\p{N}.]+){2}|[^\n]{0,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6})/u;

/** Whether it speaks of shipment, delivery or what keeps them. */
export function speaksOfOrder(text: string, language: Language | null): boolean {
  return (['late', 'cannotShip', 'ship', 'deliver'] as const).some((concept) =>
    speaksOf(concept, text, language),
  );
}

/**
 * Whether a sentence says something the order needs, or asks for it.
 * @param shipment false where that it was shipped, and when it arrives, is no news: Amazon has said so
 */
export function carriesNews(sentence: string, language: Language | null, shipment = true): boolean {
  return (
    /[?？]/.test(sentence) ||
    (shipment && tellsOfOrder.test(sentence)) ||
    [...mishaps, ...errands].some((concept) => speaksOf(concept, sentence, language)) ||
    (shipment && holdsFact(sentence, language))
  );
}
