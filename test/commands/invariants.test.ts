import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approveDraft } from '../../src/commands/approve-draft.ts';
import { cancelDraft } from '../../src/commands/cancel-draft.ts';
import { editDraft } from '../../src/commands/edit-draft.ts';
import { markSent } from '../../src/commands/mark-sent.ts';
import {
  type Decision,
  type DraftRecord,
  MarketplaceError,
  type SendOutcome,
} from '../../src/commands/ports.ts';
import { recoverOutbox } from '../../src/commands/recover-outbox.ts';
import { rejectDraft } from '../../src/commands/reject-draft.ts';
import { requestApproval } from '../../src/commands/request-approval.ts';
import { sendAgain } from '../../src/commands/send-again.ts';
import { sweepOutbox } from '../../src/commands/sweep-outbox.ts';
import { transitions } from '../../src/commands/transitions.ts';
import {
  accessExpired,
  approver,
  author,
  openShop,
  orderId,
  refusedOutcome,
  type Shop,
  second,
  sent,
  throttled,
  unknown,
} from './fakes.ts';

const people = { author, approver, second };
const silence = new MarketplaceError('unreachable', 'No answer.');
const outcomes = { sent, refused: refusedOutcome, throttled, accessExpired, unknown, hangs: null };

/** One thing that people, Slack, Amazon or time do. Clicks may carry an old version. */
const deed = fc.record({
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('approve', 'approve twice at once') },
    { weight: 6, arbitrary: fc.constantFrom('mark-sent', 'send-again', 'send-again twice at once') },
    { weight: 4, arbitrary: fc.constantFrom('draft', 'edit', 'request', 'reject', 'cancel') },
    { weight: 6, arbitrary: fc.constantFrom('others go on', 'answer', 'a minute passes', 'sweep') },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'a day passes',
        'crash',
        'Slack breaks',
        'Slack works',
        'Amazon is silent',
        'Amazon speaks',
        'Amazon permits nothing',
        'Amazon permits all',
      ),
    },
  ),
  which: fc.nat({ max: 2 }),
  who: fc.constantFrom<keyof typeof people>('author', 'approver', 'second'),
  outcome: fc.constantFrom<keyof typeof outcomes>(
    'sent',
    'refused',
    'throttled',
    'accessExpired',
    'unknown',
    'hangs',
  ),
  outdated: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

class World {
  shop: Shop;
  readonly drafts: string[] = [];
  readonly hanging: ((outcome: SendOutcome) => void)[] = [];
  sendAgains = 0;
  constructor(shop: Shop) {
    this.shop = shop;
  }

  async do({ what, which, who, outcome, outdated }: Deed): Promise<void> {
    const { shop } = this;
    if (what === 'draft')
      return void this.drafts.push((await shop.draft({ text: `No. ${this.drafts.length} ${orderId}` })).id);
    if (what === 'a minute passes') return this.tick(60_000);
    if (what === 'a day passes') return this.tick(25 * 60 * 60_000);
    if (what === 'sweep') return sweepOutbox(shop.desk);
    if (what === 'crash') return this.crash();
    if (what === 'answer') return this.hanging.shift()?.(outcomes[outcome] ?? unknown);
    if (what === 'Slack breaks')
      return void Object.assign(shop.cards.failing, { update: new Error('ratelimited') });
    if (what === 'Slack works') return void delete shop.cards.failing.update;
    if (what === 'others go on') return this.yieldToOthers();
    if (what === 'Amazon is silent')
      return void Object.assign(shop.marketplace.failing, { permittedActions: silence });
    if (what === 'Amazon speaks') return void delete shop.marketplace.failing.permittedActions;
    if (what === 'Amazon permits nothing') return void shop.marketplace.permitted.splice(0);
    if (what === 'Amazon permits all')
      return void shop.marketplace.permitted.splice(0, 9, 'unexpectedProblem');
    const id = this.drafts[which % Math.max(this.drafts.length, 1)];
    const row = id ? await shop.store.draft(id) : null;
    if (row)
      await this.click(
        what,
        row,
        { draftId: row.id, version: row.version - (outdated ? 1 : 0), actor: people[who] },
        outcome,
      );
  }

