import { describe, expect, it } from 'vitest';
import { controlled, orderId, unknown } from '../commands/fakes.ts';
import {
  actions,
  buyers,
  escalations,
  guest,
  labels,
  lobby,
  mara,
  openSlackShop,
  outsider,
  type SlackShop,
  tom,
  words,
} from './slack-shop.ts';

const draft = `Your kettle of order ${orderId} is late`;

/** Mara's draft, checked, with its card in the channel. */
async function requested(slackShop: SlackShop) {
  const { type, press, untilSeen } = slackShop;
  await type(mara, draft);
  const answer = await untilSeen(mara, 'Clear to send');
  await press(mara, answer, 'draft.request-approval');
  await untilSeen(mara, 'Approval requested');
  return { answer, card: await untilSeen(tom, 'Approval needed') };
}

describe('asking for approval', () => {
  it('posts a card that everybody in the channel sees, and leaves the private answer without buttons', async () => {
    const slackShop = await openSlackShop({ approvers: [tom] });
    const { answer, card } = await requested(slackShop);
    expect(card.ephemeralFor).toBeNull();
    expect(words(card)).toContain(`<@${mara}> would like to send this to the buyer of order *${orderId}*.`);
    expect(words(card)).toContain(`Waiting for one of <@${tom}>.`);
    expect(words(card)).toContain(draft);
    expect(labels(card)).toEqual(['Approve and send', 'Reject', 'Edit', 'Cancel']);
    const left = await slackShop.untilSeen(mara, `Approval requested in <#${buyers}>`);
    expect(left.ts).toBe(answer.ts);
    expect(actions(left)).toEqual([]);
  });

  it('is refused where the card could not be posted', async () => {
    const { shop, type, press, untilSeen } = await openSlackShop();
    await type(mara, draft, lobby);
    await press(mara, await untilSeen(mara, 'Clear to send', lobby), 'draft.request-approval');
    const word = await untilSeen(mara, 'I can’t post the receipt', lobby);
    expect(word.ephemeralFor).toBe(mara);
    expect(words(word)).toContain('/invite');
    expect(shop.marketplace.posts).toEqual([]);
  });
});

