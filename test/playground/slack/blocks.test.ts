import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/playground/slack/shapes/read-blocks.ts';
import { readHome, readModal } from '../../../src/playground/slack/shapes/view.ts';

const letters = (count: number) => 'x'.repeat(count);
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: plain(`Option ${at}`), value: `${at}` }));
const button = (more: object = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('Label'),
  element: { action_id: 'value', ...element },
  ...more,
});
const select = (more: object) => input({ type: 'static_select', ...more });

let ids = 0;
const newId = () => `b${ids++}`;
const read = (blocks: unknown, max = 50) => readBlocks(blocks, max, '/blocks', newId);
const messagesOf = (reading: ReturnType<typeof read>) => (reading.ok ? [] : reading.messages);

describe('Slack takes a block at its limit and refuses one beyond it', () => {
  it.each<[string, (size: number) => unknown[], number]>([
    ['section text', (size) => [{ type: 'section', text: mrkdwn(letters(size)) }], 3000],
    ['section field', (size) => [{ type: 'section', fields: [mrkdwn(letters(size))] }], 2000],
    ['section fields', (size) => [{ type: 'section', fields: Array(size).fill(mrkdwn('x')) }], 10],
    ['header', (size) => [{ type: 'header', text: plain(letters(size)) }], 150],
    ['markdown', (size) => [{ type: 'markdown', text: letters(size) }], 12_000],
    [
      'markdown of all blocks',
      (size) => [
        { type: 'markdown', text: letters(6000) },
        { type: 'markdown', text: letters(size - 6000) },
      ],
      12_000,
    ],
    ['context elements', (size) => [{ type: 'context', elements: Array(size).fill(mrkdwn('x')) }], 10],
    [
      'actions elements',
      (size) => [actions(...Array.from({ length: size }, (_, at) => button({ action_id: `a${at}` })))],
      25,
    ],
    ['button text', (size) => [actions(button({ text: plain(letters(size)) }))], 75],
    ['button value', (size) => [actions(button({ value: letters(size) }))], 2000],
    ['button url', (size) => [actions(button({ url: `https://${letters(size - 8)}` }))], 3000],
    ['button a11y label', (size) => [actions(button({ accessibility_label: letters(size) }))], 75],
    [
      'confirm title',
      (size) => [actions(button({ confirm: { title: plain(letters(size)), text: plain('Sure?') } }))],
      100,
    ],
    ['confirm text', (size) => [actions(button({ confirm: { text: mrkdwn(letters(size)) } }))], 300],
    [
      'confirm label',
      (size) => [actions(button({ confirm: { text: plain('x'), confirm: plain(letters(size)) } }))],
      30,
    ],
    [
      'deny label',
      (size) => [actions(button({ confirm: { text: plain('x'), deny: plain(letters(size)) } }))],
      30,
    ],
    ['select options', (size) => [select({ options: options(size) })], 100],
    ['option text', (size) => [select({ options: [{ text: plain(letters(size)), value: 'a' }] })], 75],
    ['block_id', (size) => [{ type: 'divider', block_id: letters(size) }], 255],
    ['action_id', (size) => [actions(button({ action_id: letters(size) }))], 255],
    ['input label', (size) => [input({ type: 'plain_text_input' }, { label: plain(letters(size)) })], 2000],
    ['input hint', (size) => [input({ type: 'plain_text_input' }, { hint: plain(letters(size)) })], 2000],
    ['placeholder', (size) => [input({ type: 'plain_text_input', placeholder: plain(letters(size)) })], 150],
    ['initial_value', (size) => [input({ type: 'plain_text_input', initial_value: letters(size) })], 3000],
    ['max_length', (size) => [input({ type: 'plain_text_input', max_length: size })], 3000],
    ['checkboxes', (size) => [input({ type: 'checkboxes', options: options(size) })], 10],
    [
      'table rows',
      (size) => [{ type: 'table', rows: Array(size).fill([{ type: 'raw_text', text: 'x' }]) }],
      100,
    ],
    [
      'table cells',
      (size) => [{ type: 'table', rows: [Array(size).fill({ type: 'raw_text', text: 'x' })] }],
      20,
    ],
    ['blocks of a message', (size) => Array(size).fill({ type: 'divider' }), 50],
  ])('%s', (_, blocks, limit) => {
    expect(messagesOf(read(blocks(limit)))).toEqual([]);
    expect(messagesOf(read(blocks(limit + 1)))).toHaveLength(1);
  });

  it('says what is too long, and where', () => {
    expect(messagesOf(read([{ type: 'divider' }, { type: 'header', text: plain(letters(151)) }]))).toEqual([
      '[ERROR] must be less than 151 characters [json-pointer:/blocks/1/text/text]',
    ]);
  });
});

