import type { Language } from '../context.ts';
import { formatAmount } from '../facts/amounts.ts';
import type { Facts } from '../facts/collect-facts.ts';
import type { DateFact } from '../facts/dates.ts';
import { formatDuration } from '../facts/durations.ts';
import { formatDate, formatTerm } from '../facts/format-date.ts';
import { formatTime } from '../facts/times.ts';
import type { MessageParts } from '../message-parts.ts';
import { templateTexts } from './index.ts';
import { plans } from './plans.ts';
import { type SlotName, slotNames, type TemplateId, type TemplateTexts } from './template.ts';

/** What a template is filled with. */
export interface Filling {
  readonly facts: Facts;
  /** The draft's greeting and sign-off: who is addressed and who signs stay the same. */
  readonly frame: Frame;
  readonly language: Language;
  /** The buyer's locale, for dates and amounts: BCP 47. */
  readonly locale: string;
}

/** A greeting and a sign-off: in the seller's own words, or by name in the buyer's language. */
export type Frame =
  | { readonly by: 'words'; readonly greeting: string | null; readonly signOff: string | null }
  | { readonly by: 'name'; readonly parts: MessageParts };

/**
 * Writes a template in the buyer's language, filled with the draft's facts. A fact the draft lacks stays an open
 * slot, `{newShipDate}`.
 */
export function fillTemplate(id: TemplateId, { facts, frame, language, locale }: Filling): string {
  const texts = templateTexts[language];
  const values = slotValues(facts, texts, language, locale);
  const body = plans[id](facts)
    .map((key) => {
      const sentence = texts.sentences[key].replace(
        /\{(\w+)\}/g,
        (slot, name: string) => values[name as SlotName] ?? slot,
      );
      // A key is copied by hand: it ends its line.
      return key.startsWith('accessKey') ? `${sentence}\n` : sentence + texts.space;
    })
    .join('')
    .trimEnd();
  const { greeting, signOff } = frame.by === 'words' ? frame : framedByName(frame.parts, texts, language);
  return [greeting, greeting ? afterGreeting(body, texts) : body, signOff].filter(Boolean).join('\n\n');
}

function framedByName(parts: MessageParts, texts: TemplateTexts, language: Language) {
  const signature = readable(parts.signOff?.signature ?? null, language);
  return {
    greeting:
      parts.greeting &&
      greetingOf({ ...parts.greeting, name: readable(parts.greeting.name, language) }, texts),
    // A closing without a name under it is a whole sentence in Chinese and Japanese only.
    signOff:
      parts.signOff && (signature || texts.space === '')
        ? [texts.closing, signature].filter(Boolean).join('\n')
        : null,
  };
}

/** A name in Chinese characters says nothing to a reader of Latin script. */
function readable(name: string | null, language: Language): string | null {
  const ideographic = language === 'zh' || language === 'ja';
  return name !== null && !ideographic && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
    ? null
    : name;
}

/** The slots a text leaves open, in order of appearance. */
export function openSlotsOf(text: string): SlotName[] {
  const named = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  return slotNames.filter((name) => named.includes(name)).sort((a, b) => named.indexOf(a) - named.indexOf(b));
}

function slotValues(
  facts: Facts,
  texts: TemplateTexts,
  language: Language,
  locale: string,
): Partial<Record<SlotName, string | undefined>> {
  const date = (day: DateFact | null, latest = day?.latest ?? false) =>
    day ? formatDate({ ...day, latest }, language, locale) : undefined;
  const term = (of: 'ship' | 'delivery') =>
    facts.term?.of === of ? formatTerm(facts.term, language, locale) : undefined;
  return {
    orderId: facts.orderId ?? undefined,
    itemTitle: facts.itemTitle ?? undefined,
    newShipDate: date(facts.shipDate) ?? term('ship'),
    newDeliveryDate: date(facts.deliveryDate) ?? term('delivery'),
    newDate: date(facts.otherDate),
    delay: facts.delay ? formatDuration(facts.delay, locale) : undefined,
    cause: facts.cause ? texts.causes[facts.cause] : undefined,
    refundAmount: facts.refundAmount ? formatAmount(facts.refundAmount, locale) : undefined,
    question: joined(
      facts.questions.map((topic) => texts.questions[topic]),
      texts.space,
    ),
    replyBy: date(facts.replyBy, false),
    timeSlots: joined(
      facts.offered.map(({ day, time }) =>
        [date(day, false), time && formatTime(time, language)].filter(Boolean).join(', '),
      ),
      ' / ',
    ),
    designDetails: ended(
      joined(
        [
          ...facts.quotes.map((quote) => texts.quote.replace('{quote}', quote)),
          // A day to be engraved stays as it is to be engraved.
          ...facts.offered.map(({ day }) => day.text),
        ],
        ' / ',
      ),
      texts,
    ),
    coverageStart: date(facts.offered[0]?.day ?? null, false),
    coverageEnd: date(facts.offered[1]?.day ?? null, false),
    accessKey: facts.accessKey ?? undefined,
    trackingNumber: facts.trackingNumber ?? undefined,
  };
}

function ended(sentence: string | undefined, { space }: TemplateTexts): string | undefined {
  return sentence && `${sentence}${space === '' ? '。' : '.'}`;
}

function joined(parts: readonly string[], between: string): string | undefined {
  return parts.length > 0 ? parts.join(between) : undefined;
}

function greetingOf(
  { name, title }: NonNullable<MessageParts['greeting']>,
  { greeting }: TemplateTexts,
): string {
  return name === null ? greeting.plain : greeting[title ?? 'name'].replace('{name}', name);
}

function afterGreeting(body: string, { smallAfterGreeting }: TemplateTexts): string {
  if (!smallAfterGreeting || smallAfterGreeting.except.test(body)) return body;
  return body.slice(0, 1).toLowerCase() + body.slice(1);
}
