import type { Reading } from './reading.ts';
import { oncePerReading } from './reading.ts';
import type { Span } from './violation.ts';

/** An order ID in a draft; the span points into the reading's text. */
export interface FoundOrderId extends Span {
  /** As Amazon writes it: `112-1234567-1234567`, `D01-1234567-1234567` for a digital order. */
  readonly id: string;
}

const separator = ' ?[-‐‒–—―−ー_./·・ ] ?';
const separated = new RegExp(
  String.raw`(?<![A-Za-z\d])(\d{3}|[DS]\d{2})${separator}(\d{7})${separator}(\d{7})(?!\d)`,
  'gi',
);
/** Seventeen digits in a row are an order ID only where the text says so: other numbers are as long. */
const solid =
  /(?:order|bestell\p{L}*|commande|pedido|compra|ordine|zamówieni\p{L}*|beställning\p{L}*|sipariş\p{L}*|注文|订单|訂單)[^\d\n]{0,20}(?<!\d)(\d{3})(\d{7})(\d{7})(?!\d)/giu;

/** The order IDs a draft names, in whatever hyphens and spaces, in order. */
export const orderIdsOf = oncePerReading((reading: Reading) => findOrderIds(reading.text));

/**
 * The order IDs in a text, in order.
 * @param text normalised: the reading's `text`, or an order ID as somebody typed it
 */
export function findOrderIds(text: string): readonly FoundOrderId[] {
  const found = [...text.matchAll(separated), ...text.matchAll(solid)].map((match) => {
    const [whole, first = '', second = '', third = ''] = match;
    const end = match.index + whole.length;
    const start = whole.toUpperCase().startsWith(first.toUpperCase()) ? match.index : end - 17;
    return { start, end, id: `${first.toUpperCase()}-${second}-${third}` };
  });
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The order ID of a context as Amazon writes it.
 * @returns null where there is none, or what stands there is none
 */
export function normaliseOrderId(orderId: string | null | undefined): string | null {
  return findOrderIds(orderId?.normalize('NFKC') ?? '')[0]?.id ?? null;
}
