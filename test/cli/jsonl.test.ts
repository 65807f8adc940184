import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { checkBatch } from '../../src/cli/check-batch.ts';
import { reviewDraft } from '../../src/policy/review-draft.ts';
import { checkmsg } from './terminal.ts';

const good = { id: 'a', text: 'Order 302-5550123-7771234 is late until 12 March.', context: {} };
const faulty = { id: 'b', text: 'See www.aster-tea.example', context: {} };
const lines = (...drafts: unknown[]) =>
  drafts.map((draft) => (typeof draft === 'string' ? draft : JSON.stringify(draft))).join('\n');
const batch = async (input: string) => {
  const { code, output, errors } = await checkmsg(['--jsonl'], { input });
  return {
    code,
    errors,
    results: output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

describe('checkmsg --jsonl', () => {
  it('gives a result a line, in order', async () => {
    const { code, results } = await batch(lines(faulty, good, { ...faulty, id: 'c' }));
    expect(code).toBe(1);
    expect(results.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(results[1]).toEqual({
      id: 'a',
      violations: [],
      suggestion: null,
      suggestionViolations: [],
      status: 'clean',
      openSlots: [],
      reason: null,
      notes: [],
    });
  });

  it('words its results in the language asked for', async () => {
    const { output } = await checkmsg(['--jsonl', '--lang', 'zh-CN'], { input: lines(faulty) });
    expect(JSON.parse(output).violations[0].message).toMatch(/\p{Script=Han}/u);
  });

  it('goes on after a buyer’s locale that is none', async () => {
    const { results } = await batch(lines({ ...good, context: { buyerLocale: '?!' } }, good));
    expect(results).toHaveLength(2);
  });

  it('ends with 0 where nothing is wrong, and with nothing to check', async () => {
    expect((await batch(lines(good, good))).code).toBe(0);
    expect(await batch('')).toMatchObject({ code: 0, results: [] });
  });

  it('answers a bad line in its place, goes on, and ends with 2', async () => {
    const { code, results } = await batch(
      lines(good, '{"id": "x", ', '[]', { id: 'y' }, { text: 5 }, faulty, 'null'),
    );
    expect(code).toBe(2);
    expect(results.map((result) => ('line' in result ? result.line : result.id))).toEqual([
      'a',
      2,
      3,
      4,
      5,
      'b',
      7,
    ]);
    for (const result of results.filter((each) => 'line' in each))
      expect(Object.keys(result)).toEqual(['line', 'error']);
    expect(results[1].error).toMatch(/not JSON/);
    expect(results[3].error).toMatch(/^text: /);
  });

  it.each<[object, RegExp]>([
    [{ orderId: 5 }, /^context\.orderId: /],
    [{ reply: 'yes' }, /^context\.reply: /],
    [{ previousReviewRequests: '1' }, /^context\.previousReviewRequests: /],
    [{ attachments: [{ name: 7 }] }, /^context\.attachments\.0\.name: /],
    [{ permittedActions: 'all' }, /^context\.permittedActions: /],
    [{ now: 'soon' }, /^context\.now: .*ISO 8601/],
    [{ operation: 'shout' }, /^context\.operation: .*unexpectedProblem/],
  ])('names the key that is wrong: %j', async (context, error) => {
    const { code, results } = await batch(lines({ ...good, context }));
    expect(code).toBe(2);
    expect(results[0].error).toMatch(error);
  });

  it.each<[string, string]>([
    ['extra keys', lines({ ...good, tags: ['x'], context: { color: 'red' } })],
    [
      'null for what is not known',
      lines({
        ...good,
        context: {
          orderId: null,
          attachments: null,
          reply: null,
          now: null,
          purpose: null,
          operation: null,
          permittedActions: null,
        },
      }),
    ],
    ['no context', lines({ id: 'a', text: good.text })],
    ['null for the context', lines({ ...good, context: null })],
    ['a byte order mark and a Windows line end', `\ufeff${JSON.stringify(good)}\r\n`],
    ['no line break at the end', JSON.stringify(good)],
  ])('takes %s', async (_what, input) => {
    const { code, results } = await batch(input);
    expect([code, results.map(({ status }) => status)]).toEqual([0, ['clean']]);
  });

  it('answers blank lines in their place too, and cuts lines at line feeds only', async () => {
    const separator = { ...good, text: `${good.text}\u2028More.` };
    const { results } = await batch(`\n${JSON.stringify(separator)}\n  \n`);
    expect(results.map(({ id, line }) => id ?? line)).toEqual([1, 'a', 3]);
  });

  it('takes its time from the line, never from the clock', async () => {
    const old = { ...good, context: { orderCompletedAt: '2020-01-01T00:00:00Z', marketplace: 'US' } };
    const { results } = await batch(
      lines(old, { ...old, context: { ...old.context, now: '2026-01-01T00:00:00Z' } }),
    );
    expect(results.map(({ violations }) => violations.length)).toEqual([0, 1]);
  });

  it('gives an ID back as it came, and null where there was none', async () => {
    const { results } = await batch(lines({ ...good, id: 7 }, { text: good.text }));
    expect(results.map(({ id }) => id)).toEqual([7, null]);
  });

  it('refuses a draft no message could be, and a line without an end, without keeping it', async () => {
    const { code, results } = await batch(
      `${JSON.stringify({ ...good, text: 'a'.repeat(200_000) })}\n${'x'.repeat(5_000_000)}\n${JSON.stringify(good)}`,
    );
    expect(code).toBe(2);
    expect(results[0].error).toMatch(/^text: longer than 100000/);
    expect(results[1]).toEqual({ line: 2, error: expect.stringMatching(/longer than/) });
    expect(results[2].id).toBe('a');
  });
});

describe('the stream', () => {
  const review = async ({ text, context }: { text: string; context: object }) => reviewDraft(text, context);

  it('answers a line before the next one comes', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = checkBatch(input, output, review);
    input.write(`${JSON.stringify(good)}\n`);
    const [first] = await once(output, 'data');
    expect(JSON.parse(String(first)).id).toBe('a');
    input.end(`${JSON.stringify(faulty)}\n`);
    expect(await done).toBe(1);
  });

  it('reads no further than its reader has read', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken += 1;
        yield `${JSON.stringify({ ...good, id: taken })}\n`;
      }
    }
    let answered = 0;
    const output = new Writable({
      highWaterMark: 1024,
      write(_chunk, _encoding, done) {
        answered += 1;
        // The buffer holds a handful of answers; whatever was taken beyond it was taken too early.
        if (taken - answered > 20) done(new Error(`${taken} lines were taken for ${answered} answers`));
        else if (answered === 200) done(new Error('enough'));
        else setImmediate(done);
      },
    });
    await expect(checkBatch(endless(), output, review)).rejects.toThrow('enough');
  });

  it('ends quietly where the reader goes away', async () => {
    const child = spawn(process.execPath, [
      join(import.meta.dirname, '../../dist/cli/checkmsg.js'),
      '--jsonl',
    ]);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    for (let count = 0; count < 3000; count++) child.stdin.write(`${JSON.stringify(good)}\n`);
    child.stdin.end();
    await once(child, 'exit');
    expect(Buffer.concat(errors).toString()).toBe('');
  });
});
