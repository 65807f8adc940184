import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createInFlight } from '../../src/bot/in-flight.ts';
import { controlled } from '../commands/fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for what is under way, whether it succeeds or fails', async () => {
  const inFlight = createInFlight();
  const [good, bad] = [controlled<void>(), controlled<void>()];
  inFlight.track(good.promise);
  inFlight.track(bad.promise.then(() => Promise.reject(new Error('failed')))).catch(() => {});
  let settled = false;
  const waiting = inFlight.settled(60_000).then(() => {
    settled = true;
  });
  good.settle();
  await good.promise;
  expect(settled).toBe(false);
  bad.settle();
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

it('does not wait for what hangs', async () => {
  const inFlight = createInFlight();
  inFlight.track(new Promise(() => {}));
  const waiting = inFlight.settled(15_000);
  vi.advanceTimersByTime(15_000);
  await waiting;
});

it('hands on what the work gives', async () => {
  expect(await createInFlight().track(Promise.resolve(7))).toBe(7);
});
