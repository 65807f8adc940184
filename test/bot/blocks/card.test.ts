import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card } from '../../../src/bot/blocks/card.ts';
import { refusalNotice } from '../../../src/bot/blocks/notice.ts';
import { standing } from '../../../src/bot/blocks/standing.ts';
import { en } from '../../../src/bot/messages/en.ts';
import {
  type DraftRecord,
  type DraftState,
  draftStates,
  type MarketplaceProblem,
  type Refusal,
} from '../../../src/commands/ports.ts';
import { operations } from '../../../src/policy/context.ts';
import { draftRecord, order, reviewOf } from '../draft-record.ts';
import { buttonsOf, expectTaken, wordsOf } from './slack-takes.ts';

const setting = { approvers: [], emulatedAt: null };
const at = Date.UTC(2027, 2, 1, 9, 30);
const approved = { approver: 'U0TOM', version: 1, outgoingHash: 'f00d', at };
const problems = Object.keys(en.problems) as MarketplaceProblem[];

describe('the card of a template', () => {
  const outgoing = 'Das Paket verspätet sich.';
  const rendering = { language: 'en', text: 'The parcel is late.' } as const;
  const review = reviewOf({}, { status: 'sendable', text: outgoing, rendering });
  const words = (draft: Partial<DraftRecord>) =>
    wordsOf(card(draftRecord({ state: 'in_review', outgoing, review, ...draft }), setting).blocks);

  it('says it in the reader’s language too, as long as it waits for a decision', () => {
    expectTaken(card(draftRecord({ state: 'in_review', outgoing, review }), setting));
    expect(words({})).toMatch(
      /Das Paket verspätet sich\.\s*For reading only, not sent: the same in English\s*The parcel is late\./,
    );
    expect(words({ state: 'sent' })).not.toContain('For reading only');
  });

  it('says it of no other text, and of no message of Amazon’s own', () => {
    expect(words({ outgoing: 'Das Paket kommt morgen.' })).not.toContain('For reading only');
    expect(words({ outgoing: null, operation: 'productReviewAndSellerFeedback' })).not.toContain(
      'For reading only',
    );
  });
});

