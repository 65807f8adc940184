import type { Passage } from '../reading.ts';

/** Money as a draft writes it. */
export interface AmountFact extends Passage {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Digits after the decimal mark, as written. */
  readonly decimals: number;
}

const currencies: readonly (readonly [code: string, marks: string])[] = [
  ['EUR', '€|EUR(?!\\p{L})|euros?(?!\\p{L})|欧元|ユーロ'],
  ['BRL', 'R\\$|BRL(?!\\p{L})|rea(?:l|is)(?!\\p{L})'],
  ['CAD', 'C\\$|CA\\$|CAD(?!\\p{L})'],
  ['AUD', 'A\\$|AU\\$|AUD(?!\\p{L})'],
  ['MXN', 'MX\\$|MXN(?!\\p{L})'],
  ['USD', 'US\\$|USD(?!\\p{L})|\\$|dollars?(?!\\p{L})|美元|ドル'],
  ['GBP', '£|GBP(?!\\p{L})|pounds?(?!\\p{L})|英镑|ポンド'],
  ['CNY', '元|CNY(?!\\p{L})|RMB(?!\\p{L})|yuan(?!\\p{L})|人民币'],
  ['JPY', '¥|円|JPY(?!\\p{L})|yen(?!\\p{L})|日元'],
  ['PLN', 'zł(?!\\p{L})|PLN(?!\\p{L})|złotych'],
  ['SEK', 'kr(?!\\p{L})|SEK(?!\\p{L})|kronor'],
  ['TRY', '₺|TL(?!\\p{L})|TRY(?!\\p{L})|lira(?!\\p{L})'],
];
const mark = `(?:${currencies.map(([, marks]) => marks).join('|')})`;
const number = '\\d{1,3}(?:[., ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const before = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(?<mark>${mark})\\s?(?<number>${number})(?![\\p{N}])`,
  'giu',
);
const after = new RegExp(`(?<![\\p{Script=Latin}\\p{N}.,])(?<number>${number})\\s?(?<mark>${mark})`, 'giu');

/** The amounts of money a text names, in order, none overlapping. */
export function findAmounts(text: string): AmountFact[] {
  const found: AmountFact[] = [];
  for (const form of [before, after]) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({
        start,
        end,
        text: match[0],
        ...readNumber(match.groups?.number ?? ''),
        currency: currencyOf(match.groups?.mark ?? ''),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The last mark is the decimal one where one or two digits follow it: "1.299,00", "1,299.00", "1 299". */
function readNumber(written: string): { value: number; decimals: number } {
  const decimals = /[.,](\d{1,2})$/.exec(written)?.[1] ?? '';
  const whole = (decimals ? written.slice(0, -decimals.length - 1) : written).replace(/\D/g, '');
  return { value: Number(decimals ? `${whole}.${decimals}` : whole), decimals: decimals.length };
}

function currencyOf(written: string): string {
  return currencies.find(([, marks]) => new RegExp(`^(?:${marks})$`, 'iu').test(written))?.[0] ?? 'EUR';
}

/** Writes an amount as the buyer does, in the currency of the draft: "25.90 EUR" becomes "25,90 €". */
export function formatAmount(amount: AmountFact, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: amount.text.startsWith('US') ? 'symbol' : 'narrowSymbol',
    minimumFractionDigits: amount.decimals,
    maximumFractionDigits: amount.decimals,
  })
    .format(amount.value)
    .replace(/[\u00a0\u202f]/g, ' ');
}
