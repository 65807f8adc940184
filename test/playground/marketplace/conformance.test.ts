import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { EmulatedOrder } from '../../../src/playground/marketplace/emulated-order.ts';
import { loadModels } from '../../../src/playground/marketplace/model.ts';
import { openRawClient } from './raw-client.ts';

/** Holds an answer to the published file itself, not to what the emulator made of it. */
function judge(model: string) {
  const file = new URL(`../../../src/playground/marketplace/models/${model}.json`, import.meta.url);
  const swagger = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'model', definitions: swagger.definitions });
  return (path: string, method: string, status: number, body: unknown) => {
    const { schema } = swagger.paths[path][method].responses[status];
    const validate = ajv.compile({ $ref: `model${schema.$ref}` });
    return validate(body) ? [] : validate.errors;
  };
}

const messaging = judge('messaging');
const solicitations = judge('solicitations');
const orders = judge('orders_2026-01-01');

describe('the emulator', () => {
  it('answers every question about every order as the models say', async () => {
    const { emulator, request, pass } = await openRawClient();
    for (const { orderId, marketplaceId } of emulator.orders) {
      const query = `?marketplaceIds=${marketplaceId}`;
      const actions = await request(`/messaging/v1/orders/${orderId}${query}`);
      const path = '/messaging/v1/orders/{amazonOrderId}';
      expect([actions.status, messaging(path, 'get', 200, actions.body)]).toEqual([200, []]);
      const attributes = await request(`/messaging/v1/orders/${orderId}/attributes${query}`);
      expect([attributes.status, messaging(`${path}/attributes`, 'get', 200, attributes.body)]).toEqual([
        200,
        [],
      ]);
      const asked = await request(`/solicitations/v1/orders/${orderId}${query}`);
      expect([
        asked.status,
        solicitations('/solicitations/v1/orders/{amazonOrderId}', 'get', 200, asked.body),
      ]).toEqual([200, []]);
      const order = await request(`/orders/2026-01-01/orders/${orderId}?includedData=FULFILLMENT%2CPACKAGES`);
      expect([order.status, orders('/orders/2026-01-01/orders/{orderId}', 'get', 200, order.body)]).toEqual([
        200,
        [],
      ]);
      pass(2000);
    }
  });

  it('takes every message each order permits, and answers it as the model says', async () => {
    const { emulator, request, pass } = await openRawClient();
    const attachments = [{ uploadDestinationId: 'a1', fileName: 'paper.pdf' }];
    for (const { orderId, marketplaceId } of emulator.orders) {
      const list = await request(`/messaging/v1/orders/${orderId}?marketplaceIds=${marketplaceId}`);
      const links = (list.body as { _links: { actions: { name: string; href: string }[] } })._links.actions;
      for (const { name, href } of links) {
        const takesText = !['invoice', 'legalDisclosure', 'warranty'].includes(name);
        const answer = await request(href, {
          method: 'POST',
          body: takesText ? { text: 'Hello' } : { attachments },
        });
        const path = `/messaging/v1/orders/{amazonOrderId}/messages/${name}`;
        expect([answer.status, messaging(path, 'post', 201, answer.body)]).toEqual([201, []]);
        expect(emulator.received.at(-1)).toMatchObject({
          orderId,
          operation: name,
          text: takesText ? 'Hello' : null,
        });
        pass(1000);
      }
    }
    expect(new Set(emulator.received.map(({ operation }) => operation))).toEqual(
      new Set([
        ...['unexpectedProblem', 'confirmOrderDetails', 'confirmDeliveryDetails', 'confirmServiceDetails'],
        ...['confirmCustomizationDetails', 'digitalAccessKey', 'legalDisclosure', 'invoice', 'warranty'],
      ]),
    );
  });

  it.each([
    ['bad-request', 400],
    ['role-missing', 403],
    ['not-permitted', 403],
    ['token-expired', 403],
    ['not-found', 404],
    ['too-large', 413],
    ['unsupported', 415],
    ['throttled', 429],
    ['internal-failure', 500],
  ] as const)('words %s as the model says', async (kind, status) => {
    const { emulator, request } = await openRawClient();
    emulator.fail({ operation: '*', kind, times: 2 });
    const message = await request('/messaging/v1/orders/1/messages/unexpectedProblem', { method: 'POST' });
    const path = '/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem';
    expect([message.status, messaging(path, 'post', status, message.body)]).toEqual([status, []]);
    const order = await request('/orders/2026-01-01/orders/1');
    expect([order.status, orders('/orders/2026-01-01/orders/{orderId}', 'get', status, order.body)]).toEqual([
      status,
      [],
    ]);
  });
});

describe('an answer that strays from the model', () => {
  it('is not given; the emulator says so instead', async () => {
    const { emulator } = await openRawClient();
    const [order] = emulator.orders;
    if (!order) throw new Error('no order');
    const strange = { ...order, status: 'ON_FIRE' as EmulatedOrder['status'] };
    const { request } = await openRawClient({ orders: [strange] });
    const reply = request(`/orders/2026-01-01/orders/${order.orderId}?includedData=FULFILLMENT`);
    expect(await reply).toMatchObject({
      status: 500,
      body: { emulator: expect.stringContaining('fulfillmentStatus') },
    });
  });
});

describe('the models', () => {
  const operations = loadModels();
  const plan = (id: string) => operations.find((operation) => operation.id === id)?.usagePlan;

  it('name the rate of each operation', () => {
    expect(plan('createUnexpectedProblem')).toEqual({ rate: 1, burst: 5 });
    expect(plan('getOrder')).toEqual({ rate: 0.5, burst: 30 });
    expect(plan('searchOrders')).toEqual({ rate: 0.0056, burst: 20 });
    expect(plan('sendInvoice')).toEqual({ rate: 1, burst: 5 });
  });

  it('have the operations this program uses', () => {
    expect(operations).toHaveLength(15);
    expect(operations.filter(({ takesText }) => takesText)).toHaveLength(6);
  });
});
