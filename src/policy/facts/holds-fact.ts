import type { Language } from '../context.ts';
import { speaksOf } from '../vocabulary/index.ts';
import { findDates } from './dates.ts';

/** Whether a sentence tells what a buyer needs to know of the order: when it comes, or whether at all. */
export function holdsFact(sentence: string, language: Language | null): boolean {
  return (
    speaksOf('late', sentence, language) ||
    speaksOf('cannotShip', sentence, language) ||
    speaksOf('refundDone', sentence, language) ||
    (speaksOfOrder(sentence, language) && findDates(sentence, language).length > 0)
  );
}

/** Whether it speaks of shipment, delivery or what keeps them. */
export function speaksOfOrder(text: string, language: Language | null): boolean {
  return (['late', 'cannotShip', 'ship', 'deliver'] as const).some((concept) =>
    speaksOf(concept, text, language),
  );
}
