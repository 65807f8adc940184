import { describe, expect, it } from 'vitest';
import { approveDraft } from '../../src/commands/approve-draft.ts';
import { cancelDraft } from '../../src/commands/cancel-draft.ts';
import { deliverDraft } from '../../src/commands/deliver-draft.ts';
import { type DraftRecord, MarketplaceError, type SendOutcome } from '../../src/commands/ports.ts';
import { sweepOutbox } from '../../src/commands/sweep-outbox.ts';
import {
  accessExpired,
  approver,
  author,
  controlled,
  openShop,
  orderId,
  refusedOutcome,
  type Shop,
  sent,
  throttled,
  unknown,
} from './fakes.ts';

const click = ({ id, version }: DraftRecord, actor = approver) => ({ draftId: id, version, actor });

/** An approved draft; the sender has been woken. */
async function approved(shop: Shop, text?: string): Promise<DraftRecord> {
  const draft = await shop.draft(text ? { text } : {});
  const decision = await approveDraft(shop.desk, click(draft));
  expect(decision.done).toBe(true);
  return draft;
}

/** Waits until the sender has put the draft off. */
async function postponed(shop: Shop, id: string): Promise<DraftRecord> {
  await shop.untilRow(id, (row) => row.state === 'approved' && row.notBefore !== null);
  return (await shop.store.draft(id)) as DraftRecord;
}

/** Lets the pause pass and the sender's poll come round. */
function poll(shop: Shop, ms: number): void {
  shop.pass(ms);
  shop.timers.ring(1_000);
}

describe('what becomes of one POST', () => {
  it.each([
    ['sent', sent, { state: 'sent', problem: null, amazonRequestId: 'rq-201' }],
    ['failed', refusedOutcome, { state: 'failed', problem: 'invalid-input', amazonRequestId: 'rq-400' }],
    ['uncertain', unknown, { state: 'uncertain', problem: 'timed-out', sentAt: null }],
  ] as const)('is kept as %s, and never tried again', async (state, outcome, kept) => {
    const shop = await openShop();
    shop.sender.start();
    shop.marketplace.outcomes.push(outcome);
    const draft = await approved(shop);
    expect(await shop.until(draft.id, state)).toMatchObject({ ...kept, attempts: 1 });
    await shop.cards.untilShown(draft.id, state);
    poll(shop, 60 * 60_000);
    await shop.sender.stop();
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('is uncertain when the port breaks its word and throws', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(new Error('half a socket'));
    const draft = await approved(shop);
    expect(await shop.until(draft.id, 'uncertain')).toMatchObject({ problem: 'unreadable-answer' });
  });

  it('is tried again after 429, not before its time, and said so on the row', async () => {
    const shop = await openShop();
    shop.sender.start();
    shop.marketplace.outcomes.push(throttled);
    const draft = await approved(shop);
    const waiting = await postponed(shop, draft.id);
    expect(waiting).toMatchObject({
      problem: 'throttled',
      notBefore: shop.desk.clock() + 5_000,
      attempts: 1,
    });
    await shop.cards.untilShown(draft.id, 'approved');
    poll(shop, 4_999);
    await deliverDraft(
      {
        ...shop,
        random: () => 0,
        pause: async () => true,
        stopping: () => false,
        changed: () => {},
      },
      draft.id,
    );
    expect(shop.marketplace.posts).toHaveLength(1);
    poll(shop, 1);
    expect(await shop.until(draft.id, 'sent')).toMatchObject({ attempts: 2, problem: null, notBefore: null });
    expect(shop.marketplace.posts).toHaveLength(2);
  });

  it('waits as long as Amazon asks for, where that is longer', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push({ ...throttled, retryAfterMs: 120_000 });
    const draft = await approved(shop);
    expect((await postponed(shop, draft.id)).notBefore).toBe(shop.desk.clock() + 120_000);
  });

  it('fails for good after five certain failures', async () => {
    const shop = await openShop();
    shop.sender.start();
    shop.marketplace.outcomes.push(throttled, throttled, throttled, throttled, throttled);
    const draft = await approved(shop);
    for (const pause of [5_000, 20_000, 80_000, 320_000]) {
      await shop.untilRow(draft.id, (row) => row.notBefore === shop.desk.clock() + pause);
      poll(shop, pause);
    }
    expect(await shop.until(draft.id, 'failed')).toMatchObject({ problem: 'throttled', attempts: 5 });
    expect(shop.marketplace.posts).toHaveLength(5);
  });

  it('is tried at once, one time, with a new access token when Amazon calls the token expired', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(accessExpired);
    const draft = await approved(shop);
    expect(await shop.until(draft.id, 'sent')).toMatchObject({ attempts: 2 });
    expect(shop.marketplace.refreshes).toEqual([false, true]);
  });

  it('waits when the new access token is refused as well', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(accessExpired, accessExpired);
    const draft = await approved(shop);
    const waiting = await postponed(shop, draft.id);
    expect(waiting).toMatchObject({ problem: 'access-expired', attempts: 2 });
    expect(shop.marketplace.posts).toHaveLength(2);
  });
});

