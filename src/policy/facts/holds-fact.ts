import type { Language } from '../context.ts';
import { speaksOf } from '../vocabulary/index.ts';
import { findDates } from './dates.ts';

/** Whether a sentence tells what a buyer needs to know of the order: when it comes, or whether at all. */
export function holdsFact(sentence: string, language: Language | null): boolean {
  return (
    speaksOf('late', sentence, language) ||
    speaksOf('cannotShip', sentence, language) ||
    speaksOf('refundDone', sentence, language) ||
    ((speaksOf('ship', sentence, language) || speaksOf('deliver', sentence, language)) &&
      findDates(sentence, language).length > 0)
  );
}
