import { describe, expect, it } from 'vitest';
import { orderId } from '../commands/fakes.ts';
import { buttonsOf } from './blocks/slack-takes.ts';
import {
  actions,
  bot,
  buyers,
  judged,
  lobby,
  mara,
  openSlackShop,
  outsider,
  tom,
  words,
} from './slack-shop.ts';

describe('/checkmsg with a draft', () => {
  it('answers the drafter alone, with what is wrong and what goes out instead', async () => {
    const { type, untilSeen, seen } = await openSlackShop();
    await type(mara, `Your kettle of order ${orderId} is late BAD`);
    const answer = await untilSeen(mara, '1 problem found, corrected below');
    expect(answer.ephemeralFor).toBe(mara);
    expect(words(answer)).toContain(`Your kettle of order ${orderId} is late`);
    expect(seen(tom)).toEqual([]);
  });

  it('reads entities back and leaves emoji codes to the rules', async () => {
    const { shop, type, untilSeen } = await openSlackShop();
    await type(mara, 'a <b> & c 🎉 &amp;');
    await untilSeen(mara, 'Clear to send');
    expect(judged(shop)).toEqual(['a <b> & c :tada: &amp;']);
  });

  it('works where the bot is no member, and says how to invite it', async () => {
    const { type, untilSeen } = await openSlackShop();
    await type(mara, `Your kettle of order ${orderId} is late`, lobby);
    const answer = await untilSeen(mara, `Type \`/invite <@${bot}>\` there`, lobby);
    expect(answer.ephemeralFor).toBe(mara);
  });

  it('gives the button that sends at once to approvers only', async () => {
    const { type, untilSeen } = await openSlackShop({ approvers: [tom] });
    for (const [user, expected] of [
      [mara, ['draft.request-approval', 'draft.edit']],
      [tom, ['draft.approve', 'draft.request-approval', 'draft.edit']],
    ] as const) {
      await type(user, `Your kettle of order ${orderId} is late`);
      expect(actions(await untilSeen(user, 'Clear to send'))).toEqual(expected);
    }
  });

  it('gives it to any member where no approvers are listed, but not to people of another workspace', async () => {
    const { type, untilSeen } = await openSlackShop();
    await type(mara, `Your kettle of order ${orderId} is late`);
    expect(actions(await untilSeen(mara, 'Clear to send'))).toContain('draft.approve');
    await type(outsider, `Your kettle of order ${orderId} is late`);
    expect(actions(await untilSeen(outsider, 'Clear to send'))).not.toContain('draft.approve');
  });

  it('does not give it to the drafter under four eyes', async () => {
    const { type, untilSeen } = await openSlackShop({ fourEyes: true });
    await type(mara, `Your kettle of order ${orderId} is late`);
    const answer = await untilSeen(mara, 'Four-eyes rule');
    expect(actions(answer)).toEqual(['draft.request-approval', 'draft.edit']);
  });

  it('leaves out the buttons that send, with the reason, where no selling account is set up', async () => {
    const { type, untilSeen } = await openSlackShop({ checkOnly: true });
    await type(mara, `Your kettle of order ${orderId} is late`);
    expect(actions(await untilSeen(mara, 'no selling account is set up'))).toEqual(['draft.edit']);
  });

  it('keeps a draft whose check failed, and says so', async () => {
    const { shop, type, untilSeen } = await openSlackShop();
    shop.judge.failing = new Error('the thread died');
    await type(mara, `Your kettle of order ${orderId} is late`);
    const answer = await untilSeen(mara, 'The check did not finish');
    expect(actions(answer)).toEqual(['draft.edit']);
  });

  it('tells the drafter when something else went wrong, with a reference that stands in the log', async () => {
    const { shop, type, untilSeen } = await openSlackShop();
    shop.desk.newId = () => {
      shop.desk.newId = () => 'e_7';
      throw new Error('out of IDs');
    };
    await type(mara, 'Dear buyer');
    const answer = await untilSeen(mara, 'That didn’t work');
    expect(answer.ephemeralFor).toBe(mara);
    expect(words(answer)).toContain('`e_7`');
    expect(shop.logged.join('\n')).toContain('"reference":"e_7"');
  });

  it.each(['help', 'HELP', ' help '])('explains itself for %j', async (text) => {
    const { type, untilSeen } = await openSlackShop();
    await type(mara, text);
    expect((await untilSeen(mara, 'I check messages to Amazon buyers')).ephemeralFor).toBe(mara);
  });
});

