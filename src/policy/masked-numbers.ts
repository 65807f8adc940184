import { emailAddressesOf } from './email-addresses.ts';
import { linksOf } from './links.ts';
import { orderIdsOf } from './order-ids.ts';
import type { Reading } from './reading.ts';

const units =
  'mm|cm|dm|km|m|m2|m3|cm2|cm3|in|inch(?:es)?|ft|"|kg|g|mg|lbs?|oz|ml|cl|l|litres?|liters?|w|kw|kwh|wh|mah|ah|v|a|hz|khz|mhz|ghz|kb|mb|gb|tb|px|dpi|rpm|bar|psi|lm|k|°c?|°f|%|x|pcs|pc|pieces?|stück|stk|pièces?|piezas?|pezzi|stuks|szt|st|peças|adet|個|件|枚|本|台|个|双|套|年|月|日|天|小时|時間|号楼|室|days?|tagen?|werktagen?|jours?|días?|giorni|dagen|dni|dagar|dias|gün|hours?|stunden|weeks?|minut\\p{L}*|uhr';
const currency =
  '[€$£¥₺]|eur|usd|gbp|jpy|pln|sek|try|brl|cad|aud|mxn|cny|rmb|zł|kr|tl|r\\$|元|円|美元|欧元|euros?|dollars?|pounds?';
const number = String.raw`\d{1,9}(?:[.,' ]\d{3}){0,3}(?:[.,]\d{1,3})?`;

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;

/** Numbers that are no phone number, by their form. */
const forms: readonly RegExp[] = [
  // Dates and times
  /(?<!\d[-/.]?)\d{4}([-/.])\d{1,2}\1\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?(?![-/.]?\d)/giu,
  /(?<!\d[-/.]?)[0-3]?\d([-/.]) ?[0-3]?\d\1 ?(?:\d{4}|\d{2})(?![-/.]? ?\d)/giu,
  /\d{2,4}年\d{1,2}月(?:\d{1,2}日?)?/gu,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/gu,
  /(?<!\d)\d{1,2} ?[-–] ?\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)/gu,
  /(?<![\d:]|\d\.)\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:am|pm|uhr|h))?(?: ?[-–~〜～] ?\d{1,2}[:.h]\d{2}(?: ?(?:am|pm|uhr|h))?)?(?![\d:.])/giu,
  // Prices, sizes, quantities
  new RegExp(String.raw`(?:${currency})\s?${number}(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<![\d.,-])${number}\s?(?:${currency})(?![\p{L}\d])`, 'giu'),
  new RegExp(
    String.raw`(?<!\d)${number}(?:\s?(?:${units}))?(?:\s?[x×*]\s?${number}(?:\s?(?:${units}))?){1,3}(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\d.,-])${number}(?:\s?[-–/]\s?${number})?\s?(?:${units})(?![\p{Script=Latin}\d])`,
    'giu',
  ),
  // Codes: letters and digits mixed, as in tracking, model and serial numbers
  /(?<![\p{Script=Latin}\d])(?=[A-Z\d-]{0,30}[A-Z])(?=[A-Z\d-]{0,30}\d{2})(?!TEL|FAX|PH)[A-Z\d]{1,40}(?:-[A-Z\d]{1,40}){0,8}(?![\p{Script=Latin}\d])/gu,
  // IP addresses and versions; a number that begins with 0 is dialled
  new RegExp(String.raw`(?<![\d.])(?!0\d)${octet}(?:\.${octet}){3}(?![\d.]|/\d{3})`, 'gu'),
  /(?<![\p{L}\d])v(?:er(?:sion)?)?[. ]?\d+(?:\.\d+)+/giu,
  // Postcodes
  /〒\s?\d{3}-?\d{4}/gu,
  /(?<!\p{L})cep\W{0,3}\d{5}-?\d{3}(?!\d)/giu,
  /(?<=(?<![\p{L}])[A-Z]{2} |zip\D{0,8})\d{5}-\d{4}(?![\d-])/gu,
];

/**
 * The reading's text with every number blotted out that is certainly no phone number: order IDs, links,
 * addresses, dates, times, prices, sizes, codes. Of the same length.
 */
export function maskNumbers(reading: Reading, text: string): string {
  let masked = text;
  const found = [...orderIdsOf(reading), ...linksOf(reading), ...emailAddressesOf(reading)].sort(
    (a, b) => a.start - b.start,
  );
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    if (start < from) continue;
    pieces.push(masked.slice(from, start), '\0'.repeat(end - start));
    from = end;
  }
  masked = pieces.join('') + masked.slice(from);
  if (!/\d\D{0,3}\d\D{0,3}\d/.test(masked)) return masked;
  for (const form of forms) masked = masked.replace(form, (written) => '\0'.repeat(written.length));
  return masked;
}