  async click(
    what: Deed['what'],
    row: DraftRecord,
    click: Parameters<typeof approveDraft>[1],
    outcome: Deed['outcome'],
  ): Promise<void> {
    const { desk } = this.shop;
    this.shop.marketplace.outcomes.splice(0, 9, this.outcomeOf(outcome));
    const again = async () => {
      const decision: Decision = await sendAgain(desk, click);
      if (decision.done) this.sendAgains++;
    };
    if (what === 'edit')
      await editDraft(desk, { ...click, editor: click.actor, text: `${row.draft.slice(0, 60)}!` });
    if (what === 'request') await requestApproval(desk, click);
    if (what === 'approve') await approveDraft(desk, click);
    if (what === 'approve twice at once')
      await Promise.all([approveDraft(desk, click), approveDraft(desk, click)]);
    if (what === 'reject') await rejectDraft(desk, { ...click, reason: 'No.' });
    if (what === 'cancel') await cancelDraft(desk, click);
    if (what === 'mark-sent') await markSent(desk, { ...click, note: 'Seen.' });
    if (what === 'send-again') await again();
    if (what === 'send-again twice at once') await Promise.all([again(), again()]);
  }

  outcomeOf(name: Deed['outcome']): SendOutcome | Promise<SendOutcome> {
    return outcomes[name] ?? new Promise((done) => void this.hanging.push(done));
  }

  /** The database serves one after the other, so whoever waits for it gets on. */
  async yieldToOthers(): Promise<void> {
    for (let n = 0; n < 20; n++) await this.shop.store.draft('d_none');
  }

  tick(ms: number): void {
    this.shop.pass(ms);
    this.shop.timers.ring(1_000);
  }

  async crash(): Promise<void> {
    this.shop = await this.shop.restart();
    this.hanging.splice(0);
    await recoverOutbox(this.shop.desk);
    this.shop.sender.start();
  }

  /** Lets everything come to rest; what still hangs is answered late. */
  async rest(): Promise<void> {
    delete this.shop.cards.failing.update;
    for (const answer of this.hanging.splice(0)) answer(unknown);
    await this.shop.sender.stop();
  }
}

const line = (act: string, from: string | null, to: string) => `${act}: ${from} -> ${to}`;
const table = new Set([
  line('begin', null, 'draft'),
  ...transitions.flatMap(({ act, from, to }) => from.map((state) => line(act, state, to))),
]);
/** Counts the POSTs of a text that have reached the buyer, or may have, by what Amazon itself answered. */
function mayHaveGone({ marketplace }: Shop, text: string | null | undefined): number {
  return marketplace.posts.filter(
    (post, n) => post.text === text && !['refused', 'not-sent'].includes(marketplace.answers[n] ?? 'none'),
  ).length;
}

async function check({ shop, drafts, sendAgains }: World): Promise<void> {
  expect(await shop.store.verifyAudit()).toMatchObject({ intact: true });
  let claimed = 0;
  let askedAgain = 0;
  for (const id of drafts) {
    const entries = await shop.store.audit(id);
    const row = await shop.store.draft(id);
    for (const { action, from, to } of entries) expect(table).toContain(line(action, from, to ?? ''));
    // Each entry begins where the last one ended, and the row stands where the last one ended.
    expect(entries.slice(1).map(({ from }) => from)).toEqual(entries.slice(0, -1).map(({ to }) => to));
    expect(row?.state).toBe(entries.at(-1)?.to);

    const claims = entries.filter(({ action }) => action === 'claim');
    const again = entries.filter(({ action }) => action === 'send-again').length;
    const gone = mayHaveGone(shop, row?.outgoing);
    expect(gone).toBeLessThanOrEqual(1 + again);
    // A row that says nothing went out tells the truth, and so does one that says it was sent.
    if (['draft', 'in_review', 'rejected', 'failed', 'expired'].includes(row?.state ?? ''))
      expect(gone - again).toBeLessThanOrEqual(0);
    if (entries.at(-1)?.action === 'record-sent') expect(gone).toBeGreaterThan(0);
    expect(row?.attempts).toBe(claims.length);
    // A claim goes only where a person approved this version and this hash.
    for (const { facts } of claims)
      expect(row?.approvals).toContainEqual(
        expect.objectContaining({ version: facts.version, outgoingHash: facts.outgoingHash }),
      );
    claimed += claims.length;
    askedAgain += again;
  }
  expect(shop.marketplace.posts.length).toBeLessThanOrEqual(claimed);
  expect(askedAgain).toBe(sendAgains);
}

describe('whatever people, Slack, Amazon and crashes do, in whatever order', () => {
  it.each([false, true])(
    'no message goes twice unless a person asks for it (four eyes: %s)',
    async (fourEyes) => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 50 }), async (deeds) => {
          const world = new World(await openShop({ fourEyes }));
          world.shop.sender.start();
          for (const each of [{ ...deeds[0], what: 'draft' } as Deed, ...deeds]) await world.do(each);
          await world.rest();
          await check(world);
          await world.shop.close();
        }),
        { numRuns: 30 },
      );
    },
    120_000,
  );
});
