import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkModal, editModal, markSentModal, rejectModal } from '../../../src/bot/blocks/modals.ts';
import { normaliseOrderId, readDraftAnswers } from '../../../src/bot/modal-answers.ts';
import { readMetadata } from '../../../src/bot/modal-metadata.ts';
import { draftRecord, order, reviewOf } from '../draft-record.ts';
import { expectModalTaken } from './slack-takes.ts';

const metadata = {
  channel: 'C0BUYERS',
  thread: null,
  responseUrl: `https://hooks.slack.example/${'x'.repeat(400)}`,
  draft: { draftId: 'd_1', version: 3 },
  onCard: false,
  locale: 'en',
} as const;

const inputOf = (view: ModalView, id: string) =>
  view.blocks.find((block) => 'block_id' in block && block.block_id === id);

describe('the forms', () => {
  it.each([
    ['to check', checkModal('en', metadata)],
    ['to edit', editModal(draftRecord(), metadata)],
    ['to reject', rejectModal('en', metadata)],
    ['to mark as sent', markSentModal('en', metadata)],
  ])('%s are taken by Slack, and remember where they were opened', (_, view) => {
    expectModalTaken(view);
    expect(readMetadata(view.private_metadata ?? '')).toEqual(metadata);
  });

  it('to edit begins with the suggestion, the order and the purpose', () => {
    const review = reviewOf(
      { purpose: 'invoice', purposeInferred: false },
      { status: 'sendable', text: 'Besser.' },
    );
    const view = editModal(draftRecord({ review }), metadata);
    expect(inputOf(view, 'draft')).toMatchObject({ element: { initial_value: 'Besser.' } });
    expect(inputOf(view, 'order-id')).toMatchObject({ element: { initial_value: order } });
    expect(inputOf(view, 'purpose')).toMatchObject({ element: { initial_option: { value: 'invoice' } } });
    expect(inputOf(view, 'operation')).toBeUndefined();
  });

  it('to edit leaves a purpose that was inferred to the program', () => {
    expect(inputOf(editModal(draftRecord(), metadata), 'purpose')).toMatchObject({
      element: { initial_option: { value: 'infer' } },
    });
  });

  it('to edit says what the open slots ask for', () => {
    const review = reviewOf(
      {},
      { status: 'open-slots', text: 'Am {newShipDate}.', openSlots: ['newShipDate'] },
    );
    const view = editModal(draftRecord({ review }), metadata);
    expectModalTaken(view);
    expect(JSON.stringify(view)).toContain('{newShipDate}');
    expect(JSON.stringify(view)).toContain('Replace before it can go out');
  });

  it('to edit offers the message types only where the drafter must choose', () => {
    const review = reviewOf({
      route: { by: 'choice', operations: ['digitalAccessKey', 'unexpectedProblem'] },
    });
    const operation = inputOf(editModal(draftRecord({ review, operation: null }), metadata), 'operation');
    expect(operation).toMatchObject({
      element: { options: [{ value: 'digitalAccessKey' }, { value: 'unexpectedProblem' }] },
    });
    expect(operation).not.toHaveProperty('element.initial_option');
  });

  it('to edit cuts what Slack’s field cannot hold, and says so', () => {
    const view = editModal(draftRecord({ draft: `${'a'.repeat(2999)}😀 and more` }), metadata);
    expectModalTaken(view);
    expect(inputOf(view, 'draft')).toMatchObject({ element: { initial_value: 'a'.repeat(2999) } });
    expect(JSON.stringify(view)).toContain('the end of the text was cut off here');
  });

  it('to edit are taken by Slack whatever the draft', () => {
    const text = fc.string({ unit: 'binary', maxLength: 5_000 });
    fc.assert(
      fc.property(
        text,
        fc.option(text),
        fc.array(text, { maxLength: 40 }),
        (draft, suggestion, openSlots) => {
          expectModalTaken(
            editModal(
              draftRecord({ draft, review: reviewOf({}, { text: suggestion, openSlots }) }),
              metadata,
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an order ID as people paste it', () => {
  it.each([
    ['304-6620518-7719043', '304-6620518-7719043'],
    [' 304-6620518-7719043\n', '304-6620518-7719043'],
    ['30466205187719043', '304-6620518-7719043'],
    ['304 6620518 7719043', '304-6620518-7719043'],
    ['', ''],
    ['  ', ''],
    ['304-6620518-771904', null],
    ['3046-620518-7719043', null],
    ['#304-6620518-7719043', null],
    ['D01-1234567-1234567', null],
  ])('%j', (typed, expected) => {
    expect(normaliseOrderId(typed)).toBe(expected);
  });
});

describe('answers', () => {
  const view = (values: object) => ({ state: { values } }) as unknown as ViewOutput;

  it('takes nothing that the form did not offer', () => {
    const forged = view({
      draft: { value: { value: 'Dear buyer' } },
      purpose: { value: { selected_option: { value: '__proto__' } } },
      operation: { value: { selected_option: { value: 'sendAnything' } } },
      reply: { value: { selected_options: [] } },
    });
    expect(readDraftAnswers(forged, 'en')).toEqual({ answers: { text: 'Dear buyer', reply: false } });
  });

  it('leaves the purpose open where it is to be inferred', () => {
    const values = {
      draft: { value: { value: 'Dear buyer' } },
      purpose: { value: { selected_option: { value: 'infer' } } },
    };
    expect(readDraftAnswers(view(values), 'en')).toEqual({ answers: { text: 'Dear buyer', reply: false } });
  });

  it('finds inputs missing without failing', () => {
    expect(readDraftAnswers(view({}), 'en')).toEqual({ errors: { draft: 'Write the message first.' } });
  });
});
