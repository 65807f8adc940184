import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { awaited, boltForTest, refusal, slackForTest } from './workshop.ts';

const channel = 'C0BUYERS';
const user = 'U0MARA';
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const goButton = [
  {
    type: 'actions' as const,
    block_id: 'row',
    elements: [{ type: 'button' as const, text: plain('Go'), action_id: 'go', value: 'd_1:1' }],
  },
];

describe('a click', () => {
  it('tells the bot of a message everyone sees, with what stands in its inputs', async () => {
    const { slack, client } = await slackForTest();
    const seen = awaited<unknown>();
    await boltForTest(slack, (app) =>
      app.action('go', async ({ ack, body, respond }) => {
        await ack();
        await respond({ text: 'gone', replace_original: true });
        seen.resolve(body);
      }),
    );
    const { ts } = await client.chat.postMessage({ channel, text: 'card', blocks: goButton });
    await slack.click({
      user: 'U0TOM',
      place: { channel, ts: ts as string },
      blockId: 'row',
      actionId: 'go',
    });
    expect(await seen.promise).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0TOM', team_id: 'T0HEARTH' },
      container: { message_ts: ts, is_ephemeral: false },
      message: { ts, text: 'card' },
      actions: [{ type: 'button', action_id: 'go', block_id: 'row', value: 'd_1:1' }],
    });
    expect(slack.workspace.message(channel, ts as string)?.text).toBe('gone');
  });

  it('on a private message carries no message, and its answer replaces it', async () => {
    const { slack, client } = await slackForTest();
    const seen = awaited<object>();
    await boltForTest(slack, (app) =>
      app.action('go', async ({ ack, body, respond }) => {
        await ack();
        await respond({ text: 'gone', replace_original: true });
        seen.resolve(body);
      }),
    );
    const { message_ts } = await client.chat.postEphemeral({ channel, user, text: 'psst', blocks: goButton });
    const place = { channel, ts: message_ts as string };
    await slack.click({ user, place, blockId: 'row', actionId: 'go' });
    expect(await seen.promise).not.toHaveProperty('message');
    expect(slack.workspace.messages(channel)).toMatchObject([{ text: 'gone', ephemeralFor: user }]);
    await expect(slack.click({ user: 'U0TOM', place, blockId: 'row', actionId: 'go' })).rejects.toThrow(
      'sees no such message',
    );
  });

  it('on what is not there is none', async () => {
    const { slack, client } = await slackForTest();
    const { ts } = await client.chat.postMessage({ channel, text: 'card', blocks: goButton });
    const place = { channel, ts: ts as string };
    await expect(slack.click({ user, place, blockId: 'row', actionId: 'other' })).rejects.toThrow(
      'no other on the screen',
    );
  });

  it('of a person of another workspace says so', async () => {
    const { slack, client } = await slackForTest();
    const seen = awaited<unknown>();
    await boltForTest(slack, (app) =>
      app.action('go', async ({ ack, body }) => {
        await ack();
        seen.resolve(body.user);
      }),
    );
    const { ts } = await client.chat.postMessage({ channel, text: 'card', blocks: goButton });
    await slack.click({
      user: 'U0PRIYA',
      place: { channel, ts: ts as string },
      blockId: 'row',
      actionId: 'go',
    });
    expect(await seen.promise).toMatchObject({ id: 'U0PRIYA', team_id: 'T0FREIGHT' });
  });
});

describe('a message shortcut', () => {
  it('carries the message as Slack stores it', async () => {
    const { slack } = await slackForTest();
    const seen = awaited<unknown>();
    await boltForTest(slack, (app) =>
      app.shortcut('tiny_look', async ({ ack, body }) => {
        await ack();
        seen.resolve(body);
      }),
    );
    const text = 'See https://shop.example/a?b=1&c=2, or write to me@shop.example <3';
    const { ts } = await slack.say({ user, channel, text });
    await slack.useShortcut({ user: 'U0TOM', channel, ts, callbackId: 'tiny_look' });
    expect(await seen.promise).toMatchObject({
      type: 'message_action',
      user: { id: 'U0TOM' },
      message: {
        ts,
        user,
        text: 'See <https://shop.example/a?b=1&amp;c=2>, or write to <mailto:me@shop.example|me@shop.example> &lt;3',
      },
    });
    await expect(slack.useShortcut({ user, channel, ts, callbackId: 'other' })).rejects.toThrow(
      'no message shortcut',
    );
  });
});

describe('an event', () => {
  it('tells the bot of a mention, and where it was made', async () => {
    const { slack, client } = await slackForTest();
    const seen = awaited<unknown>();
    await boltForTest(slack, (app) =>
      app.event('app_mention', async ({ event, body }) => seen.resolve({ ...event, id: body.event_id })),
    );
    const parent = await slack.say({ user, channel, text: 'Dear buyer' });
    expect(parent.eventId).toBeNull();
    const mention = await slack.say({ user: 'U0TOM', channel, text: '@Tiny App look', thread: parent.ts });
    expect(await seen.promise).toMatchObject({
      type: 'app_mention',
      user: 'U0TOM',
      text: '<@U0CLEARBOT> look',
      thread_ts: parent.ts,
      ts: mention.ts,
      id: mention.eventId,
    });
    expect((await client.conversations.replies({ channel, ts: parent.ts })).messages).toHaveLength(2);
  });

  it('is none where the bot is not in the channel', async () => {
    const { slack } = await slackForTest();
    const { eventId } = await slack.say({ user, channel: 'C0LOBBY', text: '@Tiny App look' });
    expect(eventId).toBeNull();
    expect(slack.workspace.messages('C0LOBBY').at(-1)?.text).toContain('/invite @Tiny App');
  });

  it('comes again with the same ID when the bot did not take it', async () => {
    const { slack } = await slackForTest();
    const tries: { id: string; num: string | undefined; reason: string | undefined }[] = [];
    const second = awaited<void>();
    const bot = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const envelope = JSON.parse(body) as { type: string; challenge: string; event_id: string };
      if (envelope.type === 'url_verification') return response.end(envelope.challenge);
      const { 'x-slack-retry-num': num, 'x-slack-retry-reason': reason } = request.headers;
      tries.push({ id: envelope.event_id, num: num as string, reason: reason as string });
      response.writeHead(tries.length === 1 ? 500 : 200).end();
      if (tries.length === 2) second.resolve();
    });
    await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
    await slack.connect(`http://127.0.0.1:${(bot.address() as AddressInfo).port}/`);
    const { eventId } = await slack.say({ user, channel, text: '@Tiny App look' });
    await second.promise;
    bot.closeAllConnections();
    await new Promise((resolve) => bot.close(resolve));
    expect(tries).toEqual([
      { id: eventId, num: undefined, reason: undefined },
      { id: eventId, num: '1', reason: 'http_error' },
    ]);
  });

  it('tells of an opened home, which the bot then fills', async () => {
    const { slack } = await slackForTest();
    const published = awaited<void>();
    await boltForTest(slack, (app) =>
      app.event('app_home_opened', async ({ event, client }) => {
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: goButton } });
        published.resolve();
      }),
    );
    await slack.openHome({ user });
    await published.promise;
    expect(slack.workspace.homes.get(user)?.blocks).toHaveLength(1);
  });

  it('of the home is none where the app has none', async () => {
    const { client } = await slackForTest({ hasHomeTab: false });
    expect(await refusal(client.views.publish({ user_id: user, view: { type: 'home', blocks: [] } }))).toBe(
      'not_enabled',
    );
  });
});
