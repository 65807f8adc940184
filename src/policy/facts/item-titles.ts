import type { Span } from '../violation.ts';

const quoted = [
  /"([^"\n]{2,200})"/gu,
  /“(?!\s)([^”“\n]{1,199}[^”“\s])”/gu,
  /„([^“”"\n]{2,200})[“”"]/gu,
  /«\s?([^»\n]{2,200}?)\s?»/gu,
  /»([^«\n]{2,200})«/gu,
  /”(?!\s)([^”\n]{1,199}[^”\s])”/gu,
  /(?<![\p{L}\p{N}])['‘]([^'‘’\n]{2,200})['’](?![\p{L}\p{N}])/gu,
  /「([^」\n]{1,200})」/gu,
  /『([^』\n]{1,200})』/gu,
  /《([^》\n]{1,200})》/gu,
];
/** "item: Garden Lamp Sol", "Artikel Garden Lamp Sol": what the label names, to the end of its phrase. */
const labelled =
  /(?<!\p{L})(?:item|product|article|Artikel|article|artículo|articolo|artikel|produkt|produto|ürün|商品|产品)\s?[:：]\s*([^\n,;.:。，；(（]{3,80})/giu;
/** "your Garden Lamp Sol": in English a run of capitalised words is a name. */
const capitalised =
  /(?<=\b(?:your|the|our|of|for)\s)((?:\p{Lu}[\p{L}\p{N}'’-]*)(?:\s(?:\p{Lu}[\p{L}\p{N}'’-]*|\d+[\p{L}%]*|of|and|with|for|in)){0,8}\s(?:\p{Lu}[\p{L}\p{N}'’-]*|\d+[\p{L}]*))/gu;
const notAnItem =
  /^(?:Amazon|Customer|Seller|Order|Best|Kind|Dear|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Chinese New|Spring Festival|Lunar|Your Account|DHL|UPS|FedEx|Royal Mail|Hermes|Messaging)\b/u;
const longest = 60;

/**
 * The item a draft is about: as the draft quotes it, else the title of the order's item that it means.
 * @param text the reading's text
 * @param titles titles of the order's items, as Amazon gives them
 * @param skip spans that name no item (greeting, sign-off)
 * @returns null where the draft names no item, or more than one
 */
export function findItemTitle(
  text: string,
  titles: readonly string[],
  skip: readonly Span[] = [],
): string | null {
  const quotes = findQuotes(text);
  if (quotes.length === 1) return quotes[0] ?? null;
  if (quotes.length > 1) return titles.find((title) => quotes.includes(title)) ?? null;
  const meant = titles.filter((title) => mentions(text, title));
  if (meant.length === 1) return shorten(meant[0] as string);
  if (titles.length > 0) return null;
  const inside = (match: RegExpMatchArray) =>
    skip.some(({ start, end }) => start <= (match.index ?? 0) && (match.index ?? 0) < end);
  const named = [...text.matchAll(labelled), ...text.matchAll(capitalised)]
    .filter((match) => !inside(match))
    .map((match) => (match[1] ?? '').trim())
    .filter((name) => !notAnItem.test(name) && /\p{L}{2}/u.test(name));
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** What stands in quotation marks, of any language, in order. */
export function findQuotes(text: string): string[] {
  const found = quoted.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: (match[1] ?? '').trim(),
    })),
  );
  const outer = found.filter(
    (quote) =>
      !found.some(
        (other) =>
          other !== quote &&
          other.start <= quote.start &&
          quote.end <= other.end &&
          other.end - other.start > quote.end - quote.start,
      ),
  );
  return [...new Set(outer.sort((a, b) => a.start - b.start).map((quote) => quote.text))].filter((words) =>
    /[\p{L}\p{N}]/u.test(words),
  );
}

/** Whether the text says the first two words of a title that tell it apart, or the title whole. */
function mentions(text: string, title: string): boolean {
  const said = text.toLowerCase();
  const wanted = title.toLowerCase();
  if (said.includes(wanted)) return true;
  const words = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const told = words.slice(0, 6).filter((word) => said.includes(word));
  return told.length >= 2;
}

/** Titles of hundreds of characters are cut where their praise begins, or at a word, as the seller would. */
function shorten(title: string): string {
  const name = /^.{8,}?(?=\s*[,;|(★☆•–—[]|\s-\s)/u.exec(title)?.[0] ?? title;
  const kept = title.length <= longest ? title : name;
  if (kept.length <= longest) return kept;
  const cut = kept.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:|/–-]+$/u, '');
}
