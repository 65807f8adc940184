import type { Language } from '../context.ts';
import type { Passage } from '../reading.ts';
import { type RelativeDay, relativeDays, relativeWords } from './relative-days.ts';

/** A day as a draft names it: as much of it as the seller wrote, nothing added. */
export interface DateFact extends Passage {
  readonly day: number | null;
  /** Last day of a range ("5-7 March"). */
  readonly dayTo: number | null;
  /** 1..12. */
  readonly month: number | null;
  readonly year: number | null;
  /** 0 is Sunday; set only where the draft names a weekday and no day of a month. */
  readonly weekday: number | null;
  /** "Next Friday": the weekday of the coming week. */
  readonly next: boolean;
  /** Told from the day of writing: "tomorrow". */
  readonly relative: RelativeDay | null;
  /** True for "no later than", false for the day itself. */
  readonly latest: boolean;
}

/** January first. Names of all twelve languages side by side: none of them means another month elsewhere. */
const monthNames: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|gennaio|januari|stycznia|styczeń|janeiro|ocak',
  'february|feb|februar|février|févr|febrero|febbraio|februari|lutego|luty|fevereiro|şubat',
  'march|mar|märz|mars|marzo|maart|marca|marzec|março|mart',
  'april|apr|avril|abril|aprile|kwietnia|kwiecień|nisan',
  'may|mai|mayo|maggio|mei|maja|maj|maio|mayıs',
  'june|jun|juni|juin|junio|giugno|czerwca|czerwiec|junho|haziran',
  'july|jul|juli|juillet|juil|julio|luglio|lipca|lipiec|julho|temmuz',
  'august|aug|août|agosto|augustus|sierpnia|sierpień|augusti|ağustos',
  'september|sept|sep|septembre|septiembre|settembre|września|wrzesień|setembro|eylül',
  'october|oct|oktober|okt|octobre|octubre|ottobre|października|październik|outubro|ekim',
  'november|nov|novembre|noviembre|listopada|listopad|novembro|kasım',
  'december|dec|dezember|dez|décembre|déc|diciembre|dicembre|grudnia|grudzień|dezembro|aralık',
];
/** Sunday first. */
const weekdayNames: readonly string[] = [
  'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziel[aęi]|söndag|pazar(?!tesi)|日曜日?|星期[日天]|周[日天]',
  'monday|montag|lundi|lunes|lunedì|maandag|poniedział(?:ek|ku)|måndag|segunda-feira|pazartesi|月曜日?|星期一|周一',
  'tuesday|dienstag|mardi|martes|martedì|dinsdag|wtor(?:ek|ku)|tisdag|terça-feira|salı|火曜日?|星期二|周二',
  'wednesday|mittwoch|mercredi|miércoles|mercoledì|woensdag|śro(?:da|dę|dy)|onsdag|quarta-feira|çarşamba|水曜日?|星期三|周三',
  'thursday|donnerstag|jeudi|jueves|giovedì|donderdag|czwart(?:ek|ku)|torsdag|quinta-feira|perşembe|木曜日?|星期四|周四',
  'friday|freitag|vendredi|viernes|venerdì|vrijdag|piąt(?:ek|ku)|fredag|sexta-feira|cuma(?!rtesi)|金曜日?|星期五|周五',
  'saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobot[aęy]|lördag|cumartesi|土曜日?|星期六|周六',
];

const month = `(?<month>${monthNames.join('|')})(?!\\p{L})\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?';
const dayTo = '(?:\\s?[-–]\\s?(?<dayTo>\\d{1,2})(?:st|nd|rd|th|er|\\.)?)?';
const year = '(?<year>(?:19|20)\\d{2})';
const bounded = (source: string) =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{N}/.-])(?:${source})(?![\\p{Script=Latin}\\p{N}/-])`, 'giu');

const forms: readonly RegExp[] = [
  /(?:(?<year>\d{4})年\s?)?(?<day2>(?<month>\d{1,2})月\s?(?<day>\d{1,2})(?:\s?[-–~〜至到]\s?(?<dayTo>\d{1,2}))?)\s?[日号]/gu,
  bounded(`${day}${dayTo}\\s?(?:of |de |di )?${month}(?:,?\\s(?:de |del )?${year})?`),
  bounded(`${month}\\s${day}${dayTo}(?:,?\\s${year})?`),
  bounded(`${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})`),
  bounded(`(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?${year})?`),
  bounded(`(?<first>\\d{1,2})[-/](?<second>\\d{1,2})[-/]${year}`),
  ...weekdayNames.map(
    (names, index) => new RegExp(`(?<!\\p{L})(?<weekday${index}>${names})(?![a-zà-ÿąćęłńśźżğış])`, 'giu'),
  ),
];

