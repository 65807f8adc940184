import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refusals } from './answer.ts';
import { createBuyerMessages, type ReceivedMessage, type ReceivedRequest } from './buyer-messages.ts';
import type { EmulatedOrder } from './emulated-order.ts';
import { createFaults, type Fault } from './faults.ts';
import { type Credentials, createLogin, emulatedCredentials } from './login.ts';
import { loadModels, type ModelOperation, routeTo } from './model.ts';
import { perform } from './operations.ts';
import { exampleOrders } from './orders.ts';
import { createQuota } from './quota.ts';
import { validate } from './validate.ts';

export interface EmulatorOptions {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** Epoch milliseconds now. */
  readonly clock: () => number;
  /** By default a few dozen believable orders, dated from the clock's present. */
  readonly orders?: readonly EmulatedOrder[];
  readonly credentials?: Credentials;
}

/** A marketplace on this machine that answers as Amazon's published models say. */
export interface MarketplaceEmulator {
  /** `http://127.0.0.1:PORT`, for `SP_API_ENDPOINT`. */
  readonly url: string;
  readonly credentials: Credentials;
  /** What reached buyers. */
  readonly received: readonly ReceivedMessage[];
  /** Every request that arrived, the refused and the broken ones too. */
  readonly requests: readonly ReceivedRequest[];
  /** The orders as they stand. */
  readonly orders: readonly EmulatedOrder[];
  /** @returns a function that ends it */
  onReceived(listener: (message: ReceivedMessage) => void): () => void;
  fail(fault: Fault): void;
  /** Every access token handed out so far is expired from now on. */
  expireTokens(): void;
  /** Something happens to an order: it ships, it is cancelled. @throws {Error} when there is no such order */
  changeOrder(orderId: string, change: Partial<EmulatedOrder>): void;
  close(): Promise<void>;
}

/** Amazon takes a few hundred kilobytes at most; the model names no number. */
const maxBodyBytes = 1_000_000;

/**
 * Starts the emulated marketplace on the loopback interface.
 * @throws {Error} when the port is taken
 */
export async function startMarketplace(options: EmulatorOptions): Promise<MarketplaceEmulator> {
  const { clock, credentials = emulatedCredentials } = options;
  const operations = loadModels();
  const orders = new Map((options.orders ?? exampleOrders(clock())).map((order) => [order.orderId, order]));
  const messages = createBuyerMessages();
  const requests: ReceivedRequest[] = [];
  const faults = createFaults();
  const login = createLogin(credentials, clock);
  const quota = createQuota(clock);

  /** The answer to an API request that no fault befalls. */
  const answerTo = (
    operation: ModelOperation,
    path: Readonly<Record<string, string>>,
    url: URL,
    request: IncomingMessage,
    body: string | null,
    requestId: string,
  ): Answer => {
    const denial = denialOf(login.standing(headerOf(request, 'x-amz-access-token')));
    if (denial) return denial;
    if (!quota.admits(operation.id, operation.usagePlan)) return refusals.throttled();
    if (body === null) return refusals.tooLarge();
    const parts = validate(operation, path, url.searchParams, headerOf(request, 'content-type') ?? '', body);
    if ('refusal' in parts) return parts.refusal;
    return perform(
      { orders, messages, clock },
      { ...parts, operation: operation.id, path, pathname: url.pathname, requestId },
    );
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const isLogin = method === 'POST' && url.pathname === '/auth/o2/token';
    const route = isLogin ? null : routeTo(operations, method, url.pathname);
    const operation = isLogin ? 'token' : (route?.operation.id ?? null);
    requests.push({ at: clock(), method, path: url.pathname, operation });
    const fault = operation ? faults.take(operation, method === 'POST' && !isLogin) : null;
    if (fault?.connection === 'reset-unread') return void response.socket?.resetAndDestroy();
    const body = await bodyOf(request);
    const requestId = randomUUID();

    const usual = () => {
      if (isLogin) return login.grant(body ?? '', headerOf(request, 'content-type') ?? '');
      if (!route) return refusals.notFound();
      const answer = answerTo(route.operation, route.path, url, request, body, requestId);
      return checked(route.operation, answer);
    };
    const before = !fault || fault.accepts ? usual() : { status: 200, headers: {}, body: '' };
    const answer = fault?.answer ? fault.answer(before) : before;
    const rate =
      answer.status < 300 && route
        ? { 'x-amzn-RateLimit-Limit': String(route.operation.usagePlan.rate) }
        : {};
    const headers = { 'x-amzn-RequestId': requestId, ...rate, ...answer.headers };
    deliver(response, { ...answer, headers }, fault?.connection);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ emulator: String(error) }));
    });
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials,
    received: messages.received,
    requests,
    get orders() {
      return [...orders.values()];
    },
    onReceived: messages.onReceived,
    fail: faults.add,
    expireTokens: login.expireAll,
    changeOrder(orderId, change) {
      const order = orders.get(orderId);
      if (!order) throw new Error(`The emulated marketplace has no order ${orderId}.`);
      orders.set(orderId, { ...order, ...change, updatedAt: clock() });
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function denialOf(standing: 'good' | 'expired' | 'unknown' | 'missing'): Answer | null {
  if (standing === 'good') return null;
  if (standing === 'expired') return refusals.accessDenied('The access token you provided has expired.');
  if (standing === 'missing') return refusals.accessDenied('Access token is missing in the request header.');
  return refusals.accessDenied('The access token you provided is revoked, malformed or invalid.');
}

/** An emulator that strays from the model proves nothing: it says so instead of answering. */
function checked(operation: ModelOperation, answer: Answer): Answer {
  const faults = operation.answerFaults(answer.status, JSON.parse(answer.body));
  if (faults.length > 0)
    throw new Error(`The emulator strays from the model of ${operation.id}: ${faults.join('; ')}`);
  return answer;
}

function deliver(response: ServerResponse, answer: Answer, connection: string | undefined): void {
  if (connection === 'hang') return;
  if (connection === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(answer.body);
  if (connection === 'cut-off') {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length + 1 });
    response.write(bytes, () => response.destroy());
    return;
  }
  response.writeHead(answer.status, answer.headers);
  if (connection === 'byte-by-byte') for (const byte of bytes) response.write(Buffer.of(byte));
  response.end(connection === 'byte-by-byte' ? undefined : bytes);
}

/** The whole body as text; null where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= maxBodyBytes) chunks.push(chunk as Buffer);
  }
  return length > maxBodyBytes ? null : Buffer.concat(chunks).toString('utf8');
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