describe('before the claim', () => {
  it.each(['refreshAccess', 'permittedActions'] as const)(
    'waits when %s fails: nothing was claimed',
    async (question) => {
      const shop = await openShop();
      shop.sender.start();
      const draft = await shop.draft();
      shop.marketplace.failing[question] = new MarketplaceError('unreachable', 'No answer.');
      await approveDraft(shop.desk, click(draft));
      expect(await postponed(shop, draft.id)).toMatchObject({ problem: 'unreachable', attempts: 0 });
      delete shop.marketplace.failing[question];
      poll(shop, 5_000);
      await shop.until(draft.id, 'sent');
      expect(shop.marketplace.posts).toHaveLength(1);
    },
  );

  it('gives up after five unanswered questions, and says why', async () => {
    const shop = await openShop();
    shop.sender.start();
    const draft = await shop.draft();
    shop.marketplace.failing.permittedActions = new MarketplaceError('role-missing', 'No role.');
    await approveDraft(shop.desk, click(draft));
    for (const pause of [5_000, 20_000, 80_000, 320_000]) {
      await shop.untilRow(draft.id, (row) => row.notBefore === shop.desk.clock() + pause);
      poll(shop, pause);
    }
    expect(await shop.until(draft.id, 'expired')).toMatchObject({ problem: 'role-missing', attempts: 0 });
    expect(shop.marketplace.posts).toHaveLength(0);
  });

  it('expires what Amazon no longer permits', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    shop.marketplace.permitted = ['confirmOrderDetails'];
    await approveDraft(shop.desk, click(draft));
    expect(await shop.until(draft.id, 'expired')).toMatchObject({ problem: 'not-permitted-for-order' });
    await shop.cards.untilShown(draft.id, 'expired');
    expect(shop.marketplace.posts).toHaveLength(0);
  });

  it('waits for its place in the pacing, and can be cancelled meanwhile', async () => {
    const shop = await openShop();
    shop.marketplace.waits.push(700, 300);
    const draft = await approved(shop);
    await shop.timers.untilSet(700);
    shop.timers.ring(700);
    await shop.timers.untilSet(300);
    expect(shop.marketplace.posts).toHaveLength(0);
    expect((await cancelDraft(shop.desk, click(draft, author))).done).toBe(true);
    shop.timers.ring(300);
    await shop.sender.stop();
    expect(shop.marketplace.posts).toHaveLength(0);
    expect((await shop.store.draft(draft.id))?.state).toBe('cancelled');
  });

  it('never uses an approval older than a day', async () => {
    const shop = await openShop();
    shop.desk.wakeSender = () => {};
    const draft = await approved(shop);
    shop.pass(24 * 60 * 60_000 + 1);
    shop.sender.wake(draft.id);
    await shop.until(draft.id, 'expired');
    expect(shop.marketplace.posts).toHaveLength(0);
  });

  it('never sends a text that is not the approved one, even if the database was changed by hand', async () => {
    const shop = await openShop();
    shop.desk.wakeSender = () => {};
    const draft = await approved(shop);
    await shop.tamper(`UPDATE message SET outgoing = 'Buy more.' WHERE id = '${draft.id}'`);
    shop.sender.wake(draft.id);
    await shop.until(draft.id, 'expired');
    expect(shop.marketplace.posts).toHaveLength(0);
    expect((await shop.store.audit(draft.id)).at(-1)?.facts).toMatchObject({ because: 'not-as-approved' });
  });

  it('has claimed in the database before the socket is opened', async () => {
    const shop = await openShop();
    const hanging = controlled<SendOutcome>();
    shop.marketplace.outcomes.push(hanging.promise);
    const draft = await approved(shop);
    await shop.marketplace.posting(1);
    expect(await shop.store.draft(draft.id)).toMatchObject({
      state: 'sending',
      attempts: 1,
      leaseUntil: shop.desk.clock() + 30_000,
    });
    hanging.settle(sent);
    await shop.until(draft.id, 'sent');
  });

  it('lets one of many wake-ups claim', async () => {
    const shop = await openShop();
    shop.desk.wakeSender = () => {};
    const draft = await approved(shop);
    const others = Array.from({ length: 20 }, () => shop.anotherSender());
    for (const sender of [shop.sender, ...others]) sender.wake(draft.id);
    await shop.until(draft.id, 'sent');
    await Promise.all([shop.sender, ...others].map((sender) => sender.stop()));
    expect(shop.marketplace.posts).toHaveLength(1);
  });
});

