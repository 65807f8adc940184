import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenRules, markedDraft } from '../../../src/bot/blocks/marked-draft.ts';
import { text } from '../../../src/bot/blocks/parts.ts';
import { type Reader, report } from '../../../src/bot/blocks/report.ts';
import { en } from '../../../src/bot/messages/en.ts';
import type { DraftRecord, MarketplaceProblem } from '../../../src/commands/ports.ts';
import { purposes } from '../../../src/policy/context.ts';
import { type RuleId, ruleIds } from '../../../src/policy/rule-ids.ts';
import type { Review, SuggestionStatus } from '../../../src/policy/suggestion.ts';
import type { Violation } from '../../../src/policy/violation.ts';
import { draftRecord, order, reviewOf } from '../draft-record.ts';
import { buttonsOf, expectTaken, wordsOf } from './slack-takes.ts';

const reader: Reader = { mayApprove: false, canSend: true, canPost: true, fourEyes: false, bot: 'U0BOT' };

const violation = (
  rule: RuleId,
  start: number | null,
  end: number | null,
  message = `Says ${rule}.`,
): Violation => ({
  rule,
  start,
  end,
  severity: 'blocks',
  message,
});

const headerOf = (blocks: readonly KnownBlock[]) =>
  blocks[0]?.type === 'header' ? blocks[0].text.text : null;

describe('a clean draft', () => {
  const { text, blocks } = report(draftRecord(), reader);

  it('is clear to send, exactly as written', () => {
    expectTaken({ text, blocks });
    expect(headerOf(blocks)).toBe('✅ Clear to send');
    expect(wordsOf(blocks)).toContain('This goes out, exactly as you wrote it');
    expect(wordsOf(blocks)).toContain('The parcel is two days late.');
    expect(text).toBe(`✅ Clear to send · ${order}`);
  });

  it('tells what it was held against', () => {
    const words = wordsOf(blocks);
    for (const fact of [`Order ${order}`, 'amazon.de', 'Buyer reads German  ', 'A problem with the order'])
      expect(words).toContain(fact);
    expect(words).toContain('my guess');
  });

  it('offers to ask for approval, and to edit', () => {
    expect(buttonsOf(blocks)).toEqual([
      { action: 'draft.request-approval', label: 'Request approval', value: 'd_1.1' },
      { action: 'draft.edit', label: 'Edit', value: 'd_1.1' },
    ]);
  });

  it('lets an approver send at once, behind a dialog that names the order', () => {
    const { blocks } = report(draftRecord({ version: 4 }), { ...reader, mayApprove: true });
    expect(buttonsOf(blocks)[0]).toEqual({
      action: 'draft.approve',
      label: 'Approve and send',
      value: 'd_1.4',
    });
    expect(JSON.stringify(blocks)).toContain(`The message for order ${order} goes to the buyer`);
  });

  it('says that the purpose was given where it was', () => {
    const { blocks } = report(draftRecord({ review: reviewOf({ purposeInferred: false }) }), reader);
    expect(wordsOf(blocks)).not.toContain('my guess');
  });
});

describe('a draft with violations', () => {
  const draft = 'Visit shop.example now! The parcel is late. Visit shop.example!';
  const review = reviewOf(
    {
      draft,
      violations: [
        violation('wrong-language', null, null, 'The text is in English; this buyer reads German.'),
        violation('external-link', 6, 18, '“shop.example” is no carrier.'),
        violation('marketing', 0, 23, 'This promotes something.'),
        violation('external-link', 50, 62, '“shop.example” is no carrier.'),
      ],
    },
    {
      status: 'sendable',
      text: 'Das Paket verspätet sich.',
      changes: [
        { rule: 'marketing', how: 'deleted', was: 'Visit shop.example now!', becomes: '' },
        { rule: 'insecure-link', how: 'rewritten', was: 'late', becomes: 'delayed' },
        { rule: 'spelling', how: 'rewritten', was: 'inconveniance', becomes: '' },
        { rule: 'missing-order-id', how: 'rewritten', was: '', becomes: 'Order 1' },
        { rule: 'wrong-language', how: 'template', was: '', becomes: 'Das Paket verspätet sich.' },
      ],
    },
  );
  const { blocks, text } = report(draftRecord({ draft, review }), reader);
  const words = wordsOf(blocks);

  it('counts them and says that a correction is there', () => {
    expectTaken({ text, blocks });
    expect(headerOf(blocks)).toBe('✏️ 4 problems found, corrected below');
  });

  it('gives each rule one number, its findings and its explanation once', () => {
    expect(words.match(/is no carrier/g)).toHaveLength(1);
    expect(words.match(/Links are permitted only to Amazon itself/g)).toHaveLength(1);
    expect(words).toContain('Not the buyer’s language (the whole message) — The text is in English');
  });

  it('says which text goes out', () => {
    expect(words).toContain('This goes out instead, exactly like this');
    expect(words.indexOf('This goes out instead')).toBeLessThan(words.indexOf('Das Paket verspätet sich.'));
  });

  it('says what changed, and by which rule', () => {
    expect(words).toContain('Taken out: “Visit shop.example now!” (Marketing or promotion)');
    expect(words).toContain('“late” became “delayed” (Link without https)');
    expect(words).not.toContain('inconveniance');
    expect(words).toContain('Added: “Order 1” (No order ID)');
    expect(words).toContain(
      'Written anew from our template, in the buyer’s language, with the facts you gave (Not the buyer’s language)',
    );
  });
});

