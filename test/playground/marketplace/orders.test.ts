import { describe, expect, it } from 'vitest';
import { messagingActions, solicitationActions } from '../../../src/playground/marketplace/actions.ts';
import { exampleOrders } from '../../../src/playground/marketplace/orders.ts';
import { findMarketplace } from '../../../src/policy/marketplaces.ts';

const now = Date.parse('2026-03-10T09:00:00Z');
const day = 86_400_000;
const orders = exampleOrders(now);

describe('the example orders', () => {
  it('are the same for the same moment, and move with it', () => {
    expect(exampleOrders(now)).toEqual(orders);
    expect(exampleOrders(now + day).map(({ createdAt }) => createdAt - day)).toEqual(
      orders.map(({ createdAt }) => createdAt),
    );
  });

  it('have an ID each, written as Amazon writes it', () => {
    expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(orders.length);
    for (const { orderId } of orders) expect(orderId).toMatch(/^\d{3}-\d{7}-\d{7}$/);
  });

  it('name each item by a SKU and an ASIN of its own', () => {
    const items = orders.flatMap((order) => order.items);
    expect(new Set(items.map(({ sku }) => sku)).size).toBe(items.length);
    expect(new Set(items.map(({ asin }) => asin)).size).toBe(items.length);
    for (const { asin } of items) expect(asin).toMatch(/^B0[0-9A-Z]{8}$/);
  });

  it('stand in thirteen marketplaces and many languages', () => {
    const countries = new Set(orders.map(({ marketplaceId }) => findMarketplace(marketplaceId)?.country));
    expect([...countries].sort()).toEqual([
      'BR',
      'CA',
      'DE',
      'ES',
      'FR',
      'GB',
      'IT',
      'JP',
      'NL',
      'PL',
      'SE',
      'TR',
      'US',
    ]);
    const locales = new Set(orders.map(({ buyerLocale }) => buyerLocale));
    for (const locale of ['tr-TR', 'es-US', 'zh-CN', 'en-GB', 'sv-SE', 'pt-BR', 'ja-JP', null])
      expect(locales).toContain(locale);
  });

  it('are in every situation a seller meets', () => {
    expect(new Set(orders.map(({ status }) => status))).toEqual(
      new Set(['UNSHIPPED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'PENDING', 'CANCELLED']),
    );
    const unshipped = orders.filter(({ status }) => status === 'UNSHIPPED');
    expect(unshipped.some(({ shipBy }) => shipBy.latest < now)).toBe(true);
    expect(unshipped.some(({ shipBy }) => shipBy.latest > now)).toBe(true);
    expect(orders.some(({ fulfilledBy }) => fulfilledBy === 'AMAZON')).toBe(true);
  });

  it('never ship what was not ordered, and nothing in the future', () => {
    for (const { items, packages, createdAt, updatedAt, status } of orders) {
      for (const { quantity, shipped } of items) expect(shipped).toBeLessThanOrEqual(quantity);
      for (const time of [...packages, createdAt, updatedAt]) expect(time).toBeLessThanOrEqual(now);
      if (status === 'UNSHIPPED') expect(packages).toEqual([]);
      if (status === 'SHIPPED')
        expect(items.every(({ quantity, shipped }) => quantity === shipped)).toBe(true);
    }
  });
});

describe('the permitted messages', () => {
  const permitted = (fits: (order: (typeof orders)[number]) => boolean) => {
    const order = orders.find(fits);
    if (!order) throw new Error('no such order');
    return messagingActions(order, now);
  };

  it.each([
    ['pending', 'PENDING'],
    ['cancelled', 'CANCELLED'],
  ])('of a %s order: none', (_name, status) => {
    expect(permitted((order) => order.status === status)).toEqual([]);
  });

  it.each([
    ['customized', 'confirmCustomizationDetails'],
    ['bulky', 'confirmDeliveryDetails'],
    ['service', 'confirmServiceDetails'],
    ['digital', 'digitalAccessKey'],
  ])('of a %s item: %s beside the usual ones', (trait, action) => {
    const actions = permitted(({ items }) => items.some((item) => item.trait === trait));
    expect(actions).toContain(action);
    expect(actions).toContain('unexpectedProblem');
  });

  it('of an order Amazon fulfils: no word about delivery', () => {
    expect(permitted(({ fulfilledBy }) => fulfilledBy === 'AMAZON')).toEqual(['invoice', 'legalDisclosure']);
  });

  it('end 30 days after the last package left', () => {
    const order = orders.find(({ status, packages }) => status === 'SHIPPED' && packages.length === 1);
    const left = order?.packages[0] ?? 0;
    expect(order && messagingActions(order, left + 30 * day)).not.toEqual([]);
    expect(order && messagingActions(order, left + 30 * day + 1)).toEqual([]);
  });
});

describe('the solicitation', () => {
  const order = orders.find(({ status }) => status === 'SHIPPED');
  const review = ['productReviewAndSellerFeedback'];
  const from = (order?.deliverBy.earliest ?? 0) + 5 * day;
  const to = (order?.deliverBy.latest ?? 0) + 30 * day;

  it.each([
    ['a moment too early', from - 1, false, []],
    ['from the fifth day', from, false, review],
    ['to the thirtieth', to, false, review],
    ['a moment too late', to + 1, false, []],
    ['a second time', from, true, []],
  ])('%s', (_name, at, isSolicited, expected) => {
    expect(order && solicitationActions(order, at, isSolicited)).toEqual(expected);
  });

  it('is not for an order that has not left', () => {
    const open = orders.find(({ status }) => status === 'UNSHIPPED');
    expect(open && solicitationActions(open, open.deliverBy.earliest + 10 * day, false)).toEqual([]);
  });
});
