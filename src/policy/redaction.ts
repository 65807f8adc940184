import type { Reading } from './reading.ts';
import type { Fix, Span } from './violation.ts';

/** A label before what is taken out, and nothing else on its line: "Tel.: ", "- Our shop: ", "微信：". */
const onlyLabelBefore = /(?:^|\n)[ \t]*(?:[-*•·][ \t]*)?(?:[^\n.!?。:]{0,30}[::.][ \t]*)?$/u;
const nothingAfter = /^[ \t]*[.。!]?[ \t]*(?=\n|$)/u;
const openingBefore = /[ \t]?[([(「【][ \t]*(?:\p{L}{1,12}\.?[::]?[ \t]?)?$/u;
const closingAfter = /^[ \t]*[)\])」】]/u;
const reach = 64;

/**
 * How a token can be taken out so that nothing is left dangling: with its whole line where it stands alone or
 * behind a label, with its brackets where it is an aside. Anywhere else the sentence around it needs mending too,
 * and no fix is offered.
 * @param span a range of the reading's text
 */
export function redactionOf(reading: Reading, { start, end }: Span): { fix?: Fix } {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const label = onlyLabelBefore.exec(before);
  const rest = nothingAfter.exec(after);
  if (label && rest) {
    const atTop = start - label[0].length === 0 && !label[0].startsWith('\n');
    if (!atTop && before.length === reach && !label[0].startsWith('\n')) return {};
    // The line goes with one of its two breaks.
    const to = end + rest[0].length + (atTop && text[end + rest[0].length] === '\n' ? 1 : 0);
    return { fix: { ...reading.spanOf(start - label[0].length, to), replacement: '' } };
  }
  const opening = openingBefore.exec(before);
  const closing = closingAfter.exec(after);
  if (opening && closing)
    return {
      fix: { ...reading.spanOf(start - opening[0].length, end + closing[0].length), replacement: '' },
    };
  return {};
}
