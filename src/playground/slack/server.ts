import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClickAct, click } from './acts/click.ts';
import { type CommandAct, typeCommand } from './acts/command.ts';
import { type CloseAct, closeModal, type SubmitAct, type SubmitResult, submitModal } from './acts/modal.ts';
import { openHome, type SayAct, say } from './acts/say.ts';
import { type ShortcutAct, useShortcut } from './acts/shortcut.ts';
import type { ActResult, Stage } from './acts/stage.ts';
import { deliverEvent } from './delivery.ts';
import { type ApiFault, Faults } from './faults.ts';
import { acknowledgeWithinMs } from './limits.ts';
import type { InstalledApp } from './manifest.ts';
import { demoWorkspace } from './people.ts';
import { ResponseUrls } from './response-urls.ts';
import { SlackRefusal } from './slack-refusal.ts';
import { Triggers } from './triggers.ts';
import { type ApiCall, answerCall, sendJson } from './web-api.ts';
import { type Seed, Workspace } from './workspace.ts';

export interface SlackOptions {
  /** The app as its manifest describes it: scopes, commands, shortcuts, events. */
  readonly app: InstalledApp;
  /** Epoch milliseconds; triggers and response URLs expire by it. */
  readonly clock: () => number;
  readonly port?: number;
  /** People and channels; a small seller's team where left out. */
  readonly seed?: Seed;
  /** How long an acknowledgement is waited for, in milliseconds; Slack's three seconds where left out. */
  readonly acknowledgeWithinMs?: number;
}

/** A Slack workspace on this machine, with one app installed. */
export interface SlackEmulator {
  readonly url: string;
  /** Base of the Web API, `http://127.0.0.1:PORT/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly signingSecret: string;
  readonly workspace: Workspace;
  readonly app: InstalledApp;
  /** Every call the bot has made, oldest first. */
  readonly calls: readonly ApiCall[];
  /**
   * Sets the app's request URL, as its settings page does: the bot must echo a challenge.
   * @throws {Error} when it doesn't
   */
  connect(botUrl: string): Promise<void>;
  /** Lets the next calls of a method (`*`: of any) go wrong. */
  fail(method: string, fault: ApiFault, times?: number): void;
  typeCommand(act: CommandAct): Promise<ActResult>;
  say(act: SayAct): Promise<{ ts: string; eventId: string | null }>;
  useShortcut(act: ShortcutAct): Promise<ActResult>;
  click(act: ClickAct): Promise<ActResult>;
  submitModal(act: SubmitAct): Promise<SubmitResult>;
  closeModal(act: CloseAct): Promise<void>;
  openHome(act: { readonly user: string }): Promise<void>;
  close(): Promise<void>;
}

/** Starts the emulated Slack on the loopback interface. */
export async function startSlack(options: SlackOptions): Promise<SlackEmulator> {
  const workspace = new Workspace(options.seed ?? demoWorkspace(options.app.name), options.clock);
  const triggers = new Triggers(options.clock);
  const world = { workspace, triggers, app: options.app, clock: options.clock };
  const responseUrls = new ResponseUrls(world);
  const botToken = `xoxb-${randomBytes(12).toString('hex')}`;
  const signingSecret = randomBytes(16).toString('hex');
  const api = { world, botToken, faults: new Faults(), calls: [] as ApiCall[] };
  const timers = new Set<NodeJS.Timeout>();
  let botUrl: string | null = null;
  let url = '';

  const stage: Stage = {
    world,
    sender: {
      botUrl: () => botUrl,
      signingSecret,
      clock: options.clock,
      acknowledgeWithinMs: options.acknowledgeWithinMs ?? acknowledgeWithinMs,
    },
    responseUrls,
    url: () => url,
    later(milliseconds, work) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, milliseconds);
      timers.add(timer);
    },
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://slack').pathname;
    const body = await readText(request);
    if (path.startsWith('/api/')) return answerCall(api, path.slice('/api/'.length), request, body, response);
    if (!path.startsWith('/response/')) return sendJson(response, 404, { ok: false, error: 'not_found' });
    try {
      responseUrls.take(path, JSON.parse(body));
      sendJson(response, 200, { ok: true });
    } catch (error) {
      if (error instanceof SyntaxError)
        return sendJson(response, 400, { ok: false, error: 'invalid_payload' });
      if (!(error instanceof SlackRefusal)) throw error;
      const isGone = error.code.endsWith('_url');
      sendJson(response, isGone ? 404 : 400, { ok: false, error: error.code });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    apiUrl: `${url}/api/`,
    botToken,
    signingSecret,
    workspace,
    app: options.app,
    calls: api.calls,
    async connect(requestUrl) {
      botUrl = requestUrl;
      const challenge = randomBytes(12).toString('hex');
      const delivery = await deliverEvent(stage.sender, {
        type: 'url_verification',
        token: 'deprecated',
        challenge,
      });
      const echoed = delivery.kind === 'acknowledged' ? JSON.stringify(delivery.body) : delivery.kind;
      if (!echoed.includes(challenge))
        throw new Error(`Your URL did not respond with the value of the challenge parameter: ${echoed}`);
    },
    fail: (method, fault, times) => api.faults.plan(method, fault, times),
    typeCommand: (act) => typeCommand(stage, act),
    say: (act) => say(stage, act),
    useShortcut: (act) => useShortcut(stage, act),
    click: (act) => click(stage, act),
    submitModal: (act) => submitModal(stage, act),
    closeModal: (act) => closeModal(stage, act),
    openHome: (act) => openHome(stage, act),
    close() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
