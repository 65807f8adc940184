import type { Passage } from '../reading.ts';

/** A length of time: "3 days", "zwei Wochen". */
export interface DurationFact extends Passage {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week';
}

const numberWords: readonly string[] = [
  'one|an?|ein(?:e[nrm]?)?|une?|un[oa]?|een|jeden|en|ett|um|uma|bir|一',
  'two|zwei|deux|dos|due|twee|dwa|två|dois|duas|iki|二|两',
  'three|drei|trois|tres|tre|drie|trzy|três|üç|三',
  'four|vier|quatre|cuatro|quattro|cztery|fyra|quatro|dört|四',
  'five|fünf|cinq|cinco|cinque|vijf|pięć|fem|beş|五',
  'six|sechs|seis|sei|zes|sześć|sex|altı|六',
  'seven|sieben|sept|siete|sette|zeven|siedem|sju|sete|yedi|七',
  'eight|acht|huit|ocho|otto|osiem|åtta|oito|sekiz|八',
  'nine|neun|neuf|nueve|nove|negen|dziewięć|nio|dokuz|九',
  'ten|zehn|dix|diez|dieci|tien|dziesięć|tio|dez|on|十',
];
const units = {
  hour: 'hours?|Stunden?|heures?|horas?|ore|ora|uur|godzin[ay]?|timmar|timme|saat|時間|个?小时',
  day: 'days?|Tage?n?|jours?|días?|giorn[oi]|dag(?:en|ar)?|dni|dzień|dygn|dias?|gün|日間|日(?=(?:ほど|程度)?(?:遅|以内|後))|天',
  week: 'weeks?|Wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|tygodni(?:e|u|a)?|tydzień|vecka|veckor|hafta|週間|周|个?星期',
} as const;

const forms = (Object.keys(units) as (keyof typeof units)[]).map(
  (unit) =>
    [
      unit,
      new RegExp(
        `(?<![\\p{Script=Latin}\\p{N}.,/月-])(?<count>\\d{1,2}|${numberWords.join('|')})\\s?(?:${units[unit]})(?![a-zà-ÿ])`,
        'giu',
      ),
    ] as const,
);

/** The lengths of time a text names, in order. */
export function findDurations(text: string): DurationFact[] {
  return forms
    .flatMap(([unit, form]) =>
      [...text.matchAll(form)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        count: readCount(match.groups?.count ?? ''),
        unit,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function readCount(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const wanted = written.toLowerCase();
  return 1 + numberWords.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(wanted));
}

/** A length of time from now on: "within 3 days", "in two weeks". */
export interface TermFact extends DurationFact {
  readonly within: boolean;
}

const withinBefore =
  /(?<!\p{L})(?:within|innerhalb(?: von)?|binnen|sous|en un plazo de|dentro de|entro|w ciągu|inom|em até|no prazo de)\s*$/iu;
const inBefore = /(?<!\p{L})(?:in|dans|en|tra|fra|over|za|om|em)\s*$/iu;
const withinAfter = /^\s*(?:以内|以內|之内|内|içinde)/iu;
const inAfter = /^\s*(?:後|后|之后|sonra)/iu;

/** The terms a text sets, in order; a mere length of time ("3 days late") is none. */
export function findTerms(text: string): TermFact[] {
  return findDurations(text).flatMap((duration): TermFact[] => {
    const before = text.slice(Math.max(0, duration.start - 40), duration.start);
    const after = text.slice(duration.end, duration.end + 40);
    if (withinBefore.test(before) || withinAfter.test(after)) return [{ ...duration, within: true }];
    return inBefore.test(before) || inAfter.test(after) ? [{ ...duration, within: false }] : [];
  });
}

/** Writes a length of time in the buyer's language: "3 days" becomes "3 Tage". */
export function formatDuration({ count, unit }: DurationFact, locale: string): string {
  // The Swedish unit is "dygn" in CLDR; people write "dagar".
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    .format(count)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/(?<=\d) (?=[日週時])/u, '')
    .replace(/^1 dygn$/, '1 dag')
    .replace(/ dygn$/, ' dagar');
}