const relativeForms: readonly RegExp[] = relativeDays.map(
  (day) =>
    new RegExp(`(?<![\\p{Script=Latin}])(?<${day}>${relativeWords[day]})(?![\\p{Script=Latin}])`, 'gu'),
);
const nextBefore =
  /(?:next|nächste[nr]?|kommende[nr]?|próxim[oa]|prossim[oa]|volgende|komende|przyszł\p{L}+|nästa|gelecek|önümüzdeki|来週の?|下个?)\s?$/iu;
const nextAfter = /^\s(?:prochaine?|prossim[oa]|que viene|que vem|next week)/iu;

const latestBefore =
  /(?:\bby|no later than|latest|\bbefore|spätestens|au plus tard(?: le)?|avant(?: le)?|a más tardar(?: el)?|antes del?|entro(?: il|\s?l['’])?|uiterlijk(?: op)?|v[óo][óo]r|najpóźniej|senast(?: den)?|en geç)\s*$/iu;
const latestAfter = /^\s*(?:at the latest|tarihine kadar|['’]?(?:e|a|ye|ya) kadar|までに|之前|以前|前)/iu;

/**
 * The days a text names, in order, none overlapping.
 * @param text the reading's text
 * @param language decides whether "5/3/2026" starts with the day; where it can't be told the date stays as written
 */
export function findDates(text: string, language: Language | null): DateFact[] {
  const found: DateFact[] = [];
  for (const form of [...forms, ...relativeForms]) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const parts = readParts(match.groups ?? {}, language);
      if (!parts) continue;
      const latest =
        latestBefore.test(text.slice(Math.max(0, start - 24), start)) ||
        latestAfter.test(text.slice(end, end + 20));
      const next =
        parts.weekday !== null &&
        (nextBefore.test(text.slice(Math.max(0, start - 24), start)) ||
          nextAfter.test(text.slice(end, end + 12)));
      found.push({ start, end, text: match[0].trim(), ...parts, latest, next });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Parts = Pick<DateFact, 'day' | 'dayTo' | 'month' | 'year' | 'weekday' | 'relative'>;
const unread: Parts = { day: null, dayTo: null, month: null, year: null, weekday: null, relative: null };

function readParts(groups: Record<string, string | undefined>, language: Language | null): Parts | null {
  const weekday = weekdayNames.findIndex((_, index) => groups[`weekday${index}`]);
  if (weekday >= 0) return { ...unread, weekday };
  const relative = relativeDays.find((name) => groups[name]);
  if (relative) return { ...unread, relative };
  const year = groups.year ? Number(groups.year) : null;
  if (groups.first) return readSlashed(Number(groups.first), Number(groups.second), year, language);
  return plausible({
    ...unread,
    day: Number(groups.day),
    dayTo: groups.dayTo ? Number(groups.dayTo) : null,
    month: readMonth(groups.month ?? ''),
    year,
  });
}

function readMonth(name: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  const wanted = name.toLowerCase();
  return 1 + monthNames.findIndex((names) => names.split('|').includes(wanted));
}

/** "5/3/2026" is March in Europe and May in America; English is written in both. */
function readSlashed(
  first: number,
  second: number,
  year: number | null,
  language: Language | null,
): Parts | null {
  if (first > 12) return plausible({ ...unread, day: first, month: second, year });
  if (second > 12) return plausible({ ...unread, day: second, month: first, year });
  if (first === second) return plausible({ ...unread, day: first, month: second, year });
  if (language === null || language === 'en' || language === 'zh' || language === 'ja') return unread;
  return plausible({ ...unread, day: first, month: second, year });
}

function plausible(parts: Parts): Parts | null {
  const { day: from, month: of, dayTo: to } = parts;
  if (from === null || of === null || from < 1 || from > 31 || of < 1 || of > 12) return null;
  return to !== null && (to <= from || to > 31) ? { ...parts, dayTo: null } : parts;
}
