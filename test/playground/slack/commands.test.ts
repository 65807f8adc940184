import { describe, expect, it } from 'vitest';
import { signature } from '../../../src/playground/slack/delivery.ts';
import { awaited, boltForTest, refusal, slackForTest } from './workshop.ts';

const channel = 'C0BUYERS';
const user = 'U0MARA';
const command = { user, channel, command: '/tiny', text: '' };

describe('a slash command', () => {
  it('reaches the bot signed, its text escaped and its emoji named', async () => {
    const { slack } = await slackForTest();
    const seen = awaited<string>();
    await boltForTest(slack, (app) =>
      app.command('/tiny', async ({ ack, command: { text, channel_name } }) => {
        await ack();
        seen.resolve(`${channel_name}: ${text}`);
      }),
    );
    expect(await slack.typeCommand({ ...command, text: 'Tom & <Mara> 🎉' })).toEqual({ ok: true });
    expect(await seen.promise).toBe('buyer-messages: Tom &amp; &lt;Mara&gt; :tada:');
  });

  it('is answered in private by its response URL, where the bot is no member too', async () => {
    const { slack } = await slackForTest();
    const answered = awaited<void>();
    await boltForTest(slack, (app) =>
      app.command('/tiny', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'done' });
        answered.resolve();
      }),
    );
    await slack.typeCommand({ ...command, channel: 'C0LOBBY' });
    await answered.promise;
    expect(slack.workspace.messages('C0LOBBY')).toMatchObject([{ text: 'done', ephemeralFor: user }]);
  });

  it('may be answered in the acknowledgement itself', async () => {
    const { slack } = await slackForTest();
    await boltForTest(slack, (app) => app.command('/tiny', ({ ack }) => ack('at once')));
    await slack.typeCommand(command);
    expect(slack.workspace.messages(channel)).toMatchObject([{ text: 'at once', ephemeralFor: user }]);
  });

  it('unknown to the app, or typed in a thread, goes no further', async () => {
    const { slack } = await slackForTest();
    expect(await slack.typeCommand({ ...command, command: '/huge' })).toMatchObject({ ok: false });
    expect(await slack.typeCommand({ ...command, inThread: true })).toMatchObject({
      message: '/tiny is not supported in threads. Sorry!',
    });
  });

  it('fails before the person when the bot is away', async () => {
    const { slack } = await slackForTest();
    expect(await slack.typeCommand(command)).toEqual({
      ok: false,
      message: '/tiny failed with the error "dispatch_failed"',
    });
    expect(slack.workspace.messages(channel)).toMatchObject([{ user: 'USLACKBOT', ephemeralFor: user }]);
  });

  it('fails before the person when the bot takes too long to acknowledge', async () => {
    const { slack } = await slackForTest({}, { acknowledgeWithinMs: 200 });
    await boltForTest(slack, (app) => app.command('/tiny', async () => {}));
    expect(await slack.typeCommand(command)).toMatchObject({
      message: '/tiny failed with the error "operation_timeout"',
    });
  });

  it('is refused to people who are not in the channel', async () => {
    const { slack } = await slackForTest();
    await expect(slack.typeCommand({ ...command, user: 'U0GIL', channel: 'C0LOBBY' })).rejects.toThrow(
      'not in that channel',
    );
  });

  it('/invite brings the bot in', async () => {
    const { slack, client } = await slackForTest();
    await slack.typeCommand({ user, channel: 'C0LOBBY', command: '/invite', text: '@Tiny App' });
    expect(await refusal(client.chat.postMessage({ channel: 'C0LOBBY', text: 'hello' }))).toBe('ok');
  });
});

describe('a signature', () => {
  it('is Slack’s: the example of its documentation', () => {
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    expect(signature('8f742231b10e8888abcd99yyyzzz85a5', 1531420618, body)).toBe(
      'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    );
  });

  it('of another secret is refused by the bot', async () => {
    const { slack } = await slackForTest();
    const { slack: other } = await slackForTest();
    await boltForTest(slack, () => {});
    await expect(boltForTest(other, () => {})).resolves.toBeUndefined();
    const liar = { ...other, signingSecret: 'another' };
    await expect(boltForTest(liar, () => {})).rejects.toThrow('challenge parameter');
  });
});

describe('a response URL', () => {
  const take = async () => {
    const { slack, clock } = await slackForTest();
    const url = awaited<string>();
    await boltForTest(slack, (app) =>
      app.command('/tiny', async ({ ack, command: { response_url } }) => {
        await ack();
        url.resolve(response_url);
      }),
    );
    await slack.typeCommand(command);
    const address = await url.promise;
    const respond = async (body: unknown) => {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
      return { status: response.status, ...((await response.json()) as object) };
    };
    return { slack, clock, respond };
  };

  it('takes five answers and no sixth', async () => {
    const { slack, respond } = await take();
    for (const text of ['1', '2', '3', '4', '5']) expect(await respond({ text })).toMatchObject({ ok: true });
    expect(await respond({ text: '6' })).toEqual({ status: 404, ok: false, error: 'used_url' });
    expect(slack.workspace.messages(channel)).toHaveLength(5);
  });

  it('is good for thirty minutes', async () => {
    const { clock, respond } = await take();
    clock.forward(30 * 60_000 + 1);
    expect(await respond({ text: 'late' })).toEqual({ status: 404, ok: false, error: 'expired_url' });
  });

  it('replaces and deletes what it said before', async () => {
    const { slack, respond } = await take();
    await respond({ text: 'first' });
    await respond({ text: 'second', replace_original: true });
    expect(slack.workspace.messages(channel)).toMatchObject([{ text: 'second' }]);
    await respond({ delete_original: true });
    expect(slack.workspace.messages(channel)).toEqual([]);
    expect(await respond({ delete_original: true })).toMatchObject({ error: 'message_not_found' });
  });

  it('speaks to everyone where asked to', async () => {
    const { slack, respond } = await take();
    await respond({ text: 'all', response_type: 'in_channel' });
    expect(slack.workspace.messages(channel)).toMatchObject([{ text: 'all', ephemeralFor: null }]);
  });

  it('refuses what is no message', async () => {
    const { respond } = await take();
    expect(await respond({})).toMatchObject({ status: 400, error: 'no_text' });
    expect(await respond({ text: 'x', blocks: [{ type: 'sektion' }] })).toMatchObject({
      error: 'invalid_blocks',
    });
  });
});
