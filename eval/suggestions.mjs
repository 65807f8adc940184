// What becomes of the violating drafts: is the suggestion clean, can it go on, and do the seller's numbers survive?
import { checkDraft } from '../dist/policy/check-draft.js';

/** Drafts of which nothing may be kept, so no suggestion is due. */
const neverPermitted = [
  'too-late',
  'not-permitted',
  'thank-you-only',
  'order-confirmation',
  'review-repeat',
  'empty',
  'action-unavailable',
  'wrong-order-id',
];

/** Who has reviewed already is asked for no review: nothing of such a request may be kept, and no other stands in. */
function asksToChangeAReview({ purpose }, expect) {
  return purpose === 'review-request' && expect.includes('review-change');
}

export function createSuggestionCount() {
  const counts = { due: 0, offered: 0, texts: 0, unclean: 0, numbers: 0, kept: 0, withNumbers: 0 };

  /** @param draft the labelled draft @param review what reviewDraft said @param tools the tools it was said with */
  function add({ text, context, expect }, { violations, suggestion }, tools) {
    if (suggestion.text !== null) {
      counts.texts++;
      // A text to be copied takes another way than the action Amazon does not offer.
      const { permittedActions, ...byHand } = context;
      const sent = suggestion.status === 'copy-only' ? byHand : { ...byHand, permittedActions };
      const left = checkDraft(suggestion.text, { ...sent, attachments: [] }, { tools });
      if (left.length > 0 && suggestion.openSlots.length === 0) counts.unclean++;
    }
    if (expect.length === 0 || violations.length === 0) return;
    if (!expect.some((rule) => neverPermitted.includes(rule)) && !asksToChangeAReview(context, expect)) {
      counts.due++;
      if (['sendable', 'open-slots', 'copy-only'].includes(suggestion.status)) counts.offered++;
    }
    if (suggestion.text === null || counts.withNumbers >= 200) return;
    const numbers = numbersOf(withoutFaults(text, violations, suggestion.changes));
    if (numbers.length === 0) return;
    counts.withNumbers++;
    const kept = new Set(numbersOf(suggestion.text));
    counts.numbers += numbers.length;
    counts.kept += numbers.filter((number) => kept.has(number)).length;
  }
  return { counts, add };
}

/** Rules about something on offer: what it is worth stands in the same sentence as the words that break the rule. */
const offers = ['marketing', 'review-positive', 'review-incentive', 'review-if-happy', 'review-change'];
/** An amount, a percentage, an average of stars, a code: "10 €", "£5", "15 %", "4,9", "SAVE15"; no order ID, day or time. */
const worth =
  /(?<![\p{L}\d])\p{Lu}{3,}\d{1,3}(?![\p{L}\d-])|(?<![\d-])(?:[%€£$¥₺]|US\$|R\$)\s?\d+(?:[.,]\d+)?|(?<![\d.:-])\d+(?:[.,]\d+)?\s?(?:[%％€£$¥₺]|円|元|(?:EUR|USD|GBP|SEK|PLN|TL|euros?|dollars?|pounds?|kr|kronor|zł|reais)(?!\p{L})|美元)|(?<![\d.:-])\d,\d(?![\d.])/giu;

/** The text without what broke a rule or was taken out for one: its numbers are none that should survive. */
function withoutFaults(text, violations, changes) {
  let rest = text;
  for (const { rule, start, end } of violations.filter(({ start }) => start !== null).toReversed()) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    if (offers.includes(rule)) rest = withoutWorth(rest, start, end);
  }
  for (const { how, was } of changes)
    if (how === 'deleted' && was) rest = text.includes(was) ? cut(rest, text, was) : rest;
  return rest;
}

/** Blanks the worth of the offer in the sentence that runs from before `start` to behind `end`. */
function withoutWorth(text, start, end) {
  const from = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/[.!?。！？](?:\s|$)|\n/g)].map(({ index }) => index),
  );
  const stop = /[.!?。！？](?:\s|$)|\n/.exec(text.slice(end));
  const to = stop ? end + stop.index : text.length;
  return (
    text.slice(0, from) +
    text.slice(from, to).replace(worth, (words) => ' '.repeat(words.length)) +
    text.slice(to)
  );
}

function cut(rest, text, was) {
  const at = text.indexOf(was);
  return rest.slice(0, at) + ' '.repeat(was.length) + rest.slice(at + was.length);
}

/** Runs of digits as numbers, so that "05" and "5" are one; each once. */
function numbersOf(text) {
  return [...new Set((text.normalize('NFKC').match(/\d+/g) ?? []).map((digits) => String(BigInt(digits))))];
}
