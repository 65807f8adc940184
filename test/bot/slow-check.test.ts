import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellWhenSlow } from '../../src/bot/slow-check.ts';
import { controlled } from '../commands/fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says nothing of a check that is quick', async () => {
  const tell = vi.fn(async () => {});
  expect(await tellWhenSlow(Promise.resolve('done'), tell)).toBe('done');
  vi.advanceTimersByTime(60_000);
  expect(tell).not.toHaveBeenCalled();
});

it('says once that a slow one takes a moment, and never lets the answer overtake that', async () => {
  const order: string[] = [];
  const [work, said] = [controlled<string>(), controlled<void>()];
  const outcome = tellWhenSlow(work.promise, async () => {
    await said.promise;
    order.push('said');
  }).then((value) => order.push(value));
  vi.advanceTimersByTime(60_000);
  work.settle('done');
  said.settle();
  await outcome;
  expect(order).toEqual(['said', 'done']);
});

it('does not fail the check because the word could not be said', async () => {
  const work = controlled<string>();
  const outcome = tellWhenSlow(work.promise, () => Promise.reject(new Error('expired')));
  vi.advanceTimersByTime(60_000);
  work.settle('done');
  expect(await outcome).toBe('done');
});

it('passes on that the check failed', async () => {
  await expect(tellWhenSlow(Promise.reject(new Error('dead')), async () => {})).rejects.toThrow('dead');
});
