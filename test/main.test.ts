import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exampleDrafts } from '../src/playground/example-drafts.ts';
import { type MarketplaceEmulator, startMarketplace } from '../src/playground/marketplace/server.ts';
import { readManifest } from '../src/playground/slack/manifest.ts';
import { type SlackEmulator, startSlack } from '../src/playground/slack/server.ts';
import type { Message } from '../src/playground/slack/workspace.ts';

const main = resolve('dist/main.js');
const mara = 'U0MARA';
const tom = 'U0TOM';
const channel = 'C0BUYERS';

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exited: Promise<number | null>;
  /** Resolves with the first line on standard output that matches. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the program as `npm start` does, in a folder of its own, with nothing of this environment but PATH. */
function start(
  env: Record<string, string>,
  { args = [], dotEnv = '' }: { args?: string[]; dotEnv?: string } = {},
): Started {
  const folder = mkdtempSync(join(tmpdir(), 'main-'));
  if (dotEnv) writeFileSync(join(folder, '.env'), dotEnv);
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', ...env },
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
      for (const listener of listeners) listener();
    });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    child,
    exited,
    output: () => said,
    line: (pattern) =>
      new Promise((found, failed) => {
        const look = () => {
          const match = pattern.exec(said);
          if (match) found(match);
        };
        listeners.add(look);
        void exited.then((code) => failed(new Error(`The program ended with ${code}: ${said}`)));
        look();
      }),
  };
}

/** The world around the program, which outlives it. */
async function world() {
  const marketplace = await startMarketplace({ clock: Date.now });
  const slack = await startSlack({ app: await readManifest('manifest.yml'), clock: Date.now });
  const folder = mkdtempSync(join(tmpdir(), 'main-db-'));
  onTestFinished(async () => {
    await slack.close();
    await marketplace.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { credentials } = marketplace;
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    SELLING_PARTNER_APP_CLIENT_ID: credentials.clientId,
    SELLING_PARTNER_APP_CLIENT_SECRET: credentials.clientSecret,
    SELLING_PARTNER_REFRESH_TOKEN: credentials.refreshToken,
    SP_API_REGION: 'eu',
    SP_API_MARKETPLACES: 'DE,UK',
    SP_API_ENDPOINT: marketplace.url,
    DATABASE_URL: `sqlite:${join(folder, 'main.db')}`,
  };
  return { marketplace, slack, env };
}

async function connected(started: Started, slack: SlackEmulator): Promise<string> {
  const [, url] = await started.line(/ (http:\/\/127\.0\.0\.1:\d+)\n/);
  await slack.connect(`${url}/slack/events`);
  return url as string;
}

/** Waits for a message with a header that says this. */
function headed(slack: SlackEmulator, header: string): Promise<Message> {
  const { workspace } = slack;
  return new Promise((found) => {
    const look = () => {
      const message = workspace
        .messages(channel)
        .findLast(({ blocks }) =>
          blocks.some((block) => block.type === 'header' && block.text.text.includes(header)),
        );
      if (!message) return;
      unlisten();
      found(message);
    };
    const unlisten = workspace.onChange(look);
    look();
  });
}

async function press(
  slack: SlackEmulator,
  user: string,
  { ts, blocks }: Message,
  actionId: string,
): Promise<void> {
  const block = blocks.find(
    (each) =>
      each.type === 'actions' &&
      each.elements.some((one) => 'action_id' in one && one.action_id === actionId),
  );
  await slack.click({ user, place: { channel, ts }, blockId: block?.block_id ?? '', actionId });
}

const draft = exampleDrafts(Date.now()).find(({ title }) => title === 'A delay, as it should be')
  ?.text as string;

/** From the draft to the press that sends it. */
async function approve(slack: SlackEmulator): Promise<Message> {
  await slack.typeCommand({ user: mara, channel, command: '/checkmsg', text: draft });
  await press(slack, mara, await headed(slack, 'Clear to send'), 'draft.request-approval');
  // The answer to the press: only now the request stands in the database.
  await new Promise<void>((resolve) => {
    const { workspace } = slack;
    const look = () => {
      if (!workspace.messages(channel).some(({ text }) => text.includes('Approval requested'))) return;
      unlisten();
      resolve();
    };
    const unlisten = workspace.onChange(look);
    look();
  });
  const card = await headed(slack, 'Approval needed');
  await press(slack, tom, card, 'draft.approve');
  return card;
}

/** Resolves when the marketplace has been asked to send something. */
async function asked(
  marketplace: MarketplaceEmulator,
  fault: Parameters<MarketplaceEmulator['fail']>[0],
  act: () => Promise<unknown>,
) {
  marketplace.fail(fault);
  const before = marketplace.received.length;
  const received = new Promise<void>((resolve) => {
    const unlisten = marketplace.onReceived(() => {
      unlisten();
      resolve();
    });
  });
  await act();
  await received;
  expect(marketplace.received).toHaveLength(before + 1);
}

describe('the whole program', { timeout: 120_000 }, () => {
  it('checks, has approved and sends once; says how it runs; ends when told to; leaks nothing', async () => {
    const { marketplace, slack, env } = await world();
    const program = start({ ...env, APPROVERS: 'U0TOM,U0WEI' });
    const url = await connected(program, slack);
    expect(program.output()).toContain(`AMAZON IS EMULATED at ${marketplace.url}`);
    expect(program.output()).toContain('FOUR_EYES=true is recommended');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);

    const card = await approve(slack);
    const receipt = await headed(slack, 'Sent to the buyer');
    expect(receipt.ts).toBe(card.ts);
    expect(JSON.stringify(receipt.blocks)).toContain('nothing reached Amazon');
    expect(marketplace.received.map(({ text }) => text)).toEqual([draft]);

    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    for (const secret of [
      draft.slice(0, 40),
      slack.botToken,
      slack.signingSecret,
      env.SELLING_PARTNER_APP_CLIENT_SECRET,
      env.SELLING_PARTNER_REFRESH_TOKEN,
    ])
      expect(program.output()).not.toContain(secret);
  });

  it('killed while Amazon is asked: says so on the card at the next start, unprompted, and never sends it again', async () => {
    const { marketplace, slack, env } = await world();
    const first = start(env);
    await connected(first, slack);
    await asked(marketplace, { operation: 'send', kind: 'hang-accepted' }, () => approve(slack));
    first.child.kill('SIGKILL');
    await first.exited;

    const second = start(env);
    await connected(second, slack);
    const card = await headed(slack, 'Uncertain: it may have reached the buyer');
    await press(slack, tom, card, 'draft.mark-sent');
    second.child.kill('SIGTERM');
    expect(await second.exited).toBe(0);
    // What was acknowledged came to its end: the form is open.
    expect(slack.workspace.stack(tom)).toHaveLength(1);
    expect(marketplace.received).toHaveLength(1);
  });

  it('told to end while Amazon is asked: waits for the answer and records it', async () => {
    const { marketplace, slack, env } = await world();
    const program = start(env);
    await connected(program, slack);
    await asked(marketplace, { operation: 'send', kind: 'byte-by-byte' }, () => approve(slack));
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    await headed(slack, 'Sent to the buyer');
    expect(marketplace.received).toHaveLength(1);
  });

  it('refuses to work beside another on the same database', async () => {
    const { slack, env } = await world();
    const first = start(env);
    await connected(first, slack);
    const second = start(env);
    expect(await second.exited).toBe(1);
    expect(second.output()).toMatch(/^Clear to Send can’t start\. Another process already works on /);
  });

  it('takes its configuration from .env, the environment first', async () => {
    const { slack, env } = await world();
    const dotEnv = Object.entries({ ...env, SLACK_BOT_TOKEN: 'xoxb-wrong' })
      .map(([name, value]) => `${name}=${value}`)
      .join('\n');
    const program = start({ SLACK_BOT_TOKEN: slack.botToken }, { dotEnv });
    await connected(program, slack);
  });
});

