import { once } from 'node:events';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WatchedConnection } from '../../src/sp/connection.ts';

// A shared key instead of a certificate: TLS all the same, and no key file to make or to keep.
const sharedKey = Buffer.from('for this test alone');
const shared = { ciphers: 'PSK', maxVersion: 'TLSv1.2' } as const;

/** A TLS server that deals with requests as told. */
async function listen(onRequest: (socket: net.Socket, answer: () => void) => void) {
  const server = https.createServer({ ...shared, pskCallback: () => sharedKey }, (request, response) =>
    onRequest(request.socket, () => response.writeHead(201).end('{}')),
  );
  return open(server);
}

async function open(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** One POST as Amazon's client makes it: https, by host name, through the agent. */
async function post(port: number) {
  const connection = new WatchedConnection(null);
  const request = https.request({
    hostname: 'localhost',
    port,
    method: 'POST',
    agent: connection,
    ...shared,
    pskCallback: () => ({ psk: sharedKey, identity: 'test' }),
    checkServerIdentity: () => undefined,
  } as https.RequestOptions);
  request.end('{"text":"Hello"}');
  const result = await new Promise<{ statusCode?: number; code?: string; resume?: () => void }>((resolve) => {
    request.once('response', resolve as (response: object) => void).once('error', resolve);
  });
  return { connection, result };
}

describe('the connection of a call', () => {
  it('knows that a request can have left, and when the connection has gone', async () => {
    const port = await listen((_socket, answer) => answer());
    const { connection, result } = await post(port);
    expect([result.statusCode, connection.opened]).toEqual([201, true]);
    result.resume?.();
    await connection.closed;
  });

  it('knows it of a request whose peer hangs up', async () => {
    const port = await listen((socket) => socket.destroy());
    const { connection, result } = await post(port);
    expect([result.code, connection.opened]).toEqual(['ECONNRESET', true]);
    await connection.closed;
  });

  it('knows that nothing has left where the handshake fails', async () => {
    const port = await open(net.createServer((socket) => socket.end('this is no TLS')));
    const { connection, result } = await post(port);
    expect([result.statusCode, connection.opened]).toEqual([undefined, false]);
    await connection.closed;
  });

  it('knows it where the peer hangs up in the middle of the handshake', async () => {
    const port = await open(
      net.createServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
    );
    const { connection, result } = await post(port);
    expect([result.code, connection.opened]).toEqual(['ECONNRESET', false]);
  });

  it('knows it where nobody listens', async () => {
    const server = net.createServer();
    const port = await open(server);
    server.close();
    await once(server, 'close');
    const { connection, result } = await post(port);
    expect([result.statusCode, connection.opened]).toEqual([undefined, false]);
  });
});