describe('approving', () => {
  it('sends once, and the card becomes the receipt', async () => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    await slackShop.press(tom, card, 'draft.approve');
    const receipt = await slackShop.untilSeen(mara, 'Sent to the buyer');
    expect(receipt.ts).toBe(card.ts);
    for (const fact of [
      `*Drafted by* <@${mara}>`,
      `*Approved by* <@${tom}>`,
      '*Sent* <!date^',
      'Sent as: Unexpected problem',
      'rq-201',
      draft,
    ])
      expect(words(receipt)).toContain(fact);
    expect(actions(receipt)).toEqual([]);
    expect(slackShop.shop.marketplace.posts).toEqual([expect.objectContaining({ orderId, text: draft })]);
  });

  it('straight from the private answer posts the receipt to the channel', async () => {
    const { shop, type, press, untilSeen } = await openSlackShop();
    await type(mara, draft);
    const answer = await untilSeen(mara, 'Clear to send');
    await press(mara, answer, 'draft.approve');
    const receipt = await untilSeen(tom, 'Sent to the buyer');
    expect(receipt.ephemeralFor).toBeNull();
    expect(actions(await untilSeen(mara, 'The receipt is in'))).toEqual([]);
    expect(shop.marketplace.posts).toHaveLength(1);
  });

  it('sends the suggestion where the draft broke rules', async () => {
    const { shop, type, press, untilSeen } = await openSlackShop();
    await type(mara, `${draft} BAD`);
    await press(mara, await untilSeen(mara, 'corrected below'), 'draft.approve');
    await untilSeen(tom, 'Sent to the buyer');
    expect(shop.marketplace.posts[0]?.text).toBe(draft);
  });

  it('twice, by two people, at once: one send, and a private word to the one who came late', async () => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    await Promise.all([
      slackShop.press(tom, card, 'draft.approve'),
      slackShop.press(tom, card, 'draft.approve'),
      slackShop.press(mara, card, 'draft.approve'),
    ]);
    await slackShop.untilSeen(mara, 'Sent to the buyer');
    const late = (user: string) =>
      slackShop.seen(user).filter((message) => words(message).startsWith('Nothing happened: this draft is'));
    await slackShop.until(() => new Set([...late(tom), ...late(mara)]).size === 2);
    expect(slackShop.shop.marketplace.posts).toHaveLength(1);
  });

  it.each([
    ['a guest', guest, 'Guests can’t do that'],
    ['somebody of another workspace', outsider, 'People of another workspace can’t do that'],
  ])('by %s is refused with a private word', async (_, user, sentence) => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    await slackShop.press(user, card, 'draft.approve');
    const word = await slackShop.untilSeen(user, sentence);
    expect(word.ephemeralFor).toBe(user);
    expect(slackShop.seen(tom).map(({ ts }) => ts)).not.toContain(word.ts);
    expect(slackShop.shop.marketplace.posts).toEqual([]);
  });

  it('by somebody who is not in the list names those who are, in their own language', async () => {
    const slackShop = await openSlackShop({ approvers: [tom] });
    const { card } = await requested(slackShop);
    await slackShop.press('U0WEI', card, 'draft.approve');
    expect(words(await slackShop.untilSeen('U0WEI', '只有审批人可以这样做'))).toContain(
      `这里的审批人：<@${tom}>。`,
    );
  });

  it('by the drafter under four eyes is refused', async () => {
    const slackShop = await openSlackShop({ fourEyes: true });
    const { card } = await requested(slackShop);
    await slackShop.press(mara, card, 'draft.approve');
    await slackShop.untilSeen(mara, 'nobody approves their own draft');
    expect(slackShop.shop.marketplace.posts).toEqual([]);
  });

  it('is refused while Slack can’t say who somebody is', async () => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    slackShop.slack.fail('users.info', { kind: 'error', code: 'internal_error' }, 10);
    await slackShop.press(tom, card, 'draft.approve');
    await slackShop.untilSeen(tom, 'I couldn’t make sure that this is allowed');
    expect(slackShop.shop.marketplace.posts).toEqual([]);
  });

  it('of a text that breaks a rule by now is refused, and says which', async () => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    slackShop.shop.judge.forbidden = 'kettle';
    await slackShop.press(tom, card, 'draft.approve');
    expect(words(await slackShop.untilSeen(tom, 'can’t be sent as it stands'))).toContain(
      'It breaks: Marketing or promotion.',
    );
    expect(slackShop.shop.marketplace.posts).toEqual([]);
  });

  it('of an older version changes nothing and shows the present one', async () => {
    const slackShop = await openSlackShop();
    const { type, press, submit, untilForm, untilSeen, shop } = slackShop;
    await type(mara, draft);
    const answer = await untilSeen(mara, 'Clear to send');
    await press(mara, answer, 'draft.edit');
    await untilForm(mara);
    await submit(mara, { draft: `${draft}, very late` });
    const present = await untilSeen(mara, 'very late');
    expect(present.ts).toBe(answer.ts);
    await press(mara, { ...answer, ...present, blocks: present.blocks }, 'draft.edit');
    await untilForm(mara);
    const old = slackShop.slack.workspace.edit(present, { text: answer.text, blocks: answer.blocks });
    await press(mara, old, 'draft.approve');
    await untilSeen(mara, 'has changed since that button was shown');
    expect(words(await untilSeen(mara, 'very late'))).toContain('Clear to send');
    expect(shop.marketplace.posts).toEqual([]);
  });

  it('with a forged button changes nothing', async () => {
    const { shop, slack, type, press, untilSeen } = await openSlackShop();
    await type(mara, draft);
    const answer = await untilSeen(mara, 'Clear to send');
    const forged = JSON.parse(
      JSON.stringify(answer.blocks).replaceAll('d_1.1', 'd_1.1; drop'),
    ) as typeof answer.blocks;
    await press(mara, slack.workspace.edit(answer, { text: answer.text, blocks: forged }), 'draft.approve');
    await untilSeen(mara, 'I can’t find this draft any more');
    expect(shop.marketplace.posts).toEqual([]);
  });
});

