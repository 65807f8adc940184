import { decodeHTML } from 'entities';

/** A text with the evasions undone, and for each of its UTF-16 units the range of the original that shows it. */
export interface NormalisedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Zero-width characters, bidi controls, soft hyphens, variation selectors, control characters: they show nothing and hide much. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\p{DI}\ufff9-\ufffb\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u{e0000}-\u{e0fff}]/u;
/** Underlines, strokes and enclosures laid over letters: "p̶h̶o̶n̶e̶", "1⃣". */
const overlay = /[\u0332\u0333\u0335\u0336\p{Me}]/u;
/** Combining marks, half-width voicing marks included. */
const mark = /[\p{M}\uff9e\uff9f]/u;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
/** Unicode's own bound for a run of marks (UAX 15, stream-safe text); keeps normalising linear. */
const longestRunOfMarks = 30;

/** First of ten circled numbers that NFKC leaves alone, and the number it stands for. */
const circledNumbers = [
  ['\u2776', 1],
  ['\u2780', 1],
  ['\u278a', 1],
  ['\u24f5', 1],
  ['\u24eb', 11],
  ['\u24ff', 0],
] as const;
/** 🅐 to 🅩; 🅰 to 🆉 begin 32 further on. NFKC knows neither. */
const firstBlackLetter = 0x1f150;

/**
 * Undoes what hides a text: NFKC over whole combining sequences, HTML entities decoded, invisible characters
 * dropped. ™ stays as it is, or "Lego™" would read "LegoTM".
 * @param draft any string; lone surrogates pass through
 */
export function normalise(draft: string): NormalisedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const show = (shown: string, start: number, end: number) => {
    for (let unit = 0; unit < shown.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    text += shown;
  };
  let at = 0;
  while (at < draft.length) {
    const coded = readEntity(draft, at);
    if (coded) {
      show(compatible(coded.text), at, coded.end);
      at = coded.end;
      continue;
    }
    const sequence = readSequence(draft, at);
    show(sequence.shown, at, sequence.end);
    at = sequence.next;
  }
  return { text, starts, ends };
}

function readEntity(draft: string, at: number): { text: string; end: number } | null {
  if (draft.charCodeAt(at) !== 0x26) return null;
  entity.lastIndex = at;
  const written = entity.exec(draft)?.[0];
  if (!written) return null;
  const text = decodeHTML(written);
  return text === written ? null : { text, end: at + written.length };
}

/** A character with the marks that belong to it. `end` is where its last visible part ends, `next` where to read on. */
function readSequence(draft: string, at: number): { shown: string; end: number; next: number } {
  const first = characterAt(draft, at);
  let end = at + first.length;
  // Nothing below U+0300 joins what stands before it, and most text is that.
  if (first < '\x7f' && first >= ' ' && !(draft.charCodeAt(end) >= 0xad))
    return { shown: first, end, next: end };
  if (isInvisible(first)) return { shown: '', end, next: end };
  let sequence = first;
  let next = end;
  for (let marks = 0; marks < longestRunOfMarks && next < draft.length; ) {
    const following = characterAt(draft, next);
    if (!isInvisible(following)) {
      if (!mark.test(following)) break;
      if (!overlay.test(following)) sequence += following;
      end = next + following.length;
      marks++;
    }
    next += following.length;
  }
  return { shown: compatible(sequence), end, next };
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number);
}

function isInvisible(character: string): boolean {
  return invisible.test(character);
}

function nextAfter(first: string): string {
  return first === '\u24ff' ? '\u2500' : String.fromCharCode(first.charCodeAt(0) + 10);
}

function compatible(text: string): string {
  if (/[™℠]/.test(text)) return text;
  const number =
    text.length === 1 && circledNumbers.find(([first]) => text >= first && text < nextAfter(first));
  if (number) return String(number[1] + text.charCodeAt(0) - number[0].charCodeAt(0));
  const letter = (text.codePointAt(0) ?? 0) - firstBlackLetter;
  if (letter >= 0 && letter < 2 * 32 && letter % 32 < 26) return String.fromCharCode(65 + (letter % 32));
  return text.normalize('NFKC');
}
