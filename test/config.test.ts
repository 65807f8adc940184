import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, describeConfig, readConfig, secretsOf } from '../src/config.ts';
import { environment } from '../src/environment.ts';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-b' };
const http = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_SIGNING_SECRET: '0123456789abcdef' };
const amazon = {
  SELLING_PARTNER_APP_CLIENT_ID: 'amzn1.application-oa2-client.x',
  SELLING_PARTNER_APP_CLIENT_SECRET: 'client-secret-value',
  SELLING_PARTNER_REFRESH_TOKEN: 'Atzr|refresh-value',
  SP_API_REGION: 'eu',
  SP_API_MARKETPLACES: 'DE,UK',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('what is set', () => {
  it('starts the playground where there is no Slack token at all', () => {
    expect(readConfig({})).toEqual({
      slack: null,
      amazon: null,
      port: 3000,
      databaseUrl: 'sqlite:data/clear-to-send.db',
      approvers: [],
      fourEyes: false,
      languageToolUrl: null,
      notices: [],
    });
  });

  it('takes an empty variable for an unset one, as .env files write it', () => {
    const empty = Object.fromEntries(
      Object.keys({ ...socket, ...http, ...amazon, APPROVERS: '' }).map((key) => [key, ' ']),
    );
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('uses Socket Mode with an app token', () => {
    expect(readConfig(socket).slack).toEqual({
      botToken: 'xoxb-1-a',
      apiUrl: null,
      transport: { kind: 'socket', appToken: 'xapp-1-b' },
    });
  });

  it('uses HTTP with a signing secret', () => {
    expect(readConfig({ ...http, PORT: '8080', HOST: '127.0.0.1' }).slack?.transport).toEqual({
      kind: 'http',
      signingSecret: '0123456789abcdef',
      port: 8080,
      host: '127.0.0.1',
    });
    expect(readConfig(http).slack?.transport).toMatchObject({ port: 3000, host: null });
  });

  it('prefers Socket Mode with both, and says so', () => {
    const config = readConfig({ ...socket, ...http });
    expect(config.slack?.transport.kind).toBe('socket');
    expect(config.notices.join()).toContain('using Socket Mode');
  });

  it('checks without sending where there is no selling account, and says so', () => {
    const config = readConfig(socket);
    expect(config.amazon).toBeNull();
    expect(config.notices.join()).toContain('nothing can be sent');
  });

  it('reads the selling account; the first marketplace is the default', () => {
    const config = readConfig({
      ...socket,
      ...amazon,
      SP_API_MARKETPLACES: ' gb, A1PA6795UKMFR9 ,DE',
      SP_API_SELLER_ID: 'A1B2C3D4E5',
    });
    expect(config.amazon).toEqual({
      clientId: 'amzn1.application-oa2-client.x',
      clientSecret: 'client-secret-value',
      refreshToken: 'Atzr|refresh-value',
      region: 'eu',
      marketplaceIds: ['A1F83G8C2ARO7P', 'A1PA6795UKMFR9'],
      sellerId: 'A1B2C3D4E5',
      endpoint: null,
    });
    expect(config.notices).toEqual([]);
  });

  it('does without the seller ID, but for stock', () => {
    const config = readConfig({ ...socket, ...amazon });
    expect(config.amazon?.sellerId).toBeNull();
    expect(config.notices.join()).toContain('everything works but stock');
  });

  it('leaves the selling account alone in the playground, and says so', () => {
    expect(readConfig(amazon).notices.join()).toContain('the selling account is not touched');
  });

  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
  ])('sends calls to the emulated marketplace %s', (endpoint, expected) => {
    const config = readConfig({ ...socket, ...amazon, SP_API_ENDPOINT: endpoint });
    expect(config.amazon?.endpoint).toBe(expected);
    expect(describeConfig(config)).toContain(`AMAZON IS EMULATED at ${expected}`);
  });

  it.each([
    ['https://slack.example/api', 'https://slack.example/api/'],
    ['https://slack.example/api/', 'https://slack.example/api/'],
    ['http://127.0.0.1:9/api/', 'http://127.0.0.1:9/api/'],
  ])('takes %s for another Web API', (url, expected) => {
    expect(readConfig({ ...socket, SLACK_API_URL: url }).slack?.apiUrl).toBe(expected);
  });

  it.each([['sqlite:data/x.db'], ['sqlite:/var/lib/x.db']])('takes the database %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it('recommends four eyes to two approvers who do without', () => {
    const two = { ...socket, APPROVERS: 'U0ALICE, W0BOB,U0ALICE' };
    expect(readConfig(two).approvers).toEqual(['U0ALICE', 'W0BOB']);
    expect(readConfig(two).notices.join()).toContain('FOUR_EYES=true is recommended');
    expect(readConfig({ ...two, FOUR_EYES: 'true' }).notices.join()).not.toContain('FOUR_EYES');
    expect(readConfig({ ...socket, APPROVERS: 'U0ALICE' }).notices.join()).not.toContain('FOUR_EYES');
  });
});

