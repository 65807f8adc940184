import type { Purpose } from '../context.ts';
import type { Concept } from '../vocabulary/vocabulary.ts';

/** What a sentence of a template can leave to be filled. */
export const slotNames = [
  'orderId',
  'itemTitle',
  'newShipDate',
  'newDeliveryDate',
  'newDate',
  'delay',
  'cause',
  'refundAmount',
  'reason',
  'question',
  'replyBy',
  'timeSlots',
  'designDetails',
  'coverageStart',
  'coverageEnd',
  'accessKey',
  'trackingNumber',
  'problem',
  'details',
] as const;
export type SlotName = (typeof slotNames)[number];

/** The sentences every language holds; slots stand as `{name}`. */
export const sentenceKeys = [
  'aboutOrder',
  'lateShipment',
  'lateShipmentItem',
  'lateDelivery',
  'lateDeliveryItem',
  'lateOrder',
  'lateOrderItem',
  'newShipDate',
  'newDeliveryDate',
  'newDate',
  'delayLength',
  'cause',
  'trackingNumber',
  'apology',
  'refundOnReply',
  'fullRefundOnReply',
  'amountOnReply',
  'outOfStock',
  'outOfStockItem',
  'cannotShip',
  'cannotShipItem',
  'refunded',
  'willRefund',
  'nothingToDo',
  'lost',
  'damaged',
  'wrongItem',
  'replacement',
  'problem',
  'question',
  'questionItem',
  'pleaseReply',
  'pleaseReplyBy',
  'returnReceived',
  'returnReceivedItem',
  'partialRefund',
  'partialReason',
  'askAboutAmount',
  'returnQuestion',
  'returnQuestionItem',
  'refundAfterReply',
  'invoice',
  'invoiceCorrection',
  'bulky',
  'bulkyItem',
  'service',
  'serviceItem',
  'availableTimes',
  'chooseTime',
  'tellAccess',
  'design',
  'designItem',
  'confirmDesign',
  'confirmDesignBy',
  'warranty',
  'warrantyItem',
  'coverage',
  'accessKey',
  'accessKeyItem',
  'keyFails',
  'details',
  'reviewRequest',
] as const;
export type SentenceKey = (typeof sentenceKeys)[number];

/** Why an order is late, as a noun phrase after a colon. */
export type Cause = Extract<
  Concept,
  'weather' | 'carrier' | 'customs' | 'supplier' | 'production' | 'demand' | 'strike'
>;
/** What a seller commonly asks; every language holds the question. */
export type QuestionTopic = Extract<Concept, `ask${string}`>;

/** One language's texts. */
export interface TemplateTexts {
  readonly sentences: Readonly<Record<SentenceKey, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly questions: Readonly<Record<QuestionTopic, string>>;
  /** `{name}` is the buyer's name. A language that can't decline or address by name holds the plain form. */
  readonly greeting: {
    readonly plain: string;
    readonly female: string;
    readonly male: string;
    readonly name: string;
  };
  /** A quotation: `{quote}` in the language's own marks. */
  readonly quote: string;
  readonly closing: string;
  /** The greeting ends in a comma after which a sentence starts small, but for words that match. */
  readonly smallAfterGreeting: { readonly except: RegExp } | null;
  /** What stands between two sentences. */
  readonly space: '' | ' ';
}

/** A template: one permitted message, by its purpose and what it says. */
export const templateIds = [
  'order-issue:late',
  'order-issue:cannot-ship',
  'order-issue:problem',
  'additional-info:question',
  'return-question:partial-refund',
  'return-question:more-info',
  'invoice:attached',
  'heavy-bulky-delivery:schedule',
  'home-service:schedule',
  'custom-design:verify',
  'other:warranty',
  'other:digital-access',
  'other:details',
  'review-request:neutral',
] as const satisfies readonly `${Purpose}:${string}`[];
export type TemplateId = (typeof templateIds)[number];
