import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { botWordings } from '../../src/bot/messages/index.ts';
import { exampleDrafts } from '../../src/playground/example-drafts.ts';
import { exampleOrders } from '../../src/playground/marketplace/orders.ts';
import type { ShownMessage, Snapshot } from '../../src/playground/page/snapshot.ts';
import { openPlayground, type PlaygroundForTest } from './open-playground.ts';

const receiptHeader = botWordings.en.card.headers.sent;
const channel = 'C0BUYERS';
const mara = 'U0MARA';
const tom = 'U0TOM';
const order = '302-5568014-7720935';
const dirty = `Guten Tag, der Versand Ihrer Bestellung ${order} (Kaffeemühle mit Keramikmahlwerk) verzögert sich. Das neue Versanddatum ist der 3. März 2027. Mehr unter https://www.hearth-hollow.example/hilfe.`;

const messagesIn = (snapshot: Snapshot) => snapshot.channels.find(({ id }) => id === channel)?.messages ?? [];

/** The newest message that holds the button, with where the button stands. */
function buttonIn(snapshot: Snapshot, actionId: string) {
  for (const message of messagesIn(snapshot).toReversed())
    for (const block of message.blocks)
      if (
        block.type === 'actions' &&
        block.elements.some((each) => 'action_id' in each && each.action_id === actionId)
      )
        return { place: { channel, ts: message.ts }, blockId: block.block_id, actionId, message };
  return null;
}

const headerOf = ({ blocks }: ShownMessage) =>
  blocks.flatMap((block) => (block.type === 'header' ? [block.text.text] : [])).join();

/** Writes, checks and asks for approval; returns the approver's button. */
async function untilApprovable(playground: PlaygroundForTest) {
  const { act, until } = playground;
  await act('type-command', { user: mara, channel, command: '/checkmsg', text: dirty });
  const ask = await until(mara, (snapshot) => buttonIn(snapshot, 'draft.request-approval'));
  expect(ask.message.isPrivate).toBe(true);
  expect(await until(tom, (snapshot) => messagesIn(snapshot))).toEqual([]);
  await act('click', { user: mara, place: ask.place, blockId: ask.blockId, actionId: ask.actionId });
  return until(tom, (snapshot) => buttonIn(snapshot, 'draft.approve'));
}

describe('the main job, over HTTP', { timeout: 120_000 }, () => {
  it('goes from a draft to one message at the marketplace', async () => {
    const playground = await openPlayground();
    const { act, until, marketplace } = playground;
    const { message, ...approve } = await untilApprovable(playground);
    expect(message.isPrivate).toBe(false);
    expect(marketplace.received).toEqual([]);

    expect(await act('click', { user: tom, ...approve })).toMatchObject({ ok: true });
    await until(mara, ({ deliveries }) => deliveries.length > 0);
    const receipt = await until(mara, (snapshot) =>
      messagesIn(snapshot).find((each) => each.ts === message.ts && headerOf(each) === receiptHeader),
    );
    expect(JSON.stringify(receipt.blocks)).toContain(tom);
    expect(marketplace.received).toHaveLength(1);
    expect(marketplace.received[0]).toMatchObject({
      orderId: order,
      operation: 'unexpectedProblem',
      buyerLocale: 'de-DE',
    });
    const { text } = marketplace.received[0] as { text: string };
    for (const kept of [order, 'Kaffeemühle mit Keramikmahlwerk', '3. März 2027'])
      expect(text).toContain(kept);
    expect(text).not.toMatch(/https?:|example/);
  });

  it('sends once however often and by whomever it is approved', async () => {
    const playground = await openPlayground();
    const { act, until, marketplace } = playground;
    const { message, ...approve } = await untilApprovable(playground);
    await Promise.all([tom, tom, 'U0WEI', tom].map((user) => act('click', { user, ...approve })));
    await until(mara, (snapshot) =>
      messagesIn(snapshot).find((each) => each.ts === message.ts && headerOf(each) === receiptHeader),
    );
    expect(marketplace.received).toHaveLength(1);
    expect(
      marketplace.requests.filter(({ operation }) => operation === 'createUnexpectedProblem'),
    ).toHaveLength(1);
  });

  it('leaves what is uncertain to people', async () => {
    const playground = await openPlayground();
    const { act, until, marketplace } = playground;
    const { message, ...approve } = await untilApprovable(playground);
    await act('fail-next-send', { kind: 'reset-accepted' });
    await act('click', { user: tom, ...approve });
    const again = await until(tom, (snapshot) => buttonIn(snapshot, 'draft.send-again'));
    expect(again.message.ts).toBe(message.ts);
    expect(await until(tom, (snapshot) => buttonIn(snapshot, 'draft.mark-sent'))).toBeTruthy();
    expect(
      marketplace.requests.filter(({ operation }) => operation === 'createUnexpectedProblem'),
    ).toHaveLength(1);
  });

  it('checks a message by its menu, its links and entities read back', async () => {
    const { act, until, slack } = await openPlayground();
    const { ts } = await slack.say({ user: tom, channel, text: dirty });
    const { messageShortcuts } = slack.app;
    const callbackId = messageShortcuts[0]?.callbackId ?? '';
    expect(await act('use-shortcut', { user: mara, channel, ts, callbackId })).toMatchObject({ ok: true });
    const ask = await until(mara, (snapshot) => buttonIn(snapshot, 'draft.request-approval'));
    const shown = JSON.stringify(ask.message.blocks);
    expect(shown).toContain('https://www.hearth-hollow.example/hilfe');
    expect(shown).not.toContain('&lt;');
  });

  it('opens a form for a draft in several lines', async () => {
    const { act, until } = await openPlayground();
    await act('type-command', { user: mara, channel, command: '/checkmsg', text: '' });
    const modal = await until(mara, (snapshot) => snapshot.modal);
    const input = modal.blocks.find(
      (block) => block.type === 'input' && block.element.type === 'plain_text_input',
    );
    const entered = { [input?.block_id ?? '']: { value: dirty.replaceAll('. ', '.\n\n') } };
    expect(await act('submit-modal', { user: mara, viewId: modal.id, entered })).toMatchObject({ ok: true });
    await until(mara, (snapshot) => snapshot.modal === null && buttonIn(snapshot, 'draft.request-approval'));
  });
});