describe('the marked draft', () => {
  const marks = (draft: string, ...violations: Violation[]) =>
    markedDraft(draft, brokenRules(violations), 'en')
      .elements.map((element) => {
        if (element.type !== 'text') return `<${element.type}>`;
        return element.style?.strike && element.style.code ? `~${element.text}~` : element.text;
      })
      .join('');

  it.each<[string, string, Violation[], string]>([
    ['nothing', 'abc', [], 'abc'],
    ['one span', 'abcdef', [violation('html', 1, 3)], 'a~bc~[1] def'],
    ['the whole text', 'abc', [violation('html', 0, 3)], '~abc~[1]'],
    ['two that touch', 'abcd', [violation('html', 0, 2), violation('emoji', 2, 4)], '~ab~[1] ~cd~[2]'],
    [
      'one within another',
      'abcdef',
      [violation('html', 0, 6), violation('emoji', 2, 4)],
      '~ab~~cd~[2] ~ef~[1]',
    ],
    ['two that end together', 'abcd', [violation('html', 0, 4), violation('emoji', 2, 4)], '~ab~~cd~[1][2]'],
    ['a mark before a full stop', 'abc.', [violation('html', 0, 3)], '~abc~[1].'],
    ['a mark before a blank', 'ab cd', [violation('html', 0, 2)], '~ab~[1] cd'],
    ['one rule twice', 'abcd', [violation('html', 0, 1), violation('html', 2, 3)], '~a~[1] b~c~[1] d'],
    [
      'a whole-message rule first',
      'abcd',
      [violation('too-late', null, null), violation('html', 0, 1)],
      '~a~[2] bcd',
    ],
    ['blanks that would not be seen', 'a\n\n\nb', [violation('line-breaks', 1, 4)], 'a~⏎⏎⏎~[1] b'],
    ['an empty place', 'abc', [violation('grammar', 1, 1)], 'a[1] bc'],
    ['nothing at all', '', [violation('empty', null, null)], '(nothing)'],
  ])('%s', (_, draft, violations, expected) => {
    expect(marks(draft, ...violations)).toBe(expected);
  });

  it('cuts a long draft between characters, and says how much is not shown', () => {
    const shown = marks(`${'a'.repeat(1999)}😀${'b'.repeat(1500)}`, violation('html', 3000, 3100));
    expect(shown).toMatch(/^a{1999} … 1,502 more characters are not shown here; they were checked too\.$/);
  });
});

