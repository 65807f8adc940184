import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { onTestFinished } from 'vitest';
import { checkDraft, type DraftInput } from '../../src/commands/check-draft.ts';
import type { Desk } from '../../src/commands/desk.ts';
import type {
  Cards,
  DraftRecord,
  DraftState,
  Judge,
  Marketplace,
  Order,
  OutboxRow,
  OutgoingMessage,
  People,
  Person,
  SendOutcome,
  Standing,
} from '../../src/commands/ports.ts';
import { createSender, type Sender } from '../../src/commands/send-approved.ts';
import type { DraftContext, Operation } from '../../src/policy/context.ts';
import type { Route, SuggestionStatus } from '../../src/policy/suggestion.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

export const author: Person = { userId: 'U1AUTHOR', teamId: 'T1HOME' };
export const approver: Person = { userId: 'U2APPROVER', teamId: 'T1HOME' };
export const second: Person = { userId: 'U3SECOND', teamId: 'T1HOME' };
export const channel = 'C1ORDERS';
export const orderId = '305-7781190-4402817';

export const sent: SendOutcome = { kind: 'sent', status: 201, requestId: 'rq-201' };
export const refusedOutcome: SendOutcome = {
  kind: 'refused',
  problem: 'invalid-input',
  status: 400,
  requestId: 'rq-400',
};
export const throttled = {
  kind: 'not-sent',
  problem: 'throttled',
  status: 429,
  requestId: 'rq-429',
  retryAfterMs: 1_000,
} as const;
export const accessExpired: SendOutcome = {
  kind: 'not-sent',
  problem: 'access-expired',
  status: 403,
  requestId: 'rq-403',
  retryAfterMs: 0,
};
export const unknown: SendOutcome = { kind: 'unknown', problem: 'timed-out', status: null, requestId: null };

/** A promise that a test settles when it wants to. */
export function controlled<T>() {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    settle = done;
  });
  return { promise, settle };
}

/** An Amazon that answers as told and counts every POST. */
export interface FakeMarketplace extends Marketplace {
  readonly posts: OutgoingMessage[];
  /** What was answered to each POST; null while it hangs. */
  readonly answers: (SendOutcome['kind'] | null)[];
  readonly refreshes: boolean[];
  /** The outcomes of the next POSTs, an error to throw; `sent` when none is left. */
  readonly outcomes: (SendOutcome | Promise<SendOutcome> | Error)[];
  readonly orders: Map<string, Order>;
  permitted: Operation[];
  locale: string | null;
  /** Thrown by the next question of that name, as long as it stands here. */
  readonly failing: Partial<Record<'order' | 'permittedActions' | 'buyerLocale' | 'refreshAccess', Error>>;
  /** What `takeSendPlace` says, one after the other; 0 when none is left. */
  readonly waits: number[];
  /** How often Amazon was asked for an order. */
  ordersAsked: number;
  /** Resolves when the n-th POST (from 1) has begun. */
  posting(n: number): Promise<void>;
}

export function fakeMarketplace(): FakeMarketplace {
  const waiting = new Map<number, () => void>();
  const marketplace: FakeMarketplace = {
    emulatedAt: null,
    defaultMarketplaceId: 'A1PA6795UKMFR9',
    posts: [],
    answers: [],
    refreshes: [],
    outcomes: [],
    orders: new Map([[orderId, orderOf(orderId)]]),
    permitted: ['unexpectedProblem', 'confirmOrderDetails', 'productReviewAndSellerFeedback'],
    locale: 'de-DE',
    failing: {},
    waits: [],
    ordersAsked: 0,
    async order(id) {
      marketplace.ordersAsked++;
      if (marketplace.failing.order) throw marketplace.failing.order;
      return marketplace.orders.get(id) ?? orderOf(id);
    },
    async permittedActions() {
      if (marketplace.failing.permittedActions) throw marketplace.failing.permittedActions;
      return [...marketplace.permitted];
    },
    async buyerLocale() {
      if (marketplace.failing.buyerLocale) throw marketplace.failing.buyerLocale;
      return marketplace.locale;
    },
    async refreshAccess(force = false) {
      marketplace.refreshes.push(force);
      if (marketplace.failing.refreshAccess) throw marketplace.failing.refreshAccess;
    },
    takeSendPlace: () => marketplace.waits.shift() ?? 0,
    async send(message) {
      const at = marketplace.posts.push(message) - 1;
      marketplace.answers[at] = null;
      const outcome = marketplace.outcomes.shift() ?? sent;
      waiting.get(at + 1)?.();
      if (outcome instanceof Error) throw outcome;
      const answer = await outcome;
      marketplace.answers[at] = answer.kind;
      return answer;
    },
    posting(n) {
      if (marketplace.posts.length >= n) return Promise.resolve();
      return new Promise((done) => waiting.set(n, done));
    },
  };
  return marketplace;
}

