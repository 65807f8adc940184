import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

/** The end of Socket Mode that is Slack's: hands out a WebSocket address and speaks over it. */
export interface SocketModeSlack {
  readonly apiUrl: string;
  /** Bodies posted to a response_url. */
  readonly answers: Record<string, unknown>[];
  /** Resolves when a bot has connected. */
  readonly connected: Promise<void>;
  /** Sends an envelope; resolves with the bot's acknowledgement. */
  deliver(envelope: { readonly envelope_id: string } & Record<string, unknown>): Promise<unknown>;
  /** Resolves with the next answer that is posted. */
  answered(): Promise<Record<string, unknown>>;
}

/** @param refusal what `apps.connections.open` says instead of an address */
export async function startSocketMode(refusal?: string): Promise<SocketModeSlack> {
  const answers: Record<string, unknown>[] = [];
  const waiting: ((answer: Record<string, unknown>) => void)[] = [];
  const acknowledged = new Map<string, (body: unknown) => void>();
  let socket: Duplex | null = null;
  let connect: () => void = () => {};
  const connected = new Promise<void>((resolve) => {
    connect = resolve;
  });

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.url === '/response') {
      const answer = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      answers.push(answer);
      waiting.shift()?.(answer);
    }
    const opened = refusal
      ? { ok: false, error: refusal }
      : { ok: true, url: `ws://127.0.0.1:${port()}/link` };
    const identity = { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0HEARTH' };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/api/apps.connections.open' ? opened : identity));
  });
  const port = () => (server.address() as AddressInfo).port;

  server.on('upgrade', (request, link) => {
    const key = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    link.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    socket = link;
    let rest = Buffer.alloc(0);
    link.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
        rest = rest.subarray(frame.length);
        if (frame.opcode === 8) link.end();
        if (frame.opcode !== 1) continue;
        const { envelope_id, payload } = JSON.parse(frame.text) as { envelope_id: string; payload?: unknown };
        acknowledged.get(envelope_id)?.(payload ?? null);
      }
    });
    link.on('error', () => {});
    write(link, { type: 'hello', num_connections: 1, connection_info: { app_id: 'A0CLEAR' } });
    connect();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    socket?.destroy();
    server.closeAllConnections();
    server.close();
  });

  return {
    apiUrl: `http://127.0.0.1:${port()}/api/`,
    answers,
    connected,
    deliver: (envelope) =>
      new Promise((resolve) => {
        acknowledged.set(envelope.envelope_id, resolve);
        if (socket) write(socket, envelope);
      }),
    answered: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** One unmasked text frame (RFC 6455, 5.2). */
function write(link: Duplex, message: unknown): void {
  const payload = Buffer.from(JSON.stringify(message));
  const head =
    payload.length < 126
      ? Buffer.from([0x81, payload.length])
      : Buffer.from([0x81, 126, payload.length >> 8, payload.length & 255]);
  link.write(Buffer.concat([head, payload]));
}

/** The first whole frame of a client, which masks what it says; null while it is not all there. */
function readFrame(buffer: Buffer): { opcode: number; text: string; length: number } | null {
  if (buffer.length < 2) return null;
  const short = (buffer[1] as number) & 127;
  const at = short === 126 ? 4 : 2;
  if (buffer.length < at + 4) return null;
  const size = short === 126 ? buffer.readUInt16BE(2) : short;
  const length = at + 4 + size;
  if (buffer.length < length) return null;
  const mask = buffer.subarray(at, at + 4);
  const payload = buffer.subarray(at + 4, length).map((byte, index) => byte ^ (mask[index % 4] as number));
  return { opcode: (buffer[0] as number) & 15, text: Buffer.from(payload).toString(), length };
}
