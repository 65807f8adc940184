import { WebClient } from '@slack/web-api';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCards } from '../../src/bot/cards.ts';
import { slackClient } from '../../src/bot/connection.ts';
import { createLocaleOf } from '../../src/bot/locale.ts';
import { createPeople } from '../../src/bot/people.ts';
import { readManifest } from '../../src/playground/slack/manifest.ts';
import { startSlack } from '../../src/playground/slack/server.ts';
import { draftRecord } from './draft-record.ts';

async function slackAnd() {
  const slack = await startSlack({ app: await readManifest('manifest.yml'), clock: Date.now });
  onTestFinished(() => slack.close());
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  return { slack, client, people: createPeople(client) };
}

const home = 'T0HEARTH';

describe('who somebody is', () => {
  it.each([
    ['a member of the channel', 'U0TOM', home, 'C0BUYERS', 'member'],
    ['a member of the workspace alone', 'U0WEI', home, 'C0ESCALATE', 'not-in-channel'],
    ['a guest', 'U0GIL', home, 'C0BUYERS', 'guest'],
    ['somebody of another workspace', 'U0PRIYA', 'T0FREIGHT', 'C0BUYERS', 'outsider'],
    ['somebody of another workspace who says otherwise', 'U0PRIYA', home, 'C0BUYERS', 'outsider'],
    ['somebody whose workspace is not told', 'U0TOM', '', 'C0BUYERS', 'outsider'],
    ['a bot', 'U0CLEARBOT', home, 'C0BUYERS', 'bot'],
    ['Slackbot', 'USLACKBOT', home, 'C0BUYERS', 'bot'],
  ])('%s', async (_, userId, teamId, channel, expected) => {
    const { people } = await slackAnd();
    expect(await people.standing({ userId, teamId }, channel)).toBe(expected);
  });

  it('is looked for on every page of a large channel', async () => {
    const { slack, people } = await slackAnd();
    const members = slack.workspace.channels.get('C0BUYERS')?.members as Set<string>;
    const crowd = Array.from({ length: 2_300 }, (_, index) => `U0CROWD${index}`);
    const all = [...crowd, ...members];
    members.clear();
    for (const member of all) members.add(member);
    expect(await people.standing({ userId: 'U0TOM', teamId: home }, 'C0BUYERS')).toBe('member');
    expect(slack.calls.filter(({ method }) => method === 'conversations.members')).toHaveLength(3);
  });

  it.each(['users.info', 'conversations.members', 'auth.test'])(
    'is an error where %s fails: the caller refuses then',
    async (method) => {
      const { slack, people } = await slackAnd();
      slack.fail(method, { kind: 'error', code: 'internal_error' });
      await expect(people.standing({ userId: 'U0TOM', teamId: home }, 'C0BUYERS')).rejects.toThrow(
        'internal_error',
      );
    },
  );
});

describe('where a card can be posted', () => {
  it.each([
    ['C0BUYERS', true],
    ['C0ESCALATE', true],
    ['C0LOBBY', false],
    ['C0NOSUCH', false],
  ])('%s: %s', async (channel, expected) => {
    const { client } = await slackAnd();
    expect(await createCards(client, { approvers: [], emulatedAt: null }).canPost(channel)).toBe(expected);
  });

  it('is never a direct message, of which the bot may not even ask', async () => {
    const { slack, client } = await slackAnd();
    const direct = slack.workspace.directChannel('U0MARA').id;
    await expect(client.conversations.info({ channel: direct })).rejects.toThrow('missing_scope');
    expect(await createCards(client, { approvers: [], emulatedAt: null }).canPost(direct)).toBe(false);
  });

  it('is not known while Slack is in trouble', async () => {
    const { slack, client } = await slackAnd();
    slack.fail('conversations.info', { kind: 'error', code: 'internal_error' });
    await expect(
      createCards(client, { approvers: [], emulatedAt: null }).canPost('C0BUYERS'),
    ).rejects.toThrow();
  });

  it('posts it quietly, and updates it in its place', async () => {
    const { slack, client } = await slackAnd();
    const cards = createCards(client, { approvers: [], emulatedAt: null });
    const place = await cards.post(draftRecord({ state: 'in_review' }));
    await cards.update(draftRecord({ state: 'sent', card: place }));
    expect(slack.workspace.message(place.channel, place.ts)?.text).toContain('Sent to the buyer');
    for (const { args } of slack.calls)
      expect(args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });
});

describe('the language somebody reads', () => {
  it('is that of their Slack', async () => {
    const { client } = await slackAnd();
    const localeOf = createLocaleOf(client, () => 0, { info() {}, warn() {}, error() {} });
    expect(await localeOf('U0WEI')).toBe('zh-CN');
    expect(await localeOf('U0TOM')).toBe('en');
  });

  it('is asked for once an hour, and is English where it can’t be found out', async () => {
    const { slack, client } = await slackAnd();
    let now = 0;
    const logged: string[] = [];
    const note = (event: string) => void logged.push(event);
    const localeOf = createLocaleOf(client, () => now, { info: note, warn: note, error: note });
    slack.fail('users.info', { kind: 'error', code: 'internal_error' });
    expect(await localeOf('U0TOM')).toBe('en');
    expect(logged).toEqual(['slack.locale-unknown']);
    await localeOf('U0TOM');
    await localeOf('U0TOM');
    now = 60 * 60_000;
    await localeOf('U0TOM');
    expect(slack.calls.filter(({ result }) => result === 'ok')).toHaveLength(2);
  });
});

it('a rate limit is an error at once, because waiting would hold back every other call', async () => {
  const { slack } = await slackAnd();
  const transport = { kind: 'http', signingSecret: 'x', port: 0, host: null } as const;
  const log = { info() {}, warn() {}, error() {} };
  const client = slackClient({ botToken: slack.botToken, apiUrl: slack.apiUrl, transport }, log, {
    retries: 2,
  });
  slack.fail('auth.test', { kind: 'rate-limited', retryAfter: 3_600 });
  await expect(client.auth.test()).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error' });
});
