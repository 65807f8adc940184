import { describe, expect, it } from 'vitest';
import { MarketplaceError } from '../../src/commands/ports.ts';
import { anOrder, openAccount } from './account-at-emulator.ts';

const unshipped = ({ status }: { status: string }) => status === 'UNSHIPPED';

describe('asking about an order', () => {
  it('tells status, windows and items, and nothing of the buyer', async () => {
    const { emulator, marketplace } = await openAccount();
    const ref = anOrder(emulator, 'US', ({ items }) => items.some(({ giftMessage }) => giftMessage));
    const order = await marketplace.order(ref.orderId);
    const kept = emulator.orders.find(({ orderId }) => orderId === ref.orderId);
    expect(order).toEqual({
      ...ref,
      status: 'UNSHIPPED',
      fulfilledBy: 'MERCHANT',
      shipBy: expect.stringMatching(/^2026-03-\d\dT/),
      deliverBy: expect.stringMatching(/^2026-03-\d\dT/),
      completedAt: null,
      items: [
        {
          title: kept?.items[0]?.title,
          sellerSku: kept?.items[0]?.sku,
          asin: kept?.items[0]?.asin,
          quantityOrdered: 1,
          quantityUnfulfilled: 1,
        },
      ],
    });
    expect(JSON.stringify(order)).not.toContain(kept?.items[0]?.giftMessage);
  });

  it('takes the last package for the completion of a shipped order', async () => {
    const { emulator, marketplace } = await openAccount();
    const { orderId } = anOrder(
      emulator,
      'US',
      ({ packages, status }) => status === 'SHIPPED' && packages.length > 1,
    );
    const kept = emulator.orders.find((order) => order.orderId === orderId);
    expect((await marketplace.order(orderId)).completedAt).toBe(
      new Date(Math.max(...(kept?.packages ?? []))).toISOString(),
    );
  });

  it('takes the last update where Amazon names no package, never an earlier moment', async () => {
    const { emulator, marketplace } = await openAccount();
    const { orderId } = anOrder(
      emulator,
      'US',
      ({ fulfilledBy, status }) => fulfilledBy === 'AMAZON' && status === 'SHIPPED',
    );
    const kept = emulator.orders.find((order) => order.orderId === orderId);
    expect((await marketplace.order(orderId)).completedAt).toBe(new Date(kept?.updatedAt ?? 0).toISOString());
  });

  it.each(['UNSHIPPED', 'PARTIALLY_SHIPPED', 'PENDING', 'CANCELLED'])(
    'calls a %s order not completed',
    async (status) => {
      const { emulator, marketplace } = await openAccount();
      const order = emulator.orders.find((each) => each.status === status);
      expect(await marketplace.order(order?.orderId ?? '')).toMatchObject({ status, completedAt: null });
    },
  );

  it('reads characters that fall between two chunks', async () => {
    const { emulator, marketplace } = await openAccount();
    emulator.fail({ operation: 'getOrder', kind: 'byte-by-byte' });
    const { orderId } = anOrder(emulator, 'JP', ({ items }) =>
      items.some(({ title }) => title.startsWith('𠮷')),
    );
    expect((await marketplace.order(orderId)).items[0]?.title).toBe('𠮷野杉の箸 5膳セット');
  });

  it.each(['', '112-12-1', '../messaging/v1', '112-4058216-77304190', ' 112-4058216-7730419'])(
    'asks nobody about %j, which is no order ID',
    async (orderId) => {
      const { emulator, marketplace } = await openAccount();
      await expect(marketplace.order(orderId)).rejects.toMatchObject({ problem: 'invalid-input' });
      expect(emulator.requests).toEqual([]);
    },
  );

  it('says when Amazon does not know the order', async () => {
    const { marketplace } = await openAccount();
    await expect(marketplace.order('999-0000000-0000000')).rejects.toMatchObject({
      problem: 'not-found',
      status: 404,
      requestId: expect.any(String),
    });
  });
});

describe('asking what is permitted', () => {
  it.each([
    ['an open order', 'DE', unshipped, ['unexpectedProblem', 'confirmOrderDetails', 'legalDisclosure']],
    ['a cancelled order', 'DE', ({ status }: { status: string }) => status === 'CANCELLED', []],
  ] as const)('of %s', async (_name, country, fits, actions) => {
    const { emulator, marketplace } = await openAccount();
    expect(await marketplace.permittedActions(anOrder(emulator, country, fits))).toEqual(actions);
  });

  it('sees an order change between two questions', async () => {
    const { emulator, marketplace } = await openAccount();
    const order = anOrder(emulator, 'DE', unshipped);
    expect(await marketplace.permittedActions(order)).toContain('unexpectedProblem');
    emulator.changeOrder(order.orderId, { status: 'CANCELLED' });
    expect(await marketplace.permittedActions(order)).toEqual([]);
  });

  it('asks both APIs, and neither for a buyer', async () => {
    const { emulator, marketplace, count } = await openAccount();
    const order = anOrder(
      emulator,
      'US',
      ({ status, fulfilledBy }) => status === 'SHIPPED' && fulfilledBy === 'AMAZON',
    );
    expect(await marketplace.permittedActions(order)).toContain('productReviewAndSellerFeedback');
    expect([count('getMessagingActionsForOrder'), count('getSolicitationActionsForOrder')]).toEqual([1, 1]);
  });

  it('permits messages to an app that lacks the role for solicitations', async () => {
    const { emulator, marketplace } = await openAccount();
    emulator.fail({ operation: 'getSolicitationActionsForOrder', kind: 'role-missing' });
    expect(await marketplace.permittedActions(anOrder(emulator, 'DE', unshipped))).toContain(
      'unexpectedProblem',
    );
  });

  it('says so when the role for messages is missing', async () => {
    const { emulator, marketplace, count } = await openAccount();
    emulator.fail({ operation: 'getMessagingActionsForOrder', kind: 'role-missing' });
    await expect(marketplace.permittedActions(anOrder(emulator, 'DE'))).rejects.toMatchObject({
      problem: 'role-missing',
      status: 403,
      message: expect.stringContaining('Buyer Communication'),
    });
    expect(count('getMessagingActionsForOrder')).toBe(1);
  });
});

