import type { Clock } from '../commands/ports.ts';

/** What Amazon allows for one operation of one selling account. */
export interface UsagePlan {
  /** Requests per second, steadily. */
  readonly rate: number;
  /** Requests at once, after a pause. */
  readonly burst: number;
}

/** A token bucket as Amazon keeps one for each operation and account (reference sp-api.md, sections 1 to 3). */
export interface Bucket {
  /** Milliseconds until a request may go; takes the place where that is 0. */
  take(): number;
  /** Takes the next place and tells in how many milliseconds it comes. */
  reserve(): number;
  /** Amazon named this rate on an answer: it counts from now on. */
  learn(rate: number): void;
  /** Amazon said 429: whatever we believed, the bucket is empty. */
  drain(): void;
}

export function createBucket(plan: UsagePlan, clock: Clock): Bucket {
  let rate = plan.rate;
  let places = plan.burst;
  let countedAt = clock();

  const count = () => {
    const now = clock();
    // A clock that was set back adds nothing, and the time until it has caught up is not waited for.
    places = Math.min(plan.burst, places + (Math.max(0, now - countedAt) / 1000) * rate);
    countedAt = now;
  };
  const waitMs = () => (places >= 1 ? 0 : Math.ceil(((1 - places) / rate) * 1000));

  return {
    take() {
      count();
      const wait = waitMs();
      if (wait === 0) places -= 1;
      return wait;
    },
    reserve() {
      count();
      const wait = waitMs();
      places -= 1;
      return wait;
    },
    learn(named) {
      count();
      rate = named;
    },
    drain() {
      count();
      places = Math.min(places, 0);
    },
  };
}

/** How long to wait before the attempt after the `attempt`-th (from 1), in ms: doubling, with up to half on top. */
export function backoffMs(attempt: number, random: () => number): number {
  const base = Math.min(500 * 2 ** (attempt - 1), 8000);
  return Math.ceil(base * (1 + random() / 2));
}
