// The Chromium of this machine, for the browser test and the screenshots.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Where a Chromium stands; `CHROMIUM_PATH` names one that stands elsewhere.
 * @returns {string | null} null where there is none
 */
export function findChromium() {
  return places.find((place) => place && existsSync(place)) ?? null;
}

/**
 * Starts it headless; nothing but this machine is asked for anything.
 * @param {string} executablePath
 */
export function launchChromium(executablePath) {
  return chromium.launch({
    executablePath,
    args: [
      // Chromium refuses its sandbox to root, which is who tests run as in containers.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
