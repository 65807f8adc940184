import { findOrderIds, normaliseOrderId } from '../policy/order-ids.ts';
import { readDraft } from '../policy/reading.ts';
import { noTextTools } from '../policy/text-tools.ts';

/**
 * The order a draft is about: the one given, as Amazon writes it (as it stands where it is no order ID, so that
 * Amazon and the rules can say so); else the only one the text names. Two different ones in a text: null.
 */
export function orderIdOf(given: string | null | undefined, text: string): string | null {
  if (given?.trim()) return normaliseOrderId(given) ?? given.trim();
  const [only, ...others] = new Set(findOrderIds(readDraft(text, noTextTools).text).map(({ id }) => id));
  return only && others.length === 0 ? only : null;
}
