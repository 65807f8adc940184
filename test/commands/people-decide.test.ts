import { describe, expect, it } from 'vitest';
import { approveDraft } from '../../src/commands/approve-draft.ts';
import { mayApprove } from '../../src/commands/approvers.ts';
import { cancelDraft } from '../../src/commands/cancel-draft.ts';
import { editDraft } from '../../src/commands/edit-draft.ts';
import { markSent } from '../../src/commands/mark-sent.ts';
import type { DraftRecord, DraftState } from '../../src/commands/ports.ts';
import { rejectDraft } from '../../src/commands/reject-draft.ts';
import { requestApproval } from '../../src/commands/request-approval.ts';
import { sendAgain } from '../../src/commands/send-again.ts';
import {
  approver,
  author,
  channel,
  openShop,
  orderId,
  refusedOutcome,
  type Shop,
  second,
  throttled,
  unknown,
} from './fakes.ts';

const click = ({ id, version }: DraftRecord, actor = approver) => ({ draftId: id, version, actor });

/** A draft brought to a state by the acts that lead there. */
async function inState(shop: Shop, state: DraftState): Promise<DraftRecord> {
  const draft = await shop.draft();
  if (state === 'draft') return draft;
  if (state === 'cancelled') return (await cancelDraft(shop.desk, click(draft, author))).draft as DraftRecord;
  if (state === 'in_review' || state === 'rejected') {
    const asked = await requestApproval(shop.desk, click(draft, author));
    if (state === 'in_review') return asked.draft as DraftRecord;
    return (await rejectDraft(shop.desk, { ...click(draft), reason: 'Call them instead.' }))
      .draft as DraftRecord;
  }
  if (state === 'expired') shop.marketplace.permitted = [];
  if (state === 'failed') shop.marketplace.outcomes.push(refusedOutcome);
  if (state === 'uncertain') shop.marketplace.outcomes.push(unknown);
  if (state === 'sending') shop.marketplace.outcomes.push(new Promise(() => {}));
  const wake = shop.desk.wakeSender;
  if (state === 'approved') shop.desk.wakeSender = () => {};
  const approved = await approveDraft(shop.desk, click(draft));
  shop.desk.wakeSender = wake;
  return state === 'approved' ? (approved.draft as DraftRecord) : shop.until(draft.id, state);
}

const acts = {
  edit: (shop: Shop, draft: DraftRecord) =>
    editDraft(shop.desk, { ...click(draft), editor: author, text: `Order ${orderId} ships on Monday.` }),
  'request-approval': (shop: Shop, draft: DraftRecord) => requestApproval(shop.desk, click(draft, author)),
  approve: (shop: Shop, draft: DraftRecord) => approveDraft(shop.desk, click(draft)),
  reject: (shop: Shop, draft: DraftRecord) => rejectDraft(shop.desk, { ...click(draft), reason: 'No.' }),
  cancel: (shop: Shop, draft: DraftRecord) => cancelDraft(shop.desk, click(draft)),
  'mark-sent': (shop: Shop, draft: DraftRecord) => markSent(shop.desk, { ...click(draft), note: 'Seen.' }),
  'send-again': (shop: Shop, draft: DraftRecord) => sendAgain(shop.desk, click(draft)),
};

const allowed: Record<DraftState, (keyof typeof acts)[]> = {
  draft: ['edit', 'request-approval', 'approve', 'cancel'],
  in_review: ['edit', 'approve', 'reject', 'cancel'],
  approved: ['cancel'],
  sending: [],
  sent: [],
  failed: ['cancel'],
  uncertain: ['cancel', 'mark-sent', 'send-again'],
  rejected: [],
  cancelled: [],
  expired: [],
};

describe.each(Object.keys(allowed) as DraftState[])('a draft that is %s', (state) => {
  it.each(Object.keys(acts) as (keyof typeof acts)[])('%s: done only where the table has it', async (act) => {
    const shop = await openShop();
    const draft = await inState(shop, state);
    shop.desk.wakeSender = () => {};
    const decision = await acts[act](shop, draft);
    if (allowed[state].includes(act)) return expect(decision).toMatchObject({ done: true });
    expect(decision).toMatchObject({ done: false, refusal: 'state', draft: { state } });
    expect((await shop.store.draft(draft.id))?.state).toBe(state);
  });
});

describe('rejecting', () => {
  it('is an approver’s, with a reason that the audit log knows only by its hash', async () => {
    const shop = await openShop({ approvers: [approver.userId] });
    const draft = await shop.draft();
    await requestApproval(shop.desk, click(draft, author));
    expect(await rejectDraft(shop.desk, { ...click(draft, author), reason: 'No.' })).toMatchObject({
      refusal: 'not-approver',
    });
    expect(await rejectDraft(shop.desk, { ...click(draft), reason: 'Call them instead.' })).toMatchObject({
      done: true,
      draft: { state: 'rejected', reason: 'Call them instead.', decidedBy: approver.userId },
    });
    expect(shop.cards.shown.get(draft.id)).toBe('rejected');
    const entry = (await shop.store.audit(draft.id)).at(-1);
    expect(entry).toMatchObject({
      action: 'reject',
      actor: approver.userId,
      facts: { reasonHash: expect.any(String) },
    });
    expect(JSON.stringify(entry)).not.toContain('Call them');
  });
});

describe('cancelling', () => {
  it('is the author’s or an approver’s', async () => {
    const shop = await openShop({ approvers: [approver.userId] });
    const [one, other] = [await shop.draft(), await shop.draft()];
    expect(await cancelDraft(shop.desk, click(one, second))).toMatchObject({ refusal: 'not-approver' });
    expect((await cancelDraft(shop.desk, click(one, author))).done).toBe(true);
    expect((await cancelDraft(shop.desk, click(other, approver))).done).toBe(true);
  });

  it('comes too late once the draft is claimed', async () => {
    const shop = await openShop();
    const draft = await inState(shop, 'sending');
    expect(await cancelDraft(shop.desk, click(draft, author))).toMatchObject({ refusal: 'state' });
  });
});

