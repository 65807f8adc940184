import { describe, expect, it } from 'vitest';
import { deliverEvent } from '../../src/playground/slack/delivery.ts';
import { orderId } from '../commands/fakes.ts';
import { actions, bot, buyers, judged, lobby, mara, openSlackShop, tom, words } from './slack-shop.ts';

const draft = `Your kettle of order ${orderId} is late`;

describe('a mention in a thread', () => {
  it('checks the message the thread hangs on and answers in the thread, for all to see', async () => {
    const { shop, slack, untilSeen } = await openSlackShop();
    const parent = await slack.say({
      user: tom,
      channel: buyers,
      text: `${draft} BAD & more at www.shop.example`,
    });
    await slack.say({ user: mara, channel: buyers, text: '@Clear to Send please', thread: parent.ts });
    const answer = await untilSeen(tom, '1 problem found');
    expect(answer).toMatchObject({ threadTs: parent.ts, ephemeralFor: null });
    expect(judged(shop)).toEqual([`${draft} BAD & more at www.shop.example`]);
    expect(actions(answer)).toContain('draft.request-approval');
  });

  it('makes whoever mentions the bot the drafter, and the buttons work from the thread', async () => {
    const { slack, press, untilSeen } = await openSlackShop();
    const parent = await slack.say({ user: tom, channel: buyers, text: draft });
    await slack.say({ user: mara, channel: buyers, text: '@Clear to Send', thread: parent.ts });
    const answer = await untilSeen(mara, 'Clear to send');
    await press(mara, answer, 'draft.request-approval');
    const left = await untilSeen(tom, 'Approval requested');
    expect(left.ts).toBe(answer.ts);
    const card = await untilSeen(tom, 'Approval needed');
    expect(words(card)).toContain(`<@${mara}> would like to send this`);
    expect(card.threadTs).toBeNull();
  });

  it('leaves out its own name where it stands in the message', async () => {
    const { shop, slack, untilSeen } = await openSlackShop();
    const parent = await slack.say({ user: mara, channel: buyers, text: `@Clear to Send ${draft}` });
    await untilSeen(mara, 'Mention me *in a thread*');
    await slack.say({ user: mara, channel: buyers, text: '@Clear to Send', thread: parent.ts });
    await untilSeen(mara, 'Clear to send');
    expect(shop.judge.seen[0]?.draft).toBe(draft);
  });

  it('outside a thread explains itself in one', async () => {
    const { shop, slack, untilSeen } = await openSlackShop();
    const said = await slack.say({ user: mara, channel: buyers, text: `@Clear to Send ${draft}` });
    expect((await untilSeen(mara, 'Mention me *in a thread*')).threadTs).toBe(said.ts);
    expect(shop.judge.seen).toEqual([]);
  });

  it('says so where there is no text of a person to check', async () => {
    const { shop, slack, type, press, untilSeen } = await openSlackShop();
    await type(mara, draft);
    await press(mara, await untilSeen(mara, 'Clear to send'), 'draft.request-approval');
    const card = await untilSeen(mara, 'Approval needed');
    await slack.say({ user: mara, channel: buyers, text: '@Clear to Send', thread: card.ts });
    expect((await untilSeen(tom, 'I find no text to check')).threadTs).toBe(card.ts);
    expect(judged(shop)).toHaveLength(1);
  });

  it('tells whoever mentioned the bot when something went wrong, in the thread', async () => {
    const { slack, untilSeen } = await openSlackShop();
    const parent = await slack.say({ user: tom, channel: buyers, text: draft });
    slack.fail('conversations.replies', { kind: 'error', code: 'fatal_error' }, 5);
    await slack.say({ user: mara, channel: buyers, text: '@Clear to Send', thread: parent.ts });
    expect(await untilSeen(mara, 'That didn’t work')).toMatchObject({
      ephemeralFor: mara,
      threadTs: parent.ts,
    });
  });

  it('delivered again by Slack is answered once', async () => {
    const { shop, slack, url, seen, stop } = await openSlackShop();
    const { workspace } = slack;
    const parent = await slack.say({ user: tom, channel: buyers, text: draft });
    const event = {
      type: 'event_callback',
      team_id: workspace.team.id,
      event_id: 'Ev0AGAIN',
      event: {
        type: 'app_mention',
        user: mara,
        text: `<@${bot}>`,
        channel: buyers,
        ts: '1.000001',
        thread_ts: parent.ts,
      },
    };
    const sender = {
      botUrl: () => `${url}/slack/events`,
      signingSecret: slack.signingSecret,
      clock: Date.now,
      acknowledgeWithinMs: 3_000,
    };
    const retry = { num: 1, reason: 'http_timeout' };
    await Promise.all([
      deliverEvent(sender, event),
      deliverEvent(sender, event, retry),
      deliverEvent(sender, event, retry),
    ]);
    await stop();
    expect(judged(shop)).toHaveLength(1);
    expect(seen(tom).filter(({ user }) => user === bot)).toHaveLength(1);
  });
});

describe('the message shortcut', () => {
  it('checks the message and answers whoever used it alone, also where the bot is no member', async () => {
    const { shop, slack, seen, untilSeen } = await openSlackShop();
    const said = await slack.say({
      user: tom,
      channel: lobby,
      text: `${draft} BAD: see https://shop.example/?a=1&b=2`,
    });
    await slack.useShortcut({ user: mara, channel: lobby, ts: said.ts, callbackId: 'check_message' });
    const answer = await untilSeen(mara, '1 problem found', lobby);
    expect(answer.ephemeralFor).toBe(mara);
    expect(shop.judge.seen[0]?.draft).toBe(`${draft} BAD: see https://shop.example/?a=1&b=2`);
    expect(seen(tom, lobby)).toHaveLength(1);
  });

  it('says politely that its own card was checked, instead of checking the card’s title', async () => {
    const { shop, slack, type, press, untilSeen } = await openSlackShop();
    await type(mara, draft);
    await press(mara, await untilSeen(mara, 'Clear to send'), 'draft.request-approval');
    const card = await untilSeen(tom, 'Approval needed');
    await slack.useShortcut({ user: tom, channel: buyers, ts: card.ts, callbackId: 'check_message' });
    expect((await untilSeen(tom, 'That’s a message of mine')).ephemeralFor).toBe(tom);
    expect(judged(shop)).toEqual([draft]);
  });

  it('says so where there is nothing to read', async () => {
    const { slack, untilSeen } = await openSlackShop();
    const said = await slack.say({ user: tom, channel: buyers, text: '   ' });
    await slack.useShortcut({ user: mara, channel: buyers, ts: said.ts, callbackId: 'check_message' });
    expect((await untilSeen(mara, 'I find no text to check')).ephemeralFor).toBe(mara);
  });
});
