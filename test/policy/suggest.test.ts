import { beforeAll, describe, expect, it } from 'vitest';
import { loadTextTools } from '../../src/language/load-text-tools.ts';
import { checkDraft } from '../../src/policy/check-draft.ts';
import type { DraftContext } from '../../src/policy/context.ts';
import { suggest } from '../../src/policy/suggest.ts';
import type { Suggestion } from '../../src/policy/suggestion.ts';
import type { TextTools } from '../../src/policy/text-tools.ts';

const order = '302-5550123-7771234';
const toGermany: DraftContext = {
  orderId: order,
  marketplace: 'DE',
  buyerLocale: 'de-DE',
  purpose: 'order-issue',
  now: '2026-03-01T09:00:00Z',
};
const toAmerica: DraftContext = { ...toGermany, marketplace: 'US', buyerLocale: 'en-US' };

let tools: TextTools;
beforeAll(async () => {
  tools = await loadTextTools({ languages: ['en', 'de'] });
});

/** Suggests, and holds what every suggestion must hold to. */
function suggestion(draft: string, context: DraftContext): Suggestion {
  const made = suggest(draft, context, { tools });
  if (made.text !== null && made.status === 'sendable') {
    expect(checkDraft(made.text, { ...context, attachments: [] }, { tools })).toEqual([]);
    expect(suggest(made.text, { ...context, attachments: [] }, { tools }).status).toBe('clean');
  }
  return made;
}

describe('a delay notice for a German buyer', () => {
  it('written in German keeps the seller’s own words without coupon, link and typo', () => {
    const made = suggestion(
      `Guten Tag Frau Berger,\n\nleider verzögert sich der Versand von „Teekanne Aster“ aus Ihrer Bestellung ${order} bis zum 12. März 2026. Besuchen Sie uns auf www.teekannen-aster.de und holen Sie sich Ihren Gutschein. Wir bitten um Ihr Verständniss.\n\nMit freundlichen Grüßen\nAster Keramik`,
      toGermany,
    );
    expect(made.status).toBe('sendable');
    expect(made.text).toBe(
      `Guten Tag Frau Berger,\n\nleider verzögert sich der Versand von „Teekanne Aster“ aus Ihrer Bestellung ${order} bis zum 12. März 2026. Wir bitten um Ihr Verständnis.\n\nMit freundlichen Grüßen\nAster Keramik`,
    );
    const rules = made.changes.map(({ rule }) => rule);
    expect(rules).toContain('external-link');
    expect(rules).toContain('spelling');
  });

  it.each([
    [
      'English',
      `Dear Ms. Berger,\n\nthe shipment of "Teekanne Aster" from order ${order} is delayed until 12 March 2026. As an apology, take 10% off your next order with code ASTER10 at www.teekannen-aster.de. We are realy sorry.\n\nBest regards,\nAster Keramik`,
      'Guten Tag Frau Berger,',
    ],
    [
      'Chinese',
      `尊敬的客户，您好：\n\n您的订单${order}中的「Teekanne Aster」延迟发货，预计2026年3月12日发出。\n\n祝您生活愉快！\nAster Keramik`,
      'Guten Tag,',
    ],
    [
      'Spanish',
      `Estimada Sra. Berger:\n\nEl envío de «Teekanne Aster» del pedido ${order} se retrasa hasta el 12 de marzo de 2026.\n\nSaludos cordiales,\nAster Keramik`,
      'Guten Tag Frau Berger,',
    ],
    [
      'Japanese',
      `お世話になっております。\n\nご注文番号${order}の「Teekanne Aster」の発送が遅れております。新しい発送予定日は2026年3月12日です。\n\nよろしくお願いいたします。\nAster Keramik`,
      'Guten Tag,',
    ],
  ])('written in %s becomes a German one with the same item, order and day', (_language, draft, greeting) => {
    const made = suggestion(draft, toGermany);
    expect(made.status).toBe('sendable');
    expect(made.text).toBe(
      `${greeting}\n\nwir schreiben Ihnen zu Ihrer Bestellung ${order}. Der Versand von „Teekanne Aster“ verzögert sich. Neues voraussichtliches Versanddatum: 12. März 2026. Wir bitten, die Unannehmlichkeiten zu entschuldigen.\n\nMit freundlichen Grüßen\nAster Keramik`,
    );
    expect(made.changes[0]).toMatchObject({ rule: 'wrong-language', how: 'template' });
  });
});

