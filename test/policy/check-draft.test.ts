import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/check-draft.ts';
import type { DraftContext } from '../../src/policy/context.ts';
import { operations, purposes } from '../../src/policy/context.ts';
import { ruleIds } from '../../src/policy/rule-ids.ts';
import type { Violation } from '../../src/policy/violation.ts';

/** Pieces that drafts and evasions are made of. */
const piece = fc.constantFrom(
  ...[
    'Dear buyer, ',
    'your order 112-4411987-1120934 ',
    'is late. ',
    'https://shop.example/x ',
    'shop . com ',
    'a@b.co ',
  ],
  ...[
    '+49 30 1234567 ',
    '<b>',
    '</b>',
    '&nbsp;',
    '**x** ',
    ':-) ',
    '😀',
    '(^_^)',
    '\n\n\n',
    '\u200b',
    '\u202e',
    'e\u0301',
  ],
  ...[
    'ｗｗｗ．ｓｈｏｐ．ｃｏｍ ',
    '您好，',
    '订单延迟了。',
    'ご注文',
    '①②③④⑤⑥⑦ ',
    '\ud83d',
    '\ude00',
    'ﬁ',
    '🇩🇪',
    '1️⃣',
    '5 Sterne ',
  ],
);
const draft = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
    .map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
);
const context: fc.Arbitrary<DraftContext> = fc.record(
  {
    orderId: fc.constantFrom('112-4411987-1120934', null, 'x'),
    marketplace: fc.constantFrom('DE', 'US', 'JP', 'UK', 'XX', null),
    buyerLocale: fc.constantFrom('de-DE', 'zh-CN', 'en', '', null),
    purpose: fc.constantFrom(...purposes, 'chat', null),
    operation: fc.constantFrom(...operations, null),
    permittedActions: fc.subarray([...operations]),
    attachments: fc.array(
      fc.record({
        kind: fc.constantFrom('image', 'logo', 'invoice', 'other', ''),
        name: fc.string({ unit: 'grapheme' }),
      }),
      { maxLength: 3 },
    ),
    orderCompletedAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01', 'soon', null),
    now: fc.constantFrom('2026-02-01T00:00:00Z', 'never'),
    previousReviewRequests: fc.nat(2),
    reply: fc.boolean(),
    itemTitles: fc.array(fc.string(), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Whether a place in a text does not split a character in two. */
function isBoundary(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}

function isOrdered(one: Violation, next: Violation): boolean {
  const keys = [one, next].map(({ start, end }) => [start ?? -1, end ?? -1]) as [number[], number[]];
  for (const key of [0, 1]) {
    const [a = 0, b = 0] = [keys[0][key], keys[1][key]];
    if (a !== b) return a < b;
  }
  return one.rule !== next.rule ? one.rule < next.rule : one.start === null && one.message <= next.message;
}

describe('checking any draft', () => {
  it('gives the same violations again, in a total order, on whole characters', () => {
    fc.assert(
      fc.property(draft, context, (text, known) => {
        const violations = checkDraft(text, known);
        expect(checkDraft(text, known)).toEqual(violations);
        violations.forEach((violation, index) => {
          const next = violations[index + 1];
          if (next) expect(isOrdered(violation, next)).toBe(true);
          expect(ruleIds).toContain(violation.rule);
          for (const span of [violation, violation.fix].filter((one) => one && one.start !== null)) {
            const { start, end } = span as { start: number; end: number };
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
            expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
          }
          expect(violation.start === null).toBe(violation.end === null);
          if (violation.start !== null) expect(violation.end).toBeGreaterThan(violation.start);
        });
      }),
      { numRuns: 250 },
    );
  });

  it('copes with 5,000 characters of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 5000, maxLength: 5000 }), (text) => {
        expect(checkDraft(text, {}).some(({ rule }) => rule === 'too-long')).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  it('does not tell a draft from its full-width twin', () => {
    const plain = 'Write to hello@brand.example or see https://shop.example/x, call +49 30 1234567.';
    const wide = plain.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const found = (text: string) => checkDraft(text, {}).map(({ rule, start, end }) => [rule, start, end]);
    expect(found(wide)).toEqual(found(plain));
  });
});

/** What makes a careless pattern try everything: each grows very long. */
const hostile: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'labels without end': 'a.',
  'full stops': '.',
  spaces: ' ',
  'letters apart': 'a ',
  'line breaks': ' \n',
  figures: '1',
  'figures apart': '1 ',
  'figures with hyphens': '12-345-',
  'at signs': 'a@',
  'spoken addresses': 'a at b dot ',
  'open tags': '<a x="',
  'open brackets': '[a](',
  'open faces': '(^_ ',
  stars: '**a ',
  colons: ':a ',
  backticks: '`',
  entities: '&amp;',
  emoji: '😀 ',
  'marks over one letter': '\u0301\u0316',
  'zero-width spaces': '\u200b',
  'schemes apart': 'h t t p : / / ',
  'www apart': 'w w w . ',
  links: 'https://shop.com/a ',
  numerals: 'one ',
  'Chinese numerals': '一二',
  codes: 'A1-',
  quotes: '"a ',
  'order IDs': '112-1234567-1234567 ',
  prices: '€ 1.000 ',
};

describe('checking hostile text', () => {
  const context: DraftContext = { marketplace: 'DE', orderId: '302-4410987-1120934' };
  const grown = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  it.each(Object.entries(hostile))('answers for 10,000 characters of %s', (_, unit) => {
    const text = grown(unit, 10_000);
    const rulesFound = checkDraft(text, context).map(({ rule }) => rule);
    expect(rulesFound).toContain('too-long');
  });

  it.each([
    'one letter',
    'letters apart',
    'figures with hyphens',
    'open tags',
    'emoji',
    'marks over one letter',
  ])('answers for 100,000 characters of %s', (name) => {
    const text = grown(hostile[name] as string, 100_000);
    for (const { end } of checkDraft(text, context)) expect(end ?? 0).toBeLessThanOrEqual(text.length);
  });
});