describe('a start that can’t be', { timeout: 60_000 }, () => {
  it('lists every fault of the configuration, and ends with 2', async () => {
    const program = start({ SLACK_BOT_TOKEN: 'xoxp-CANARY', FOUR_EYES: 'maybe', SP_API_REGION: 'eu' });
    expect(await program.exited).toBe(2);
    expect(program.output()).toContain(
      'The configuration has 4 faults. Nothing was started.\n  - SLACK_BOT_TOKEN must start with xoxb-',
    );
    expect(program.output()).not.toContain('CANARY');
  });

  it('says which token Slack refuses, and ends with 1', async () => {
    const { env } = await world();
    const program = start({ ...env, SLACK_BOT_TOKEN: 'xoxb-CANARY' });
    expect(await program.exited).toBe(1);
    expect(program.output()).toContain('Slack refuses SLACK_BOT_TOKEN: invalid_auth.');
    expect(program.output()).not.toContain('CANARY');
  });

  it('explains itself, and what it can’t take', async () => {
    const help = start({}, { args: ['--help'] });
    expect(await help.exited).toBe(0);
    expect(help.output()).toContain('Usage: npm start');
    const wrong = start({}, { args: ['--port', '80'] });
    expect(await wrong.exited).toBe(2);
    expect(wrong.output()).toContain('--port');
  });
});

it('starts the playground where there is no Slack token', { timeout: 60_000 }, async () => {
  const program = start({ PORT: '0' });
  const [, url] = await program.line(/Open (http:\/\/127\.0\.0\.1:\d+) in a browser/);
  expect((await fetch(url as string)).status).toBe(200);
  program.child.kill('SIGINT');
  expect(await program.exited).toBe(0);
});
