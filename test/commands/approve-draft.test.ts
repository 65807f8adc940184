import { describe, expect, it } from 'vitest';
import { approveDraft } from '../../src/commands/approve-draft.ts';
import { cancelDraft } from '../../src/commands/cancel-draft.ts';
import { editDraft } from '../../src/commands/edit-draft.ts';
import type { DraftRecord, Person } from '../../src/commands/ports.ts';
import { requestApproval } from '../../src/commands/request-approval.ts';
import { approver, author, channel, controlled, openShop, orderId, type Shop, second } from './fakes.ts';

const click = ({ id, version }: DraftRecord, actor: Person = approver) => ({ draftId: id, version, actor });

async function inReview(shop: Shop): Promise<DraftRecord> {
  const draft = await shop.draft();
  const asked = await requestApproval(shop.desk, click(draft, author));
  expect(asked).toMatchObject({ done: true, draft: { state: 'in_review' } });
  return asked.draft as DraftRecord;
}

describe('approving', () => {
  it('sends a draft in review once, by its operation, with exactly the approved text', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    const decision = await approveDraft(shop.desk, click(draft));
    expect(decision.done).toBe(true);
    const sent = await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts).toEqual([
      { orderId, marketplaceId: 'A1PA6795UKMFR9', operation: 'unexpectedProblem', text: draft.draft },
    ]);
    expect(sent).toMatchObject({
      decidedBy: approver.userId,
      attempts: 1,
      amazonRequestId: 'rq-201',
      sentAt: shop.desk.clock(),
      approvals: [{ approver: approver.userId, version: 1, outgoingHash: draft.outgoingHash }],
    });
    await shop.cards.untilShown(draft.id, 'sent');
    expect(shop.cards.posted).toHaveLength(1);
  });

  it('counts on a card that is seen before the request behind it is written', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    const posted = shop.cards.untilPosted(1);
    const kept = controlled<void>();
    const keepCard = shop.desk.store.keepCard;
    shop.desk.store.keepCard = async (...place) => {
      await kept.promise;
      return keepCard(...place);
    };
    const asked = requestApproval(shop.desk, click(draft, author));
    await posted;
    const approved = approveDraft(shop.desk, click(draft));
    kept.settle();
    expect([await asked, await approved]).toMatchObject([{ done: true }, { done: true }]);
    await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts).toHaveLength(1);
    expect(shop.cards.posted).toHaveLength(1);
  });

  it('takes a draft straight from the private answer through the review, in one transaction with two audit rows', async () => {
    const shop = await openShop();
    const draft = await shop.draft({ text: `BAD Your kettle of order ${orderId} ships late.` });
    await approveDraft(shop.desk, click(draft, author));
    await shop.until(draft.id, 'sent');
    const steps = (await shop.store.audit(draft.id)).map(({ action, from, to, actor }) => [
      action,
      from,
      to,
      actor,
    ]);
    expect(steps).toEqual([
      ['begin', null, 'draft', author.userId],
      ['check', 'draft', 'draft', 'system'],
      ['request-approval', 'draft', 'in_review', author.userId],
      ['approve', 'in_review', 'approved', author.userId],
      ['claim', 'approved', 'sending', 'system'],
      ['record-sent', 'sending', 'sent', 'system'],
    ]);
    expect(shop.marketplace.posts[0]?.text).toBe(`Your kettle of order ${orderId} ships late.`);
    expect(shop.cards.posted.map(({ channel }) => channel)).toEqual([channel]);
  });

  it('sends once for a double click in the same tick', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    const [first, again] = await Promise.all([
      approveDraft(shop.desk, click(draft)),
      approveDraft(shop.desk, click(draft)),
    ]);
    expect([first.done, again.done].filter(Boolean)).toHaveLength(1);
    expect([first, again].find(({ done }) => !done)).toMatchObject({ refusal: 'state' });
    await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('posts one card and sends once for a double click on the private answer', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    const gate = controlled<void>();
    shop.cards.gate = gate.promise;
    const clicks = Promise.all([1, 2].map(() => approveDraft(shop.desk, click(draft))));
    gate.settle();
    expect((await clicks).map((decision) => (decision.done ? 'done' : decision.refusal))).toEqual([
      'done',
      'state',
    ]);
    await shop.until(draft.id, 'sent');
    expect(shop.cards.posted).toHaveLength(1);
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('lets one of two approvers be first, and shows the other the present state', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    const decisions = await Promise.all([
      approveDraft(shop.desk, click(draft, approver)),
      approveDraft(shop.desk, click(draft, second)),
    ]);
    const refusedOne = decisions.find(({ done }) => !done);
    expect(refusedOne).toMatchObject({ refusal: 'state', draft: { id: draft.id } });
    expect(refusedOne?.draft?.state).not.toBe('in_review');
    const row = await shop.until(draft.id, 'sent');
    expect(row.approvals).toHaveLength(1);
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('changes nothing when Slack delivers the same click again later', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    await approveDraft(shop.desk, click(draft));
    await shop.until(draft.id, 'sent');
    for (let retry = 1; retry <= 3; retry++)
      expect(await approveDraft(shop.desk, click(draft))).toMatchObject({
        done: false,
        refusal: 'state',
        draft: { state: 'sent' },
      });
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('either approves or cancels when both are clicked at once, never both', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    const [approved, cancelled] = await Promise.all([
      approveDraft(shop.desk, click(draft)),
      cancelDraft(shop.desk, click(draft, author)),
    ]);
    const row = await shop.until(draft.id, 'sent', 'cancelled');
    expect(shop.marketplace.posts).toHaveLength(row.state === 'sent' ? 1 : 0);
    expect(row.state === 'sent' ? approved.done : cancelled.done).toBe(true);
  });

  it('never sends a text that was edited at the moment of approval', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    const text = `Your kettle of order ${orderId} ships on Friday.`;
    const [approved, edited] = await Promise.all([
      approveDraft(shop.desk, click(draft)),
      editDraft(shop.desk, { draftId: draft.id, version: draft.version, editor: author, text }),
    ]);
    expect([approved.done, edited.done].filter(Boolean)).toHaveLength(1);
    if (approved.done) await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts.map((post) => post.text)).toEqual(approved.done ? [draft.draft] : []);
  });

  it('refuses a click on an old version and shows the present one', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    await editDraft(shop.desk, {
      ...click(draft),
      editor: author,
      text: `Order ${orderId} ships on Friday.`,
    });
    expect(await approveDraft(shop.desk, click(draft))).toMatchObject({
      done: false,
      refusal: 'stale-version',
      draft: { version: 2, state: 'draft' },
    });
    expect(shop.marketplace.posts).toHaveLength(0);
  });

  it('refuses a draft that is not there', async () => {
    const shop = await openShop();
    expect(await approveDraft(shop.desk, { draftId: 'd_none', version: 1, actor: approver })).toEqual({
      done: false,
      refusal: 'not-found',
      draft: null,
    });
  });

  it('checks the exact stored text again, as of now', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    shop.judge.forbidden = 'two days late';
    shop.pass(60_000);
    expect(await approveDraft(shop.desk, click(draft))).toMatchObject({
      done: false,
      refusal: 'not-sendable',
      violations: [{ rule: 'marketing' }],
    });
    const asked = shop.judge.seen.at(-1);
    expect(asked?.draft).toBe(draft.outgoing);
    expect(asked?.context).toMatchObject({
      now: new Date(shop.desk.clock()).toISOString(),
      operation: 'unexpectedProblem',
      purpose: 'order-issue',
    });
    expect((await shop.store.draft(draft.id))?.state).toBe('in_review');
  });

  it('approves nothing while the judge gives no verdict', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    shop.judge.failing = new Error('the worker died');
    await expect(approveDraft(shop.desk, click(draft))).rejects.toThrow('the worker died');
    expect((await shop.store.draft(draft.id))?.state).toBe('in_review');
  });

  it.each([
    ['the bot is no member', (shop: Shop) => Object.assign(shop.cards, { postable: false })],
    [
      'Slack refuses the card',
      (shop: Shop) => Object.assign(shop.cards.failing, { post: new Error('restricted_action') }),
    ],
    [
      'Slack can’t be asked',
      (shop: Shop) => Object.assign(shop.cards.failing, { canPost: new Error('ECONNRESET') }),
    ],
  ])('refuses before the claim where the receipt can’t be posted: %s', async (_why, breakIt) => {
    const shop = await openShop();
    const draft = await shop.draft();
    breakIt(shop);
    expect(await approveDraft(shop.desk, click(draft))).toMatchObject({
      done: false,
      refusal: 'receipt-unpostable',
      draft: { state: 'draft' },
    });
    shop.cards.postable = true;
    shop.cards.failing = {};
    expect((await approveDraft(shop.desk, click(draft))).done).toBe(true);
    await shop.until(draft.id, 'sent');
    expect(shop.cards.posted).toHaveLength(1);
  });

  it('refuses where the bot was removed from the channel since the card was posted', async () => {
    const shop = await openShop();
    const draft = await inReview(shop);
    shop.cards.postable = false;
    expect(await approveDraft(shop.desk, click(draft))).toMatchObject({ refusal: 'receipt-unpostable' });
  });

  it.each(['SLOT', 'COPY', 'STOP'])('sends nothing that is not sendable: %s', async (word) => {
    const shop = await openShop();
    const draft = await shop.draft({ text: `${word} about order ${orderId}` });
    expect(draft).toMatchObject({ outgoing: null, outgoingHash: null, operation: null });
    expect(await approveDraft(shop.desk, click(draft))).toMatchObject({ refusal: 'not-sendable' });
    expect(await requestApproval(shop.desk, click(draft, author))).toMatchObject({ refusal: 'not-sendable' });
    expect(shop.cards.posted).toHaveLength(0);
  });

  it('sends no reply and nothing without Amazon', async () => {
    const shop = await openShop();
    const reply = await shop.draft({ reply: true });
    expect(await approveDraft(shop.desk, click(reply))).toMatchObject({ refusal: 'not-sendable' });
    const checkOnly = await openShop({ checkOnly: true });
    const draft = await checkOnly.draft();
    expect(draft).toMatchObject({
      state: 'draft',
      outgoingHash: null,
      review: { suggestion: { status: 'clean' } },
    });
    expect(await approveDraft(checkOnly.desk, click(draft))).toMatchObject({ refusal: 'check-only' });
    expect(await requestApproval(checkOnly.desk, click(draft, author))).toMatchObject({
      refusal: 'check-only',
    });
  });
});

