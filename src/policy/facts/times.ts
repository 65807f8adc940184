import type { Language } from '../context.ts';
import type { Passage } from '../reading.ts';

/** A time of day, or a stretch of one; minutes after midnight. */
export interface TimeFact extends Passage {
  readonly from: number;
  readonly to: number | null;
}

const clock = (name: string) =>
  `(?<${name}Hour>\\d{1,2})(?:[:.h](?<${name}Minute>\\d{2}))?\\s?(?<${name}Mark>a\\.?m\\.?|p\\.?m\\.?|Uhr|h|hrs|o['’]clock|時|点)?(?![\\p{Script=Latin}\\d])`;
const form = new RegExp(
  `(?<![\\d.:/-]|[€$£]\\s?)(?<between>(?:between|zwischen|entre|tra|tussen|między|mellan)\\s)?(?<noon>上午|下午|午前|午後)?${clock('from')}(?:\\s?(?:-|–|to|till|until|bis|à|a|alle|tot|do|至|到|から|~|and|und|et|y|e|en|i|och)\\s?(?<lateNoon>上午|下午|午前|午後)?${clock('to')})?`,
  'giu',
);

/** The times of day a text names, in order. A bare number is none: it takes minutes, "am", "Uhr" or the like. */
export function findTimes(text: string): TimeFact[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const groups = match.groups ?? {};
    if (!groups.fromMark && !groups.toMark && !groups.fromMinute && !groups.toMinute && !groups.noon)
      return [];
    const connected = Boolean(groups.between) || !/\s(?:and|und|et|y|e|en|i|och)\s/iu.test(match[0]);
    const to = groups.toHour === undefined || !connected ? null : minutes(groups.toHour, groups.toMinute);
    const from = minutes(groups.fromHour, groups.fromMinute);
    const lateHalf = /^p|下午|午後/i;
    const half = /^[ap]\.?m/i;
    const ownMark = half.test(groups.toMark ?? '') ? groups.toMark : undefined;
    const toMark = groups.lateNoon ?? ownMark ?? groups.noon ?? '';
    const fromMark = groups.noon ?? groups.fromMark ?? '';
    const shiftedTo = to !== null && lateHalf.test(toMark) && to < 720 ? to + 720 : to;
    const takesToMark = fromMark === '' && lateHalf.test(toMark) && to !== null && from < to;
    const shiftedFrom = (lateHalf.test(fromMark) || takesToMark) && from < 720 ? from + 720 : from;
    if (shiftedFrom >= 1440 || (shiftedTo !== null && shiftedTo > 1440)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0].trim(),
        from: shiftedFrom,
        to: shiftedTo,
      },
    ];
  });
}

function minutes(hour: string | undefined, minute: string | undefined): number {
  return Number(hour ?? 0) * 60 + Number(minute ?? 0);
}

/** Writes a time in the buyer's way: as it was in English, by 24 hours elsewhere. */
export function formatTime({ text, from, to }: TimeFact, language: Language): string {
  if (language === 'en') return text;
  const stretch = [from, ...(to === null ? [] : [to])].map(byClock).join('–');
  return language === 'de' ? `${stretch} Uhr` : stretch;
}

function byClock(time: number): string {
  return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
}
