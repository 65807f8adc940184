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
/** More marks than any language lays over one letter; the rest of such a pile is dropped. */
const mostMarks = 8;
/** What stands for itself: ASCII but "&", Latin letters with accents, kana, ideographs. Most text is that. */
const plainRun =
  /[\t\n\r -%'-~\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]+/y;

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
    const plain = readPlain(draft, at);
    for (let unit = at; unit < at + plain.length; unit++) {
      starts.push(unit);
      ends.push(unit + 1);
    }
    text += plain;
    at += plain.length;
    if (at >= draft.length) break;
    const { shown, end, next } = readEntity(draft, at) ?? readSequence(draft, at);
    show(shown, at, end);
    at = next;
  }
  return { text, starts, ends };
}

/** The run of plain characters that begins at `at`, without a last one that a mark may follow. */
function readPlain(draft: string, at: number): string {
  plainRun.lastIndex = at;
  const run = plainRun.exec(draft)?.[0] ?? '';
  return at + run.length < draft.length ? run.slice(0, -1) : run;
}

/** What is shown of a stretch of the draft; `end` is where its last visible part ends, `next` where to read on. */
interface Shown {
  readonly shown: string;
  readonly end: number;
  readonly next: number;
}

function readEntity(draft: string, at: number): Shown | null {
  if (draft.charCodeAt(at) !== 0x26) return null;
  entity.lastIndex = at;
  const written = entity.exec(draft)?.[0];
  if (!written) return null;
  const text = decodeHTML(written);
  const end = at + written.length;
  return text === written ? null : { shown: compatible(text), end, next: end };
}

/** A character with the marks that belong to it. */
function readSequence(draft: string, at: number): Shown {
  const first = characterAt(draft, at);
  let end = at + first.length;
  if (isInvisible(first)) return { shown: '', end, next: end };
  let sequence = first;
  let next = end;
  let marks = 0;
  while (next < draft.length) {
    const following = characterAt(draft, next);
    if (!isInvisible(following)) {
      if (!mark.test(following)) break;
      if (!overlay.test(following) && marks++ < mostMarks) sequence += following;
      end = next + following.length;
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
