import { cueOf } from './number-cues.ts';
import { type NumberLexicon, numberLexicons } from './number-words.ts';
import type { Span } from './violation.ts';

const repeats: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  doppel: 2,
  doppelt: 2,
  doble: 2,
  doppio: 2,
  dubbel: 2,
  podwójne: 2,
  duplo: 2,
  çift: 2,
};
/** Words that join numerals: "vingt et un", "zero three dash two". */
const joining = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'en',
  'i',
  'och',
  've',
  'plus',
  'dash',
  'strich',
  'tiret',
  'guion',
]);

const token = /[\p{Script=Latin}]+|\d{1,4}/gu;
const between = /^[\s,.;:/()|_*~+·–—-]{0,4}$/u;
const fewestDigits = 7;
const fewestWords = 3;
/** Enough where the number begins with a zero, as none but a phone number does: "nul zes 48 27 19 35". */
const fewestAfterZero = 2;
/** A lone one of these at the edge of figures is a word of another language: "on" is ten in Turkish. */
const everyday = /^(?:on|en|un|une|una|um|uma|een|ein|ett|o|oh|bir|sei|yuz|six|once)$/;
const longestWord = 40;
const longestForm = Math.max(
  ...numberLexicons.flatMap(({ worths }) => [...worths.keys()].map(({ length }) => length)),
);
const anyNumeral = new Set(numberLexicons.flatMap(({ worths }) => [...worths.keys()]));

interface Token extends Span {
  readonly form: string;
}

interface Numeral extends Span {
  /** What a word is worth; `null` for figures, a repetition ("double") and what joins numerals. */
  readonly value: number | null;
  readonly form: string;
  readonly multiplies: boolean;
}

/**
 * Numbers of seven digits or more that are spelled out, wholly or in part, in any of the twelve languages.
 * @param text the reading's text, numbers that are something else blotted out
 */
export function findSpokenNumbers(text: string): Span[] {
  const tokens = [...text.matchAll(token)].map(({ 0: written, index }) => ({
    form: written.toLowerCase().replaceAll('i\u0307', 'i'),
    start: index,
    end: index + written.length,
  }));
  const spoken = tokens.filter(({ form }) => mayBeNumeral(form));
  const enough = spoken.length >= fewestAfterZero || (spoken.length > 0 && /\d/.test(text));
  const runs = enough ? numberLexicons.flatMap((lexicon) => runsOf(tokens, text, lexicon)) : [];
  const latin = runs
    .map((run) => trimmed(run))
    .filter((run) => isNumber(run, text))
    .map((run) => withLead(spanOfRun(run), text))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return [...latin, ...findIdeographicNumbers(text)];
}

/** Whether a word is a numeral or begins with one: "vierzig", "tresette", but also "once". */
function mayBeNumeral(form: string): boolean {
  if (anyNumeral.has(form)) return true;
  for (let length = Math.min(longestForm, form.length - 1); length >= 2; length--)
    if (anyNumeral.has(form.slice(0, length))) return true;
  return false;
}

/** Words in a row that are numerals of one language, figures or what joins them. */
function runsOf(tokens: readonly Token[], text: string, lexicon: NumberLexicon): Numeral[][] {
  const runs: Numeral[][] = [];
  let run: Numeral[] = [];
  let lastEnd = -1;
  for (const one of tokens) {
    if (lastEnd < 0 || !between.test(text.slice(lastEnd, one.start))) run = [];
    lastEnd = one.end;
    const numerals = numeralsOf(one, lexicon);
    const joins = joining.has(one.form);
    if (numerals.length > 0 && run.length === 0) runs.push(run);
    if (numerals.length > 0) run.push(...numerals);
    else if (joins && run.length > 0) run.push(silent(one));
    else {
      run = [];
      if (one.form !== 'plus') continue;
      run = [silent(one)];
      runs.push(run);
    }
  }
  return runs;
}

function silent({ form, start, end }: Token): Numeral {
  return { form, start, end, value: null, multiplies: false };
}

/** The numerals that one word holds: "quarantasette" is 40 and 7; none where anything else is in it. */
function numeralsOf(one: Token, { worths, hundreds }: NumberLexicon): Numeral[] {
  const { form, start, end } = one;
  if (/^\d/.test(form) || form in repeats) return [silent(one)];
  const whole = worths.get(form);
  if (whole !== undefined) return [{ form, start, end, value: whole, multiplies: hundreds.has(form) }];
  if (form.length > longestWord) return [];
  const parts: Numeral[] = [];
  for (let at = 0; at < form.length; ) {
    let length = Math.min(longestForm, form.length - at);
    while (length >= 2 && !worths.has(form.slice(at, at + length))) length--;
    if (length < 2) return [];
    const part = form.slice(at, at + length);
    parts.push({ form: part, start, end, value: worths.get(part) ?? 0, multiplies: hundreds.has(part) });
    at += length;
  }
  return parts;
}

