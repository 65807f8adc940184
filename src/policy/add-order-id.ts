import type { Language } from './context.ts';
import { messageParts } from './message-parts.ts';
import { templateTexts } from './templates/index.ts';

/** The words after which an order ID stands; a language that puts it before them, or joins it, has none. */
const orderWords: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:your|the|this) (?:\p{L}+ )?order(?! (?:ID|number|no))\b/iu,
  de: /(?:Ihrer?|der|die) (?:\p{L}+ )?Bestellung(?!\p{L})/iu,
  fr: /(?:votre|la) (?:\p{L}+ )?commande(?!\p{L})/iu,
  es: /(?:su|el) pedido(?!\p{L})/iu,
  it: /(?:Suo|l['’])\s?ordine(?!\p{L})/iu,
  nl: /(?:uw|de) bestelling(?!\p{L})/iu,
  pl: /(?:Państwa |Pana |Pani )?zamówieni(?:e|a|u|em)(?!\p{L})/iu,
  sv: /(?:din beställning|beställningen)(?!\p{L})/iu,
  pt: /(?:o )?seu pedido(?!\p{L})/iu,
  zh: /您的订单/u,
};

/**
 * Names the order, by an open slot where neither the text nor the context gives its ID: "your order" becomes "your
 * order {orderId}"; a text that speaks of no order is led in by a sentence that does.
 */
export function addOrderId(text: string, language: Language, orderId = '{orderId}'): string {
  if (text.includes('{orderId}')) return text;
  const words = orderWords[language]?.exec(text);
  if (words) {
    const end = words.index + words[0].length;
    const space = language === 'zh' && !/^\s/u.test(text.slice(end)) ? ' ' : '';
    return `${text.slice(0, end)} ${orderId}${space}${text.slice(end)}`;
  }
  const { sentences, smallAfterGreeting, space } = templateTexts[language];
  const after = messageParts({ text }).greeting?.end ?? 0;
  const lead = sentences.aboutOrder.replace('{orderId}', orderId);
  const small = after > 0 && smallAfterGreeting && !smallAfterGreeting.except.test(lead);
  const body = text.slice(after);
  const gap = /^\s*/u.exec(body)?.[0] ?? '';
  const rest = body.trimStart();
  const opening = small ? lead.slice(0, 1).toLowerCase() + lead.slice(1) : lead;
  return `${text.slice(0, after)}${gap}${opening}${space}${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
}