describe('what is never invented', () => {
  it('leaves the new day open where the draft has none', () => {
    const made = suggestion(`Order ${order} has not been shipped yet, sorry for the delay.`, toGermany);
    expect(made.status).toBe('open-slots');
    expect(made.openSlots).toEqual(['newShipDate']);
    expect(made.text).toContain('{newShipDate}');
  });

  it('promises a refund only where the draft does', () => {
    const late = `The shipment of order ${order} is delayed until 12 March 2026.`;
    expect(suggestion(late, toGermany).text).not.toMatch(/erstatt/i);
    expect(suggestion(`${late} If you do not want to wait, we will refund you.`, toGermany).text).toMatch(
      /erstatten Ihnen dann den Betrag/,
    );
    expect(
      suggestion(`${late} If you do not want to wait, we give you a full refund.`, toGermany).text,
    ).toMatch(/vollen Betrag/);
  });

  it('asks for the refunded amount, which only the seller knows', () => {
    const made = suggestion(
      `Dear buyer, we ran out of stock. Please cancel order ${order} yourself.`,
      toAmerica,
    );
    expect(made.status).toBe('open-slots');
    expect(made.openSlots).toEqual(['refundAmount']);
    expect(made.text).toContain('out of stock');
    expect(made.text).not.toMatch(/please cancel/i);
  });

  it('takes no amount and no day from the coupon', () => {
    const made = suggestion(
      `The shipment of order ${order} is delayed. Use coupon ASTER for 15 EUR off, valid until 31 March 2026.`,
      toGermany,
    );
    expect(made.openSlots).toEqual(['newShipDate']);
    expect(made.text).not.toMatch(/31|15/);
  });

  it('calls late what the draft calls late', () => {
    const text = (draft: string) => suggestion(draft, toGermany).text;
    expect(text(`Order ${order} will be delivered late, on 12 March 2026.`)).toMatch(
      /Lieferung verzögert.*Lieferdatum: 12\. März/,
    );
    expect(text(`Order ${order} will be shipped late, on 12 March 2026.`)).toMatch(
      /Versand verzögert.*Versanddatum: 12\. März/,
    );
    expect(text(`Order ${order} is two days late.`)).toMatch(
      /Bestellung verzögert sich\. Voraussichtliche Verzögerung: 2 Tage\./,
    );
  });

  it('leaves a day that can be read in two ways as it was written', () => {
    expect(suggestion(`Order ${order} is delayed and ships on 03/04/2026.`, toGermany).text).toContain(
      '03/04/2026',
    );
  });
});

