import type { DraftContext, Language } from '../context.ts';
import { findOrderIds, normaliseOrderId } from '../order-ids.ts';
import type { Cause, QuestionTopic } from '../templates/template.ts';
import type { Span } from '../violation.ts';
import { placeOf, speaksOf } from '../vocabulary/index.ts';
import { type AmountFact, findAmounts } from './amounts.ts';
import { type DateFact, findDates } from './dates.ts';
import { type DurationFact, findDurations, findTerms, type TermFact } from './durations.ts';
import { findItemTitle, findQuotes } from './item-titles.ts';
import { findTimes, type TimeFact } from './times.ts';
import { findTrackingNumbers } from './tracking-numbers.ts';

/** What a draft says that a template can say too. Nothing here was added: what the draft leaves out is null. */
export interface Facts {
  readonly orderId: string | null;
  readonly itemTitle: string | null;
  readonly shipDate: DateFact | null;
  readonly deliveryDate: DateFact | null;
  /** A day of which the draft does not say whether it is for the shipment or the delivery. */
  readonly otherDate: DateFact | null;
  /** What the draft calls late: that decides what the suggestion may call so. */
  readonly lateIs: 'Shipment' | 'Delivery' | 'Order';
  readonly replyBy: DateFact | null;
  /** Until when it ships or arrives, where the draft names no day: "within 5 days". */
  readonly term: (TermFact & { readonly of: Role }) | null;
  readonly offered: readonly OfferedTime[];
  readonly delay: DurationFact | null;
  readonly cause: Cause | null;
  readonly outOfStock: boolean;
  /** What went wrong with the goods. */
  readonly mishap: 'lost' | 'damaged' | 'wrongItem' | null;
  readonly replacement: boolean;
  readonly refund: 'no' | 'offered' | 'done';
  readonly refundInFull: boolean;
  readonly refundAmount: AmountFact | null;
  readonly trackingNumber: string | null;
  /** A key in groups, as in "AB12C-D34EF-56GHI". */
  readonly accessKey: string | null;
  /** Common questions the draft asks; empty where it asks something else, or something with numbers in it. */
  readonly questions: readonly QuestionTopic[];
  /** What stands in quotation marks: the engraving to be checked. */
  readonly quotes: readonly string[];
  readonly asksAccess: boolean;
}

const causes: readonly Cause[] = [
  'weather',
  'strike',
  'customs',
  'carrier',
  'supplier',
  'production',
  'demand',
];
const mishaps = ['lost', 'damaged', 'wrongItem'] as const;
const topics: readonly QuestionTopic[] = [
  'askColor',
  'askSize',
  'askPlug',
  'askEngraving',
  'askQuantity',
  'askAddress',
  'askAccess',
  'askTime',
  'askReason',
];
/** A day that was: when the order was placed, what was planned before. */
const past =
  /(?:instead of|rather than|originally|initially|ordered on|placed on|order of|dated|statt|ursprünglich|vom|au lieu d[ue]|initialement|du|en lugar del?|originalmente|del|invece del|originariamente|in plaats van|oorspronkelijk|zamiast|pierwotnie|z dnia|i stället för|ursprungligen|em vez de|originalmente|yerine|当初の?|原定(?:于)?|原计划)\s*$/iu;

/**
 * Collects the facts of the sentences that may be used.
 * @param sentences what of the draft is neither greeting, sign-off, nor itself to be deleted
 */
export function collectFacts(
  sentences: readonly string[],
  context: DraftContext,
  language: Language | null,
): Facts {
  const text = sentences.join('\n');
  const says = (concept: Parameters<typeof speaksOf>[0]) => speaksOf(concept, text, language);
  const dates = sentences.flatMap((sentence) => datesWithRole(sentence, language));
  const ofRole = (role: Role) => latestOf(dates.filter((date) => date.role === role).map(({ date }) => date));
  const refundAmounts = sentences
    .filter((sentence) => speaksOf('refund', sentence, language))
    .flatMap(findAmounts);
  return {
    orderId: normaliseOrderId(context.orderId) ?? findOrderIds(text)[0]?.id ?? null,
    itemTitle: findItemTitle(text, context.itemTitles ?? []),
    shipDate: ofRole('ship'),
    deliveryDate: ofRole('delivery'),
    otherDate: ofRole('other'),
    lateIs: whatIsLate(dates, sentences, language),
    replyBy: ofRole('reply'),
    term: termOf(sentences, language),
    offered: sentences.flatMap((sentence) => offeredTimes(sentence, language)),
    delay: delayOf(sentences, language),
    cause: causes.find((cause) => says(cause)) ?? null,
    outOfStock: says('outOfStock'),
    mishap: mishaps.find((mishap) => says(mishap)) ?? null,
    replacement: says('replacement'),
    refund: says('refundDone') ? 'done' : says('refund') ? 'offered' : 'no',
    refundInFull: says('refund') && says('refundInFull'),
    refundAmount: refundAmounts.length === 1 ? (refundAmounts[0] ?? null) : null,
    accessKey: /(?<![A-Z0-9-])[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,5}(?![A-Z0-9-])/u.exec(text)?.[0] ?? null,
    trackingNumber: findTrackingNumbers(text)[0] ?? null,
    questions: questionsOf(sentences, language),
    quotes: findQuotes(text),
    asksAccess: says('askAccess'),
  };
}

/** A day and a time on offer for a delivery or a visit. */
export interface OfferedTime {
  readonly day: DateFact;
  readonly time: TimeFact | null;
}

type Role = 'ship' | 'delivery' | 'reply' | 'other';