describe('who approves', () => {
  it('is the list, where there is one, whether they are in the channel or not', async () => {
    const shop = await openShop({ approvers: [second.userId] });
    const draft = await inReview(shop);
    expect(await approveDraft(shop.desk, click(draft, approver))).toMatchObject({ refusal: 'not-approver' });
    shop.people.standings.set(second.userId, 'not-in-channel');
    expect((await approveDraft(shop.desk, click(draft, second))).done).toBe(true);
  });

  it.each([
    ['guest', 'guest'],
    ['bot', 'not-approver'],
    ['outsider', 'outsider'],
    ['not-in-channel', 'not-in-channel'],
  ] as const)('is never a %s, even on the list', async (standing, refusal) => {
    const shop = await openShop();
    const draft = await inReview(shop);
    shop.people.standings.set(approver.userId, standing);
    expect(await approveDraft(shop.desk, click(draft))).toMatchObject({ done: false, refusal });
    const listed = { ...shop.desk, approvers: [approver.userId] };
    const decision = await approveDraft(listed, click(draft));
    expect(decision.done).toBe(standing === 'not-in-channel');
  });

  it('is nobody of another workspace, whatever the payload says', async () => {
    const shop = await openShop({ approvers: [approver.userId] });
    const draft = await inReview(shop);
    expect(await approveDraft(shop.desk, click(draft, { ...approver, teamId: 'T9OTHER' }))).toMatchObject({
      refusal: 'outsider',
    });
  });

  it('is nobody while Slack can’t be asked', async () => {
    const shop = await openShop({ approvers: [approver.userId] });
    const draft = await inReview(shop);
    shop.people.failing = new Error('ratelimited');
    expect(await approveDraft(shop.desk, click(draft))).toMatchObject({ refusal: 'look-up-failed' });
    expect((await shop.store.draft(draft.id))?.state).toBe('in_review');
  });

  it('is not the author under four eyes', async () => {
    const shop = await openShop({ fourEyes: true });
    const draft = await inReview(shop);
    expect(await approveDraft(shop.desk, click(draft, author))).toMatchObject({ refusal: 'own-draft' });
    expect((await approveDraft(shop.desk, click(draft, approver))).done).toBe(true);
    await shop.until(draft.id, 'sent');
  });
});

