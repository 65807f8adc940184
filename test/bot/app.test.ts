import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Receiver } from '@slack/bolt';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSlackApp, SlackStartError } from '../../src/bot/app.ts';
import type { SlackConnection } from '../../src/bot/connection.ts';
import { deliverForm, signature } from '../../src/playground/slack/delivery.ts';
import { controlled, openShop, orderId } from '../commands/fakes.ts';
import { judged, mara, openSlackShop } from './slack-shop.ts';

const command = {
  command: '/checkmsg',
  text: 'Dear buyer',
  user_id: mara,
  team_id: 'T0HEARTH',
  channel_id: 'C0BUYERS',
  trigger_id: '1.1',
};

async function listening(isReady: () => boolean = () => true) {
  const { desk } = await openShop();
  const slackApi = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, user_id: 'U0CLEARBOT', bot_id: 'B0CLEAR', team_id: 'T0HEARTH' }));
  });
  await new Promise<void>((resolve) => slackApi.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void slackApi.close());
  const connection: SlackConnection = {
    botToken: 'xoxb-1',
    apiUrl: `http://127.0.0.1:${(slackApi.address() as AddressInfo).port}/api/`,
    transport: { kind: 'http', signingSecret: 'a-secret-of-slack', port: 0, host: '127.0.0.1' },
  };
  const app = createSlackApp({ desk, connection, localeOf: async () => 'en', isReady });
  await app.signIn();
  const { url } = await app.listen();
  onTestFinished(() => app.stop());
  return { app, desk, connection, url: url as string };
}

describe('over HTTP', () => {
  it('says at /healthz whether it is ready', async () => {
    let ready = false;
    const { url } = await listening(() => ready);
    expect((await fetch(`${url}/healthz`)).status).toBe(503);
    ready = true;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/`)).status).toBe(404);
  });

  it.each<[string, (seconds: number, body: string) => [number, string]]>([
    ['another secret', (seconds, body) => [seconds, signature('another-secret', seconds, body)]],
    ['another body', (seconds, body) => [seconds, signature('a-secret-of-slack', seconds, `${body}x`)]],
    ['no signature', (seconds) => [seconds, '']],
    [
      'a time long gone',
      (seconds, body) => [seconds - 301, signature('a-secret-of-slack', seconds - 301, body)],
    ],
  ])('refuses a request with %s', async (_, sign) => {
    const { url, desk } = await listening();
    let kept = 0;
    desk.store.insert = async () => {
      kept += 1;
      throw new Error('not to be reached');
    };
    const body = new URLSearchParams(command).toString();
    const [seconds, signed] = sign(Math.floor(Date.now() / 1000), body);
    const response = await fetch(`${url}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': signed,
      },
    });
    expect(response.status).toBe(401);
    expect(kept).toBe(0);
  });

  it('acknowledges before it begins to work', async () => {
    const { url, desk } = await listening();
    const gate = controlled<void>();
    const { insert } = desk.store;
    desk.store.insert = async (draft) => {
      await gate.promise;
      return insert(draft);
    };
    const sender = {
      botUrl: () => `${url}/slack/events`,
      signingSecret: 'a-secret-of-slack',
      clock: Date.now,
      acknowledgeWithinMs: 3_000,
    };
    expect(await deliverForm(sender, { ...command, response_url: `${url}/nowhere` })).toEqual({
      kind: 'acknowledged',
      body: null,
    });
    gate.settle();
  });

  it('lets acknowledged work come to its end before it has stopped', async () => {
    const { shop, type, stop, seen } = await openSlackShop();
    await type(mara, `Your kettle of order ${orderId} is late`);
    await stop();
    expect(seen(mara)).toHaveLength(1);
    expect(judged(shop)).toHaveLength(1);
  });

  it('says what to do where its port is taken', async () => {
    const { connection, desk, url } = await listening();
    const transport = {
      ...connection.transport,
      port: Number(new URL(url).port),
    } as SlackConnection['transport'];
    const second = createSlackApp({
      desk,
      connection: { ...connection, transport },
      localeOf: async () => 'en',
      isReady: () => true,
    });
    await second.signIn();
    await expect(second.listen()).rejects.toThrow(
      new SlackStartError('The port can’t be used (EADDRINUSE): set PORT to another one.'),
    );
  });
});

describe('signing in', () => {
  it('names the token that Slack refuses, and never says it', async () => {
    const { slack, shop } = await openSlackShop();
    const connection: SlackConnection = {
      botToken: 'xoxb-CANARY',
      apiUrl: slack.apiUrl,
      transport: { kind: 'http', signingSecret: 'x', port: 0, host: '127.0.0.1' },
    };
    const app = createSlackApp({
      desk: shop.desk,
      connection,
      localeOf: async () => 'en',
      isReady: () => true,
    });
    const error = await app.signIn().catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(SlackStartError);
    expect(String(error)).toContain('Slack refuses SLACK_BOT_TOKEN: invalid_auth.');
    expect(String(error) + shop.logged.join()).not.toContain('CANARY');
  });
});

describe('on any receiver', () => {
  it('takes events from it, so that the transport is a matter of the edge', async () => {
    const { desk } = await openShop();
    const answers: unknown[] = [];
    let deliver: Parameters<Receiver['init']>[0]['processEvent'] = async () => {};
    const receiver: Receiver = {
      init(app) {
        deliver = (event) => app.processEvent(event);
      },
      start: async () => {},
      stop: async () => {},
    };
    const answer = (body: unknown) =>
      new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
    const connection: SlackConnection = {
      botToken: 'xoxb-1',
      apiUrl: null,
      transport: { kind: 'socket', appToken: 'xapp-1' },
      fetch: async (input, init) => {
        if (String(input).endsWith('/auth.test'))
          return answer({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' });
        answers.push(JSON.parse(String(init?.body)));
        return answer({ ok: true });
      },
    };
    const app = createSlackApp({
      desk,
      connection,
      localeOf: async () => 'en',
      isReady: () => true,
      receiver,
    });
    await app.signIn();
    expect(await app.listen()).toEqual({ url: null });
    let acknowledged = 0;
    await deliver({
      body: { ...command, response_url: 'https://slack.example/response' },
      ack: async () => {
        acknowledged += 1;
      },
    });
    await app.stop();
    expect(acknowledged).toBe(1);
    expect(answers).toEqual([
      expect.objectContaining({ response_type: 'ephemeral', text: expect.stringContaining('Clear to send') }),
    ]);
  });
});
