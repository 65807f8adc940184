import { describe, expect, it } from 'vitest';
import { anOrder, openAccount } from './account-at-emulator.ts';

describe('the access token', () => {
  it('is fetched once for all who wait for it', async () => {
    const { emulator, marketplace, count } = await openAccount();
    const order = anOrder(emulator, 'DE');
    await Promise.all([
      marketplace.order(order.orderId),
      marketplace.buyerLocale(order),
      marketplace.permittedActions(order),
      marketplace.refreshAccess(),
      marketplace.refreshAccess(true),
    ]);
    expect(count('token')).toBe(1);
  });

  it('is renewed some minutes before it expires', async () => {
    const { marketplace, count, pass } = await openAccount();
    await marketplace.refreshAccess();
    pass(54 * 60_000);
    await marketplace.refreshAccess();
    expect(count('token')).toBe(1);
    pass(2 * 60_000);
    await marketplace.refreshAccess();
    expect(count('token')).toBe(2);
  });

  it('is renewed at any time where that is asked for', async () => {
    const { marketplace, count } = await openAccount();
    await marketplace.refreshAccess();
    await marketplace.refreshAccess(true);
    expect(count('token')).toBe(2);
  });

  it('is renewed once, unseen, when Amazon says in the middle of a run that it has expired', async () => {
    const { emulator, marketplace, count, waits } = await openAccount();
    const order = anOrder(emulator, 'DE');
    await marketplace.buyerLocale(order);
    emulator.expireTokens();
    expect(await marketplace.buyerLocale(order)).toBe('de-DE');
    expect([count('token'), count('GetAttributes'), waits]).toEqual([2, 3, []]);
  });

  it('is not renewed for ever when Amazon calls each one expired', async () => {
    const { emulator, marketplace, count } = await openAccount();
    emulator.fail({ operation: 'GetAttributes', kind: 'token-expired', times: 9 });
    await expect(marketplace.buyerLocale(anOrder(emulator, 'DE'))).rejects.toMatchObject({
      problem: 'access-expired',
    });
    expect([count('token'), count('GetAttributes')]).toEqual([2, 2]);
  });

  it.each([
    ['another client secret', { clientSecret: 'canary-secret' }],
    ['another refresh token', { refreshToken: 'Atzr|canary-secret' }],
  ])('is refused to %s, once, without quoting it', async (_name, wrong) => {
    const { marketplace, count, logged } = await openAccount(wrong);
    const error = await marketplace.refreshAccess().catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      problem: 'credentials-rejected',
      message: expect.stringContaining('refresh token'),
    });
    expect(`${(error as Error).stack}${JSON.stringify(error)}${logged()}`).not.toContain('canary-secret');
    expect(count('token')).toBe(1);
  });

  it.each([
    ['internal-failure', 'server-error', 3],
    ['unavailable-html', 'server-error', 3],
    ['throttled', 'throttled', 3],
    ['reset', 'unreachable', 3],
    ['empty-body', 'unreadable-answer', 1],
    ['broken-body', 'unreadable-answer', 1],
    ['invalid-client', 'credentials-rejected', 1],
    ['invalid-grant', 'credentials-rejected', 1],
  ] as const)('%s at the log-in: %s after %i requests', async (kind, problem, requests) => {
    const { emulator, marketplace, count } = await openAccount();
    emulator.fail({ operation: 'token', kind, times: 9 });
    await expect(marketplace.refreshAccess()).rejects.toMatchObject({ problem });
    expect(count('token')).toBe(requests);
  });

  it('is asked for again after a log-in that never answered', async () => {
    const { emulator, marketplace, count } = await openAccount({ deadlineMs: 1000 });
    emulator.fail({ operation: 'token', kind: 'hang' });
    await marketplace.refreshAccess();
    expect(count('token')).toBe(2);
  });
});
