import { describe, expect, it } from 'vitest';
import type { DraftContext, Purpose } from '../../src/policy/context.ts';
import { routeOf } from '../../src/policy/route.ts';

describe('the way a message goes out', () => {
  it.each<[Purpose | null, DraftContext, object]>([
    ['order-issue', {}, { by: 'message', operation: 'unexpectedProblem' }],
    ['additional-info', {}, { by: 'message', operation: 'confirmOrderDetails' }],
    ['heavy-bulky-delivery', {}, { by: 'message', operation: 'confirmDeliveryDetails' }],
    ['home-service', {}, { by: 'message', operation: 'confirmServiceDetails' }],
    ['custom-design', {}, { by: 'message', operation: 'confirmCustomizationDetails' }],
    ['review-request', {}, { by: 'solicitation' }],
    ['return-question', {}, { by: 'copy' }],
    ['invoice', {}, { by: 'copy' }],
    [
      'invoice',
      { attachments: [{ kind: 'invoice', name: 'i.pdf' }] },
      { by: 'message', operation: 'invoice' },
    ],
    ['order-issue', { reply: true }, { by: 'copy' }],
    ['review-request', { reply: true }, { by: 'copy' }],
    ['other', { operation: 'digitalAccessKey' }, { by: 'message', operation: 'digitalAccessKey' }],
    [null, { operation: 'productReviewAndSellerFeedback' }, { by: 'solicitation' }],
    [
      'additional-info',
      { permittedActions: ['confirmDeliveryDetails'] },
      { by: 'message', operation: 'confirmDeliveryDetails' },
    ],
  ])('%s with %j', (purpose, context, route) => {
    expect(routeOf(purpose, context)).toMatchObject(route);
  });

  it('leaves the choice among what Amazon permits to the drafter', () => {
    expect(
      routeOf('other', { permittedActions: ['unexpectedProblem', 'invoice', 'digitalAccessKey'] }),
    ).toEqual({
      by: 'choice',
      operations: ['unexpectedProblem', 'digitalAccessKey'],
    });
    expect(routeOf(null, {})).toMatchObject({ by: 'choice' });
    expect(routeOf('other', { permittedActions: [] })).toMatchObject({ by: 'copy' });
  });

  it('says why a text can only be copied', () => {
    const route = routeOf('return-question', {});
    expect(route.by === 'copy' && route.reason).toMatch(/Seller Central/);
  });
});
