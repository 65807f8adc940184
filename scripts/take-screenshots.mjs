// Takes the README's screenshots of the playground, in light and in dark: npm run build && node scripts/take-screenshots.mjs
import { mkdirSync } from 'node:fs';
import { startPlayground } from '../dist/playground/main.js';
import { findChromium, launchChromium } from './chromium.mjs';

const folder = 'docs/images';
const order = '302-5568014-7720935';

const executable = findChromium();
if (!executable) {
  console.error('No Chromium was found. Install one, or name it in CHROMIUM_PATH.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const browser = await launchChromium(executable);
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const suffix = colorScheme === 'dark' ? '-dark' : '';
  const playground = await startPlayground({ port: 0 });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1080 }, colorScheme });
  await page.goto(playground.url);

  await page.getByRole('button', { name: 'The same delay, in English' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Request approval' }).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/report${suffix}.png` });

  await page.getByRole('button', { name: 'Request approval' }).click();
  await page.getByRole('button', { name: 'Reject' }).waitFor();
  await page.getByRole('button', { name: 'Tom Okafor' }).click();
  await page.getByRole('button', { name: 'Approve and send' }).click();
  await page.getByRole('dialog').getByText(order).waitFor();
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.locator('.delivery').waitFor();
  await page.getByRole('heading', { name: 'Sent to the buyer' }).waitFor();
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width: 1400, height: 720 });
  // The arrival is marked for a moment; the picture shows what stays.
  await page
    .locator('.delivery')
    .evaluate((node) => Promise.all(node.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: `${folder}/sent${suffix}.png` });
  await page.close();
  await playground.stop();
}
await browser.close();
