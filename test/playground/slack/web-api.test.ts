import type { ConversationsMembersResponse } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { clientOf, installed, refusal, slackForTest } from './workshop.ts';

const bots = 'C0BUYERS';
const closed = 'C0ESCALATE';
const without = 'C0LOBBY';
const section = (text: string) => [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text } }];
const lacking = (scope: string) => ({ scopes: installed.scopes.filter((each) => each !== scope) });

describe('who calls', () => {
  it('is told who the bot is', async () => {
    const { client, slack } = await slackForTest();
    expect(await client.auth.test()).toMatchObject({
      user_id: slack.workspace.bot.userId,
      team: 'Hearth & Hollow',
    });
  });

  it('is refused with another token, or none', async () => {
    const { slack } = await slackForTest();
    expect(await refusal(clientOf(slack, 'xoxb-other').auth.test())).toBe('invalid_auth');
    const response = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' });
    expect(await response.json()).toMatchObject({ ok: false, error: 'not_authed' });
  });

  it('is refused a method that is none', async () => {
    const { client } = await slackForTest();
    expect(await refusal(client.apiCall('chat.shout'))).toBe('unknown_method');
    expect(await refusal(client.apiCall('constructor'))).toBe('unknown_method');
  });

  it('may send JSON as well as forms', async () => {
    const { slack } = await slackForTest();
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: bots, text: 'hello', blocks: section('hello') }),
    });
    expect(await response.json()).toMatchObject({ ok: true, message: { text: 'hello' } });
  });
});

describe('missing scopes', () => {
  it.each<[string, (client: ReturnType<typeof clientOf>) => Promise<unknown>]>([
    ['chat:write', (client) => client.chat.postMessage({ channel: bots, text: 'x' })],
    ['chat:write', (client) => client.chat.postEphemeral({ channel: bots, user: 'U0MARA', text: 'x' })],
    ['chat:write', (client) => client.chat.update({ channel: bots, ts: '1.000000', text: 'x' })],
    ['users:read', (client) => client.users.info({ user: 'U0MARA' })],
    ['channels:read', (client) => client.conversations.members({ channel: bots })],
    ['groups:read', (client) => client.conversations.members({ channel: closed })],
    ['channels:read', (client) => client.conversations.info({ channel: bots })],
    ['channels:history', (client) => client.conversations.replies({ channel: bots, ts: '1.000000' })],
    ['groups:history', (client) => client.conversations.history({ channel: closed })],
  ])('%s', async (scope, call) => {
    const { client } = await slackForTest(lacking(scope));
    expect(await refusal(call(client))).toBe('missing_scope');
  });

  it('names what is needed', async () => {
    const { client } = await slackForTest();
    await expect(client.conversations.open({ users: 'U0MARA' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'im:write' },
    });
  });
});

