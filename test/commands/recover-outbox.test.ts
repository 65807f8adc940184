import { describe, expect, it } from 'vitest';
import { approveDraft } from '../../src/commands/approve-draft.ts';
import { recoverOutbox } from '../../src/commands/recover-outbox.ts';
import { requestApproval } from '../../src/commands/request-approval.ts';
import { sweepOutbox } from '../../src/commands/sweep-outbox.ts';
import { approver, author, controlled, openShop, orderId } from './fakes.ts';

describe('a start after a crash', () => {
  it('makes what was being sent uncertain, shows it on the card unprompted, and never sends it again', async () => {
    const shop = await openShop();
    shop.marketplace.outcomes.push(new Promise(() => {}));
    const draft = await shop.draft();
    await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    await shop.marketplace.posting(1);
    const next = await shop.restart();
    expect(await recoverOutbox(next.desk)).toEqual({ uncertain: 1, cards: 1 });
    expect(next.cards.shown.get(draft.id)).toBe('uncertain');
    next.sender.start();
    next.pass(60 * 60_000);
    next.timers.ring(1_000);
    next.timers.ring(10_000);
    await next.sender.stop();
    expect(await next.store.draft(draft.id)).toMatchObject({ state: 'uncertain', attempts: 1 });
    expect(next.marketplace.posts).toHaveLength(1);
  });

  it('sends what was approved and not yet claimed', async () => {
    const shop = await openShop();
    shop.desk.wakeSender = () => {};
    const draft = await shop.draft();
    await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    const next = await shop.restart();
    expect((await recoverOutbox(next.desk)).uncertain).toBe(0);
    next.sender.start();
    await next.until(draft.id, 'sent');
    await next.cards.untilShown(draft.id, 'sent');
    expect(next.marketplace.posts).toHaveLength(1);
  });

  it('finds nothing to do after an orderly stop', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    await shop.until(draft.id, 'sent');
    await shop.sender.stop();
    const next = await shop.restart();
    expect(await recoverOutbox(next.desk)).toEqual({ uncertain: 0, cards: 0 });
  });
});

describe('the sweep', () => {
  it('brings a card up to date that Slack refused before, not sooner than its pause', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    await requestApproval(shop.desk, { draftId: draft.id, version: 1, actor: author });
    shop.cards.failing = { update: new Error('ratelimited') };
    await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    await shop.until(draft.id, 'sent');
    await shop.sender.stop();
    expect(shop.cards.shown.get(draft.id)).toBe('in_review');
    shop.cards.failing = {};
    await sweepOutbox(shop.desk);
    expect(shop.cards.shown.get(draft.id)).toBe('in_review');
    shop.pass(10 * 60_000);
    await sweepOutbox(shop.desk);
    expect(shop.cards.shown.get(draft.id)).toBe('sent');
    expect(await shop.store.draft(draft.id)).toMatchObject({ cardDirty: false, cardTries: 0 });
  });

  it('leaves a card alone that can’t be mended, until the next start', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    await requestApproval(shop.desk, { draftId: draft.id, version: 1, actor: author });
    let updates = 0;
    shop.cards.update = async () => {
      updates++;
      throw new Error('message_not_found');
    };
    await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    await shop.until(draft.id, 'sent');
    await shop.sender.stop();
    for (let hour = 0; hour < 40; hour++) {
      shop.pass(60 * 60_000);
      await sweepOutbox(shop.desk);
    }
    expect(updates).toBeLessThan(40);
    const before = updates;
    await sweepOutbox(shop.desk);
    expect(updates).toBe(before);
    const next = await shop.restart();
    expect((await recoverOutbox(next.desk)).cards).toBe(1);
    expect(updates).toBe(before + 1);
  });

  it('expires a request for approval that nobody answered for a week', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    await requestApproval(shop.desk, { draftId: draft.id, version: 1, actor: author });
    shop.pass(7 * 24 * 60 * 60_000);
    await sweepOutbox(shop.desk);
    expect((await shop.store.draft(draft.id))?.state).toBe('in_review');
    shop.pass(1);
    await sweepOutbox(shop.desk);
    expect(shop.cards.shown.get(draft.id)).toBe('expired');
    expect(await approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver })).toMatchObject({
      refusal: 'state',
      draft: { state: 'expired' },
    });
  });
});

describe('a card', () => {
  it('never ends up showing an older state, however slow Slack is', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    const update = shop.cards.update.bind(shop.cards);
    const first = controlled<void>();
    const waits = [first.promise];
    shop.cards.update = async (row) => {
      await waits.shift();
      return update(row);
    };
    const approving = approveDraft(shop.desk, { draftId: draft.id, version: 1, actor: approver });
    await shop.until(draft.id, 'sent');
    first.settle();
    await approving;
    await shop.cards.untilShown(draft.id, 'sent');
    await shop.sender.stop();
    expect(shop.cards.shown.get(draft.id)).toBe('sent');
    expect((await shop.store.draft(draft.id))?.cardDirty).toBe(false);
  });

  it('keeps its place when the draft was withdrawn while it was being posted', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    const post = shop.cards.post.bind(shop.cards);
    shop.cards.post = async (row) => {
      await shop.tamper(`UPDATE message SET state = 'cancelled' WHERE id = '${row.id}'`);
      return post(row);
    };
    const asked = await requestApproval(shop.desk, { draftId: draft.id, version: 1, actor: author });
    expect(asked).toMatchObject({ done: false, refusal: 'state', draft: { state: 'cancelled' } });
    expect(shop.cards.shown.get(draft.id)).toBe('cancelled');
  });

  it('names the order in the row it is made from', async () => {
    const shop = await openShop();
    const draft = await shop.draft();
    await requestApproval(shop.desk, { draftId: draft.id, version: 1, actor: author });
    expect(shop.cards.posted[0]).toMatchObject({ id: draft.id, state: 'in_review', context: { orderId } });
  });
});