export function orderOf(id: string): Order {
  return {
    orderId: id,
    marketplaceId: 'A1PA6795UKMFR9',
    status: 'UNSHIPPED',
    fulfilledBy: 'MERCHANT',
    shipBy: null,
    deliverBy: null,
    completedAt: null,
    items: [
      {
        title: 'Copper kettle, 2 l',
        sellerSku: 'KETTLE-2',
        asin: null,
        quantityOrdered: 1,
        quantityUnfulfilled: 1,
      },
    ],
  };
}

/**
 * A judge whose rules are plain to see in a test: `BAD` in a draft breaks a rule and is left out of the suggestion,
 * `STOP`, `COPY` and `SLOT` lead to the status of that name, `REVIEW` is a review request, the purpose `other`
 * leaves a choice; the word `misspelt` is one no dictionary has. A second review request is seen only where the purpose is told, as the real one sees it.
 */
export function fakeJudge(): FakeJudge {
  const judge: FakeJudge = {
    seen: [],
    failing: null,
    forbidden: null,
    misspelt: null,
    async review(draft, context) {
      judge.seen.push({ draft, context });
      if (judge.failing) throw judge.failing;
      const repeated = context.purpose === 'review-request' && (context.previousReviewRequests ?? 0) > 0;
      const isBad =
        repeated || ['BAD', judge.forbidden].some((word) => word !== null && draft.includes(word));
      const { misspelt } = judge;
      const at = misspelt === null || context.teamWords?.includes(misspelt) ? -1 : draft.indexOf(misspelt);
      const status = repeated ? 'stop' : statusOf(draft, isBad || at >= 0);
      return {
        draft,
        language: 'en',
        buyerLanguage: 'de',
        purpose: draft.includes('REVIEW') ? 'review-request' : 'order-issue',
        purposeInferred: !context.purpose,
        violations: [
          ...(isBad
            ? [
                {
                  rule: 'marketing',
                  start: null,
                  end: null,
                  severity: 'blocks',
                  message: 'It advertises.',
                } as const,
              ]
            : []),
          ...(at >= 0
            ? [
                {
                  rule: 'spelling',
                  start: at,
                  end: at + (misspelt ?? '').length,
                  severity: 'blocks',
                  message: 'It is no word.',
                } as const,
              ]
            : []),
        ],
        suggestion: {
          status,
          text: status === 'sendable' || status === 'open-slots' ? draft.replaceAll('BAD', '').trim() : null,
          violations: [],
          openSlots: status === 'open-slots' ? ['newShipDate'] : [],
          reason: null,
          changes: [],
        },
        route: routeOf(draft, context),
        notes: [],
        missingTools: [],
      };
    },
  };
  return judge;
}

export interface FakeJudge extends Judge {
  readonly seen: { draft: string; context: DraftContext }[];
  failing: Error | null;
  /** A word that breaks a rule from now on. */
  forbidden: string | null;
  /** A word the dictionary doesn't know; it may be one of the team's. */
  misspelt: string | null;
}

function statusOf(draft: string, isBad: boolean): SuggestionStatus {
  if (draft.includes('STOP')) return 'stop';
  if (draft.includes('SLOT')) return 'open-slots';
  if (draft.includes('COPY')) return 'copy-only';
  return isBad ? 'sendable' : 'clean';
}

