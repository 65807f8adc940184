import { expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void, secrets: string[] = []) {
  const lines: string[] = [];
  write(createLog({ write: (line) => lines.push(line) }, { now: () => Date.UTC(2027, 0, 2), secrets }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('writes one JSON object a line, with the time, the level and what happened', () => {
  expect(
    logged((log) => log.info('draft.moved', { draftId: 'd_1', version: 2, from: null, ok: true })),
  ).toEqual([
    {
      at: '2027-01-02T00:00:00.000Z',
      level: 'info',
      event: 'draft.moved',
      draftId: 'd_1',
      version: 2,
      from: null,
      ok: true,
    },
  ]);
});

it.each([
  ['a sentence', 'Dear buyer, thank you', '[21 characters withheld]'],
  ['lines', 'one\ntwo', '[7 characters withheld]'],
  ['a sentence without blanks', '您的订单将延迟发货', '[9 characters withheld]'],
  ['an e-mail address', 'buyer@shop.example', '[18 characters withheld]'],
  ['a phone number', '+4915112345678', '[14 characters withheld]'],
  ['a very long word', 'x'.repeat(121), '[121 characters withheld]'],
  ['an object', { text: 'Dear' }, '[object withheld]'],
  ['a bot token', 'xoxb-123-abc', '[redacted]'],
  ['an app token', 'xapp-1-abc', '[redacted]'],
  ['a refresh token', 'Atzr|IwEB', '[redacted]'],
  ['an access token', 'Atza|IwEB', '[redacted]'],
  ['a response_url', 'https://hooks.slack.com/commands/T1/2/3', '[redacted]'],
  ['a secret of this installation', 'prefix-s3cr3t-suffix', '[redacted]'],
])('withholds %s', (_, value, shown) => {
  expect(logged((log) => log.warn('x', { value, list: [value] }), ['s3cr3t'])[0]).toMatchObject({
    value: shown,
    list: [shown],
  });
});

it('tells of an error where and what kind, never its message', () => {
  const cause = Object.assign(new Error('connect to CANARY'), { code: 'ECONNREFUSED' });
  const error = Object.assign(new TypeError('the buyer wrote CANARY', { cause }), {
    data: { error: 'not_in_channel' },
  });
  const [line] = logged((log) => log.error('x', { error }));
  expect(JSON.stringify(line)).not.toContain('CANARY');
  expect(line?.error).toMatchObject({
    name: 'TypeError',
    slack: 'not_in_channel',
    cause: { code: 'ECONNREFUSED' },
  });
  expect(line).toMatchObject({
    error: { at: expect.arrayContaining([expect.stringMatching(/^log\.test\.ts:\d+$/)]) },
  });
});

it('leaves out what is not there', () => {
  expect(Object.keys(logged((log) => log.error('x', { missing: undefined }))[0] ?? {})).toEqual([
    'at',
    'level',
    'event',
  ]);
});
