import { describe, expect, it } from 'vitest';
import { approveDraft } from '../../src/commands/approve-draft.ts';
import { editDraft } from '../../src/commands/edit-draft.ts';
import type { DraftRecord, Judge } from '../../src/commands/ports.ts';
import { reviewDraft } from '../../src/policy/review-draft.ts';
import { approver, author, openShop, orderId, type Shop } from './fakes.ts';

const judge: Judge = { review: async (draft, context, locale) => reviewDraft(draft, context, { locale }) };

async function shopWithPolicy(): Promise<Shop> {
  const shop = await openShop({ judge });
  shop.marketplace.locale = 'en-GB';
  return shop;
}

const late = `Dear customer,\nunfortunately the kettle of your order ${orderId} will ship late, on 5 March 2027.`;

describe('with the real policy', () => {
  it('sends a clean draft as written', async () => {
    const shop = await shopWithPolicy();
    const draft = await shop.draft({ text: late });
    expect(draft.review?.violations).toEqual([]);
    await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts).toMatchObject([{ operation: 'unexpectedProblem', text: late }]);
  });

  it('sends the suggestion of a draft with faults, which passes the check at the approval', async () => {
    const shop = await shopWithPolicy();
    const draft = await shop.draft({ text: `${late}\nUse code TEN on www.kettle-shop.example!` });
    expect(draft.review?.suggestion.status).toBe('sendable');
    expect((await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver })).done).toBe(
      true,
    );
    await shop.until(draft.id, 'sent');
    const [post] = shop.marketplace.posts;
    expect(post?.text).toBe(draft.review?.suggestion.text);
    expect(post?.text).not.toContain('kettle-shop');
    expect(post?.text).toContain(orderId);
  });

  it('turns a request for a review into Amazon’s own, once, though the purpose is only inferred', async () => {
    const shop = await shopWithPolicy();
    const text = `Dear customer, would you leave a review of the kettle of order ${orderId}?`;
    const draft = await shop.draft({ text });
    expect(draft.review).toMatchObject({ purpose: 'review-request', purposeInferred: true });
    await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts).toMatchObject([
      { operation: 'productReviewAndSellerFeedback', text: null },
    ]);
    const again = await shop.draft({ text: `${text} Thank you.` });
    expect(again.outgoingHash).toBeNull();
    expect(again.review).toMatchObject({ purposeInferred: true, suggestion: { status: 'stop' } });
    expect(again.review?.violations.map(({ rule }) => rule)).toContain('review-repeat');
  });

  it('says at the check, not at the approval, that Amazon does not permit what the text is for', async () => {
    const shop = await shopWithPolicy();
    shop.marketplace.permitted = ['confirmOrderDetails'];
    const draft = await shop.draft({ text: late });
    expect(draft).toMatchObject({ outgoingHash: null, review: { purposeInferred: true } });
    expect(draft.review?.violations.map(({ rule }) => rule)).toEqual(['action-unavailable']);
  });

  it('lets the drafter choose where the purpose is "other"', async () => {
    const shop = await shopWithPolicy();
    const draft = await shop.draft({ text: late, purpose: 'other' });
    expect(draft).toMatchObject({ outgoingHash: null, review: { route: { by: 'choice' } } });
    const edited = await editDraft(shop.desk, {
      draftId: draft.id,
      version: 1,
      editor: author,
      text: late,
      operation: 'confirmOrderDetails',
    });
    const picked = edited.draft as DraftRecord;
    expect(picked.operation).toBe('confirmOrderDetails');
    await approveDraft(shop.desk, { draftId: draft.id, version: 2, actor: approver });
    await shop.until(draft.id, 'sent');
    expect(shop.marketplace.posts).toMatchObject([{ operation: 'confirmOrderDetails', text: late }]);
  });
});
