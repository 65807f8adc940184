import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { acts } from './page-acts.ts';
import { ActRefused } from './slack/slack-refusal.ts';
import { type Scene, snapshotFor } from './snapshot.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page's scripts as the build leaves them, beside this file when it runs from `dist`. */
const pageDirectory = join(import.meta.dirname, 'page');

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the playground's page, its live view and the acts of the person before it, on the loopback interface.
 * @param port the first to try; the next free one is taken, 0 takes any
 */
export async function startPageServer(scene: Scene, port: number): Promise<PageServer> {
  const live = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    serve(scene, live, request, response).catch((error: unknown) => {
      sendJson(response, 500, { ok: false, message: String(error) });
    });
  });
  await listen(server, port);
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    close() {
      for (const response of live) response.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function serve(
  scene: Scene,
  live: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  // A web page elsewhere that got its name pointed at this machine could act here otherwise.
  if (!isLocal(request.headers.host))
    return sendJson(response, 403, { ok: false, message: 'Open it by 127.0.0.1.' });
  if (request.method === 'POST') return act(scene, url.pathname, request, response);
  if (url.pathname === '/live') return stream(scene, live, url.searchParams.get('as') ?? '', response);
  return file(url.pathname, response);
}

async function act(
  scene: Scene,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const run = Object.hasOwn(acts, path) ? acts[path] : undefined;
  if (!run) return sendJson(response, 404, { ok: false, message: `There is no ${path}.` });
  // Other sites can post forms here, but no JSON.
  if (!request.headers['content-type']?.startsWith('application/json'))
    return sendJson(response, 415, { ok: false, message: 'Send application/json.' });
  try {
    sendJson(response, 200, await run(scene, JSON.parse(await textOf(request))));
  } catch (error) {
    if (error instanceof ActRefused) return sendJson(response, 409, { ok: false, message: error.message });
    if (error instanceof z.ZodError)
      return sendJson(response, 400, { ok: false, message: z.prettifyError(error) });
    if (error instanceof SyntaxError)
      return sendJson(response, 400, { ok: false, message: 'That is no JSON.' });
    throw error;
  }
}

/** Server-sent events: the person's whole view, at once and after every change. */
function stream(scene: Scene, live: Set<ServerResponse>, asked: string, response: ServerResponse): void {
  const { users } = scene.slack.workspace;
  const user = users.get(asked);
  if (!user || user.isBot) {
    sendJson(response, 404, { ok: false, message: `There is no person ${asked}.` });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let isDue = false;
  const send = () => {
    isDue = false;
    response.write(`data: ${JSON.stringify(snapshotFor(scene, user.id))}\n\n`);
  };
  const soon = () => {
    if (isDue) return;
    isDue = true;
    setImmediate(send);
  };
  const stops = [scene.slack.workspace.onChange(soon), scene.marketplace.onReceived(soon)];
  live.add(response);
  response.on('close', () => {
    live.delete(response);
    for (const stop of stops) stop();
  });
  send();
}

async function file(path: string, response: ServerResponse): Promise<void> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const extension = extname(name);
  // One folder deep and no dots: nothing outside the page can be named.
  if (!/^[\w-]+\.(?:html|css|js|svg)$/.test(name))
    return sendJson(response, 404, { ok: false, message: 'Not found.' });
  const folder = extension === '.js' ? pageDirectory : join(pageDirectory, 'static');
  const content = await readFile(join(folder, name)).catch(() => null);
  if (!content)
    return sendJson(response, 404, { ok: false, message: 'Not found. Is the page built? npm run build' });
  response
    .writeHead(200, {
      'content-type': mediaTypes[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
    })
    .end(content);
}

function isLocal(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? '');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

/** Takes the port, or the next one that is free. */
async function listen(server: Server, port: number): Promise<void> {
  const last = port === 0 ? 0 : port + 50;
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || candidate >= last) throw error;
    }
  }
}