/** Whether a run is dialled: long enough, mostly in words or behind "call us", and no series ("six, seven, eight, ..."). */
function isNumber(run: readonly Numeral[], text: string): boolean {
  const values = run.flatMap(({ value }) => value ?? []);
  if (values.length === 0 || digitsOf(run) < fewestDigits) return false;
  const edges = [run[0]?.form ?? '', run.at(-1)?.form ?? ''];
  if (values.length === 1 && edges.some((form) => everyday.test(form))) return false;
  const hasFigures = run.some(({ form }) => /^\d/.test(form));
  if (!hasFigures && values.length >= fewestWords && isSeries(values)) return false;
  const { start, end } = spanOfRun(run);
  const cue = cueOf(text, start, end);
  if (cue === 'reference') return false;
  if (cue === 'phone') return true;
  const [first] = run;
  const fromZero = first?.value === 0 || first?.form.startsWith('0') || first?.form === 'plus';
  // "09:00 en 11:30": a one may be an article.
  const sure = values.filter((value) => value !== 1).length;
  if (fromZero && sure > 0 && values.length >= (first?.value === 0 ? fewestAfterZero : 1)) return true;
  if (cue === 'contact' && hasFigures && digitsOf(run) > fewestDigits) return true;
  return values.length >= fewestWords;
}

/** How many digits a run has: "four hundred twelve" three, "forty-one" two, "double five" two. */
function digitsOf(run: readonly Numeral[]): number {
  let digits = 0;
  let times = 1;
  let before = 0;
  for (const { form, value, multiplies } of run) {
    if (multiplies && before > 0 && before < 10) digits += 2;
    else if (value !== null && !isPartOf(before, value)) digits += times * String(value).length;
    if (value === null && /^\d/.test(form)) digits += form.length;
    times = repeats[form] ?? 1;
    before = value ?? (joining.has(form) ? before : 0);
  }
  return digits;
}

/** Whether a numeral fills a zero of the one before it: "forty" and "one". */
function isPartOf(before: number, value: number): boolean {
  if (value === 0) return false;
  const fillsTens = before >= 20 && before % 10 === 0 && value < 20;
  return fillsTens || (before >= 100 && before % 100 === 0 && value < 100);
}

function isSeries(values: readonly number[]): boolean {
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    step !== 0 && values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step)
  );
}

/** Without what joins nothing at its end. */
function trimmed(run: readonly Numeral[]): Numeral[] {
  let end = run.length;
  while (end > 0 && joining.has(run[end - 1]?.form ?? '')) end--;
  return run.slice(0, end);
}

/** With the "+" or the bracket that its first digits stand in. */
function withLead({ start, end }: Span, text: string): Span {
  const opens = text[start - 1] === '(' && text.slice(start, end).includes(')');
  const bracket = opens ? start - 1 : start;
  return { start: text[bracket - 1] === '+' ? bracket - 1 : bracket, end };
}

function spanOfRun(run: readonly Numeral[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}

const figure = '零〇一二三四五六七八九幺两兩壹贰叁肆伍陆柒捌玖';
/** "一三八零零一三八零零零", "幺三八-零零一三", "138-零零13-8000". */
const ideographic = new RegExp(
  `(?<![${figure}\\d])[${figure}\\d](?:[\\s、,./·・の―—–-]{0,2}[${figure}\\d]){6,15}(?![${figure}\\d年月日])`,
  'gu',
);
/** A number in figures alone is none of these. */
const ideographs = new RegExp(`[${figure}].*?[${figure}]`, 'u');
const kanaFigure =
  'ゼロ|ぜろ|れい|レイ|マル|まる|イチ|いち|ニイ|ニ|に|サン|さん|ヨン|よん|ゴー|ゴ|ご|ロク|ろく|ナナ|なな|シチ|しち|ハチ|はち|キュウ|キュー|きゅう|[0-9]';
/** "ゼロサンの、イチニサンヨン". */
const inKana = new RegExp(`(?:(?:${kanaFigure})(?:の|[\\s、,・ー-]){0,2}){6,20}(?:${kanaFigure})`, 'gu');

function findIdeographicNumbers(text: string): Span[] {
  return [
    ...[...text.matchAll(ideographic)].filter(
      ({ 0: written }) =>
        ideographs.test(written) && !(/一\W?二\W?三\W?四\W?五/u.test(written) && !/[零〇0]/.test(written)),
    ),
    ...[...text.matchAll(inKana)].filter(({ 0: written }) => (written.match(/[ぁ-ヶ]/gu)?.length ?? 0) >= 6),
  ]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter(({ start, end }) => cueOf(text, start, end) !== 'reference');
}
