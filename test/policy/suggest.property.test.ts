import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTextTools } from '../../src/language/load-text-tools.ts';
import { checkDraft } from '../../src/policy/check-draft.ts';
import { type DraftContext, purposes } from '../../src/policy/context.ts';
import { reviewDraft } from '../../src/policy/review-draft.ts';
import { suggest } from '../../src/policy/suggest.ts';
import { openSlotsOf } from '../../src/policy/templates/fill-template.ts';
import type { TextTools } from '../../src/policy/text-tools.ts';

const order = '302-5550123-7771234';

/** Sentences a draft can be made of, permitted ones and others, in several languages. */
const sentences = [
  `Order ${order} is delayed until 12 March 2026.`,
  `The shipment of "Teekanne Aster" is late; the new ship date is May 12.`,
  'Which colour would you like?',
  'We have refunded 25.90 EUR.',
  'Please reply to this message by Friday.',
  'Take 10% off your next order with code ASTER10!',
  'Please leave us a 5-star review and get a $10 gift card.',
  'If you are happy, review us; if not, contact us first.',
  'Please change your review.',
  'Please cancel the order on your side.',
  'Your order has shipped, tracking 1Z999AA10123456784.',
  'Thank you for your purchase!',
  'Visit www.aster-tea.example for more.',
  'Write to desk@aster-tea.example or call +1 212 555 0143.',
  'Unsubscribe here: https://aster-tea.example/unsubscribe',
  'We are sorry 😢',
  'It is <b>very</b> late.',
  `Leider verzögert sich der Versand von „Teekanne Aster“ bis zum 12. März 2026.`,
  'Bitte bewerten Sie uns mit fünf Sternen.',
  `La commande ${order} est retardée jusqu'au 12 mars.`,
  'El artículo está agotado y no podemos enviarlo.',
  `您的订单${order}延迟发货，预计3月12日发出。`,
  '求五星好评，加微信13800138000。',
  `ご注文番号 ${order} の発送が遅れております。`,
  'Dear Ms. Berger,',
  'Best regards,\nAster',
  'The new date is {newShipDate}.',
];

const draft = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...sentences) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    ),
    { maxLength: 6 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', '\n', '\n\n', '\n\n\n', '', '\u200b'), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((gaps) => parts.map((part, index) => part + gaps[index]).join('')),
  );
const context: fc.Arbitrary<DraftContext> = fc.record(
  {
    orderId: fc.constantFrom(order, null),
    marketplace: fc.constantFrom('DE', 'US', 'JP'),
    buyerLocale: fc.constantFrom('de-DE', 'en-US', 'ja-JP', 'pl-PL', 'ko-KR'),
    purpose: fc.constantFrom(...purposes, null),
    reply: fc.boolean(),
    itemTitles: fc.constantFrom(['Teekanne Aster, blau'], []),
    attachments: fc.constantFrom([], [{ kind: 'image', name: 'cat.gif', mediaType: 'image/gif' }]),
    now: fc.constant('2026-03-01T09:00:00Z'),
  },
  { requiredKeys: ['now'] },
);

let tools: TextTools;
beforeAll(async () => {
  tools = await loadTextTools();
});
const runs = { numRuns: 120 };

describe('any draft', () => {
  it('gets the same review twice', () => {
    fc.assert(
      fc.property(draft, context, (text, known) => {
        expect(reviewDraft(text, known, { tools })).toEqual(reviewDraft(text, known, { tools }));
      }),
      runs,
    );
  });

  it('has its faults marked inside it, never through a character', () => {
    fc.assert(
      fc.property(draft, context, (text, known) => {
        for (const { start, end } of checkDraft(text, known, { tools })) {
          if (start === null || end === null) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const at of [start, end])
            expect(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')).toBe(
              false,
            );
        }
      }),
      runs,
    );
  });

  it('gets a suggestion that breaks no rule, or the reason why there is none', () => {
    fc.assert(
      fc.property(draft, context, (text, known) => {
        const made = suggest(text, known, { tools });
        if (made.status === 'stop') expect([made.text, Boolean(made.reason)]).toEqual([null, true]);
        else if (made.status === 'clean') expect(checkDraft(text, known, { tools })).toEqual([]);
        else expect(checkDraft(made.text ?? '', { ...known, attachments: [] }, { tools })).toEqual([]);
        if (made.status === 'copy-only') expect(made.reason).toBeTruthy();
      }),
      runs,
    );
  });

  it('gets a suggestion whose open slots are those in its text', () => {
    fc.assert(
      fc.property(draft, context, (text, known) => {
        const { status, text: suggested, openSlots } = suggest(text, known, { tools });
        expect(openSlots).toEqual(openSlotsOf(suggested ?? ''));
        expect(status === 'open-slots').toBe(openSlots.length > 0);
      }),
      runs,
    );
  });

  it('gets a suggestion that is not corrected again', () => {
    fc.assert(
      fc.property(draft, context, (text, known) => {
        const first = suggest(text, known, { tools }).text;
        if (first === null) return;
        const again = suggest(first, known, { tools });
        expect(again.text ?? first).toBe(first);
        expect(again.status).not.toBe('stop');
      }),
      runs,
    );
  });

  it('gets no amount and no order ID that it did not hold itself', () => {
    fc.assert(
      fc.property(draft, context, (text, known) => {
        const { text: suggested } = suggest(text, known, { tools });
        // Japanese and Chinese write a month as a number.
        const numbers = (suggested ?? '').match(/\d+(?!\d|月)/g) ?? [];
        const given = `${text.normalize('NFKC')} ${known.orderId ?? ''} ${(known.itemTitles ?? []).join(' ')}`;
        for (const number of numbers) expect(given).toContain(number);
      }),
      runs,
    );
  });
});
