import type { Language } from './context.ts';
import type { Span } from './violation.ts';

/**
 * The digits 0 to 9, then 10 to 19, the tens from 20, and the hundreds where they are one word, as each language says
 * them; `|` parts other forms.
 */
const digitWords: Readonly<Record<Exclude<Language, 'ja' | 'zh'>, readonly string[]>> = {
  en: 'zero|oh|o|nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
  de: 'null eins|ein zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(
    ' ',
  ),
  fr: 'zéro|zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt trente quarante cinquante soixante septante octante|huitante nonante'.split(
    ' ',
  ),
  es: 'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(
    ' ',
  ),
  it: 'zero uno|un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(
    ' ',
  ),
  nl: 'nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(
    ' ',
  ),
  pl: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'.split(
    ' ',
  ),
  sv: 'noll ett|en två|tva tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(
    ' ',
  ),
  pt: 'zero um|uma dois|duas três|tres quatro cinco seis|meia sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(
    ' ',
  ),
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(
    ' ',
  ),
};
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

const word = /[\p{Script=Latin}]+|\d{1,4}/gu;
const between = /^[\s,.;:/()·–—-]{0,4}$/u;
const fewestDigits = 7;
const fewestWords = 3;
/** Enough where the number begins with a zero in words, as none but a phone number does: "nul zes 48 27 19 35". */
const fewestAfterZero = 2;

/** For each language: what a word is worth; a repetition is worth nothing itself. */
const lexicons: readonly ReadonlyMap<string, number>[] = Object.entries(digitWords).map(
  ([language, forms]) =>
    new Map([
      ...forms.flatMap((form, index) => form.split('|').map((one): [string, number] => [one, worth(index)])),
      ...oneWordNumerals(language, forms),
    ]),
);

/** The numbers from 21 to 99 that are one word: "achtundvierzig", "drieëntwintig", "fyrtioåtta". */
function oneWordNumerals(language: string, forms: readonly string[]): [string, number][] {
  const join = {
    de: (tens: string, unit: string) => [`${unit}und${tens}`],
    nl: (tens: string, unit: string) => [`${unit}en${tens}`, `${unit}ën${tens}`],
    sv: (tens: string, unit: string) => [tens + unit],
  }[language];
  if (!join) return [];
  return forms.slice(20).flatMap((tens, ten) =>
    forms.slice(1, 10).flatMap((units, unit) =>
      tens.split('|').flatMap((tensForm) =>
        units
          .split('|')
          .flatMap((unitForm) => join(tensForm, unitForm))
          .map((word): [string, number] => [word, (ten + 2) * 10 + unit + 1]),
      ),
    ),
  );
}
/** What the word at a place of the list says: 0 to 20, 30 to 90, 100 to 900. */
function worth(index: number): number {
  if (index < 20) return index;
  return index < 28 ? (index - 18) * 10 : (index - 27) * 100;
}

const anyNumeral = new Set(lexicons.flatMap((lexicon) => [...lexicon.keys()]));

interface Numeral extends Span {
  readonly form: string;
}

/**
 * Numbers of seven digits or more that are spelled out, in any of the twelve languages.
 * @param text the reading's text, numbers that are something else blotted out
 */
export function findSpokenNumbers(text: string): Span[] {
  const words = [...text.matchAll(word)].map(({ 0: written, index }) => ({
    form: written.toLowerCase(),
    start: index,
    end: index + written.length,
  }));
  const latin =
    words.filter(({ form }) => anyNumeral.has(form)).length < fewestAfterZero
      ? []
      : lexicons.flatMap((lexicon) => runsOf(words, text, lexicon).filter((run) => isNumber(run, lexicon)));
  return [...latin.map(spanOfRun), ...findIdeographicNumbers(text)];
}

/** Words in a row that are numerals of one language, figures or what joins them. */
function runsOf(words: readonly Numeral[], text: string, lexicon: ReadonlyMap<string, number>): Numeral[][] {
  const runs: Numeral[][] = [];
  let run: Numeral[] = [];
  words.forEach((one, index) => {
    const before = words[index - 1];
    const follows = before !== undefined && between.test(text.slice(before.end, one.start));
    if (!follows) run = [];
    const isNumeral = lexicon.has(one.form) || /^\d/.test(one.form) || one.form in repeats;
    if (isNumeral && run.length === 0) runs.push(run);
    if (isNumeral || (run.length > 0 && joining.has(one.form))) run.push(one);
    else run = [];
  });
  return runs;
}

/** Whether a run is dialled: long enough, mostly in words, and no series ("six, seven, eight, ..."). */
function isNumber(run: readonly Numeral[], lexicon: ReadonlyMap<string, number>): boolean {
  const values = run.flatMap(({ form }) => lexicon.get(form) ?? []);
  if (values.length < (lexicon.get(run[0]?.form ?? '') === 0 ? fewestAfterZero : fewestWords)) return false;
  let digits = 0;
  let times = 1;
  let before = 0;
  for (const { form } of run) {
    const value = lexicon.get(form);
    const afterTens = before >= 20 && before % 10 === 0 && value !== undefined && value < 20;
    const afterHundreds = before >= 100 && before % 100 === 0 && value !== undefined && value < 100;
    const isUnit = value !== undefined && value > 0 && (afterTens || afterHundreds);
    if (value !== undefined && !isUnit) digits += times * String(value).length;
    if (value === undefined && /^\d/.test(form)) digits += form.length;
    times = repeats[form] ?? 1;
    before = value ?? 0;
  }
  return digits >= fewestDigits && !(values.length >= fewestWords && isSeries(values));
}

function isSeries(values: readonly number[]): boolean {
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    step !== 0 && values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step)
  );
}

function spanOfRun(run: readonly Numeral[]): Span {
  const numerals = [...run];
  while (joining.has(numerals.at(-1)?.form ?? '')) numerals.pop();
  return { start: numerals[0]?.start ?? 0, end: numerals.at(-1)?.end ?? 0 };
}

const figure = '零〇一二三四五六七八九幺两兩壹贰叁肆伍陆柒捌玖';
/** "一三八零零一三八零零零", "幺三八-零零一三". */
const ideographic = new RegExp(
  `(?<![${figure}\\d])[${figure}](?:[\\s、,.·—–-]{0,2}[${figure}\\d]){6,15}(?![${figure}\\d年月日])`,
  'gu',
);
const kanaFigure =
  'ゼロ|ぜろ|れい|レイ|マル|まる|イチ|いち|ニイ|ニ|に|サン|さん|ヨン|よん|ゴー|ゴ|ご|ロク|ろく|ナナ|なな|シチ|しち|ハチ|はち|キュウ|キュー|きゅう|[0-9]';
/** "ゼロサンの、イチニサンヨン". */
const inKana = new RegExp(`(?:(?:${kanaFigure})(?:の|[\\s、,・ー-]){0,2}){6,20}(?:${kanaFigure})`, 'gu');

function findIdeographicNumbers(text: string): Span[] {
  return [
    ...[...text.matchAll(ideographic)].filter(({ 0: written }) => !/一\W?二\W?三\W?四\W?五/u.test(written)),
    ...[...text.matchAll(inKana)].filter(({ 0: written }) => (written.match(/[ぁ-ヶ]/gu)?.length ?? 0) >= 6),
  ].map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}