describe('what is wrong', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['a bot token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN .* nor SLACK_SIGNING_SECRET/],
    [
      'an app token alone',
      { SLACK_APP_TOKEN: 'xapp-1' },
      /SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is missing/,
    ],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: '0123456789' }, /SLACK_BOT_TOKEN is missing/],
    [
      'a user token for the bot token',
      { ...socket, SLACK_BOT_TOKEN: 'xoxp-1' },
      /SLACK_BOT_TOKEN must start with xoxb-/,
    ],
    [
      'a bot token for the app token',
      { ...socket, SLACK_APP_TOKEN: 'xoxb-2' },
      /SLACK_APP_TOKEN must start with xapp-/,
    ],
    [
      'a token for the signing secret',
      { ...http, SLACK_SIGNING_SECRET: 'xapp-1-2-3' },
      /SLACK_SIGNING_SECRET is no signing secret/,
    ],
    ['a port that is none', { ...http, PORT: 'http' }, /PORT must be a port number/],
    ['a port beyond the last', { ...http, PORT: '65536' }, /PORT must be a port number up to 65535/],
    [
      'a plain http Web API',
      { ...socket, SLACK_API_URL: 'http://slack.example/api/' },
      /SLACK_API_URL must be an https/,
    ],
    [
      'a Web API with a password',
      { ...socket, SLACK_API_URL: 'https://u:p@slack.example/' },
      /SLACK_API_URL must be/,
    ],
    [
      'a LanguageTool server over plain http elsewhere',
      { ...socket, LANGUAGETOOL_URL: 'http://grammar.example' },
      /LANGUAGETOOL_URL must be an https/,
    ],
    ['no Web API at all', { ...socket, SLACK_API_URL: 'slack' }, /SLACK_API_URL must be/],
    ['an unknown region', { ...amazon, SP_API_REGION: 'us' }, /SP_API_REGION must be na, eu or fe/],
    ['an unknown marketplace', { ...amazon, SP_API_MARKETPLACES: 'DE,XX' }, /Amazon does not have: XX/],
    ['no marketplace in the list', { ...amazon, SP_API_MARKETPLACES: ', ,' }, /names no marketplace/],
    [
      'a marketplace of another region',
      { ...amazon, SP_API_MARKETPLACES: 'DE,US' },
      /outside SP_API_REGION eu: US \(na\)/,
    ],
    [
      'a seller ID that is none',
      { ...amazon, SP_API_SELLER_ID: 'my shop' },
      /SP_API_SELLER_ID must be the merchant token/,
    ],
    ['a database of another kind', { DATABASE_URL: 'postgres://x/y' }, /DATABASE_URL must look like sqlite:/],
    ['a database URL with slashes', { DATABASE_URL: 'sqlite://x.db' }, /DATABASE_URL must look like/],
    ['names for approvers', { APPROVERS: 'U0ALICE,@bob' }, /no Slack user ID: @bob/],
    ['four eyes neither way', { FOUR_EYES: 'yes' }, /FOUR_EYES must be true or false/],
    ['four eyes in capitals', { FOUR_EYES: 'TRUE' }, /FOUR_EYES must be true or false/],
  ])('%s', (_, env, expected) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(expected)]);
  });

  it.each(Object.keys(amazon))('the selling account without %s: says which half is missing', (name) => {
    const { [name as keyof typeof amazon]: _, ...rest } = amazon;
    expect(faultsOf({ ...socket, ...rest })).toEqual([
      expect.stringMatching(`half set .*: set ${name} as well`),
    ]);
  });

  it.each(['SP_API_SELLER_ID', 'SP_API_ENDPOINT'])('%s without the account it belongs to', (name) => {
    const value = name === 'SP_API_ENDPOINT' ? 'http://127.0.0.1:1' : 'A1B2C3D4E5';
    expect(faultsOf({ ...socket, [name]: value })).toEqual([expect.stringContaining('half set')]);
  });

  it.each([
    'https://127.0.0.1:4010',
    'http://127.0.0.1',
    'http://localhost:4010',
    'http://192.168.1.4:4010',
    'http://127.0.0.1.example.com:4010',
    'http://127.0.0.1:4010/path',
    'http://me@127.0.0.1:4010',
    'http://127.0.0.1:4010?x',
    'sellingpartnerapi-eu.amazon.com',
  ])('%s is no place for a refresh token', (endpoint) => {
    expect(faultsOf({ ...socket, ...amazon, SP_API_ENDPOINT: endpoint })).toEqual([
      expect.stringContaining('SP_API_ENDPOINT must be http://127.0.0.1:PORT'),
    ]);
  });

  it('is told all at once', () => {
    const faults = faultsOf({
      SLACK_BOT_TOKEN: 'xoxp-1',
      PORT: 'x',
      SP_API_REGION: 'eu',
      SP_API_MARKETPLACES: 'US',
      FOUR_EYES: '1',
      APPROVERS: 'me',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'SLACK_BOT_TOKEN',
      'PORT',
      'APPROVERS',
      'FOUR_EYES',
      'SLACK_BOT_TOKEN',
      'The',
      'SP_API_MARKETPLACES',
    ]);
  });

  it('never repeats a secret', () => {
    const faults = faultsOf({
      SLACK_BOT_TOKEN: 'wrong-CANARY',
      SLACK_APP_TOKEN: 'wrong-CANARY',
      SLACK_SIGNING_SECRET: 'a-CANARY',
      SELLING_PARTNER_REFRESH_TOKEN: 'CANARY',
      SP_API_ENDPOINT: 'http://CANARY@127.0.0.1:1',
      SLACK_API_URL: 'https://u:CANARY@slack.example/',
      APPROVERS: 'xoxb-0123456789-CANARY-0123',
      SP_API_MARKETPLACES: 'xoxb-0123456789-CANARY-0123',
    });
    expect(faults.length).toBeGreaterThan(6);
    expect(faults.join()).not.toContain('CANARY');
  });
});

it('describes itself in one line, without a secret', () => {
  const config = readConfig({ ...http, ...amazon, APPROVERS: 'U0ALICE', FOUR_EYES: 'true' });
  const line = describeConfig(config);
  expect(line).toBe(
    'HTTP on port 3000 · marketplaces DE, GB (eu) · database sqlite:data/clear-to-send.db · 1 approver · four eyes on',
  );
  expect(secretsOf(config)).toEqual([
    'xoxb-1-a',
    '0123456789abcdef',
    'client-secret-value',
    'Atzr|refresh-value',
  ]);
  expect(secretsOf(config).filter((secret) => line.includes(secret))).toEqual([]);
});

it('.env.example names every variable there is, and no other', () => {
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );
  expect(named.sort()).toEqual(Object.keys(environment.shape).sort());
});

it('reads where grammar is asked for, and says it at the start', () => {
  const config = readConfig({ ...socket, LANGUAGETOOL_URL: 'http://localhost:8081/v2/' });
  expect(config.languageToolUrl).toBe('http://localhost:8081');
  expect(describeConfig(config)).toContain('grammar by LanguageTool at http://localhost:8081');
  expect(describeConfig(readConfig(socket))).not.toContain('LanguageTool');
});
