import { expect, it } from 'vitest';
import { boltLogger } from '../../src/bot/bolt-logger.ts';
import { createLog } from '../../src/log.ts';
import { orderId } from '../commands/fakes.ts';
import { mara, openSlackShop } from './slack-shop.ts';

function writtenBy() {
  const lines: string[] = [];
  return { lines, log: createLog({ write: (line) => lines.push(line) }, { now: () => 0 }) };
}

it('keeps warnings and errors of the SDK by their first words, and nothing below', () => {
  const { lines, log } = writtenBy();
  const logger = boltLogger(log);
  logger.debug('http request body: CANARY');
  logger.info('Unhandled HTTP request');
  logger.warn('http request failed', 'connect to CANARY');
  logger.error('An incoming event was not acknowledged within 3 seconds. Ensure CANARY');
  logger.error(Object.assign(new Error('CANARY'), { code: 'slack_webapi_request_error' }));
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: 'warn', event: 'slack.sdk', message: 'http-request-failed' }),
    expect.objectContaining({ level: 'error', message: 'An-incoming-event-was-not-acknowledged-within-3' }),
    expect.objectContaining({
      level: 'error',
      message: expect.objectContaining({ code: 'slack_webapi_request_error' }),
    }),
  ]);
  expect(lines.join()).not.toContain('CANARY');
});

it.each([
  ['chat.postMessage', { kind: 'error', code: 'invalid_blocks' }],
  ['chat.postMessage', { kind: 'unavailable' }],
  ['chat.postMessage', { kind: 'lost-answer' }],
  ['users.info', { kind: 'rate-limited', retryAfter: 30 }],
  ['conversations.info', { kind: 'error', code: 'missing_scope' }],
] as const)('never writes a buyer’s text when %s goes wrong: %j', async (method, fault) => {
  const slackShop = await openSlackShop();
  const { shop, slack, type, press, untilSeen } = slackShop;
  const { lines, log } = writtenBy();
  Object.assign(shop.desk.log, log);
  await type(mara, `CANARY-TEXT of order ${orderId} is late`);
  const answer = await untilSeen(mara, 'Clear to send');
  slack.fail(method, fault, 50);
  await press(mara, answer, 'draft.request-approval');
  await slackShop.stop();
  expect(lines.join()).not.toContain('CANARY-TEXT');
  expect(lines.join()).not.toContain(slack.botToken);
  expect(lines.length).toBeGreaterThan(0);
});