describe('the same message twice', () => {
  it('is not queued a second time for one order', async () => {
    const shop = await openShop();
    const [one, other] = [await shop.draft(), await shop.draft()];
    expect(one.id).not.toBe(other.id);
    await requestApproval(shop.desk, click(one, author));
    expect(await requestApproval(shop.desk, click(other, author))).toMatchObject({ refusal: 'duplicate' });
    await approveDraft(shop.desk, click(one));
    await shop.until(one.id, 'sent');
    expect(await approveDraft(shop.desk, click(other))).toMatchObject({
      refusal: 'duplicate',
      draft: { state: 'draft' },
    });
    expect(shop.cards.posted).toHaveLength(1);
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('is queued once, also where both are asked for in the same moment', async () => {
    const shop = await openShop();
    const drafts = [await shop.draft(), await shop.draft()];
    const asked = await Promise.all(drafts.map((draft) => requestApproval(shop.desk, click(draft, author))));
    expect(asked.filter(({ done }) => done)).toHaveLength(1);
    expect(asked.find(({ done }) => !done)).toMatchObject({
      refusal: 'duplicate',
      draft: { state: 'draft' },
    });
  });

  it('asks for a review once per order, ever, with Amazon’s own text', async () => {
    const shop = await openShop();
    const first = await shop.draft({ text: `REVIEW of order ${orderId}, please.` });
    const waiting = await shop.draft({ text: `A REVIEW of order ${orderId} would help us.` });
    expect(first).toMatchObject({ outgoing: null, operation: 'productReviewAndSellerFeedback' });
    await approveDraft(shop.desk, click(first));
    await shop.until(first.id, 'sent');
    expect(shop.marketplace.posts).toMatchObject([
      { operation: 'productReviewAndSellerFeedback', text: null },
    ]);
    expect(await approveDraft(shop.desk, click(waiting))).toMatchObject({ refusal: 'not-sendable' });
    const third = await shop.draft({ text: `REVIEW ${orderId}` });
    expect(third).toMatchObject({ context: { previousReviewRequests: 1 }, outgoingHash: null });
  });
});
