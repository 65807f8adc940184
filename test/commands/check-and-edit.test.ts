import { describe, expect, it } from 'vitest';
import { CheckFailed } from '../../src/commands/check-row.ts';
import { editDraft } from '../../src/commands/edit-draft.ts';
import { type DraftRecord, MarketplaceError } from '../../src/commands/ports.ts';
import { requestApproval } from '../../src/commands/request-approval.ts';
import { approver, author, openShop, orderId, orderOf, type Shop } from './fakes.ts';

const edit = (shop: Shop, { id, version }: DraftRecord, text: string, more = {}) =>
  editDraft(shop.desk, { draftId: id, version, editor: author, text, ...more });

describe('checking a draft', () => {
  it('keeps it with what Amazon and the judge say', async () => {
    const shop = await openShop();
    const draft = await shop.draft({ purpose: 'order-issue' });
    expect(draft).toMatchObject({
      state: 'draft',
      version: 1,
      author: author.userId,
      marketplaceId: 'A1PA6795UKMFR9',
      marketplaceProblem: null,
      operation: 'unexpectedProblem',
      outgoing: draft.draft,
      context: {
        orderId,
        marketplace: 'A1PA6795UKMFR9',
        buyerLocale: 'de-DE',
        purpose: 'order-issue',
        orderCompletedAt: null,
        previousReviewRequests: 0,
        itemTitles: ['Copper kettle, 2 l'],
        permittedActions: ['unexpectedProblem', 'confirmOrderDetails', 'productReviewAndSellerFeedback'],
        now: '2027-03-01T09:00:00.000Z',
        reply: false,
      },
    });
    expect(draft.outgoingHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the row first: a judge that dies loses no draft, and the same submission checks it again', async () => {
    const shop = await openShop();
    shop.judge.failing = new Error('out of memory');
    const failed = await shop.draft({ requestKey: 'trigger-1' }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(CheckFailed);
    const { draftId } = failed as CheckFailed;
    expect(await shop.store.draft(draftId)).toMatchObject({ state: 'draft', review: null, outgoing: null });
    shop.judge.failing = null;
    const checked = await shop.draft({ requestKey: 'trigger-1' });
    expect(checked).toMatchObject({ id: draftId, review: { suggestion: { status: 'clean' } } });
  });

  it('makes one row of a submission that Slack delivers twice, even at once', async () => {
    const shop = await openShop();
    const drafts = await Promise.all([1, 2, 3].map(() => shop.draft({ requestKey: 'trigger-2' })));
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
    const again = await shop.draft({ requestKey: 'trigger-2', text: 'Something else' });
    expect(again.draft).toBe(drafts[0]?.draft);
  });

  it.each([
    ['in the text', { text: `Order ${orderId} is late.` }, orderId],
    [
      'as given, in the form Amazon writes',
      { text: 'It is late.', orderId: ` ${orderId.replaceAll('-', ' ')} ` },
      orderId,
    ],
    [
      'as given, rather than in the text',
      { text: `Order ${orderId}`, orderId: '302-1112223-4445556' },
      '302-1112223-4445556',
    ],
    ['nowhere', { text: 'It is late.' }, null],
    ['in doubt, where the text names two', { text: `Orders ${orderId} and 302-1112223-4445556` }, null],
  ])('finds the order %s', async (_where, input, expected) => {
    const shop = await openShop();
    expect((await shop.draft(input)).context.orderId).toBe(expected);
  });

  it('goes on with what is known when Amazon does not know the order; nothing can be sent', async () => {
    const shop = await openShop();
    shop.marketplace.failing.order = new MarketplaceError('not-found', 'No such order.', { status: 404 });
    const draft = await shop.draft();
    expect(draft).toMatchObject({
      marketplaceProblem: 'not-found',
      marketplaceId: null,
      outgoing: null,
      outgoingHash: null,
      review: { suggestion: { status: 'clean' } },
      context: { marketplace: shop.marketplace.defaultMarketplaceId },
    });
    expect(draft.context).not.toHaveProperty('buyerLocale');
    expect(draft.context).not.toHaveProperty('permittedActions');
  });

  it.each(['buyerLocale', 'permittedActions'] as const)(
    'keeps the rest when %s gets no answer',
    async (question) => {
      const shop = await openShop();
      shop.marketplace.failing[question] = new MarketplaceError('throttled', 'Slow down.', { status: 429 });
      const draft = await shop.draft();
      expect(draft).toMatchObject({
        marketplaceProblem: 'throttled',
        marketplaceId: 'A1PA6795UKMFR9',
        outgoingHash: null,
      });
      expect(draft.context.itemTitles).toEqual(['Copper kettle, 2 l']);
      expect(draft.context).not.toHaveProperty(question);
    },
  );

  it('asks Amazon nothing without an order', async () => {
    const shop = await openShop();
    const draft = await shop.draft({ text: 'It is late.' });
    expect(shop.marketplace.ordersAsked).toBe(0);
    expect(draft).toMatchObject({ marketplaceProblem: null, outgoingHash: null });
  });
});

describe('editing a draft', () => {
  it('makes a new version that is checked anew, and voids what was approved or asked for', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    await requestApproval(shop.desk, { draftId: draft.id, version: 1, actor: author });
    const text = `Order ${orderId} ships on Friday.`;
    const decision = await edit(shop, draft, text);
    expect(decision).toMatchObject({
      done: true,
      draft: { version: 2, state: 'draft', draft: text, outgoing: text },
    });
    expect(decision.draft?.outgoingHash).not.toBe(draft.outgoingHash);
    expect(shop.cards.shown.get(draft.id)).toBe('draft');
    await requestApproval(shop.desk, { draftId: draft.id, version: 2, actor: author });
    expect(shop.cards.posted).toHaveLength(1);
    expect(shop.cards.shown.get(draft.id)).toBe('in_review');
  });

  it('is the author’s alone', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    expect(
      await editDraft(shop.desk, { draftId: draft.id, version: 1, editor: approver, text: 'Mine now' }),
    ).toMatchObject({ done: false, refusal: 'not-author', draft: { version: 1 } });
  });

  it('happens once for one version', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    const edits = await Promise.all([edit(shop, draft, `A ${orderId}`), edit(shop, draft, `B ${orderId}`)]);
    expect(edits.filter(({ done }) => done)).toHaveLength(1);
    expect(edits.find(({ done }) => !done)).toMatchObject({ refusal: 'stale-version' });
    expect((await shop.store.draft(draft.id))?.version).toBe(2);
  });

  it('keeps what Amazon told of the same order, and asks anew about another', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    const same = await edit(shop, draft, `Order ${orderId} ships on Friday.`);
    expect(shop.marketplace.ordersAsked).toBe(1);
    expect(same.draft?.context).toMatchObject({ buyerLocale: 'de-DE', itemTitles: ['Copper kettle, 2 l'] });
    const otherId = '302-1112223-4445556';
    shop.marketplace.orders.set(otherId, { ...orderOf(otherId), marketplaceId: 'A13V1IB3VIYZZH' });
    shop.marketplace.locale = 'fr-FR';
    const other = await edit(shop, same.draft as DraftRecord, 'It ships on Friday.', { orderId: otherId });
    expect(other.draft).toMatchObject({
      marketplaceId: 'A13V1IB3VIYZZH',
      context: { orderId: otherId, buyerLocale: 'fr-FR', marketplace: 'A13V1IB3VIYZZH' },
    });
  });

  it('asks Amazon again after it gave no answer', async () => {
    const shop = await openShop();
    shop.marketplace.failing.order = new MarketplaceError('unreachable', 'No answer.');
    const draft = await shop.draft();
    delete shop.marketplace.failing.order;
    const mended = await edit(shop, draft, draft.draft);
    expect(mended.draft).toMatchObject({ marketplaceProblem: null, outgoing: draft.draft });
  });

  it('keeps the new version when the judge dies', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    shop.judge.failing = new Error('out of memory');
    await expect(edit(shop, draft, `New words about ${orderId}`)).rejects.toBeInstanceOf(CheckFailed);
    expect(await shop.store.draft(draft.id)).toMatchObject({
      version: 2,
      draft: `New words about ${orderId}`,
      review: null,
      outgoingHash: null,
    });
  });

  it('lets the drafter pick the operation where the purpose leaves a choice, never the program', async () => {
    const shop = await openShop();
    const draft = await shop.draft({ purpose: 'other' });
    expect(draft).toMatchObject({ operation: null, outgoingHash: null, review: { route: { by: 'choice' } } });
    const picked = await edit(shop, draft, draft.draft, { operation: 'confirmOrderDetails' });
    expect(picked.draft).toMatchObject({ operation: 'confirmOrderDetails', outgoing: draft.draft });
    const kept = await edit(shop, picked.draft as DraftRecord, `${draft.draft} Sorry.`);
    expect(kept.draft?.operation).toBe('confirmOrderDetails');
    const changed = await edit(shop, kept.draft as DraftRecord, draft.draft, { purpose: 'order-issue' });
    expect(changed.draft).toMatchObject({ operation: 'unexpectedProblem', context: { operation: null } });
    const back = await edit(shop, changed.draft as DraftRecord, draft.draft, { purpose: 'other' });
    expect(back.draft?.operation).toBeNull();
  });

  it('forgets the operation where the drafter takes the pick back', async () => {
    const shop = await openShop();
    const draft = await shop.draft({ purpose: 'other' });
    const picked = await edit(shop, draft, draft.draft, { operation: 'confirmOrderDetails' });
    const back = await edit(shop, picked.draft as DraftRecord, draft.draft, { operation: null });
    expect(back.draft).toMatchObject({ operation: null, outgoingHash: null });
  });

  it('sends no text by an operation that carries files alone', async () => {
    const shop = await openShop();
    const draft = await shop.draft({ purpose: 'other' });
    const picked = await edit(shop, draft, draft.draft, { operation: 'legalDisclosure' });
    expect(picked.draft).toMatchObject({ operation: null, outgoingHash: null });
  });

  it('makes a reply of it, which is never sent', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    const reply = await edit(shop, draft, draft.draft, { reply: true });
    expect(reply.draft).toMatchObject({ context: { reply: true }, outgoingHash: null });
  });
});
