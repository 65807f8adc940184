import { expect, it } from 'vitest';
import { createSlackApp, SlackStartError } from '../../src/bot/app.ts';
import { openShop, orderId } from '../commands/fakes.ts';
import { judged } from './slack-shop.ts';
import { startSocketMode } from './socket-mode.ts';

async function appOver(apiUrl: string) {
  const shop = await openShop();
  const connection = {
    botToken: 'xoxb-1',
    apiUrl,
    transport: { kind: 'socket', appToken: 'xapp-CANARY' },
  } as const;
  const app = createSlackApp({
    desk: shop.desk,
    connection,
    localeOf: async () => 'en',
    isReady: () => true,
  });
  await app.signIn();
  return { app, shop };
}

it('takes a command over the socket, acknowledges it, and answers through the response_url', async () => {
  const slack = await startSocketMode();
  const { app, shop } = await appOver(slack.apiUrl);
  expect(await app.listen()).toEqual({ url: null });
  await slack.connected;
  const answer = slack.answered();
  const acknowledgement = await slack.deliver({
    type: 'slash_commands',
    envelope_id: 'e1',
    accepts_response_payload: true,
    payload: {
      command: '/checkmsg',
      text: `Your kettle of order ${orderId} is late`,
      user_id: 'U0MARA',
      team_id: 'T0HEARTH',
      channel_id: 'C0BUYERS',
      trigger_id: '1.1',
      response_url: slack.apiUrl.replace('/api/', '/response'),
    },
  });
  expect(acknowledgement).toEqual({});
  expect(await answer).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringContaining('Clear to send'),
  });
  expect(judged(shop)).toHaveLength(1);
  await app.stop();
});

it('says which token Slack refuses, and never says it', async () => {
  const slack = await startSocketMode('invalid_auth');
  const { app, shop } = await appOver(slack.apiUrl);
  const error = await app.listen().catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(SlackStartError);
  expect(String(error)).toContain('Slack refuses SLACK_APP_TOKEN: invalid_auth.');
  expect(String(error) + shop.logged.join()).not.toContain('CANARY');
});
