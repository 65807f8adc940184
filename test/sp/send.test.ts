import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/commands/ports.ts';
import type { FaultKind } from '../../src/playground/marketplace/faults.ts';
import type { Operation } from '../../src/policy/context.ts';
import { type AccountAtEmulator, anOrder, openAccount } from './account-at-emulator.ts';

const text = 'Guten Tag, Ihre Bestellung verlässt uns erst am Freitag. Viele Grüße – Müller & Söhne';

/** An order that permits the operation. */
async function permitting({ emulator, marketplace }: AccountAtEmulator, operation: Operation) {
  for (const { orderId, marketplaceId } of emulator.orders) {
    const order = { orderId, marketplaceId };
    if ((await marketplace.permittedActions(order)).includes(operation)) return order;
  }
  throw new Error(`No emulated order permits ${operation}.`);
}

/** One delay notice sent while a fault waits for it. */
async function sendWith(kind: FaultKind, deadlineMs = 10_000) {
  const account = await openAccount({ deadlineMs });
  const { emulator, marketplace } = account;
  await marketplace.refreshAccess();
  emulator.fail({ operation: 'createUnexpectedProblem', kind });
  const order = anOrder(emulator, 'DE', ({ status }) => status === 'UNSHIPPED');
  const outcome = await marketplace.send({ ...order, operation: 'unexpectedProblem', text });
  return { ...account, outcome };
}