describe('what is mended in place', () => {
  const mended = (draft: string, context: DraftContext = toAmerica) => suggestion(draft, context).text;

  it.each([
    [
      'turns a way to get in touch into a reply',
      `Hello,\n\nOrder ${order} is late. Write to desk@aster-tea.example for news.\n\nKind regards,\nAster`,
      `Hello,\n\nOrder ${order} is late. Please reply to this message.\n\nKind regards,\nAster`,
    ],
    [
      'takes the clause with the link and leaves the fact',
      `Hello,\n\nOrder ${order} ships late on May 12, and you can follow it at www.aster-tea.example/track.\n\nKind regards,\nAster`,
      `Hello,\n\nOrder ${order} ships late on May 12.\n\nKind regards,\nAster`,
    ],
    [
      'collapses line breaks',
      `Hello,\n\n\n\nOrder ${order} ships late on May 12.`,
      `Hello,\n\nOrder ${order} ships late on May 12.`,
    ],
    [
      'strips markup and emoji and ends the sentence the emoji ended',
      `Hello,\n\nOrder ${order} ships <b>late</b> on May 12. We are very sorry about this 😢\n\nKind regards,\nAster`,
      `Hello,\n\nOrder ${order} ships late on May 12. We are very sorry about this.\n\nKind regards,\nAster`,
    ],
    [
      'makes a carrier’s link secure',
      `Order ${order} is late. Follow it at http://www.ups.com/track?tracknum=1Z999AA10123456784`,
      `Order ${order} is late. Follow it at https://www.ups.com/track?tracknum=1Z999AA10123456784`,
    ],
    [
      'deletes the offer for a review together with the request',
      `Order ${order} ships late on May 12. Get a $10 gift card for your review. We look forward to your review.`,
      `Order ${order} ships late on May 12.`,
    ],
  ])('%s', (_what, draft, expected) => {
    expect(mended(draft)).toBe(expected);
  });

  it('gives the next sentence the small letter that follows a German greeting', () => {
    const draft = (first: string) =>
      `Guten Tag,\n\n${first} Der Versand zur Bestellung ${order} verzögert sich um 3 Tage.`;
    expect(mended(draft('besuchen Sie www.teekannen-aster.de.'), toGermany)).toBe(
      `Guten Tag,\n\nder Versand zur Bestellung ${order} verzögert sich um 3 Tage.`,
    );
  });

  it('keeps the greeting of a first sentence that goes', () => {
    expect(mended(`Hello, visit www.aster-tea.example! Order ${order} ships late on May 12.`)).toBe(
      `Hello, Order ${order} ships late on May 12.`,
    );
  });

  it('offers no mere rest of a promotion', () => {
    const made = suggestion(
      `Dear buyer,\n\ntake 20% off all tea pots with code ASTER20. That holds until Sunday for all who bought order ${order}.`,
      { ...toAmerica, purpose: 'other' },
    );
    expect(made).toMatchObject({ status: 'open-slots', openSlots: ['details'] });
    expect(made.text).not.toMatch(/Sunday|free|gratis/i);
    expect(made.reason).toMatch(/promotion/);
  });

  it('leaves a file that may not go out, and the words about it', () => {
    const made = suggest(
      `Which shoe size do you need for order ${order}? The attached table may help.`,
      { ...toAmerica, purpose: 'additional-info', attachments: [{ kind: 'other', name: 'sizes.xlsx' }] },
      { tools },
    );
    expect(made.status).toBe('sendable');
    expect(made.text).toBe(`Which shoe size do you need for order ${order}?`);
    expect(made.changes).toContainEqual({
      rule: 'attachment',
      how: 'deleted',
      was: 'sizes.xlsx',
      becomes: '',
    });
  });

  it('opens a slot for an order that is not named', () => {
    const made = suggestion('Hello,\n\nYour order ships late on May 12.', { ...toAmerica, orderId: null });
    expect(made).toMatchObject({ status: 'open-slots', openSlots: ['orderId'] });
    expect(made.text).toBe('Hello,\n\nYour order {orderId} ships late on May 12.');
  });

  it('keeps an open slot that the seller left', () => {
    const made = suggest(`Order ${order} ships late, on {newShipDate}.`, toAmerica, { tools });
    expect(made).toMatchObject({ status: 'open-slots', openSlots: ['newShipDate'] });
  });
});

describe('a request for a review', () => {
  const request: DraftContext = { ...toAmerica, purpose: 'review-request' };

  it('becomes a neutral one', () => {
    const made = suggestion('Hi Ann,\n\nA five-star review would make our day.\n\nThanks,\nAster', request);
    expect(made.status).toBe('sendable');
    expect(made.text).toBe(
      `Hi Ann,\n\nWe would appreciate your honest review of order ${order}.\n\nThanks,\nAster`,
    );
  });

  it('in the buyer’s language', () => {
    const made = suggestion('A five-star review would make our day.', { ...request, buyerLocale: 'ja-JP' });
    expect(made.text).toContain(`ご注文番号 ${order} の商品について、率直なレビュー`);
  });
});