function routeOf(draft: string, { purpose, operation }: DraftContext): Route {
  if (draft.includes('REVIEW')) return { by: 'solicitation' };
  if (draft.includes('COPY')) return { by: 'copy', reason: 'No operation carries it.' };
  if (operation) return { by: 'message', operation };
  if (purpose === 'other') return { by: 'choice', operations: ['confirmOrderDetails', 'unexpectedProblem'] };
  return { by: 'message', operation: 'unexpectedProblem' };
}

export interface FakeCards extends Cards {
  readonly posted: DraftRecord[];
  /** What each card shows now, by draft. */
  readonly shown: Map<string, DraftState>;
  readonly updates: DraftState[];
  /** Resolves when so many cards stand in the channel. */
  untilPosted(count: number): Promise<void>;
  /** Resolves when the card of a draft shows a state. */
  untilShown(draftId: string, state: DraftState): Promise<void>;
  postable: boolean;
  failing: { canPost?: Error; post?: Error; update?: Error };
  /** Awaited before a post goes through. */
  gate: Promise<unknown>;
}

export function fakeCards(): FakeCards {
  const watchers = new Set<() => void>();
  const show = (draft: DraftRecord) => {
    cards.shown.set(draft.id, draft.state);
    for (const watcher of watchers) watcher();
  };
  const until = (holds: () => boolean) =>
    new Promise<void>((done) => {
      const watcher = () => {
        if (!holds()) return;
        watchers.delete(watcher);
        done();
      };
      watchers.add(watcher);
      watcher();
    });
  const cards: FakeCards = {
    posted: [],
    shown: new Map(),
    updates: [],
    untilPosted: (count) => until(() => cards.posted.length >= count),
    untilShown: (draftId, state) => until(() => cards.shown.get(draftId) === state),
    postable: true,
    failing: {},
    gate: Promise.resolve(),
    async canPost() {
      if (cards.failing.canPost) throw cards.failing.canPost;
      return cards.postable;
    },
    async post(draft) {
      await cards.gate;
      if (cards.failing.post) throw cards.failing.post;
      cards.posted.push(draft);
      show(draft);
      return { channel: draft.channel, ts: `17000000${cards.posted.length}.000100` };
    },
    async update(draft) {
      if (cards.failing.update) throw cards.failing.update;
      cards.updates.push(draft.state);
      show(draft);
    },
  };
  return cards;
}

export interface FakePeople extends People {
  readonly standings: Map<string, Standing>;
  failing: Error | null;
}

export function fakePeople(): FakePeople {
  const people: FakePeople = {
    standings: new Map(),
    failing: null,
    async standing({ userId, teamId }) {
      if (people.failing) throw people.failing;
      return teamId === author.teamId ? (people.standings.get(userId) ?? 'member') : 'outsider';
    },
  };
  return people;
}

/** Timers that ring only when a test says so. */
export function handTimers() {
  const set = new Set<{ ms: number; run: () => void }>();
  const watchers = new Set<() => void>();
  return {
    later: (ms: number, run: () => void) => {
      const timer = { ms, run };
      set.add(timer);
      for (const watcher of watchers) watcher();
      return () => set.delete(timer);
    },
    /** Resolves when a timer is set for that long. */
    untilSet(ms: number): Promise<void> {
      return new Promise((done) => {
        const watcher = () => {
          if (![...set].some((timer) => timer.ms === ms)) return;
          watchers.delete(watcher);
          done();
        };
        watchers.add(watcher);
        watcher();
      });
    },
    /** Rings every timer that was set for that long. */
    ring(ms: number): void {
      for (const timer of [...set].filter((each) => each.ms === ms)) {
        set.delete(timer);
        timer.run();
      }
    },
  };
}

export interface Shop {
  readonly desk: { -readonly [Key in keyof Desk]: Desk[Key] };
  readonly store: Store;
  readonly sender: Sender;
  readonly marketplace: FakeMarketplace;
  readonly judge: FakeJudge;
  readonly cards: FakeCards;
  readonly people: FakePeople;
  readonly timers: ReturnType<typeof handTimers>;
  readonly logged: string[];
  readonly url: string;
  /** Moves the clock on by milliseconds. */
  pass(ms: number): void;
  /** Waits until a draft is in one of these states; the sender works by itself. */
  until(draftId: string, ...states: DraftState[]): Promise<OutboxRow>;
  untilRow(draftId: string, is: (row: OutboxRow) => boolean): Promise<OutboxRow>;
  /** A second sender on the same desk, as a program gone wrong might have. */
  anotherSender(): Sender;
  /** Changes the database behind the program's back. */
  tamper(sql: string): Promise<void>;
  /** Keeps a draft of the author and checks it. */
  draft(input?: Partial<DraftInput>): Promise<DraftRecord>;
  close(): Promise<void>;
  /** The same file and the same world, opened by a new process: nothing in memory survives. */
  restart(): Promise<Shop>;
}