describe('a send that hangs', () => {
  it('holds up no other', async () => {
    const shop = await openShop();
    const hanging = controlled<SendOutcome>();
    shop.marketplace.outcomes.push(hanging.promise);
    const stuck = await approved(shop);
    await shop.marketplace.posting(1);
    const other = await approved(shop, `Another word about order ${orderId}.`);
    await shop.until(other.id, 'sent');
    expect((await shop.store.draft(stuck.id))?.state).toBe('sending');
    hanging.settle(unknown);
    await shop.until(stuck.id, 'uncertain');
  });

  it('becomes uncertain when its lease has passed; an answer after that is evidence', async () => {
    const shop = await openShop();
    const hanging = controlled<SendOutcome>();
    shop.marketplace.outcomes.push(hanging.promise);
    const draft = await approved(shop);
    await shop.marketplace.posting(1);
    shop.pass(29_999);
    await sweepOutbox(shop.desk);
    expect((await shop.store.draft(draft.id))?.state).toBe('sending');
    shop.pass(1);
    await Promise.all([sweepOutbox(shop.desk), sweepOutbox(shop.desk)]);
    expect((await shop.store.draft(draft.id))?.state).toBe('uncertain');
    expect(shop.cards.shown.get(draft.id)).toBe('uncertain');
    hanging.settle(sent);
    expect(await shop.until(draft.id, 'sent')).toMatchObject({ amazonRequestId: 'rq-201', attempts: 1 });
    expect((await shop.store.audit(draft.id)).map(({ action }) => action).slice(-3)).toEqual([
      'claim',
      'sweep',
      'record-late',
    ]);
    await shop.cards.untilShown(draft.id, 'sent');
  });

  it('stays uncertain when the late answer is no 201', async () => {
    const shop = await openShop();
    const hanging = controlled<SendOutcome>();
    shop.marketplace.outcomes.push(hanging.promise);
    const draft = await approved(shop);
    await shop.marketplace.posting(1);
    shop.pass(30_000);
    await sweepOutbox(shop.desk);
    hanging.settle(throttled);
    await shop.sender.stop();
    expect((await shop.store.draft(draft.id))?.state).toBe('uncertain');
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('is waited for when the program stops; nothing new is claimed', async () => {
    const shop = await openShop();
    shop.sender.start();
    const hanging = controlled<SendOutcome>();
    shop.marketplace.outcomes.push(hanging.promise);
    const draft = await approved(shop);
    await shop.marketplace.posting(1);
    const stopped = shop.sender.stop();
    const late = await approved(shop, `Another word about order ${orderId}.`);
    hanging.settle(sent);
    await stopped;
    expect((await shop.store.draft(draft.id))?.state).toBe('sent');
    expect((await shop.store.draft(late.id))?.state).toBe('approved');
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('is not begun when the program stops while Amazon is still asked', async () => {
    const shop = await openShop();
    const asked = controlled<void>();
    const answer = controlled<void>();
    const permitted = shop.marketplace.permittedActions.bind(shop.marketplace);
    const draft = await shop.draft();
    shop.marketplace.permittedActions = async (order) => {
      asked.settle();
      await answer.promise;
      return permitted(order);
    };
    await approveDraft(shop.desk, click(draft));
    await asked.promise;
    const stopped = shop.sender.stop();
    answer.settle();
    await stopped;
    expect(shop.marketplace.posts).toHaveLength(0);
    expect((await shop.store.draft(draft.id))?.state).toBe('approved');
  });

  it('is left to the next start when it outlasts the stop', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(new Promise(() => {}));
    const draft = await approved(shop);
    await shop.marketplace.posting(1);
    const stopped = shop.sender.stop();
    await shop.timers.untilSet(12_000);
    shop.timers.ring(12_000);
    await stopped;
    expect((await shop.store.draft(draft.id))?.state).toBe('sending');
    expect(shop.logged.some((line) => line.startsWith('sender.left-behind'))).toBe(true);
  });
});

describe('the poll', () => {
  it('finds what nobody woke the sender for', async () => {
    const shop = await openShop();
    shop.desk.wakeSender = () => {};
    const draft = await approved(shop);
    shop.sender.start();
    await shop.until(draft.id, 'sent');
  });

  it('goes on after the database was out of reach', async () => {
    const shop = await openShop();
    shop.desk.wakeSender = () => {};
    const draft = await approved(shop);
    const due = shop.desk.store.due;
    shop.desk.store.due = () => Promise.reject(new Error('disk I/O error'));
    shop.sender.start();
    await shop.timers.untilSet(1_000);
    expect(shop.logged.some((line) => line.startsWith('poll.failed'))).toBe(true);
    shop.desk.store.due = due;
    shop.timers.ring(1_000);
    await shop.until(draft.id, 'sent');
  });

  it('is not held up by a draft the program stumbles over, and leaves that one alone for a minute', async () => {
    const shop = await openShop();
    shop.desk.wakeSender = () => {};
    const broken = await approved(shop);
    await shop.tamper(`UPDATE message SET context = 'gone' WHERE id = '${broken.id}'`);
    const other = await approved(shop, `Another word about order ${orderId}.`);
    shop.sender.start();
    await shop.until(other.id, 'sent');
    await shop.timers.untilSet(60_000);
    const stumbles = () => shop.logged.filter((line) => line.startsWith('send.failed')).length;
    for (let second = 0; second < 3; second++) {
      await shop.timers.untilSet(1_000);
      shop.timers.ring(1_000);
    }
    await shop.timers.untilSet(1_000);
    expect(stumbles()).toBe(1);
    shop.timers.ring(60_000);
    shop.timers.ring(1_000);
    await shop.timers.untilSet(60_000);
    expect(stumbles()).toBe(2);
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('never logs a text', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(unknown);
    const draft = await approved(shop, `CANARY about order ${orderId}.`);
    await shop.until(draft.id, 'uncertain');
    shop.cards.failing = { update: new Error('ratelimited') };
    await shop.sender.stop();
    expect(shop.logged.length).toBeGreaterThan(0);
    expect(shop.logged.join('\n')).not.toContain('CANARY');
    expect(JSON.stringify(await shop.store.audit(draft.id))).not.toContain('CANARY');
  });
});
