import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/chromium.mjs';
import { openPlayground } from './open-playground.ts';

const chromium = findChromium();
if (!chromium && process.env.REQUIRE_BROWSER === '1')
  throw new Error('REQUIRE_BROWSER=1, but no Chromium was found. Install one, or name it in CHROMIUM_PATH.');
if (!chromium) console.warn('No Chromium on this machine: the playground is not tried in a browser.');

let browser: Browser;
beforeAll(async () => {
  if (chromium) browser = await launchChromium(chromium);
});
afterAll(() => browser?.close());

/** The page, ready to be used. What it complains of on its console fails the test. */
async function visit(url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`asked for ${request.url()}`);
  });
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(url);
  await page.locator('body[data-ready]').waitFor();
  return page;
}

const be = (page: Page, name: string) => page.getByRole('button', { name }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();

/** `npm start` without any account: the address it prints, once it takes requests. */
async function startWithoutAccount(): Promise<string> {
  const program = spawn(process.execPath, ['dist/main.js'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    program.kill('SIGTERM');
    const [code] = await once(program, 'exit');
    expect(code).toBe(0);
  });
  for await (const line of createInterface({ input: program.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error('npm start ended without an address.');
}

describe.skipIf(!chromium)('the playground in a browser', { timeout: 120_000 }, () => {
  it('takes a German delay notice, written in German and in English, to the marketplace once each', async () => {
    const page = await visit(await startWithoutAccount());
    const delivered: string[] = [];
    for (const draft of ['A delay, in German', 'The same delay, in English']) {
      await be(page, 'Mara Lindholm');
      await page.getByRole('button', { name: draft }).click();
      await page.keyboard.press('Enter');
      await page.getByText('Only visible to you').last().waitFor();
      await press(page, 'Request approval');
      await page.getByRole('button', { name: 'Reject' }).last().waitFor();

      await be(page, 'Tom Okafor');
      await press(page, 'Approve and send');
      const dialog = page.getByRole('dialog');
      expect(await dialog.textContent()).toContain('302-5568014-7720935');
      await dialog.locator('button').last().click();
      const count = delivered.length + 1;
      await page.locator('#delivery-count', { hasText: String(count) }).waitFor();
      await page
        .getByRole('heading', { name: 'Sent to the buyer' })
        .nth(count - 1)
        .waitFor();
      delivered.push((await page.locator('.delivery p').first().textContent()) ?? '');
    }
    for (const text of delivered) {
      expect(text).toContain('302-5568014-7720935');
      expect(text).toContain('Kaffeemühle mit Keramikmahlwerk');
      expect(text).toMatch(/Versand.*\d{1,2}\. \p{L}+ \d{4}/su);
      expect(text).not.toMatch(/https?:|example|Gutschein|coupon|10 ?%|Unannehmlichkeitten|\{/i);
    }
    expect(await page.locator('.delivery').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Approve and send' }).count()).toBe(0);
  });

  it('is used by keyboard alone: a command completed, a form filled, refused and left', async () => {
    const { url } = await openPlayground();
    const page = await visit(url);
    await page.getByRole('textbox', { name: 'Message #buyer-messages' }).focus();
    await page.keyboard.type('/ch');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const draft = dialog.locator('textarea');
    await draft.waitFor();
    expect(await draft.evaluate((area) => area === area.ownerDocument.activeElement)).toBe(true);
    await dialog.locator('button[type=submit]').press('Enter');
    await dialog.getByText('Please complete this required field.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('shows what people write as they wrote it, and never runs it', async () => {
    const { url } = await openPlayground();
    const page = await visit(url);
    const text = '<img src=x onerror="document.title=1"> & *bold* <b>tag</b>';
    await page.getByRole('textbox', { name: 'Message #buyer-messages' }).fill(text);
    await page.keyboard.press('Enter');
    const message = page.locator('.message .plain').last();
    await message.waitFor();
    expect(await message.textContent()).toBe('<img src=x onerror="document.title=1"> & bold <b>tag</b>');
    expect(await message.locator('img').count()).toBe(0);
    expect(await page.title()).toContain('#buyer-messages');
  });

  it('shows a block it can’t draw, so that nothing gets lost', async () => {
    const { url, slack } = await openPlayground();
    const page = await visit(url);
    await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        channel: 'C0BUYERS',
        text: 'x',
        blocks: [{ type: 'video', title: 'Unboxing' }],
      }),
    });
    await page.getByText('This page can’t draw “video”').click();
    expect(await page.locator('.unknown pre').textContent()).toContain('Unboxing');
  });

  it('answers a thread in the thread, and invites the bot where it is missing', async () => {
    const { url } = await openPlayground();
    const page = await visit(url);
    const box = page.getByRole('textbox', { name: 'Message #buyer-messages' });
    await box.fill(
      'Hello, your order 202-7714509-3380962 is late. See https://www.hearth-hollow.example/late',
    );
    await page.keyboard.press('Enter');
    await page.locator('.message').last().hover();
    await page.getByRole('button', { name: 'Reply in thread' }).last().click();
    const reply = page.getByRole('textbox', { name: 'Reply…' });
    await reply.fill('@Clear');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#replies .message', { hasText: 'Link away from Amazon' }).waitFor();

    await page.getByRole('button', { name: 'lobby' }).click();
    await page.getByRole('button', { name: 'Invite it' }).click();
    await page.getByText('added Clear to Send to #lobby').waitFor();
  });
});