describe('messages', () => {
  it('are posted, edited and deleted', async () => {
    const { client, slack } = await slackForTest();
    const { ts } = await client.chat.postMessage({ channel: bots, text: 'first', blocks: section('first') });
    await client.chat.update({ channel: bots, ts: ts as string, text: 'second' });
    expect(slack.workspace.message(bots, ts as string)).toMatchObject({ text: 'second', blocks: [] });
    await client.chat.delete({ channel: bots, ts: ts as string });
    expect(slack.workspace.messages(bots)).toEqual([]);
  });

  it('go to a direct channel where the channel is a person', async () => {
    const { client, slack } = await slackForTest();
    const { channel } = await client.chat.postMessage({ channel: 'U0MARA', text: 'hello' });
    expect(channel).toMatch(/^D/);
    expect(slack.workspace.channels.get(channel as string)?.members).toContain('U0MARA');
    const again = await client.chat.postMessage({ channel: 'U0MARA', text: 'hello again' });
    expect(again.channel).toBe(channel);
  });

  it('are refused without a text, with bad blocks, and when too long', async () => {
    const { client } = await slackForTest();
    const post = (more: object) => refusal(client.apiCall('chat.postMessage', { channel: bots, ...more }));
    expect(await post({})).toBe('no_text');
    expect(await post({ text: 'x'.repeat(40_001) })).toBe('msg_too_long');
    expect(await post({ text: 'x', blocks: 'no JSON' })).toBe('invalid_blocks_format');
    expect(await post({ text: 'x', blocks: section('x'.repeat(3001)) })).toBe('invalid_blocks');
    const sections = (count: number) => Array.from({ length: count }, () => section('x'.repeat(3000))[0]);
    expect(await post({ text: 'x', blocks: sections(4) })).toBe('ok');
    expect(await post({ text: 'x', blocks: sections(5) })).toBe('msg_blocks_too_long');
    expect(await post({ text: 'x', thread_ts: 'yesterday' })).toBe('invalid_arguments');
    expect(await refusal(client.apiCall('chat.postMessage', { text: 'x' }))).toBe('invalid_arguments');
  });

  it('say what is wrong with a block', async () => {
    const { client } = await slackForTest();
    const blocks = section('x'.repeat(3001));
    await expect(client.chat.postMessage({ channel: bots, text: 'x', blocks })).rejects.toMatchObject({
      data: {
        response_metadata: {
          messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
        },
      },
    });
  });

  it('are refused where the bot is no member, and unknown where it cannot see', async () => {
    const { client, slack } = await slackForTest();
    const post = (channel: string) => refusal(client.chat.postMessage({ channel, text: 'x' }));
    expect(await post(without)).toBe('not_in_channel');
    expect(await post('C0NOWHERE')).toBe('channel_not_found');
    slack.workspace.channels.get(closed)?.members.delete(slack.workspace.bot.userId);
    expect(await post(closed)).toBe('channel_not_found');
  });

  it('are edited and deleted by their author alone', async () => {
    const { client, slack } = await slackForTest();
    const { ts } = await slack.say({ user: 'U0MARA', channel: bots, text: 'mine' });
    expect(await refusal(client.chat.update({ channel: bots, ts, text: 'x' }))).toBe('cant_update_message');
    expect(await refusal(client.chat.delete({ channel: bots, ts }))).toBe('cant_delete_message');
    expect(await refusal(client.chat.update({ channel: bots, ts: '1.000000', text: 'x' }))).toBe(
      'message_not_found',
    );
  });

  it('seen by one person only can be neither updated nor found', async () => {
    const { client, slack } = await slackForTest();
    const { message_ts: ts } = await client.chat.postEphemeral({
      channel: bots,
      user: 'U0MARA',
      text: 'psst',
    });
    expect(await refusal(client.chat.update({ channel: bots, ts: ts as string, text: 'x' }))).toBe(
      'message_not_found',
    );
    expect((await client.conversations.history({ channel: bots })).messages).toEqual([]);
    expect(slack.workspace.message(bots, ts as string)?.ephemeralFor).toBe('U0MARA');
  });

  it('for one person want that person in the channel', async () => {
    const { client } = await slackForTest();
    const post = (channel: string, user: string) =>
      refusal(client.chat.postEphemeral({ channel, user, text: 'x' }));
    expect(await post(closed, 'U0WEI')).toBe('user_not_in_channel');
    expect(await post(without, 'U0MARA')).toBe('not_in_channel');
  });
});

