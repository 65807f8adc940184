import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, createBucket } from '../../src/sp/pacing.ts';
import { anOrder, openAccount } from './account-at-emulator.ts';

function pacedBy(plan: { rate: number; burst: number }) {
  let now = 1_000_000;
  const bucket = createBucket(plan, () => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { bucket, pass };
}

describe('the pace of an operation', () => {
  it('lets a burst go at once, then one after the other', () => {
    const { bucket, pass } = pacedBy({ rate: 1, burst: 5 });
    expect(Array.from({ length: 6 }, () => bucket.take())).toEqual([0, 0, 0, 0, 0, 1000]);
    pass(400);
    expect(bucket.take()).toBe(600);
    pass(600);
    expect([bucket.take(), bucket.take()]).toEqual([0, 1000]);
  });

  it('takes no place where it says to wait', () => {
    const { bucket, pass } = pacedBy({ rate: 1, burst: 1 });
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([0, 1000, 1000]);
    pass(1000);
    expect(bucket.take()).toBe(0);
  });

  it('gives places ahead of time, each later than the one before', () => {
    const { bucket } = pacedBy({ rate: 0.5, burst: 2 });
    expect(Array.from({ length: 5 }, () => bucket.reserve())).toEqual([0, 0, 2000, 4000, 6000]);
  });

  it('follows the rate Amazon names', () => {
    const { bucket } = pacedBy({ rate: 1, burst: 1 });
    bucket.take();
    bucket.learn(10);
    expect(bucket.take()).toBe(100);
  });

  it('is empty after a 429, whatever was left', () => {
    const { bucket } = pacedBy({ rate: 1, burst: 5 });
    bucket.drain();
    expect(bucket.take()).toBe(1000);
  });

  it('survives a clock that is set back', () => {
    const { bucket, pass } = pacedBy({ rate: 1, burst: 1 });
    bucket.take();
    pass(-3_600_000);
    expect(bucket.take()).toBe(1000);
    pass(1000);
    expect(bucket.take()).toBe(0);
  });

  it('never lets more through than the plan, at whatever moments it is asked', () => {
    const plans = fc.record({ rate: fc.constantFrom(0.5, 1, 3), burst: fc.integer({ min: 1, max: 8 }) });
    fc.assert(
      fc.property(plans, fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }), (plan, pauses) => {
        const { bucket, pass } = pacedBy(plan);
        let elapsed = 0;
        let taken = 0;
        for (const pause of pauses) {
          pass(pause);
          elapsed += pause;
          if (bucket.take() === 0) taken += 1;
          expect(taken).toBeLessThanOrEqual(plan.burst + (elapsed / 1000) * plan.rate + 1e-6);
        }
      }),
    );
  });
});

describe('the wait before another try', () => {
  it('doubles, is capped, and has up to half on top', () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => backoffMs(attempt, () => 0))).toEqual([
      500, 1000, 2000, 4000, 8000, 8000,
    ]);
    expect(backoffMs(1, () => 0.999)).toBe(750);
  });
});

describe('an account', () => {
  it('asks no faster than Amazon allows, so that Amazon never refuses', async () => {
    const { emulator, marketplace, waits, count } = await openAccount();
    const order = anOrder(emulator, 'DE');
    for (let n = 0; n < 8; n += 1) await marketplace.buyerLocale(order);
    expect(waits).toEqual([1000, 1000, 1000]);
    expect(count('GetAttributes')).toBe(8);
  });

  it('gives each operation a pace of its own', async () => {
    const { marketplace } = await openAccount();
    const places = (operation: 'unexpectedProblem' | 'confirmOrderDetails') =>
      Array.from({ length: 6 }, () => marketplace.takeSendPlace(operation));
    expect(places('unexpectedProblem')).toEqual([0, 0, 0, 0, 0, 1000]);
    expect(places('confirmOrderDetails')).toEqual([0, 0, 0, 0, 0, 1000]);
    expect(marketplace.takeSendPlace('productReviewAndSellerFeedback')).toBe(0);
  });

  it('has no send place left after a 429', async () => {
    const { emulator, marketplace } = await openAccount();
    await marketplace.refreshAccess();
    emulator.fail({ operation: 'createUnexpectedProblem', kind: 'throttled' });
    const message = { ...anOrder(emulator, 'DE'), operation: 'unexpectedProblem', text: 'Hallo' } as const;
    expect(marketplace.takeSendPlace('unexpectedProblem')).toBe(0);
    await marketplace.send(message);
    expect(marketplace.takeSendPlace('unexpectedProblem')).toBe(1000);
  });
});