describe('how a draft can go on', () => {
  const cases: [string, Partial<DraftRecord>, Partial<Reader>, string, string, string[]][] = [
    [
      'a detail is missing',
      {
        outgoing: null,
        outgoingHash: null,
        review: reviewOf(
          { violations: [violation('marketing', 0, 3)] },
          { status: 'open-slots', text: 'Der neue Termin ist {newShipDate}.', openSlots: ['newShipDate'] },
        ),
      },
      {},
      '✏️ 1 problem found, 1 detail still missing',
      'Fill these in before it can go out:',
      ['Fill in and check again'],
    ],
    [
      'only to be copied',
      {
        outgoing: null,
        outgoingHash: null,
        review: reviewOf(
          { route: { by: 'copy', reason: 'No operation fits.' }, violations: [violation('emoji', 0, 1)] },
          {
            status: 'copy-only',
            text: 'Text to copy.',
            reason: 'Amazon has no message for a return question.',
          },
        ),
      },
      {},
      '📋 1 problem found, corrected below to copy',
      'Amazon has no message for a return question.',
      ['Edit'],
    ],
    [
      'a clean reply',
      {
        outgoing: null,
        outgoingHash: null,
        review: reviewOf({ route: { by: 'copy', reason: 'Replies are copied.' } }),
      },
      {},
      '📋 Nothing to correct: yours to copy',
      'Replies are copied.',
      ['Edit'],
    ],
    [
      'not to be sent at all',
      {
        outgoing: null,
        outgoingHash: null,
        review: reviewOf(
          { violations: [violation('cancel-request', 0, 3), violation('emoji', 4, 5)] },
          { status: 'stop', reason: 'Adjust the order yourself.' },
        ),
      },
      {},
      '⛔ Don’t send this: 2 problems found',
      'Adjust the order yourself.',
      ['Edit'],
    ],
    [
      'a request for a review',
      {
        outgoing: null,
        operation: 'productReviewAndSellerFeedback',
        review: reviewOf({ purpose: 'review-request', route: { by: 'solicitation' } }),
      },
      { mayApprove: true },
      '✅ Amazon’s own request goes out instead',
      'Your text is not sent. Amazon sends its own neutral request',
      ['Approve and send', 'Request approval', 'Edit'],
    ],
    [
      'the message type is the drafter’s to choose',
      {
        outgoing: null,
        outgoingHash: null,
        operation: null,
        review: reviewOf({
          purpose: 'other',
          route: { by: 'choice', operations: ['digitalAccessKey', 'unexpectedProblem'] },
        }),
      },
      {},
      '✅ Clear to send',
      'Choose which of Amazon’s message types carries this.',
      ['Choose the message type'],
    ],
    [
      'no selling account',
      { outgoing: null, outgoingHash: null },
      { canSend: false },
      '✅ Clear to send',
      'no selling account is set up',
      ['Edit'],
    ],
    [
      'no order ID',
      { outgoing: null, outgoingHash: null, context: { orderId: null } },
      {},
      '✅ Clear to send',
      'To send this I need the order ID',
      ['Edit'],
    ],
    [
      'Amazon could not be asked',
      { outgoing: null, outgoingHash: null, marketplaceProblem: 'unreachable' },
      {},
      '✅ Clear to send',
      'The connection to Amazon failed. Try again in a minute.',
      ['Edit'],
    ],
    [
      'the bot is not in the channel',
      {},
      { canPost: false },
      '✅ Clear to send',
      'Type `/invite <@U0BOT>` there',
      ['Request approval', 'Edit'],
    ],
    [
      'a direct message',
      { channel: 'D0MARA' },
      { canPost: false },
      '✅ Clear to send',
      'check it again in a channel I’m in',
      ['Request approval', 'Edit'],
    ],
    [
      'the check did not finish',
      { review: null, outgoing: null, outgoingHash: null },
      {},
      '⚠️ The check did not finish',
      'nothing was sent',
      ['Edit'],
    ],
  ];

  it.each(cases)('%s', (_, draft, part, headline, sentence, buttons) => {
    const message = report(draftRecord(draft), { ...reader, ...part });
    expectTaken(message);
    expect(headerOf(message.blocks)).toBe(headline);
    expect(wordsOf(message.blocks)).toContain(sentence);
    expect(buttonsOf(message.blocks).map(({ label }) => label)).toEqual(buttons);
  });

  it('says in a quiet line what is checked only in part', () => {
    const review = reviewOf({ coverage: ['Grammar in Polish: only common mistakes are found.'] });
    const { blocks } = report(draftRecord({ review }), reader);
    expect(blocks).toContainEqual({
      type: 'context',
      elements: [{ type: 'mrkdwn', text: 'Grammar in Polish: only common mistakes are found.' }],
    });
  });

  it('sets a template beside its rendering for whoever can’t read it, marked as not sent', () => {
    const rendering = { language: 'en', text: 'The parcel is late. We are sorry.' } as const;
    const suggested = { status: 'sendable', text: 'Das Paket verspätet sich.', rendering } as const;
    const words = (part: Partial<Review>) =>
      wordsOf(report(draftRecord({ review: reviewOf(part, suggested) }), reader).blocks);
    expect(words({})).toMatch(
      /Das Paket .*\s*For reading only, not sent: the same in English\s*The parcel is late/s,
    );
    // Amazon's own request goes out, and no text of ours.
    expect(words({ route: { by: 'solicitation' } })).not.toContain('For reading only');
    expect(wordsOf(report(draftRecord(), reader).blocks)).not.toContain('For reading only');
  });

  it('names tools that are missing, and gives advice apart from violations', () => {
    const review = reviewOf({
      notes: [{ id: 'late-without-date', message: 'Name the new <date>.' }],
      missingTools: ['Italian dictionary'],
    });
    const words = wordsOf(report(draftRecord({ review }), reader).blocks);
    expect(words).toContain('💡 Name the new &lt;date&gt;.');
    expect(words).toContain('Not checked: Italian dictionary.');
  });

  it('has a sentence for each problem with Amazon', () => {
    for (const problem of Object.keys(en.problems) as MarketplaceProblem[]) {
      const message = report(draftRecord({ outgoingHash: null, marketplaceProblem: problem }), reader);
      expectTaken(message);
      expect(wordsOf(message.blocks)).toMatch(
        /I couldn’t ask Amazon about this order, so nothing can be sent yet\. .+\. .+\./,
      );
    }
  });
});

