const msPerDay = 86_400_000;

/**
 * How many calendar days lie between two instants in one time zone: 0 on the same day, negative where `to` is
 * the earlier one.
 * @param from ISO 8601; a date alone is that day in any zone, a time without a zone is UTC
 * @param to likewise
 * @param timeZone IANA name
 * @returns null where either is not a time
 */
export function calendarDaysBetween(from: string, to: string, timeZone: string): number | null {
  const first = dayNumber(from, timeZone);
  const last = dayNumber(to, timeZone);
  return first === null || last === null ? null : last - first;
}

/** Days since 1970-01-01 of the calendar day on which an instant falls. */
function dayNumber(instant: string, timeZone: string): number | null {
  const written = instant.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return wholeDays(Date.parse(written));
  const ms = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(written) ? written : `${written}Z`);
  if (Number.isNaN(ms)) return null;
  const parts = calendarOf(timeZone).formatToParts(ms);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return wholeDays(Date.UTC(part('year'), part('month') - 1, part('day')));
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes longer to make than all else a check of the days does. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const kept = calendars.get(timeZone);
  if (kept) return kept;
  const calendar = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  calendars.set(timeZone, calendar);
  return calendar;
}

function wholeDays(ms: number): number | null {
  return Number.isNaN(ms) ? null : Math.floor(ms / msPerDay);
}
