import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { Endpoint } from './endpoint.ts';

/**
 * The connection of exactly one call, watched. Amazon's client tells neither whether a failed request had left
 * this machine nor, when the peer hangs up in the middle of an answer, that anything failed at all (its promise
 * then never settles). Both decide whether a buyer may be written to again, so we look at the socket ourselves.
 *
 * Never kept alive: a POST on a connection the peer has just closed would look like a lost message.
 */
export class WatchedConnection extends https.Agent {
  /** True as soon as request bytes can have left: the TCP and TLS handshakes are through. */
  opened = false;
  /** Resolves when the socket is gone, however it went. */
  readonly closed: Promise<void>;
  readonly #markClosed: () => void;
  readonly #endpoint: Endpoint | null;

  /** @param endpoint an emulator to open the socket to; null: where the client asks to */
  constructor(endpoint: Endpoint | null) {
    super({ keepAlive: false });
    this.#endpoint = endpoint;
    const { promise, resolve } = withResolvers();
    this.closed = promise;
    this.#markClosed = resolve;
  }

  override createConnection(options: https.RequestOptions): Duplex {
    const socket = this.#endpoint
      ? net.connect({ host: this.#endpoint.host, port: this.#endpoint.port })
      : tls.connect(options as tls.ConnectionOptions);
    socket.once(this.#endpoint ? 'connect' : 'secureConnect', () => {
      this.opened = true;
    });
    socket.once('close', this.#markClosed);
    return socket;
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