describe('whatever is checked', () => {
  const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
  const status = fc.constantFrom<SuggestionStatus>('clean', 'sendable', 'open-slots', 'copy-only', 'stop');

  const reviews: fc.Arbitrary<Review> = fc
    .record({
      draft: fc.oneof(
        text(300),
        text(200).map((part) => part.padEnd(5_000, `${part}<@U1> *x* & `)),
      ),
      spans: fc.array(
        fc.tuple(fc.constantFrom(...ruleIds), fc.nat(5_000), fc.nat(400), text(400), fc.boolean()),
        { maxLength: 60 },
      ),
      status,
      suggestion: fc.option(text(5_000)),
      slots: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 30 }),
      changes: fc.array(
        fc.record({
          rule: fc.constantFrom(...ruleIds),
          how: fc.constantFrom('deleted', 'rewritten', 'template'),
          was: text(900),
          becomes: text(900),
        }),
        { maxLength: 60 },
      ),
      notes: fc.array(text(700), { maxLength: 12 }),
      purpose: fc.option(fc.constantFrom(...purposes)),
      route: fc.constantFrom<Review['route']>(
        { by: 'message', operation: 'unexpectedProblem' },
        { by: 'solicitation' },
        { by: 'choice', operations: [] },
        { by: 'copy', reason: 'x'.repeat(5_000) },
      ),
    })
    .map(({ draft, spans, status, suggestion, slots, changes, notes, purpose, route }) => ({
      ...reviewOf(
        {
          draft,
          purpose,
          route,
          notes: notes.map((message, at) => ({ id: `n${at}`, message })),
          missingTools: notes,
          coverage: ['Grammar in Polish: only common mistakes are found.'],
          violations: spans.map(([rule, start, length, message, whole]) =>
            violation(
              rule,
              whole ? null : Math.min(start, draft.length),
              whole ? null : Math.min(start + length, draft.length),
              message,
            ),
          ),
        },
        {
          status,
          text: suggestion,
          openSlots: slots,
          changes: changes as never,
          reason: notes[0] ?? null,
          rendering: { language: 'ja', text: suggestion ?? draft },
        },
      ),
    }));

  it('is a message that Slack takes', () => {
    fc.assert(
      fc.property(
        reviews,
        fc.boolean(),
        fc.boolean(),
        fc.option(fc.boolean()),
        (review, mayApprove, sendable, canPost) => {
          const draft = draftRecord({ draft: review.draft, review, outgoingHash: sendable ? 'f00d' : null });
          expectTaken(report(draft, { ...reader, mayApprove, canPost, fourEyes: mayApprove }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says openly what it leaves out of the list of rules', () => {
    const violations = ruleIds.map((rule, at) => violation(rule, at, at + 1, 'm'.repeat(500)));
    const words = wordsOf(
      report(
        draftRecord({ draft: 'x'.repeat(50), review: reviewOf({ violations }, { status: 'stop' }) }),
        reader,
      ).blocks,
    );
    expect(words).toMatch(/And \d+ more rules\./);
  });
});

it('half a character, which Slack could not read, shows itself', () => {
  expect(text('a\ud83d b \ude00 😀')).toEqual({ type: 'text', text: 'a\ufffd b \ufffd 😀' });
});