describe('conversations', () => {
  it('give a thread with its first message, whichever of its messages is asked for', async () => {
    const { client, slack } = await slackForTest();
    const { ts } = await slack.say({ user: 'U0MARA', channel: bots, text: 'first' });
    const answer = await client.chat.postMessage({ channel: bots, text: 'second', thread_ts: ts });
    await slack.say({ user: 'U0TOM', channel: bots, text: 'third', thread: answer.ts as string });
    for (const asked of [ts, answer.ts as string]) {
      const { messages } = await client.conversations.replies({ channel: bots, ts: asked });
      expect(messages?.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
    }
    const { messages } = await client.conversations.history({ channel: bots });
    expect(messages).toMatchObject([{ text: 'first', reply_count: 2 }]);
    expect(await refusal(client.conversations.replies({ channel: bots, ts: '1.000000' }))).toBe(
      'thread_not_found',
    );
  });

  it('want the bot in the channel before they give its messages', async () => {
    const { client } = await slackForTest();
    expect(await refusal(client.conversations.history({ channel: without }))).toBe('not_in_channel');
    expect(await refusal(client.conversations.replies({ channel: without, ts: '1.000000' }))).toBe(
      'not_in_channel',
    );
  });

  it('give their members a page at a time', async () => {
    const { client } = await slackForTest();
    const members: string[] = [];
    for await (const page of client.paginate('conversations.members', { channel: bots, limit: 2 }))
      members.push(...((page as ConversationsMembersResponse).members ?? []));
    expect(members).toEqual([
      'U0MARA',
      'U0TOM',
      'U0WEI',
      'U0JONAS',
      'U0AOI',
      'U0GIL',
      'U0PRIYA',
      'U0CLEARBOT',
    ]);
  });

  it('say whether the bot is a member', async () => {
    const { client } = await slackForTest();
    const memberOf = async (channel: string) =>
      (await client.conversations.info({ channel })).channel?.is_member;
    expect(await memberOf(bots)).toBe(true);
    expect(await memberOf(without)).toBe(false);
  });
});

describe('people', () => {
  it('are guests, strangers and bots where they are', async () => {
    const { client } = await slackForTest();
    const about = async (user: string) => (await client.users.info({ user })).user;
    expect(await about('U0GIL')).toMatchObject({ is_restricted: true, is_stranger: false });
    expect(await about('U0PRIYA')).toMatchObject({ is_stranger: true, team_id: 'T0FREIGHT' });
    expect(await about('U0CLEARBOT')).toMatchObject({ is_bot: true });
    expect(await refusal(client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
  });

  it('show their language only to those who ask', async () => {
    const { client } = await slackForTest();
    expect((await client.users.info({ user: 'U0WEI' })).user?.locale).toBeUndefined();
    expect((await client.users.info({ user: 'U0WEI', include_locale: true })).user?.locale).toBe('zh-CN');
  });
});

describe('faults on demand', () => {
  it('limits the rate, and says for how long', async () => {
    const { client, slack } = await slackForTest();
    slack.fail('chat.postMessage', { kind: 'rate-limited', retryAfter: 7 });
    await expect(client.chat.postMessage({ channel: bots, text: 'x' })).rejects.toMatchObject({
      retryAfter: 7,
    });
    expect(await refusal(client.chat.postMessage({ channel: bots, text: 'x' }))).toBe('ok');
  });

  it('answers with a code, or with a 503', async () => {
    const { client, slack } = await slackForTest();
    slack.fail('*', { kind: 'error', code: 'internal_error' });
    expect(await refusal(client.users.info({ user: 'U0MARA' }))).toBe('internal_error');
    slack.fail('users.info', { kind: 'unavailable' });
    await expect(client.users.info({ user: 'U0MARA' })).rejects.toMatchObject({ statusCode: 503 });
  });

  it('loses an answer after the deed is done', async () => {
    const { client, slack } = await slackForTest();
    slack.fail('chat.postMessage', { kind: 'lost-answer' });
    await expect(client.chat.postMessage({ channel: bots, text: 'once' })).rejects.toThrow(/request error/);
    expect(slack.workspace.messages(bots)).toHaveLength(1);
  });

  it('hangs without the deed until it closes', async () => {
    const { client, slack } = await slackForTest();
    slack.fail('chat.postMessage', { kind: 'hang' });
    const call = client.chat.postMessage({ channel: bots, text: 'never' });
    const verdict = expect(call).rejects.toThrow(/request error/);
    await client.auth.test();
    expect(slack.workspace.messages(bots)).toEqual([]);
    await slack.close();
    await verdict;
  });
});