describe('an outcome nobody knows', () => {
  async function uncertain(slackShop: SlackShop) {
    slackShop.shop.marketplace.outcomes.push(unknown);
    const { card } = await requested(slackShop);
    await slackShop.press(tom, card, 'draft.approve');
    return slackShop.untilSeen(tom, 'Uncertain: it may have reached the buyer');
  }

  it('is told as such, and left to people', async () => {
    const slackShop = await openSlackShop();
    const card = await uncertain(slackShop);
    expect(actions(card)).toEqual(['draft.mark-sent', 'draft.send-again', 'draft.cancel']);
    expect(words(card)).toContain('Amazon did not answer in time.');
    expect(words(card)).toContain('may or may not');
  });

  it('is marked as sent by an approver who looked, with a note', async () => {
    const slackShop = await openSlackShop({ approvers: [tom] });
    const card = await uncertain(slackShop);
    await slackShop.press(tom, card, 'draft.mark-sent');
    await slackShop.untilForm(tom);
    expect(await slackShop.submit(tom, { note: 'It is in the thread, <10:41>' })).toEqual({ ok: true });
    const receipt = await slackShop.untilSeen(mara, 'Sent to the buyer');
    expect(words(receipt)).toContain(`*Marked as sent by* <@${tom}>`);
    expect(words(receipt)).toContain('It is in the thread, &lt;10:41&gt;');
    expect(slackShop.shop.marketplace.posts).toHaveLength(1);
  });

  it('is refused to others before they type anything', async () => {
    const slackShop = await openSlackShop({ approvers: [tom] });
    const card = await uncertain(slackShop);
    await slackShop.press(mara, card, 'draft.mark-sent');
    await slackShop.untilSeen(mara, 'Only approvers can do that');
    expect(slackShop.slack.workspace.stack(mara)).toEqual([]);
  });

  it('is sent again only when somebody says so, once', async () => {
    const slackShop = await openSlackShop();
    const card = await uncertain(slackShop);
    await Promise.all([
      slackShop.press(tom, card, 'draft.send-again'),
      slackShop.press(mara, card, 'draft.send-again'),
    ]);
    await slackShop.untilSeen(mara, 'Sent to the buyer');
    expect(slackShop.shop.marketplace.posts).toHaveLength(2);
  });

  it('takes a second person under four eyes', async () => {
    const slackShop = await openSlackShop({ fourEyes: true });
    const card = await uncertain(slackShop);
    await slackShop.press(tom, card, 'draft.send-again');
    await slackShop.untilSeen(tom, 'Sending again takes someone who neither wrote nor approved');
    expect(slackShop.shop.marketplace.posts).toHaveLength(1);
  });
});

describe('saying no', () => {
  it('rejects with a reason that stands on the card', async () => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    await slackShop.press(tom, card, 'draft.reject');
    await slackShop.untilForm(tom);
    expect(await slackShop.submit(tom, { reason: '  ' })).toEqual({
      ok: false,
      errors: { reason: 'Say in a few words why.' },
    });
    expect(await slackShop.submit(tom, { reason: 'We ship *today*' })).toEqual({ ok: true });
    const rejected = await slackShop.untilSeen(mara, 'Rejected');
    expect(words(rejected)).toContain(`*Rejected by* <@${tom}>`);
    expect(words(rejected)).toContain('*Reason:* We ship *today*');
    expect(actions(rejected)).toEqual([]);
    await slackShop.stop();
    // The card says it all: nobody gets a private word beside it.
    expect(slackShop.seen(tom)).toHaveLength(1);
  });

  it('tells privately where the rejection came too late', async () => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    await slackShop.press(tom, card, 'draft.reject');
    await slackShop.untilForm(tom);
    await slackShop.press(mara, card, 'draft.approve');
    await slackShop.untilSeen(mara, 'Sent to the buyer');
    await slackShop.submit(tom, { reason: 'No' });
    expect(
      (await slackShop.untilSeen(tom, 'Nothing happened: this draft is already sent')).ephemeralFor,
    ).toBe(tom);
  });

  it('lets the drafter cancel, and nobody who may not', async () => {
    const slackShop = await openSlackShop({ approvers: [tom] });
    const { card } = await requested(slackShop);
    await slackShop.press('U0WEI', card, 'draft.cancel');
    await slackShop.untilSeen('U0WEI', '只有审批人可以这样做');
    await slackShop.press(mara, card, 'draft.cancel');
    expect(words(await slackShop.untilSeen(tom, 'Cancelled'))).toContain(`*Cancelled by* <@${mara}>`);
  });

  it('lets an approver cancel before the claim, and shows a later press what is true', async () => {
    const slackShop = await openSlackShop();
    const gate = controlled<typeof unknown>();
    slackShop.shop.marketplace.outcomes.push(gate.promise as never);
    const { card } = await requested(slackShop);
    await slackShop.press(tom, card, 'draft.approve');
    const sending = await slackShop.untilSeen(tom, 'Being sent');
    expect(actions(sending)).toEqual([]);
    gate.settle(unknown);
    await slackShop.untilSeen(tom, 'Uncertain');
  });
});