interface World {
  marketplace: FakeMarketplace;
  judge: FakeJudge;
  cards: FakeCards;
  people: FakePeople;
  logged: string[];
  now: { at: number };
  ids: { next: number };
}

type Setting = Partial<Pick<Desk, 'approvers' | 'fourEyes' | 'judge'>> & { checkOnly?: boolean };

/** A shop on a database of its own, in a folder that is gone after the test. */
export async function openShop(setting: Setting = {}): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return openAt(`sqlite:${join(folder, 'shop.db')}`, setting, {
    marketplace: fakeMarketplace(),
    judge: fakeJudge(),
    cards: fakeCards(),
    people: fakePeople(),
    logged: [],
    now: { at: Date.UTC(2027, 2, 1, 9) },
    ids: { next: 1 },
  });
}

async function openAt(url: string, setting: Setting, world: World): Promise<Shop> {
  const { marketplace, judge, cards, people, logged, now, ids } = world;
  const clock = () => now.at;
  const store = await openStore({ url, clock });
  let closed = false;
  const close = async () => {
    if (!closed) await store.close();
    closed = true;
  };
  const timers = handTimers();
  const note = (event: string, facts?: object) => void logged.push(`${event} ${JSON.stringify(facts ?? {})}`);
  const watchers = new Set<() => void>();
  const watched: Store = {
    ...store,
    async apply(moves) {
      const applied = await store.apply(moves);
      for (const watcher of watchers) watcher();
      return applied;
    },
  };
  const desk: Shop['desk'] = {
    store: watched,
    marketplace: setting.checkOnly ? null : marketplace,
    judge: setting.judge ?? judge,
    cards,
    people,
    clock,
    newId: (prefix) => `${prefix}_${ids.next++}`,
    log: { info: note, warn: note, error: note },
    approvers: setting.approvers ?? [],
    fourEyes: setting.fourEyes ?? false,
    wakeSender: (id) => sender.wake(id),
  };
  const sender = createSender(desk, { random: () => 0, later: timers.later });
  onTestFinished(async () => {
    // Not waited for: a test may leave a send hanging on purpose.
    void sender.stop();
    await close();
  });
  async function untilRow(draftId: string, is: (row: OutboxRow) => boolean): Promise<OutboxRow> {
    for (;;) {
      const changed = new Promise<void>((done) => {
        const watcher = () => {
          watchers.delete(watcher);
          done();
        };
        watchers.add(watcher);
      });
      const row = await store.draft(draftId);
      if (row && is(row)) return row;
      await changed;
    }
  }
  return {
    desk,
    store,
    sender,
    marketplace,
    judge,
    cards,
    people,
    timers,
    logged,
    url,
    pass(ms) {
      now.at += ms;
    },
    until: (draftId, ...states) => untilRow(draftId, (row) => states.includes(row.state)),
    untilRow,
    anotherSender: () => createSender(desk, { random: () => 0, later: timers.later }),
    tamper: (sql) => tamperWith(url, sql),
    draft: (input = {}) =>
      checkDraft(desk, {
        author: author.userId,
        text: `Your kettle of order ${orderId} ships two days late.`,
        channel,
        thread: null,
        locale: 'en',
        requestKey: `k_${ids.next++}`,
        ...input,
      }),
    close,
    async restart() {
      await close();
      return openAt(url, setting, world);
    },
  };
}

/** Runs SQL on the file of a database, past the program. */
export function tamperWith(url: string, sql: string): Promise<void> {
  return new Promise((done, failed) => {
    const db = new sqlite3.Database(url.replace('sqlite:', ''));
    db.exec(sql, (error) => db.close(() => (error ? failed(error) : done())));
  });
}
