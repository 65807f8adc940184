import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../src/policy/review-draft.ts';
import { noTextTools } from '../../src/policy/text-tools.ts';

const order = '302-5550123-7771234';
const base = { orderId: order, buyerLocale: 'en-US', now: '2026-03-01T09:00:00Z' };
const notesOf = (...given: Parameters<typeof reviewDraft>) => reviewDraft(...given).notes.map(({ id }) => id);

describe('the review of a draft', () => {
  it('holds all that a report shows', () => {
    const review = reviewDraft(`Your order ${order} is delayed until 12 March 2026. 😊`, base, {
      tools: {
        ...noTextTools,
        identify: () => [{ language: 'en', score: 0.9 }],
        missing: [{ kind: 'dictionary', language: 'it', install: 'npm i dictionary-it' }],
      },
    });
    expect(review).toMatchObject({
      language: 'en',
      buyerLanguage: 'en',
      purpose: 'order-issue',
      purposeInferred: true,
      route: { by: 'message', operation: 'unexpectedProblem' },
      missingTools: ['Italian dictionary (not installed: npm i dictionary-it)'],
    });
    expect(review.violations.map(({ rule }) => rule)).toEqual(['emoji']);
    expect(review.suggestion.text).toBe(`Your order ${order} is delayed until 12 March 2026.`);
  });

  it('is plain data', () => {
    const review = reviewDraft('Your order is late.', base);
    expect(structuredClone(review)).toEqual(review);
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  });
});

describe('notes', () => {
  it('advise and never block', () => {
    const review = reviewDraft('Your order is late.', { ...base, purpose: 'order-issue' });
    expect(review.notes.map(({ id }) => id)).toEqual(['late-without-date']);
    expect(review.notes[0]?.message).toMatch(/not until when/);
    expect(review.violations).toEqual([]);
    expect(review.suggestion.status).toBe('clean');
  });

  it.each([
    ['Your order is late.', { purpose: 'order-issue' }, ['late-without-date']],
    ['Your order is late until 12 March.', { purpose: 'order-issue' }, []],
    ['Your order is two days late.', { purpose: 'order-issue' }, []],
    ['What do you think of the pot?', { purpose: 'review-request' }, ['solicitation-text']],
    [
      'The invoice is attached.',
      { purpose: 'invoice', attachments: [{ kind: 'invoice', name: 'i.pdf' }] },
      ['no-text-goes-out'],
    ],
    ['It is out of stock, and we have refunded 5 EUR.', { purpose: 'order-issue' }, ['refund-first']],
    ['[Important] Your order is late until 12 March.', { purpose: 'order-issue' }, ['important-mark']],
  ])('%s %j', (draft, context, expected) => {
    expect(notesOf(draft, { ...base, ...context })).toEqual(expected);
  });

  it('tell a buyer in Portugal from one in Brazil', () => {
    expect(notesOf('A entrega chega dia 12 de março.', { ...base, buyerLocale: 'pt-PT' })).toEqual([
      'portuguese-of-brazil',
    ]);
    expect(notesOf('A entrega chega dia 12 de março.', { ...base, buyerLocale: 'pt-BR' })).toEqual([]);
  });
});