describe('editing', () => {
  it('replaces the private answer by the new check', async () => {
    const { type, press, submit, untilForm, untilSeen, seen } = await openSlackShop();
    await type(mara, `${draft} BAD`);
    const answer = await untilSeen(mara, '1 problem found');
    await press(mara, answer, 'draft.edit');
    const form = await untilForm(mara);
    expect(JSON.stringify(form.content)).toContain('This is the corrected text.');
    expect(await submit(mara, {})).toEqual({ ok: true });
    const next = await untilSeen(mara, 'Clear to send');
    expect(next.ts).toBe(answer.ts);
    expect(words(next)).toContain(draft);
    expect(seen(mara)).toHaveLength(1);
  });

  it('does not take a text whose slots are still open', async () => {
    const { type, press, submit, untilForm, untilSeen } = await openSlackShop();
    await type(mara, `${draft} SLOT until {newShipDate}`);
    const answer = await untilSeen(mara, '1 detail still missing');
    await press(mara, answer, 'draft.edit');
    await untilForm(mara);
    expect(await submit(mara, {})).toEqual({
      ok: false,
      errors: { draft: 'Still to be filled in: {newShipDate}' },
    });
    expect(await submit(mara, { draft: `${draft} until 3 May` })).toEqual({ ok: true });
    await untilSeen(mara, 'Clear to send');
  });

  it('of a card takes the request back, and answers the drafter privately', async () => {
    const slackShop = await openSlackShop();
    const { card } = await requested(slackShop);
    await slackShop.press(tom, card, 'draft.edit');
    await slackShop.untilSeen(tom, `Only <@${mara}> can do that`);
    await slackShop.press(mara, card, 'draft.edit');
    await slackShop.untilForm(mara);
    await slackShop.submit(mara, { draft: `${draft}, sorry` });
    const back = await slackShop.untilSeen(tom, 'Back to draft');
    expect(back.ts).toBe(card.ts);
    expect((await slackShop.untilSeen(mara, /Clear to send.*sorry/s)).ephemeralFor).toBe(mara);
    await slackShop.press(mara, back, 'draft.request-approval');
    const again = await slackShop.untilSeen(tom, /Approval needed.*sorry/s);
    expect(again.ts).toBe(card.ts);
  });

  it('lets the drafter choose among what Amazon permits, for another purpose', async () => {
    const { shop, type, press, submit, untilForm, untilSeen } = await openSlackShop();
    await type(mara, draft);
    await press(mara, await untilSeen(mara, 'Clear to send'), 'draft.edit');
    await untilForm(mara);
    await submit(mara, { purpose: 'other' });
    const choice = await untilSeen(mara, 'Choose which of Amazon’s message types');
    expect(labels(choice)).toEqual(['Choose the message type']);
    await press(mara, choice, 'draft.edit');
    await untilForm(mara);
    await submit(mara, { purpose: 'other', operation: 'confirmOrderDetails' });
    await press(mara, await untilSeen(mara, 'This goes out, exactly as you wrote it'), 'draft.approve');
    await untilSeen(tom, 'Sent to the buyer');
    expect(shop.marketplace.posts[0]?.operation).toBe('confirmOrderDetails');
  });

  it('answers anew where the old answer can no longer be replaced', async () => {
    const { slack, type, press, submit, untilForm, untilSeen } = await openSlackShop();
    await type(mara, `${draft} BAD`);
    const answer = await untilSeen(mara, '1 problem found');
    await press(mara, answer, 'draft.edit');
    const form = await untilForm(mara);
    const stale = form.content.private_metadata.replace('/response/', '/response/expired');
    slack.workspace.setStack(mara, [{ ...form, content: { ...form.content, private_metadata: stale } }]);
    await submit(mara, {});
    expect((await untilSeen(mara, 'Clear to send')).ts).not.toBe(answer.ts);
  });
});

it('works in a private channel the bot is in', async () => {
  const { type, press, untilSeen } = await openSlackShop();
  await type(mara, draft, escalations);
  await press(mara, await untilSeen(mara, 'Clear to send', escalations), 'draft.approve');
  await untilSeen(tom, 'Sent to the buyer', escalations);
});