describe("the buyer's language", () => {
  it.each([
    ['DE', 'tr-TR'],
    ['US', 'es-US'],
    ['UK', 'en-GB'],
    ['JP', null],
  ])('in %s: %s', async (country, buyerLocale) => {
    const { emulator, marketplace } = await openAccount();
    const order = anOrder(emulator, country, (each) => each.buyerLocale === buyerLocale);
    expect(await marketplace.buyerLocale(order)).toBe(buyerLocale);
  });
});

describe('a question that fails', () => {
  it.each([
    'throttled',
    'throttled-with-limit',
    'internal-failure',
    'unavailable-html',
    'reset',
    'reset-accepted',
    'cut-off',
  ] as const)('is asked again after %s', async (kind) => {
    const { emulator, marketplace, count } = await openAccount();
    emulator.fail({ operation: 'GetAttributes', kind, times: 2 });
    expect(await marketplace.buyerLocale(anOrder(emulator, 'DE'))).toBe('de-DE');
    expect(count('GetAttributes')).toBe(3);
  });

  it.each([
    ['throttled', 'throttled'],
    ['internal-failure', 'server-error'],
    ['reset', 'unreachable'],
  ] as const)('is given up after three times %s', async (kind, problem) => {
    const { emulator, marketplace, count } = await openAccount();
    emulator.fail({ operation: 'GetAttributes', kind, times: 9 });
    await expect(marketplace.buyerLocale(anOrder(emulator, 'DE'))).rejects.toMatchObject({ problem });
    expect(count('GetAttributes')).toBe(3);
  });

  it('is asked again when there was no answer in time', async () => {
    const { emulator, marketplace, count } = await openAccount({ deadlineMs: 1000 });
    emulator.fail({ operation: 'GetAttributes', kind: 'hang' });
    expect(await marketplace.buyerLocale(anOrder(emulator, 'DE'))).toBe('de-DE');
    expect(count('GetAttributes')).toBe(2);
  });

  it.each([
    ['bad-request', 'invalid-input'],
    ['not-found', 'not-found'],
    ['role-missing', 'role-missing'],
    ['token-revoked', 'credentials-rejected'],
    ['broken-body', 'unreadable-answer'],
    ['empty-body', 'unreadable-answer'],
    ['html-body', 'unreadable-answer'],
    ['errors-in-body', 'unreadable-answer'],
    ['redirect', 'unreadable-answer'],
    ['status-202', 'unreadable-answer'],
  ] as const)('is not asked again after %s', async (kind, problem) => {
    const { emulator, marketplace, count } = await openAccount();
    emulator.fail({ operation: 'getOrder', kind });
    await expect(marketplace.order(anOrder(emulator, 'DE').orderId)).rejects.toMatchObject({ problem });
    expect(count('getOrder')).toBe(1);
  });

  it('waits longer each time, with jitter, and as long as Amazon names', async () => {
    const { emulator, marketplace, waits } = await openAccount({ random: () => 0.5 });
    const order = anOrder(emulator, 'DE');
    emulator.fail({ operation: 'GetAttributes', kind: 'internal-failure', times: 2 });
    await marketplace.buyerLocale(order);
    expect(waits).toEqual([625, 1250]);
    emulator.fail({ operation: 'getOrder', kind: 'throttled-with-limit' });
    await marketplace.order(order.orderId);
    // One request in two seconds, and a quarter of the jitter on top; then the drained bucket needs no more.
    expect(waits[2]).toBe(2250);
  });

  it('has an error that is safe to show', async () => {
    const { emulator, marketplace, logged } = await openAccount();
    emulator.fail({ operation: '*', kind: 'token-revoked', times: 9 });
    const error = await marketplace.order(anOrder(emulator, 'DE').orderId).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MarketplaceError);
    const shown = `${(error as Error).stack} ${JSON.stringify(error)} ${logged()}`;
    for (const secret of ['Atza|', 'Atzr|', emulator.credentials.clientSecret])
      expect(shown).not.toContain(secret);
  });
});
