import { describe, expect, it } from 'vitest';
import { startMarketplace } from '../../../src/playground/marketplace/server.ts';
import { openRawClient, type RawReply } from './raw-client.ts';

const errorOf = ({ status, body }: RawReply) => {
  const [error] = body.errors as { code: string; message: string; details: string }[];
  return { status, ...error };
};

/** A raw client with one German order that is open, and the path of its messages. */
async function openOrder() {
  const client = await openRawClient();
  const order = client.emulator.orders.find(
    ({ status, marketplaceId }) => status === 'UNSHIPPED' && marketplaceId === 'A1PA6795UKMFR9',
  );
  const root = `/messaging/v1/orders/${order?.orderId}`;
  const send = (body: unknown, headers?: Record<string, string>, query = '?marketplaceIds=A1PA6795UKMFR9') =>
    client.request(`${root}/messages/unexpectedProblem${query}`, {
      method: 'POST',
      body,
      ...(headers && { headers }),
    });
  return { ...client, root, send };
}

describe('a request without access', () => {
  it.each([
    ['no token', '', /missing/],
    ['a made-up token', 'Atza|made-up', /malformed or invalid/],
  ])('is refused: %s', async (_name, token, details) => {
    const { root, request, emulator } = await openOrder();
    const reply = await request(`${root}?marketplaceIds=A1PA6795UKMFR9`, {
      headers: { 'x-amz-access-token': token },
    });
    expect(errorOf(reply)).toMatchObject({
      status: 403,
      code: 'Unauthorized',
      details: expect.stringMatching(details),
    });
    expect(emulator.received).toEqual([]);
  });

  it('is refused an hour after the log-in', async () => {
    const { root, request, pass } = await openOrder();
    pass(3_599_000);
    expect((await request(`${root}?marketplaceIds=A1PA6795UKMFR9`)).status).toBe(200);
    pass(1000);
    expect(errorOf(await request(`${root}?marketplaceIds=A1PA6795UKMFR9`))).toMatchObject({
      status: 403,
      details: 'The access token you provided has expired.',
    });
  });
});