describe('the card', () => {
  it.each<[DraftState, Partial<DraftRecord>, string, string[]]>([
    ['draft', {}, '✏️ Back to draft', ['Request approval', 'Edit', 'Cancel']],
    ['draft', { outgoing: null, outgoingHash: null }, '<@U0MARA> changed the text.', ['Edit', 'Cancel']],
    ['in_review', {}, '📨 Approval needed', ['Approve and send', 'Reject', 'Edit', 'Cancel']],
    ['approved', { approvals: [approved] }, '🕓 Approved, about to be sent', ['Cancel']],
    [
      'approved',
      { problem: 'throttled', notBefore: at },
      'Nothing was sent; I try again <!date^1803893400^',
      ['Cancel'],
    ],
    ['sending', {}, '🕓 Being sent', []],
    [
      'sent',
      { sentAt: at, approvals: [approved], amazonRequestId: 'rq<1>' },
      'Amazon’s request ID rq&lt;1&gt;',
      [],
    ],
    [
      'failed',
      { problem: 'not-permitted-for-order' },
      'The buyer received nothing, and I won’t try again.',
      ['Cancel'],
    ],
    [
      'uncertain',
      { problem: 'server-error' },
      'Amazon had a fault of its own. The message *may or may not*',
      ['It’s there: mark as sent', 'It’s not there: send again', 'Cancel'],
    ],
    ['rejected', { decidedBy: 'U0TOM', reason: 'No <date>' }, '*Reason:* No &lt;date&gt;', []],
    ['cancelled', { decidedBy: 'U0MARA' }, '*Cancelled by* <@U0MARA>', []],
    ['expired', {}, '⌛ Expired, not sent', []],
  ])('%s, %j', (state, draft, sentence, labels) => {
    const message = card(draftRecord({ ...draft, state }), setting);
    expectTaken(message);
    expect(wordsOf(message.blocks)).toContain(sentence);
    expect(buttonsOf(message.blocks).map(({ label }) => label)).toEqual(labels);
    expect(message.text).toContain(order);
  });

  it('shows exactly what goes out, never parsed', () => {
    const outgoing = 'Hello *you* <@U1> & `code`\n\nBye';
    const { blocks } = card(draftRecord({ state: 'in_review', outgoing }), setting);
    expect(blocks).toContainEqual(
      expect.objectContaining({
        type: 'rich_text',
        elements: [
          expect.anything(),
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: outgoing }] },
        ],
      }),
    );
  });

  it('shows the longest text Amazon takes whole', () => {
    const outgoing = 'x'.repeat(2000);
    expect(wordsOf(card(draftRecord({ state: 'sent', outgoing }), setting).blocks)).toContain(outgoing);
  });

  it('tells of the approvals of this version only', () => {
    const approvals = [
      { ...approved, approver: 'U0OLD' },
      { ...approved, version: 2 },
    ];
    const words = wordsOf(card(draftRecord({ state: 'approved', version: 2, approvals }), setting).blocks);
    expect(words).toContain(
      '*Approved by* <@U0TOM>, <!date^1803893400^{date_short_pretty} {time}|2027-03-01 09:30 UTC>',
    );
    expect(words).not.toContain('U0OLD');
  });

  it('says that a purpose was guessed only while it can be changed', () => {
    const guess = (state: DraftState) =>
      wordsOf(card(draftRecord({ state }), setting).blocks).includes('my guess');
    expect(draftStates.filter(guess)).toEqual(['draft', 'in_review']);
  });

  it('names the approvers where there is a list', () => {
    const words = wordsOf(
      card(draftRecord({ state: 'in_review' }), { ...setting, approvers: ['U0TOM', 'U0WEI'] }).blocks,
    );
    expect(words).toContain('Waiting for one of <@U0TOM> and <@U0WEI>.');
  });

  it('says on every card where messages do not go to Amazon', () => {
    for (const state of draftStates) {
      const words = wordsOf(
        card(draftRecord({ state }), { ...setting, emulatedAt: 'http://127.0.0.1:4010' }).blocks,
      );
      expect(words).toContain('Emulated marketplace at http://127.0.0.1:4010: nothing reached Amazon.');
    }
  });

  it('asks for a review in Amazon’s words, and says so before the press', () => {
    const { blocks } = card(
      draftRecord({ state: 'in_review', operation: 'productReviewAndSellerFeedback', outgoing: null }),
      setting,
    );
    expect(wordsOf(blocks)).toContain('no text of ours goes out');
    expect(JSON.stringify(blocks)).toContain(`Amazon asks the buyer of order ${order} for a review`);
  });

  it('is a message that Slack takes, whatever the row holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3_000 });
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const rows = fc.record({
      state: fc.constantFrom(...draftStates),
      outgoing: maybe(text),
      operation: maybe(fc.constantFrom(...operations)),
      reason: maybe(text),
      problem: maybe(fc.constantFrom(...problems)),
      amazonRequestId: maybe(text),
      decidedBy: maybe(fc.constant('U0TOM')),
      notBefore: maybe(fc.constant(at)),
      sentAt: maybe(fc.constant(at)),
      approvals: fc.array(fc.constant(approved), { maxLength: 5 }),
    });
    const approvers = Array.from({ length: 200 }, (_, index) => `U0APPROVER${index}`);
    fc.assert(
      fc.property(rows, (row) =>
        expectTaken(card(draftRecord(row), { approvers, emulatedAt: 'http://127.0.0.1:1' })),
      ),
      { numRuns: 150 },
    );
  });
});

describe('a private answer whose draft went on', () => {
  it.each(draftStates)('%s: says where to look, without buttons', (state) => {
    const message = standing(draftRecord({ state }));
    expectTaken(message);
    expect(wordsOf(message.blocks)).toContain('<#C0BUYERS>');
    expect(buttonsOf(message.blocks)).toEqual([]);
  });
});

describe('a refusal', () => {
  const people = { approvers: ['U0TOM'], bot: 'U0BOT' };

  it.each(Object.keys(en.refusals) as Refusal[])('%s: has a sentence with every gap filled', (refusal) => {
    const message = refusalNotice(
      { done: false, refusal, draft: draftRecord({ state: 'sending' }) },
      'en',
      people,
    );
    expectTaken(message);
    expect(message.text).not.toMatch(/\{\w+\}/);
    expect(message.text).toMatch(/nothing happened|nothing was sent|I can check drafts/i);
  });

  it('says what a direct message is no place for', () => {
    const draft = draftRecord({ channel: 'D0MARA' });
    expect(refusalNotice({ done: false, refusal: 'receipt-unpostable', draft }, 'en', people).text).toContain(
      'Check the draft again in a channel',
    );
  });
});