describe('an uncertain draft', () => {
  it('is marked sent by an approver, with a note, as of when it was tried', async () => {
    const shop = await openShop();
    const draft = await inState(shop, 'uncertain');
    const tried = shop.desk.clock();
    shop.pass(60 * 60_000);
    const marked = await markSent(shop.desk, { ...click(draft, second), note: 'It is in Seller Central.' });
    expect(marked).toMatchObject({
      done: true,
      draft: { state: 'sent', decidedBy: second.userId, reason: 'It is in Seller Central.', sentAt: tried },
    });
    expect(shop.cards.shown.get(draft.id)).toBe('sent');
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('is sent again by an approver’s fresh approval, once for one click', async () => {
    const shop = await openShop();
    const draft = await inState(shop, 'uncertain');
    const clicks = await Promise.all([1, 2, 3].map(() => sendAgain(shop.desk, click(draft))));
    expect(clicks.filter(({ done }) => done)).toHaveLength(1);
    const row = await shop.until(draft.id, 'sent');
    expect(row).toMatchObject({ version: 2, attempts: 2 });
    expect(row.approvals.map(({ version }) => version)).toEqual([1, 2]);
    expect(shop.marketplace.posts).toHaveLength(2);
    expect(shop.marketplace.posts[0]).toEqual(shop.marketplace.posts[1]);
  });

  it('is tried anew with all its tries', async () => {
    const shop = await openShop();
    shop.sender.start();
    const draft = await shop.draft();
    shop.marketplace.outcomes.push(throttled, unknown);
    await approveDraft(shop.desk, click(draft));
    await shop.untilRow(draft.id, ({ notBefore }) => notBefore !== null);
    shop.pass(5_000);
    shop.timers.ring(1_000);
    const row = await shop.until(draft.id, 'uncertain');
    expect(row).toMatchObject({ tries: 1, attempts: 2 });
    shop.desk.wakeSender = () => {};
    expect((await sendAgain(shop.desk, click(row))).draft).toMatchObject({
      tries: 0,
      problem: null,
      notBefore: null,
    });
  });

  it('is not sent a third time by the click that sent it the second time', async () => {
    const shop = await openShop();
    const draft = await inState(shop, 'uncertain');
    shop.marketplace.outcomes.push(unknown);
    await sendAgain(shop.desk, click(draft));
    const again = await shop.untilRow(draft.id, (row) => row.state === 'uncertain' && row.version === 2);
    expect(again.attempts).toBe(2);
    expect(await sendAgain(shop.desk, click(draft))).toMatchObject({ refusal: 'stale-version' });
    expect(shop.marketplace.posts).toHaveLength(2);
  });

  it('takes a second person under four eyes: neither the author nor who approved before', async () => {
    const shop = await openShop({ fourEyes: true });
    const draft = await inState(shop, 'uncertain');
    expect(await sendAgain(shop.desk, click(draft, approver))).toMatchObject({
      refusal: 'second-person-needed',
    });
    expect(await sendAgain(shop.desk, click(draft, author))).toMatchObject({ refusal: 'own-draft' });
    expect(shop.marketplace.posts).toHaveLength(1);
    expect((await sendAgain(shop.desk, click(draft, second))).done).toBe(true);
    await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts).toHaveLength(2);
  });

  it('is nobody’s but an approver’s', async () => {
    const shop = await openShop();
    const draft = await inState(shop, 'uncertain');
    shop.people.standings.set(second.userId, 'guest');
    expect(await markSent(shop.desk, { ...click(draft, second), note: '' })).toMatchObject({
      refusal: 'guest',
    });
    expect(await sendAgain(shop.desk, click(draft, second))).toMatchObject({ refusal: 'guest' });
  });

  it('is not sent again when its text breaks a rule by now', async () => {
    const shop = await openShop();
    const draft = await inState(shop, 'uncertain');
    shop.judge.forbidden = 'two days late';
    expect(await sendAgain(shop.desk, click(draft))).toMatchObject({ refusal: 'not-sendable' });
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('is not sent again where its receipt would not be seen', async () => {
    const shop = await openShop();
    const draft = await inState(shop, 'uncertain');
    shop.cards.postable = false;
    expect(await sendAgain(shop.desk, click(draft))).toMatchObject({ refusal: 'receipt-unpostable' });
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('still counts as a review request, even when a person cancelled it', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(unknown);
    const first = await shop.draft({ text: `REVIEW of ${orderId}` });
    await approveDraft(shop.desk, click(first));
    await shop.until(first.id, 'uncertain');
    await cancelDraft(shop.desk, click(first));
    expect(await shop.draft({ text: `A REVIEW of ${orderId}` })).toMatchObject({
      context: { previousReviewRequests: 1 },
      outgoingHash: null,
    });
  });

  it('may ask for the review again itself: a person has seen that it is not there', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(unknown);
    const draft = await shop.draft({ text: `REVIEW of ${orderId}` });
    await approveDraft(shop.desk, click(draft));
    const row = await shop.until(draft.id, 'uncertain');
    expect((await sendAgain(shop.desk, click(row))).done).toBe(true);
    await shop.until(draft.id, 'sent');
  });
});

describe('mayApprove', () => {
  it('says who may, before any click, for the buttons that are shown', async () => {
    const shop = await openShop({ approvers: [approver.userId] });
    expect(await mayApprove(shop.desk, approver, channel)).toBeNull();
    expect(await mayApprove(shop.desk, author, channel)).toBe('not-approver');
  });
});