describe('the log-in', () => {
  const form = {
    grant_type: 'refresh_token',
    client_id: 'amzn1.application-oa2-client.emulated',
    client_secret: 'emulated-client-secret',
    refresh_token: 'Atzr|emulated-refresh-token',
  };
  it.each([
    [{}, 200, undefined],
    [{ client_id: 'x' }, 401, 'invalid_client'],
    [{ client_secret: '' }, 401, 'invalid_client'],
    [{ refresh_token: 'x' }, 400, 'invalid_grant'],
    [{ grant_type: 'client_credentials' }, 400, 'unsupported_grant_type'],
  ])('with %j: %i %s', async (change, status, error) => {
    const { emulator } = await openRawClient();
    const reply = await fetch(`${emulator.url}/auth/o2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...form, ...change }),
    });
    expect(reply.status).toBe(status);
    expect(((await reply.json()) as { error?: string }).error).toBe(error);
  });

  it.each(['', '[', 'null', '"text"'])('with a body like %j: refused, and alive', async (body) => {
    const { emulator } = await openRawClient();
    const reply = await fetch(`${emulator.url}/auth/o2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
  });
});

describe('a message', () => {
  it('reaches the buyer whole, and a listener hears of it', async () => {
    const { emulator, send } = await openOrder();
    const heard: unknown[] = [];
    const stop = emulator.onReceived((message) => heard.push(message));
    const text = 'Grüße aus Köln 🍂\r\nZweite Zeile';
    const reply = await send({ text });
    expect(reply).toMatchObject({ status: 201, body: {} });
    expect(heard).toEqual(emulator.received);
    expect(emulator.received).toEqual([
      expect.objectContaining({
        text,
        buyerLocale: 'de-DE',
        requestId: reply.headers.get('x-amzn-requestid'),
      }),
    ]);
    stop();
    await send({ text });
    expect([heard.length, emulator.received.length]).toEqual([1, 2]);
  });

  it.each([
    [{}, /text is missing/],
    [{ text: '' }, /fewer than 1/],
    [{ text: 7 }, /string/],
    [{ text: 'x'.repeat(2001) }, /more than 2000/],
    [{ text: 'See <b>here</b>' }, /HTML/],
    [{ text: 'Write to shop@example.com' }, /e-mail/],
    ['{"text":', /JSON/],
    ['["text"]', /JSON/],
    ['null', /JSON/],
  ])('is held to the model: %j', async (body, message) => {
    const { send, emulator } = await openOrder();
    expect(errorOf(await send(body))).toMatchObject({
      status: 400,
      code: 'InvalidInput',
      message: expect.stringMatching(message),
    });
    expect(emulator.received).toEqual([]);
  });

  it.each([
    ['', 400],
    ['?marketplaceIds=', 400],
    ['?marketplaceIds=A1PA6795UKMFR9%2CA1F83G8C2ARO7P', 400],
    ['?marketplaceIds=A1PA6795UKMFR9&marketplaceIds=A1F83G8C2ARO7P', 400],
    ['?marketplaceIds=ATVPDKIKX0DER', 400],
  ])('names the one marketplace of its order: %j', async (query, status) => {
    const { send, emulator } = await openOrder();
    expect((await send({ text: 'Hallo' }, undefined, query)).status).toBe(status);
    expect(emulator.received).toEqual([]);
  });

  it('is JSON', async () => {
    const { send } = await openOrder();
    expect((await send('text=Hallo', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    );
  });

  it('is not endless', async () => {
    const { send } = await openOrder();
    expect((await send({ text: 'x'.repeat(1_000_001) })).status).toBe(413);
  });

  it('is of a kind the order permits now', async () => {
    const { emulator, request } = await openRawClient();
    const order = emulator.orders.find(({ status }) => status === 'PENDING');
    const path = `/messaging/v1/orders/${order?.orderId}/messages/unexpectedProblem`;
    const reply = await request(`${path}?marketplaceIds=${order?.marketplaceId}`, {
      method: 'POST',
      body: { text: 'Hi' },
    });
    expect(errorOf(reply)).toMatchObject({
      status: 403,
      message: 'Invalid amazonOrderId and template combination.',
    });
  });
});

describe('a question', () => {
  it.each([
    ['/messaging/v1/orders/000-0000000-0000000?marketplaceIds=ATVPDKIKX0DER', 404],
    ['/orders/2026-01-01/orders/000-0000000-0000000', 404],
    ['/orders/v0/orders/000-0000000-0000000', 404],
    ['/', 404],
    ['/messaging/v1/orders/?marketplaceIds=ATVPDKIKX0DER', 404],
    ['/messaging/v1/orders/%E0%A4%A?marketplaceIds=ATVPDKIKX0DER', 404],
  ])('about nothing: %s', async (path, status) => {
    const { request } = await openRawClient();
    expect((await request(path)).status).toBe(status);
  });

  it('about a buyer is refused: the app has no role for personal data', async () => {
    const { emulator, request } = await openRawClient();
    for (const name of ['BUYER', 'RECIPIENT', 'FULFILLMENT%2CBUYER'])
      expect(
        (await request(`/orders/2026-01-01/orders/${emulator.orders[0]?.orderId}?includedData=${name}`))
          .status,
      ).toBe(403);
  });

  it('with an unknown data set is refused', async () => {
    const { emulator, request } = await openRawClient();
    const path = `/orders/2026-01-01/orders/${emulator.orders[0]?.orderId}`;
    expect((await request(`${path}?includedData=EVERYTHING`)).status).toBe(400);
  });

  it('without FULFILLMENT tells no status', async () => {
    const { emulator, request } = await openRawClient();
    const { body } = await request(`/orders/2026-01-01/orders/${emulator.orders[0]?.orderId}`);
    expect(body.order).not.toHaveProperty('fulfillment');
  });
});

describe('the usage plan', () => {
  it('is enforced for each operation by itself, and restored with time', async () => {
    const { root, request, pass } = await openOrder();
    const ask = async (folder: string) =>
      (await request(`${root}${folder}?marketplaceIds=A1PA6795UKMFR9`)).status;
    const statuses = [];
    for (let n = 0; n < 6; n += 1) statuses.push(await ask('/attributes'));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await ask('')).toBe(200);
    pass(999);
    expect(await ask('/attributes')).toBe(429);
    pass(1);
    expect(await ask('/attributes')).toBe(200);
  });

  it('is named on answers, though not on a 429', async () => {
    const { root, request } = await openOrder();
    const replies = [];
    for (let n = 0; n < 6; n += 1) replies.push(await request(`${root}?marketplaceIds=A1PA6795UKMFR9`));
    expect(replies.map(({ headers }) => headers.get('x-amzn-ratelimit-limit'))).toEqual([
      '1',
      '1',
      '1',
      '1',
      '1',
      null,
    ]);
  });
});

describe('a fault', () => {
  it('befalls what it names, as often as it was asked for', async () => {
    const { root, emulator, request, send } = await openOrder();
    emulator.fail({ operation: 'send', kind: 'not-permitted' });
    emulator.fail({ operation: '*', kind: 'throttled', times: 2 });
    const ask = async () => (await request(`${root}?marketplaceIds=A1PA6795UKMFR9`)).status;
    expect([await ask(), (await send({ text: 'Hallo' })).status, await ask(), await ask()]).toEqual([
      429, 403, 429, 200,
    ]);
    expect(emulator.received).toEqual([]);
  });

  it('makes an action list flap', async () => {
    const { root, emulator, request } = await openOrder();
    emulator.fail({ operation: 'getMessagingActionsForOrder', kind: 'no-actions' });
    const count = async () => {
      const { body } = await request(`${root}?marketplaceIds=A1PA6795UKMFR9`);
      return (body as { _links: { actions: unknown[] } })._links.actions.length;
    };
    expect([await count(), await count()]).toEqual([0, 3]);
  });
});

describe('the server', () => {
  it('listens on this machine alone, and says when its port is taken', async () => {
    const { emulator } = await openRawClient();
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(emulator.url).port);
    await expect(startMarketplace({ clock: () => 0, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('counts every request, whatever became of it', async () => {
    const { emulator, send, request } = await openOrder();
    emulator.fail({ operation: 'createUnexpectedProblem', kind: 'reset-unread' });
    await expect(send({ text: 'Hallo' })).rejects.toThrow();
    await request('/nothing');
    expect(emulator.requests.map(({ operation }) => operation)).toEqual([
      'token',
      'createUnexpectedProblem',
      null,
    ]);
  });

  it('refuses to change an order it does not have', async () => {
    const { emulator } = await openRawClient();
    expect(() => emulator.changeOrder('1', { status: 'SHIPPED' })).toThrow('no order 1');
  });
});
