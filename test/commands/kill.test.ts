import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DraftState, OutboxRow } from '../../src/commands/ports.ts';
import { recoverOutbox } from '../../src/commands/recover-outbox.ts';
import { openShop, type Shop } from './fakes.ts';

/** A marketplace in this process: what it received survives the sender's death. */
async function startMarketplace(answers: boolean) {
  const received: string[] = [];
  let heard: () => void = () => {};
  const first = new Promise<void>((done) => {
    heard = done;
  });
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push(body);
    if (answers) response.writeHead(201).end('{}');
    heard();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, first };
}

function startSender(...given: string[]): ChildProcess {
  const child = fork(join(import.meta.dirname, 'sending-process.mjs'), given, { stdio: 'inherit' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Rejects where the child ends before it comes that far. */
async function reaches(child: ChildProcess, event: Promise<unknown>): Promise<void> {
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`It ended by itself: ${code}.`)),
  );
  await Promise.race([event, ended]);
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** `KILLS=25` makes more of them than every run needs. */
const rounds = (usual: number) =>
  Array.from({ length: Number(process.env.KILLS ?? usual) }, (_, index) => index + 1);

/** The draft that the killed process kept under its text; made now, where it did not come that far. */
function draftOf({ store }: Shop, text: string): Promise<OutboxRow> {
  return store.insert({
    id: 'd_unwritten',
    requestKey: text,
    author: 'U1',
    draft: text,
    context: {},
    channel: 'C1',
    thread: null,
    locale: 'en',
  });
}

/** A start after the kill: recovery first, then the sender works for a while. */
async function startAgain(shop: Shop): Promise<Shop> {
  const next = await shop.restart();
  await recoverOutbox(next.desk);
  next.sender.start();
  next.timers.ring(1_000);
  return next;
}

/** The point, what has reached the marketplace by then, where the draft ends up, what reaches it in all. */
const points: [string, number, DraftState, number][] = [
  ['before the claim', 0, 'sent', 1],
  ['claimed, before the call', 0, 'uncertain', 0],
  ['during the call', 1, 'uncertain', 1],
  ['answered, before it is recorded', 1, 'uncertain', 1],
  ['recorded, before the card', 1, 'sent', 1],
];

describe.each(points)('a process killed %s', (point, before, state, inAll) => {
  it.each(rounds(3))('leaves a draft that tells the truth and is never sent twice (%i)', async (round) => {
    const shop = await openShop();
    await shop.close();
    const amazon = await startMarketplace(point !== 'during the call');
    const text = `Round ${round}: your kettle ships late.`;
    const child = startSender(shop.url, amazon.url, point, text, String(shop.desk.clock()));
    await reaches(child, point === 'during the call' ? amazon.first : once(child, 'message'));
    await kill(child);
    expect(amazon.received).toHaveLength(before);

    const next = await startAgain(shop);
    const draft = await draftOf(next, text);
    expect(await next.until(draft.id, state)).toMatchObject({ draft: text });
    await next.cards.untilShown(draft.id, state);
    await next.sender.stop();
    expect(amazon.received.length + next.marketplace.posts.length).toBe(inAll);
    expect((await next.store.draft(draft.id))?.state).toBe(state);
    expect(await next.store.verifyAudit()).toMatchObject({ intact: true });
  });
});

describe('a process killed at a random moment', () => {
  const seed = Number(process.env.KILL_SEED ?? 20_270_301);

  it.each(rounds(5))(`leaves the truth behind (seed ${seed}, %i)`, async (round) => {
    const shop = await openShop();
    await shop.close();
    const amazon = await startMarketplace(true);
    const text = `Round ${round}: your kettle ships late.`;
    const child = startSender(shop.url, amazon.url, 'nowhere', text, String(shop.desk.clock()));
    // From before the database is opened until after all is done, on a machine that may be slow.
    const delay = createHash('sha256').update(`${seed} ${round}`).digest().readUInt16BE() % 700;
    await setTimeout(delay);
    await kill(child);
    const before = amazon.received.length;

    const next = await startAgain(shop);
    const { id } = await draftOf(next, text);
    const row = await next.untilRow(id, ({ state }) => !['approved', 'sending'].includes(state));
    await next.sender.stop();
    expect(amazon.received).toHaveLength(before);
    const inAll = before + next.marketplace.posts.length;
    const truths: Partial<Record<DraftState, number[]>> = { draft: [0], sent: [1], uncertain: [0, 1] };
    expect(truths[row.state]).toContain(inAll);
    expect(await next.store.verifyAudit()).toMatchObject({ intact: true });
  });
});