function datesWithRole(sentence: string, language: Language | null): { role: Role; date: DateFact }[] {
  const roleOf = rolesIn(sentence, language);
  const all = findDates(sentence, language).filter(
    (date) => !past.test(sentence.slice(Math.max(0, date.start - 40), date.start)),
  );
  const days = all.filter((date) => date.weekday === null);
  const near = (date: DateFact) =>
    days.some((day) => Math.abs(day.start - date.end) <= 6 || Math.abs(date.start - day.end) <= 6);
  return all
    .filter((date) => date.weekday === null || !near(date))
    .map((date) => ({ date, role: roleOf(date) }));
}

function termOf(sentences: readonly string[], language: Language | null): Facts['term'] {
  const terms = sentences.flatMap((sentence) => {
    const roleOf = rolesIn(sentence, language);
    return findTerms(sentence).map((term) => ({ ...term, of: roleOf(term) }));
  });
  return terms.find(({ of }) => of === 'ship' || of === 'delivery') ?? null;
}

function whatIsLate(
  dates: readonly { role: Role }[],
  sentences: readonly string[],
  language: Language | null,
): Facts['lateIs'] {
  const roles = new Set(
    dates.map(({ role }) => role).filter((role) => role === 'ship' || role === 'delivery'),
  );
  if (roles.size === 1) return roles.has('ship') ? 'Shipment' : 'Delivery';
  const late = sentences.filter((sentence) => speaksOf('late', sentence, language)).join('\n');
  const ship = speaksOf('ship', late, language);
  return ship === speaksOf('deliver', late, language) ? 'Order' : ship ? 'Shipment' : 'Delivery';
}

/** What a date in this sentence is for: what the word says that stands nearest. */
function rolesIn(sentence: string, language: Language | null): (date: Span) => Role {
  if (speaksOf('replyHere', sentence, language) && !speaksOf('late', sentence, language))
    return () => 'reply';
  const shipPlaces = placeOf('ship', sentence, language);
  const deliverPlaces = placeOf('deliver', sentence, language);
  const nearest = (places: readonly number[], { start }: Span) =>
    places.reduce((least, at) => Math.min(least, Math.abs(at - start)), Number.POSITIVE_INFINITY);
  return (date) => {
    const ship = nearest(shipPlaces, date);
    const deliver = nearest(deliverPlaces, date);
    if (ship === deliver) return 'other';
    return ship < deliver ? 'ship' : 'delivery';
  };
}

/** A delay moves a day back: of two days named, the later is the new one. */
function latestOf(dates: readonly DateFact[]): DateFact | null {
  const order = (date: DateFact) => (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
  return dates.reduce<DateFact | null>(
    (latest, date) => (!latest || order(date) >= order(latest) ? date : latest),
    null,
  );
}

/** How late it is; "within 3 days" is no delay but a term. */
function delayOf(sentences: readonly string[], language: Language | null): DurationFact | null {
  const late = sentences.filter((sentence) => speaksOf('late', sentence, language));
  const found = late.flatMap((sentence) => {
    const terms = findTerms(sentence);
    return findDurations(sentence).filter(({ start }) => !terms.some((term) => term.start === start));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The days, and the times on them, that are on offer; one time after several days is for each of them. */
function offeredTimes(sentence: string, language: Language | null): OfferedTime[] {
  const days = datesWithRole(sentence, language).map(({ date }) => date);
  const times = findTimes(sentence).filter(
    (time) => !days.some((day) => day.start < time.end && time.start < day.end),
  );
  const [only] = times;
  const last = days.at(-1);
  if (only && last && times.length === 1 && only.start >= last.end)
    return days.map((day) => ({ day, time: only }));
  return days.map((day, index) => {
    const until = days[index + 1]?.start ?? sentence.length;
    return { day, time: times.find(({ start }) => start >= day.end && start < until) ?? null };
  });
}

function questionsOf(sentences: readonly string[], language: Language | null): QuestionTopic[] {
  const asked = sentences.filter((sentence) => isQuestion(sentence, language));
  const withoutOrder = asked.map((sentence) => withoutOrderIds(sentence));
  // Numbers and quoted words are part of what is asked and would be lost.
  if (withoutOrder.some((sentence) => /\d/.test(sentence) || findQuotes(sentence).length > 0)) return [];
  const found = withoutOrder.map((sentence) => topics.filter((topic) => speaksOf(topic, sentence, language)));
  return found.some((each) => each.length === 0) ? [] : [...new Set(found.flat())];
}

/** Whether a sentence asks the buyer for something the order needs. */
export function asks(sentence: string, language: Language | null): boolean {
  return isQuestion(sentence, language) && topics.some((topic) => speaksOf(topic, sentence, language));
}

function isQuestion(sentence: string, language: Language | null): boolean {
  if (/[?？]/.test(sentence)) return true;
  if (/(?:でしょうか|ますか|ください)[。]?$/u.test(sentence)) return true;
  return (
    topics.some((topic) => speaksOf(topic, sentence, language)) &&
    /(?<!\p{L})(?:please|let us know|tell us|confirm|bitte|merci de|veuillez|por favor|indique|responda|per favore|gentilmente|la preghiamo|graag|wilt u|laat|prosimy|proszę|svara|vänligen|berätta|informe|lütfen)(?!\p{L})|请|麻烦|告知|告诉|お知らせ|ご連絡/iu.test(
      sentence,
    )
  );
}

function withoutOrderIds(sentence: string): string {
  return findOrderIds(sentence).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    sentence,
  );
}
