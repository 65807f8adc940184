import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLanguageToolServer } from '../language/language-tool-server.ts';
import { checkmsg } from './terminal.ts';

const order = '302-5550123-7771234';
const faulty = `Your order ${order} is late until 12 March. See www.aster-tea.example 😊`;
const good = `Your order ${order} is late until 12 March.`;

describe('checkmsg', () => {
  it('shows the draft with its faults marked, rule and reason, and the suggestion as a diff', async () => {
    const { code, output } = await checkmsg(['--locale', 'en-US', faulty]);
    expect(code).toBe(1);
    expect(output).toContain('⟪www.aster-tea.example⟫[1]');
    expect(output).toContain('⟪😊⟫[2]');
    expect(output).toContain('2 problems');
    expect(output).toMatch(/\[1\] Link away from Amazon {2}external-link/);
    expect(output).toMatch(/neither Amazon nor a carrier/);
    expect(output).toContain('Suggestion, clear to send');
    expect(output).toMatch(/\[- ?See www\.aster-tea\.example 😊-\]/);
    expect(output).toContain('it seems to be for: A problem with the order');
  });

  it('says so when nothing is wrong', async () => {
    const { code, output } = await checkmsg([good]);
    expect(code).toBe(0);
    expect(output).toContain('Nothing wrong: clear to send.');
    expect(output).not.toContain('Suggestion');
  });

  it('says a template in the language of the report too, marked as not sent', async () => {
    const draft = `Your order ${order} is delayed until 12 March 2026.`;
    const { output } = await checkmsg(['--locale', 'de-DE', '--lang', 'zh-CN', draft]);
    expect(output).toContain('仅供阅读，不会发送：同样内容的中文版本');
    expect(output).toContain('2026年3月12日');
    expect((await checkmsg(['--locale', 'de-DE', '--lang', 'de', draft])).output).not.toContain(
      'Nur zum Lesen',
    );
  });

  it('says where a language is checked only in part', async () => {
    const { output } = await checkmsg(['--locale', 'ja-JP', 'ご注文の商品の発送が遅れております。']);
    expect(output).toContain('Spelling and grammar in Japanese: only common mistakes are found.');
    expect((await checkmsg([good])).output).not.toContain('only common mistakes');
  });

  it('asks a LanguageTool server where one is set', async () => {
    const { url } = await startLanguageToolServer();
    const draft = `Ihre Bestellung ${order} ist leider verspätet. Der Fahrer kam bei dem Wind nicht zu Ihnen.`;
    const { output } = await checkmsg(['--locale', 'de-DE', draft], { env: { LANGUAGETOOL_URL: url } });
    expect(output).toContain('⟪bei dem Wind⟫');
    expect(output).not.toContain('only common mistakes');
  });

  it('refuses a server that a text would travel to unprotected', async () => {
    const env = { LANGUAGETOOL_URL: 'http://grammar.example' };
    const { code, errors } = await checkmsg([good], { env });
    expect([code, errors]).toEqual([2, expect.stringContaining('must be an https address')]);
  });

  it('says what to fill in', async () => {
    const { code, output } = await checkmsg([
      '--locale',
      'de-DE',
      '--order',
      order,
      'Your order is late, we are very sorry about that.',
    ]);
    expect(code).toBe(1);
    expect(output).toContain('to be filled in before it can be sent');
    expect(output).toMatch(/- \{newShipDate\} {2}the new ship date/);
  });

  it('says why nothing may be sent', async () => {
    const { output } = await checkmsg([
      '--completed-at',
      '2025-12-01',
      '--now',
      '2026-03-01',
      '--marketplace',
      'US',
      good,
    ]);
    expect(output).toContain('Nothing may be sent');
    expect(output).toMatch(/The 30 days are over/);
  });

  it.each<[string, string[], { input: string }]>([
    ['an argument', [faulty], { input: '' }],
    ['words that were not quoted', faulty.split(' '), { input: '' }],
    ['standard input', [], { input: `${faulty}\n` }],
    ['standard input with a byte order mark and Windows line ends', [], { input: `\ufeff${faulty}\r\n` }],
  ])('takes the draft from %s', async (_where, words, options) => {
    const { code, output } = await checkmsg(['--json', ...words], options);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ suggestion: good });
  });

  it('takes the draft from a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'checkmsg-')), 'draft.txt');
    writeFileSync(file, `${faulty}\n`);
    const { output } = await checkmsg(['--json', '--file', file]);
    expect(JSON.parse(output)).toMatchObject({ suggestion: good });
  });

  it('prints one object for --json, shaped like a result of --jsonl', async () => {
    const { code, output } = await checkmsg(['--json', '--locale', 'en-US', faulty]);
    expect(code).toBe(1);
    expect(output.trimEnd()).not.toContain('\n');
    const result = JSON.parse(output);
    expect(Object.keys(result)).toEqual([
      'id',
      'violations',
      'suggestion',
      'suggestionViolations',
      'status',
      'openSlots',
      'reason',
      'notes',
    ]);
    expect(result).toMatchObject({
      status: 'sendable',
      suggestion: good,
      suggestionViolations: [],
      openSlots: [],
      reason: null,
    });
    const start = faulty.indexOf('www');
    expect(result.violations[0]).toEqual({
      rule: 'external-link',
      start,
      end: start + 'www.aster-tea.example'.length,
      message: expect.any(String),
    });
  });

  it('knows the options', async () => {
    const late = ['--completed-at', '2025-12-01T10:00:00Z', '--json'];
    const rules = async (words: string[]) =>
      JSON.parse((await checkmsg(words)).output).violations.map(({ rule }: { rule: string }) => rule);
    expect(await rules([...late, good])).toEqual(['too-late']);
    expect(await rules([...late, '--reply', good])).toEqual([]);
    expect(await rules([...late, '--now', '2025-12-05', good])).toEqual([]);
    expect(await rules(['--json', '--order', '112-5550123-7771234', good])).toEqual(['wrong-order-id']);
    expect(
      await rules(['--json', '--locale', 'de-DE', 'Your order is late until 12 March, we are sorry.']),
    ).toEqual(['wrong-language']);
    expect(
      await rules([
        '--json',
        '--purpose',
        'review-request',
        '--review-requests',
        '1',
        'What do you think of the pot?',
      ]),
    ).toEqual(['review-repeat']);
  });

  it.each([
    ['zh-CN', ['不是买家的语言', '修改建议，可以发送', '草稿']],
    ['zh_TW', ['不是买家的语言', '正文是英语，而这位买家使用德语。']],
    ['de', ['Nicht die Sprache des Käufers', 'Vorschlag, kann gesendet werden', '1 Problem\n']],
    ['ja-JP', ['購入者と異なる言語', '修正案（送信できます）', '問題が1件あります']],
  ])('reports in %s', async (lang, expected) => {
    const { output } = await checkmsg(['--lang', lang, '--locale', 'de-DE', good]);
    for (const words of expected) expect(output).toContain(words);
  });

  it('refuses what is no message for its length, and says what to do', async () => {
    const { code, output, errors } = await checkmsg([], { input: 'a'.repeat(400_000) });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/longer than 100000 characters.*check the message alone/);
    expect((await checkmsg(['a'.repeat(100_001)])).code).toBe(2);
  });

  it('helps', async () => {
    const asked = await checkmsg(['--help']);
    expect(asked).toMatchObject({ code: 0, errors: '' });
    for (const option of [
      'order',
      'marketplace',
      'locale',
      'purpose',
      'reply',
      'now',
      'completed-at',
      'review-requests',
      'file',
      'json',
      'jsonl',
      'help',
    ])
      expect(asked.output).toContain(`--${option}`);
    const nothingGiven = await checkmsg([], { input: null });
    expect(nothingGiven).toMatchObject({ code: 2, output: '' });
    expect(nothingGiven.errors).toContain('Usage');
  });

  it.each<[string[], RegExp]>([
    [['--sender', 'x', 'Hello'], /Unknown option '--sender'/],
    [['--locale'], /argument missing/],
    [['--order', '12345', 'Hello'], /--order: .*3-7-7/],
    [['--marketplace', 'XX', 'Hello'], /--marketplace: .*DE/],
    [['--locale', 'not a locale', 'Hello'], /--locale: .*de-DE/],
    [['--locale', 'xx-YY', 'Hello'], /--locale: “xx-YY” is no locale.*de-DE/],
    [['--locale', 'de-YY', 'Hello'], /--locale: .*de-DE/],
    [['--purpose', 'spam', 'Hello'], /--purpose: .*order-issue/],
    [['--now', 'tomorrow', 'Hello'], /--now: .*2026-03-05/],
    [['--completed-at', '5.3.2026', 'Hello'], /--completed-at/],
    [['--review-requests', 'many', 'Hello'], /--review-requests/],
    [['--review-requests', '-1', 'Hello'], /--review-requests: “-1” is no count\. .*0 or 1/],
    [['--lang', 'tlh', 'Hello'], /--lang: .*en/],
    [['--file', '/nowhere/draft.txt'], /--file: .*ENOENT/],
    [['--file', 'draft.txt', 'Hello'], /two drafts/],
    [['--jsonl', '--order', order], /--jsonl .*--order/],
    [['--jsonl', 'Hello'], /standard input/],
    [['--jsonl', '--json'], /leave one out/],
    [['--jsonl', '--lang', 'tlh'], /--lang: .*zh-CN/],
  ])('refuses %j with a word on what to write', async (words, message) => {
    const { code, output, errors } = await checkmsg(words, { input: null });
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(message);
    expect(errors).toContain('--help');
  });

  it('colours on a terminal, and never under NO_COLOR; the marks stand either way', async () => {
    const plain = (await checkmsg([faulty])).output;
    const colored = (await checkmsg([faulty], { tty: true })).output;
    const without = (await checkmsg([faulty], { tty: true, env: { NO_COLOR: '1' } })).output;
    const forced = (await checkmsg([faulty], { env: { FORCE_COLOR: '1' } })).output;
    expect(colored).toContain('\u001b[');
    expect(forced).toBe(colored);
    expect(without).toBe(plain);
    expect(plain).not.toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes are what is taken out
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain);
  });

  it('lets no draft command the terminal', async () => {
    const { output } = await checkmsg([`\u001b[2J${good} \u202egnp.exe`]);
    expect(output).not.toContain('\u001b');
    expect(output).not.toContain('\u202e');
    expect(output).toContain('<U+001B>');
    expect(output).toContain('<U+202E>');
  });
});
