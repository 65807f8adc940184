import type { Facts } from '../facts/collect-facts.ts';
import type { SentenceKey, TemplateId } from './template.ts';

/** A sentence, or nothing where the draft does not say it. */
const when = (said: unknown, ...sentences: SentenceKey[]): SentenceKey[] => (said ? sentences : []);

/**
 * Which sentences each template has, by what the draft says. A sentence that promises money stands only where the
 * draft promises it; a title, a cause, a tracking number only where the draft names one.
 */
export const plans: Readonly<Record<TemplateId, (facts: Facts) => readonly SentenceKey[]>> = {
  'order-issue:late': (facts) => [
    'aboutOrder',
    facts.itemTitle ? `late${facts.lateIs}Item` : `late${facts.lateIs}`,
    ...when(facts.cause, 'cause'),
    ...when(facts.delay, 'delayLength'),
    ...newDate(facts),
    ...when(facts.trackingNumber, 'trackingNumber'),
    'apology',
    ...refundOffer(facts),
  ],
  'order-issue:cannot-ship': (facts) => [
    'aboutOrder',
    ...when(facts.outOfStock, facts.itemTitle ? 'outOfStockItem' : 'outOfStock'),
    ...when(!facts.outOfStock, facts.itemTitle ? 'cannotShipItem' : 'cannotShip'),
    ...(facts.refund === 'offered' ? (['willRefund'] as const) : (['refunded', 'nothingToDo'] as const)),
  ],
  'order-issue:problem': (facts) => [
    'aboutOrder',
    facts.mishap ?? 'problem',
    ...when(facts.replacement, 'replacement', ...givenDates(facts)),
    ...when(facts.trackingNumber, 'trackingNumber'),
    'apology',
    ...refundOffer(facts),
  ],
  'additional-info:question': (facts) => [
    facts.itemTitle ? 'questionItem' : 'question',
    facts.replyBy ? 'pleaseReplyBy' : 'pleaseReply',
  ],
  'return-question:partial-refund': (facts) => [
    facts.itemTitle ? 'returnReceivedItem' : 'returnReceived',
    'partialRefund',
    'partialReason',
    'askAboutAmount',
  ],
  'return-question:more-info': (facts) => [
    facts.itemTitle ? 'returnQuestionItem' : 'returnQuestion',
    facts.replyBy ? 'pleaseReplyBy' : 'pleaseReply',
    ...when(facts.refund !== 'no', 'refundAfterReply'),
  ],
  'invoice:attached': () => ['invoice', 'invoiceCorrection'],
  'heavy-bulky-delivery:schedule': (facts) => [
    facts.itemTitle ? 'bulkyItem' : 'bulky',
    ...when(facts.offered.length > 0, 'availableTimes'),
    'chooseTime',
    ...when(facts.asksAccess, 'tellAccess'),
  ],
  'home-service:schedule': (facts) => [
    facts.itemTitle ? 'serviceItem' : 'service',
    ...when(facts.offered.length > 0, 'availableTimes'),
    'chooseTime',
  ],
  'custom-design:verify': (facts) => [
    // A quotation is most often the text to be engraved.
    facts.itemTitle && !facts.quotes.includes(facts.itemTitle) ? 'designItem' : 'design',
    facts.replyBy ? 'confirmDesignBy' : 'confirmDesign',
  ],
  'other:warranty': (facts) => [
    facts.itemTitle ? 'warrantyItem' : 'warranty',
    ...when(facts.offered.length === 2, 'coverage'),
  ],
  'other:digital-access': (facts) => [facts.itemTitle ? 'accessKeyItem' : 'accessKey', 'keyFails'],
  'other:details': () => ['details'],
  'review-request:neutral': () => ['reviewRequest'],
};

function refundOffer({ refund, refundInFull, refundAmount }: Facts): SentenceKey[] {
  if (refund === 'offered' && refundAmount) return ['amountOnReply'];
  return when(refund !== 'no', refundInFull ? 'fullRefundOnReply' : 'refundOnReply');
}

/** A late notice that does not say until when is useless: where the draft tells neither a day nor a delay, the day stays open. */
function newDate(facts: Facts): SentenceKey[] {
  const given = givenDates(facts);
  if (given.length > 0 || facts.delay) return given;
  return [facts.lateIs === 'Delivery' ? 'newDeliveryDate' : 'newShipDate'];
}

function givenDates({ shipDate, deliveryDate, otherDate, term }: Facts): SentenceKey[] {
  return [
    ...when(shipDate || term?.of === 'ship', 'newShipDate'),
    ...when(deliveryDate || term?.of === 'delivery', 'newDeliveryDate'),
    ...when(!shipDate && !deliveryDate && !term && otherDate, 'newDate'),
  ];
}