describe('Slack refuses a block that is none', () => {
  it.each<[string, unknown, string]>([
    ['an unknown block', { type: 'sektion' }, 'unsupported type [json-pointer:/blocks/0/type]'],
    [
      'an unknown element',
      actions({ type: 'knob' }),
      'unsupported type [json-pointer:/blocks/0/elements/0/type]',
    ],
    ['a block without its text', { type: 'section' }, 'missing required field: text or fields'],
    ['an empty text', { type: 'section', text: mrkdwn('') }, 'must be more than 0 characters'],
    ['mrkdwn in a header', { type: 'header', text: mrkdwn('x') }, 'must be one of: plain_text'],
    ['a property of its own', { type: 'divider', colour: 'red' }, 'invalid additional property: colour'],
    ['a missing text', actions({ type: 'button', action_id: 'x' }), 'missing required field'],
    ['no elements', { type: 'actions', elements: [] }, 'no less than 1 items allowed'],
    ['a select without options', select({}), 'must define either `options` or `option_groups`'],
    [
      'a start that is no option',
      select({ options: options(2), initial_option: { text: plain('Other'), value: 'other' } }),
      'must exactly match one of the provided options',
    ],
    ['a date that is none', input({ type: 'datepicker', initial_date: '3 May' }), 'YYYY-MM-DD'],
    [
      'a rich text style it lacks',
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [{ type: 'text', text: 'x', style: { highlight: true } }],
          },
        ],
      },
      'invalid additional property: highlight',
    ],
  ])('%s', (_, block, message) => {
    expect(messagesOf(read([block])).join('\n')).toContain(message);
  });

  it('with an action ID twice in one block, but not in two', () => {
    expect(messagesOf(read([actions(button(), button())]))).toEqual([
      '[ERROR] `action_id` "go" already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ]);
    expect(messagesOf(read([actions(button()), actions(button())]))).toEqual([]);
  });

  it('with a block ID twice in one message', () => {
    const divider = { type: 'divider', block_id: 'same' };
    expect(messagesOf(read([divider, divider]))).toEqual([
      '[ERROR] `block_id` "same" already exists [json-pointer:/blocks/1/block_id]',
    ]);
  });

  it('with two tables', () => {
    const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] };
    expect(messagesOf(read([table, table]))).toEqual([
      '[ERROR] only one table allowed [json-pointer:/blocks]',
    ]);
  });
});

it('gives every block and element an ID that the app left out', () => {
  const reading = read([{ type: 'divider' }, actions({ type: 'button', text: plain('Go') })]);
  if (!reading.ok) throw new Error(reading.messages.join());
  const [divider, row] = reading.value;
  expect(divider?.block_id).toMatch(/^b\d+$/);
  expect(row).toMatchObject({ elements: [{ action_id: expect.stringMatching(/^b\d+$/) }] });
});

describe('views', () => {
  const modal = (more: object = {}) => ({ type: 'modal', title: plain('Title'), blocks: [], ...more });
  const open = (view: unknown) => readModal(view, newId);

  it.each<[string, (size: number) => object, number]>([
    ['title', (size) => ({ title: plain(letters(size)) }), 24],
    ['submit', (size) => ({ submit: plain(letters(size)) }), 24],
    ['close', (size) => ({ close: plain(letters(size)) }), 24],
    ['private_metadata', (size) => ({ private_metadata: letters(size) }), 3000],
    ['callback_id', (size) => ({ callback_id: letters(size) }), 255],
    ['external_id', (size) => ({ external_id: letters(size) }), 255],
    ['blocks', (size) => ({ blocks: Array(size).fill({ type: 'divider' }) }), 100],
  ])('%s of a modal', (_, more, limit) => {
    expect(open(modal(more(limit))).ok).toBe(true);
    expect(open(modal(more(limit + 1))).ok).toBe(false);
  });

  it('want a submit button as soon as there is an input', () => {
    const blocks = [input({ type: 'plain_text_input' })];
    expect(open(modal({ blocks })).ok).toBe(false);
    expect(open(modal({ blocks, submit: plain('Check') })).ok).toBe(true);
  });

  it('of the home have no title', () => {
    expect(readHome({ type: 'home', blocks: [] }, newId).ok).toBe(true);
    expect(readHome({ ...modal(), type: 'home' }, newId).ok).toBe(false);
  });
});
