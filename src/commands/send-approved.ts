import { deliverDraft } from './deliver-draft.ts';
import type { Desk } from './desk.ts';
import { showCard } from './show-card.ts';
import { sweepOutbox } from './sweep-outbox.ts';

const pollMs = 1_000;
const sweepMs = 10_000;
/** How long a draft is left alone that the program stumbled over. */
const faultMs = 60_000;
/** What one poll takes up; the next one follows in a second. */
const atOnce = 50;
/** Longer than any answer is waited for. */
const stopMs = 12_000;

/** Runs something later; what it returns calls it off. */
export type Later = (ms: number, run: () => void) => () => void;

export interface SenderOptions {
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly later?: Later;
}

/** Sends what is approved. */
export interface Sender {
  /** Takes up a draft that was just approved, without waiting for the next poll. */
  wake(draftId: string): void;
  /** Begins to poll for what a crash or a pause left, and to sweep. */
  start(): void;
  /** Claims nothing new and waits for what is under way, at most 12 seconds. */
  stop(): Promise<void>;
}

/**
 * The sender of this process. Each draft is delivered on its own: one that hangs holds up no other. That it is
 * woken twice for one draft, or never, does no harm: the claim decides, and the poll finds what was missed.
 */
export function createSender(
  desk: Desk,
  { random = Math.random, later = afterMs }: SenderOptions = {},
): Sender {
  const delivering = new Set<string>();
  const underWay = new Set<Promise<unknown>>();
  const alarms = new Set<() => void>();
  let stopping = false;

  function follow(job: Promise<unknown>, event: string, draftId?: string): void {
    const watched = job
      .catch((error: unknown) => desk.log.error(event, { draftId, error: nameOf(error) }))
      .finally(() => underWay.delete(watched));
    underWay.add(watched);
  }

  /** False when the sender stops before the time has come. */
  function pause(ms: number): Promise<boolean> {
    if (stopping) return Promise.resolve(false);
    return new Promise((done) => {
      const ring = (inTime: boolean) => {
        alarms.delete(callOff);
        done(inTime);
      };
      const cancel = later(ms, () => ring(true));
      const callOff = () => {
        cancel();
        ring(false);
      };
      alarms.add(callOff);
    });
  }

  function wake(draftId: string): void {
    const { marketplace } = desk;
    if (!marketplace || stopping || delivering.has(draftId)) return;
    delivering.add(draftId);
    const changed = (id: string) => follow(showCard(desk, id), 'card.failed', id);
    const delivery = { desk, marketplace, random, pause, stopping: () => stopping, changed };
    const job = deliverDraft(delivery, draftId).catch(async (error: unknown) => {
      desk.log.error('send.failed', { draftId, error: nameOf(error) });
      // A fault of the program, or of the database: the poll must not run into it every second.
      await pause(faultMs);
    });
    follow(
      job.finally(() => delivering.delete(draftId)),
      'send.failed',
      draftId,
    );
  }

  async function repeat(every: number, event: string, work: () => Promise<void>): Promise<void> {
    do {
      await work().catch((error: unknown) => desk.log.error(event, { error: nameOf(error) }));
    } while (await pause(every));
  }

  return {
    wake,
    start() {
      follow(
        repeat(pollMs, 'poll.failed', async () => {
          for (const id of await desk.store.due(desk.clock(), atOnce)) wake(id);
        }),
        'poll.failed',
      );
      follow(
        repeat(sweepMs, 'sweep.failed', () => sweepOutbox(desk)),
        'sweep.failed',
      );
    },
    async stop() {
      stopping = true;
      for (const callOff of alarms) callOff();
      let callOff = () => {};
      const deadline = new Promise<void>((done) => {
        callOff = later(stopMs, done);
      });
      await Promise.race([settled(underWay), deadline]);
      callOff();
      if (underWay.size > 0) desk.log.warn('sender.left-behind', { jobs: underWay.size });
    },
  };
}

/** A job that ends may have begun another (a card to show). */
async function settled(jobs: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (jobs.size > 0) await Promise.all(jobs);
}

function afterMs(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
}