describe('the page server', () => {
  it('serves the page and its parts, and nothing beside them', async () => {
    const { url } = await openPlayground();
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await page.text();
    const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
    expect(parts).toContain('/main.js');
    for (const part of parts) expect((await fetch(url + part)).status, part).toBe(200);
    for (const path of ['/..%2fmain.js', '/page/main.js', '/page-server.js', '/static/index.html', '/.env'])
      expect((await fetch(url + path)).status, path).toBe(404);
  });

  it('refuses what no page of its own would send', async () => {
    const { url, act } = await openPlayground();
    const post = (headers: Record<string, string>, body = '{}') =>
      fetch(`${url}/acts/say`, { method: 'POST', headers, body });
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ 'content-type': 'application/json' }, '{')).status).toBe(400);
    expect((await act('say', { user: mara })).status).toBe(400);
    expect((await act('shout', {})).status).toBe(404);
    expect(await act('say', { user: 'U0NOBODY', channel, text: 'x' })).toMatchObject({
      status: 409,
      ok: false,
    });
    expect((await fetch(`${url}/live?as=U0CLEARBOT`)).status).toBe(404);
  });

  it('answers to its own name only', async () => {
    const { url } = await openPlayground();
    const status = await new Promise((resolve, reject) => {
      request(url, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('takes the next port where one is taken', async () => {
    const { startPageServer } = await import('../../src/playground/page-server.ts');
    const { slack, marketplace } = await openPlayground();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const server = await startPageServer({ slack, marketplace, approvers: [], clock: Date.now }, port);
    await new Promise((resolve) => taken.close(resolve));
    await server.close();
    expect(Number(new URL(server.url).port)).toBeGreaterThan(port);
  });
});

describe('the drafts to try', () => {
  const drafts = exampleDrafts(Date.now());
  const orders = new Map(exampleOrders(Date.now()).map((each) => [each.orderId, each]));

  it('are a dozen or more', () => expect(drafts.length).toBeGreaterThanOrEqual(12));

  it.each(drafts.map((draft) => [draft.title, draft] as const))('%s', (_, draft) => {
    const [orderId = ''] = /\d{3}-\d{7}-\d{7}/.exec(draft.text) ?? [];
    const found = orders.get(orderId);
    expect(found, `${orderId} is an order of the emulated marketplace`).toBeDefined();
    const reads = found?.buyerLocale?.split('-')[0];
    if (!draft.hint.includes('the buyer reads')) expect(reads).toBe(draft.language);
  });
});
