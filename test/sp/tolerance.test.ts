import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/sp/account.ts';
import { buyerLocale, permittedMessages } from '../../src/sp/messaging.ts';
import { getOrder } from '../../src/sp/orders.ts';

/** An account at which Amazon answers every question with this, as it has been seen to or as the model allows. */
function answering(body: unknown): Account {
  const answer = { kind: 'answer', status: 200, requestId: 'r-1', rateLimit: null } as const;
  const ask = async () => ({ ...answer, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { ask } as unknown as Account;
}

const ref = { orderId: '302-5568014-7720935', marketplaceId: 'A1PA6795UKMFR9' };

describe('a list of actions', () => {
  it.each([
    [
      'with an array for its own address',
      { _links: { self: { href: ['/a', '/b'] }, actions: [{ name: 'warranty' }] } },
    ],
    ['with no address of its own', { _links: { actions: [{ href: '/x/warranty', name: 'warranty' }] } }],
    [
      'with a link that has no name',
      { _links: { actions: [{ href: '/x/messages/warranty?marketplaceIds=A' }] } },
    ],
    [
      'with schemas',
      { _links: { actions: [{ name: 'warranty' }] }, _embedded: { actions: [{ payload: 1 }] } },
    ],
    [
      'with names this program does not know',
      { _links: { actions: ['amazonMotors', 'attributes', 'warranty', ''].map((name) => ({ name })) } },
    ],
    ['that names one twice', { _links: { actions: [{ name: 'warranty' }, { name: 'warranty' }] } }],
  ])('is read %s', async (_name, body) => {
    expect(await permittedMessages(answering(body), ref)).toEqual(['warranty']);
  });

  it.each([{}, [], null, { _links: {} }, { _links: { actions: 'none' } }, { errors: [] }, 'no JSON'])(
    'is not taken for an empty one where it is none: %j',
    async (body) => {
      await expect(permittedMessages(answering(body), ref)).rejects.toMatchObject({
        problem: 'unreadable-answer',
        requestId: 'r-1',
      });
    },
  );
});

describe("a buyer's language", () => {
  it.each([
    [{ buyer: { locale: 'de-DE' } }, 'de-DE'],
    [{ buyer: { locale: 'zh_cn' } }, 'zh-CN'],
    [{ buyer: { locale: '' } }, null],
    [{ buyer: { locale: 'not a language' } }, null],
    [{ buyer: { locale: null } }, null],
    [{ buyer: {} }, null],
    [{}, null],
  ])('%j is %s', async (body, locale) => {
    expect(await buyerLocale(answering(body), ref)).toBe(locale);
  });
});

describe('an order', () => {
  const bare = {
    orderId: ref.orderId,
    createdTime: '2026-03-01T08:00:00Z',
    lastUpdatedTime: '2026-03-05T08:00:00Z',
    salesChannel: { channelName: 'AMAZON' },
    orderItems: [{ orderItemId: '1', quantityOrdered: 2, product: {} }],
  };
  const read = (order: object) => getOrder(answering({ order }), ref.orderId, ref.marketplaceId);
  const shipped = { fulfillment: { fulfillmentStatus: 'SHIPPED' } };

  it('is read with nothing but what the model requires', async () => {
    expect(await read(bare)).toEqual({
      ...ref,
      status: null,
      fulfilledBy: null,
      shipBy: null,
      deliverBy: null,
      completedAt: null,
      items: [{ title: '', sellerSku: null, asin: null, quantityOrdered: 2, quantityUnfulfilled: null }],
    });
  });

  it('keeps neither a gift message nor an address nor a tracking number', async () => {
    const order = await read({
      ...bare,
      ...shipped,
      buyer: { buyerName: 'canary' },
      recipient: { deliveryAddress: { name: 'canary' } },
      orderItems: [
        {
          ...bare.orderItems[0],
          fulfillment: { quantityUnfulfilled: 0, packing: { giftOption: { giftMessage: 'canary' } } },
        },
      ],
      packages: [{ packageReferenceId: '1', trackingNumber: 'canary', shipTime: '2026-03-04T08:00:00Z' }],
    });
    expect(JSON.stringify(order)).not.toContain('canary');
  });

  it.each([
    [
      'the last that left',
      [{ shipTime: '2026-03-03T23:00:00Z' }, { shipTime: '2026-03-02T08:00:00Z' }],
      '2026-03-03',
    ],
    [
      'in whatever zone',
      [{ shipTime: '2026-03-04T00:30:00+09:00' }, { shipTime: '2026-03-03T15:00:00Z' }],
      '2026-03-03',
    ],
    [
      'none that was cancelled',
      [
        { shipTime: '2026-03-02T08:00:00Z', packageStatus: { status: 'DELIVERED' } },
        { shipTime: '2026-03-04T08:00:00Z', packageStatus: { status: 'CANCELLED' } },
      ],
      '2026-03-02',
    ],
    ['none without a time', [{ packageReferenceId: '1' }], '2026-03-05'],
    ['none at all', undefined, '2026-03-05'],
  ])('was completed by its packages: %s', async (_name, packages, day) => {
    expect((await read({ ...bare, ...shipped, packages })).completedAt).toContain(day);
  });
});