describe('sending a message', () => {
  it.each([
    'unexpectedProblem',
    'confirmOrderDetails',
    'confirmDeliveryDetails',
    'confirmServiceDetails',
    'confirmCustomizationDetails',
    'digitalAccessKey',
  ] as const)('delivers %s with exactly the text that was given', async (operation) => {
    const account = await openAccount();
    const order = await permitting(account, operation);
    const outcome = await account.marketplace.send({ ...order, operation, text });
    expect(outcome).toMatchObject({ kind: 'sent', status: 201 });
    expect(account.emulator.received).toEqual([
      expect.objectContaining({
        ...order,
        operation,
        text,
        requestId: outcome.kind === 'sent' && outcome.requestId,
      }),
    ]);
  });

  it("asks for a review with Amazon's own text, once for an order", async () => {
    const account = await openAccount();
    const order = await permitting(account, 'productReviewAndSellerFeedback');
    const request = { ...order, operation: 'productReviewAndSellerFeedback', text: null } as const;
    expect(await account.marketplace.send(request)).toMatchObject({ kind: 'sent', status: 201 });
    expect(account.emulator.received).toMatchObject([
      { operation: 'productReviewAndSellerFeedback', text: null },
    ]);
    expect(await account.marketplace.permittedActions(order)).not.toContain('productReviewAndSellerFeedback');
    expect(await account.marketplace.send(request)).toMatchObject({
      kind: 'refused',
      problem: 'not-permitted-for-order',
      status: 403,
    });
    expect(account.emulator.received).toHaveLength(1);
  });

  const certainlyRefused: [FaultKind, Partial<SendOutcome>][] = [
    ['bad-request', { problem: 'invalid-input', status: 400 }],
    ['role-missing', { problem: 'role-missing', status: 403 }],
    ['token-revoked', { problem: 'credentials-rejected', status: 403 }],
    ['not-permitted', { problem: 'not-permitted-for-order', status: 403 }],
    ['not-found', { problem: 'not-found', status: 404 }],
    ['too-large', { problem: 'too-large', status: 413 }],
    ['unsupported', { problem: 'invalid-input', status: 415 }],
  ];
  it.each(certainlyRefused)('%s: refused for good', async (kind, facts) => {
    const { outcome, count, emulator } = await sendWith(kind);
    expect(outcome).toEqual({ kind: 'refused', requestId: expect.any(String), ...facts });
    expect([count('createUnexpectedProblem'), emulator.received.length]).toEqual([1, 0]);
  });

  const certainlyNotSent: [FaultKind, Partial<SendOutcome>][] = [
    ['throttled', { problem: 'throttled', status: 429, retryAfterMs: 1000 }],
    ['throttled-with-limit', { problem: 'throttled', status: 429, retryAfterMs: 2000 }],
    ['token-expired', { problem: 'access-expired', status: 403, retryAfterMs: 0 }],
    ['token-expired-401', { problem: 'access-expired', status: 401, retryAfterMs: 0 }],
  ];
  it.each(certainlyNotSent)('%s: not sent, may be tried again', async (kind, facts) => {
    const { outcome, count, emulator } = await sendWith(kind);
    expect(outcome).toEqual({ kind: 'not-sent', requestId: expect.any(String), ...facts });
    expect([count('createUnexpectedProblem'), emulator.received.length]).toEqual([1, 0]);
  });

  const uncertain: [FaultKind, Partial<SendOutcome>, reached: number][] = [
    ['internal-failure', { problem: 'server-error', status: 500 }, 0],
    ['internal-failure-accepted', { problem: 'server-error', status: 500 }, 1],
    ['unavailable-html', { problem: 'server-error', status: 503 }, 0],
    ['redirect', { problem: 'unreadable-answer', status: 302 }, 0],
    ['status-200', { problem: 'unreadable-answer', status: 200 }, 1],
    ['status-202', { problem: 'unreadable-answer', status: 202 }, 1],
    ['broken-body', { problem: 'unreadable-answer', status: 201 }, 1],
    ['html-body', { problem: 'unreadable-answer', status: 201 }, 1],
    ['errors-in-body', { problem: 'unreadable-answer', status: 201 }, 1],
    ['reset-unread', { problem: 'unreachable', status: null }, 0],
    ['reset', { problem: 'unreachable', status: null }, 0],
    ['reset-accepted', { problem: 'unreachable', status: null }, 1],
    ['cut-off', { problem: 'unreachable', status: null }, 1],
  ];
  it.each(uncertain)('%s: unknown, and not repeated', async (kind, facts, reached) => {
    const { outcome, count, emulator } = await sendWith(kind);
    const requestId = facts.kind !== 'sent' && facts.status ? expect.any(String) : null;
    expect(outcome).toEqual({ kind: 'unknown', requestId, ...facts });
    expect([count('createUnexpectedProblem'), emulator.received.length]).toEqual([1, reached]);
  });

  it.each([
    ['hang', 0],
    ['hang-accepted', 1],
  ] as const)('%s: unknown as soon as the deadline is over', async (kind, reached) => {
    const { outcome, count, emulator } = await sendWith(kind, 1000);
    expect(outcome).toEqual({ kind: 'unknown', problem: 'timed-out', status: null, requestId: null });
    expect([count('createUnexpectedProblem'), emulator.received.length]).toEqual([1, reached]);
  });

  it.each(['empty-body', 'byte-by-byte'] as const)('%s: sent all the same', async (kind) => {
    const { outcome, count, emulator } = await sendWith(kind);
    expect(outcome).toMatchObject({ kind: 'sent', status: 201 });
    expect([count('createUnexpectedProblem'), emulator.received.length]).toEqual([1, 1]);
  });

  it('knows that nothing was sent where nobody listens', async () => {
    const { emulator, marketplace } = await openAccount();
    await marketplace.refreshAccess();
    const order = anOrder(emulator, 'DE');
    await emulator.close();
    expect(await marketplace.send({ ...order, operation: 'unexpectedProblem', text })).toEqual({
      kind: 'not-sent',
      problem: 'unreachable',
      status: null,
      requestId: null,
      retryAfterMs: 500,
    });
  });

  it.each([
    ['unexpectedProblem', null],
    ['unexpectedProblem', '  '],
    ['unexpectedProblem', 'x'.repeat(2001)],
    ['confirmCustomizationDetails', 'x'.repeat(801)],
    ['digitalAccessKey', '🔑'.repeat(201)],
    ['productReviewAndSellerFeedback', 'Please review us'],
    ['invoice', 'Here it is'],
    ['warranty', null],
  ] as const)('posts nothing Amazon would not take: %s %j', async (operation, words) => {
    const { emulator, marketplace } = await openAccount();
    await marketplace.refreshAccess();
    const before = emulator.requests.length;
    expect(await marketplace.send({ ...anOrder(emulator, 'US'), operation, text: words })).toMatchObject({
      kind: 'refused',
      problem: 'invalid-input',
      status: null,
    });
    expect(emulator.requests).toHaveLength(before);
  });

  it('posts without a good token at no time', async () => {
    const { emulator, marketplace, pass } = await openAccount();
    const message = { ...anOrder(emulator, 'DE'), operation: 'unexpectedProblem', text } as const;
    const notSent = { kind: 'not-sent', problem: 'access-expired', retryAfterMs: 0 };
    expect(await marketplace.send(message)).toMatchObject(notSent);
    await marketplace.refreshAccess();
    pass(3_600_000);
    expect(await marketplace.send(message)).toMatchObject(notSent);
    expect(emulator.requests.map(({ operation }) => operation)).toEqual(['token']);
  });

  it('sends after an expired token once the access is renewed', async () => {
    const { emulator, marketplace, count } = await openAccount();
    const message = { ...anOrder(emulator, 'DE'), operation: 'unexpectedProblem', text } as const;
    await marketplace.refreshAccess();
    emulator.expireTokens();
    expect(await marketplace.send(message)).toMatchObject({ kind: 'not-sent', problem: 'access-expired' });
    await marketplace.refreshAccess();
    expect(await marketplace.send(message)).toMatchObject({ kind: 'sent' });
    expect([count('createUnexpectedProblem'), count('token'), emulator.received.length]).toEqual([2, 2, 1]);
  });

  it('lets one silent send hold up no other', async () => {
    const { emulator, marketplace } = await openAccount({ deadlineMs: 2000 });
    await marketplace.refreshAccess();
    emulator.fail({ operation: 'createUnexpectedProblem', kind: 'hang' });
    const order = anOrder(emulator, 'DE');
    const silent = marketplace.send({ ...order, operation: 'unexpectedProblem', text });
    const other = marketplace.send({ ...order, operation: 'confirmOrderDetails', text });
    expect(await Promise.race([silent, other])).toMatchObject({ kind: 'sent' });
    expect(await silent).toMatchObject({ kind: 'unknown', problem: 'timed-out' });
  });

  it('writes neither a token nor a text into the log or an outcome', async () => {
    const kinds = [
      'bad-request',
      'token-expired',
      'throttled',
      'internal-failure',
      'reset',
      'broken-body',
    ] as const;
    for (const kind of kinds) {
      const { outcome, logged, emulator } = await sendWith(kind);
      const written = logged() + JSON.stringify(outcome);
      expect(written).toContain('messaging.createUnexpectedProblem');
      for (const secret of ['Atza|', 'Atzr|', emulator.credentials.clientSecret, 'Freitag'])
        expect(written).not.toContain(secret);
    }
  });
});