describe('stops, and says what to do instead', () => {
  it.each<[string, string, DraftContext, RegExp]>([
    [
      'too late',
      `Order ${order} is late.`,
      { ...toAmerica, orderCompletedAt: '2026-01-02T00:00:00Z' },
      /returns flow/,
    ],
    ['another order', 'Order 112-5550123-7771234 is late.', toAmerica, /which order/],
    ['a draft of endless length', `Order ${order} is late. `.repeat(500), toAmerica, /many times longer/],
    ['an empty draft', '  ', toAmerica, /Write what the buyer needs/],
    [
      'a second request',
      'What do you think of the pot?',
      { ...toAmerica, purpose: 'review-request', previousReviewRequests: 1 },
      /One request/,
    ],
    [
      'a purpose that is none',
      'Happy New Year from all of us!',
      { ...toAmerica, purpose: 'greeting' },
      /Don’t send/,
    ],
    [
      'a language without templates',
      `Order ${order} is delayed until 12 March 2026 because of the heavy weather.`,
      { ...toAmerica, buyerLocale: 'ko-KR' },
      /no texts in this buyer’s language/,
    ],
  ])('%s', (_what, draft, context, reason) => {
    const made = suggestion(draft, context);
    expect(made).toMatchObject({ status: 'stop', text: null, openSlots: [] });
    expect(made.reason).toMatch(reason);
  });
});

describe('what no operation carries', () => {
  const faulty = `Could you tell us why you returned order ${order}? 😊`;

  it.each<[string, DraftContext, RegExp]>([
    ['a return question', { ...toAmerica, purpose: 'return-question' }, /Follow up on return/],
    ['a reply', { ...toAmerica, reply: true }, /can’t send replies/],
    ['an invoice without its file', { ...toAmerica, purpose: 'invoice' }, /upload the invoice/],
    ['a message Amazon does not offer now', { ...toAmerica, permittedActions: ['invoice'] }, /Contact buyer/],
  ])('%s is handed back to copy', (_what, context, reason) => {
    const made = suggest(faulty, context, { tools });
    expect(made.status).toBe('copy-only');
    expect(made.text).toBe(`Could you tell us why you returned order ${order}?`);
    expect(made.reason).toMatch(reason);
  });
});

describe('the rendering of a template', () => {
  const draft = `Dear Ms. Berger,\n\nthe shipment of order ${order} is delayed until 12 March 2026 because of a strike.\n\nBest regards,\nAster Keramik`;
  const render = (locale: 'en' | 'zh-CN' | 'de' | 'ja', context: DraftContext = toGermany) =>
    suggest(draft, context, { tools, locale });

  it('is the same template in the language of the report, with the same facts', () => {
    const { text, rendering } = render('en');
    expect(text).toContain('12. März 2026');
    expect(rendering?.language).toBe('en');
    expect(rendering?.text).toMatch(/^Dear Ms\. Berger,/);
    expect(rendering?.text).toContain('March 12, 2026');
    expect(rendering?.text).toContain(order);
    expect(rendering?.text).toMatch(/Aster Keramik$/);
  });

  it.each([
    ['zh-CN', 'zh', '2026年3月12日'],
    ['ja', 'ja', '2026年3月12日'],
  ] as const)('is written in %s', (locale, language, date) => {
    const { rendering } = render(locale);
    expect(rendering?.language).toBe(language);
    expect(rendering?.text).toContain(date);
    expect(rendering?.text).not.toMatch(/\b(?:delayed|verzögert)\b/);
  });

  it('is left out where the buyer’s language is the report’s', () => {
    expect(render('de').rendering).toBeNull();
  });

  it('is left out where the seller’s own words are kept', () => {
    const german = `Der Versand Ihrer Bestellung ${order} verzögert sich bis zum 12. März 2026. 😊`;
    expect(suggest(german, toGermany, { tools, locale: 'en' })).toMatchObject({
      status: 'sendable',
      rendering: null,
    });
  });

  it('leaves the same slots open', () => {
    const { openSlots, rendering } = suggest(`Your order ${order} is late, sorry.`, toGermany, { tools });
    expect(openSlots.length).toBeGreaterThan(0);
    for (const slot of openSlots) expect(rendering?.text).toContain(`{${slot}}`);
  });
});