describe('/checkmsg alone', () => {
  const draft = `Your kettle of order ${orderId}\nis late BAD`;

  it('opens a form and answers privately in the channel it was opened in', async () => {
    const { shop, type, untilForm, submit, untilSeen } = await openSlackShop();
    await type(mara, '');
    await untilForm(mara);
    expect(await submit(mara, { draft })).toEqual({ ok: true });
    const answer = await untilSeen(mara, '1 problem found');
    expect(answer).toMatchObject({ ephemeralFor: mara, channel: buyers });
    expect(shop.judge.seen[0]).toMatchObject({ draft, context: { orderId, purpose: null, reply: false } });
  });

  it('takes the order, the purpose and whether it is a reply', async () => {
    const { shop, type, untilForm, submit, untilSeen } = await openSlackShop();
    await type(mara, '');
    await untilForm(mara);
    await submit(mara, {
      draft: 'Here you go',
      'order-id': ' 305 7781190-4402817',
      purpose: 'invoice',
      reply: ['reply'],
    });
    await untilSeen(mara, 'Order 305-7781190-4402817');
    expect(shop.judge.seen[0]?.context).toMatchObject({ orderId, purpose: 'invoice', reply: true });
  });

  it('keeps the form open for what is wrong in it', async () => {
    const { shop, type, untilForm, submit } = await openSlackShop();
    await type(mara, '');
    await untilForm(mara);
    expect(await submit(mara, { draft: ' \n ', 'order-id': '12345' })).toEqual({
      ok: false,
      errors: {
        draft: 'Write the message first.',
        'order-id': 'An order ID has 17 digits, like 123-1234567-1234567.',
      },
    });
    expect(shop.judge.seen).toEqual([]);
  });

  it('tells privately, in the channel, when something went wrong after the form had closed', async () => {
    const { shop, type, untilForm, submit, untilSeen } = await openSlackShop();
    await type(mara, '');
    await untilForm(mara);
    shop.desk.store.insert = async () => {
      throw new Error('the disk is full');
    };
    await submit(mara, { draft });
    expect(await untilSeen(mara, 'That didn’t work')).toMatchObject({ ephemeralFor: mara, channel: buyers });
  });

  it('answers by direct message where the bot is no member, and says how to invite it', async () => {
    const { slack, type, untilForm, submit, untilSeen } = await openSlackShop();
    await type(mara, '', lobby);
    await untilForm(mara);
    await submit(mara, { draft });
    const direct = slack.workspace.directChannel(mara).id;
    const answer = await untilSeen(mara, 'I answer here because I’m not in', direct);
    expect(words(answer)).toContain(`/invite <@${bot}>`);
    expect(words(answer)).toContain('1 problem found');
  });

  it('makes one draft of a form that is delivered twice', async () => {
    const { slack, type, untilForm, submit, until, seen } = await openSlackShop();
    await type(mara, '');
    const view = await untilForm(mara);
    await submit(mara, { draft });
    slack.workspace.setStack(mara, [view]);
    await submit(mara, { draft });
    await until(() => seen(mara).length === 2);
    const [first, second] = seen(mara).map(({ blocks }) => buttonsOf(blocks as never));
    expect(first?.[0]?.value).toMatch(/^d_\d+\.1$/);
    expect(second).toEqual(first);
  });
});
