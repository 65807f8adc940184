import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/check-draft.ts';
import type { DraftContext } from '../../src/policy/context.ts';
import { noTextTools, type TextTools } from '../../src/policy/text-tools.ts';
import type { Violation } from '../../src/policy/violation.ts';
import { textTools } from './text-tools.ts';

const loaded = await textTools();

function faults(text: string, context: DraftContext = {}, tools: TextTools = loaded): Violation[] {
  return checkDraft(text, context, { tools }).filter(({ rule }) => rule === 'grammar');
}
const marks = (text: string, context?: DraftContext) =>
  faults(text, context).map(({ start, end }) => text.slice(start ?? 0, end ?? 0));

describe('grammar', () => {
  it('sees through an order ID to the verb', () => {
    expect(faults('Your order 113-4820917-5561238 have been delayed.')).toMatchObject([
      { message: '“have” should be “has”.', fix: { start: 31, end: 35, replacement: 'has' } },
    ]);
    expect(marks('The items in your order 113-4820917-5561238 have been delayed.')).toEqual([]);
  });

  it('asks the language’s grammar checker as well', () => {
    expect(marks('We has an hour, and you need a adapter.')).toEqual(['has', 'a']);
    const withoutHarper = { ...loaded, grammars: {} };
    expect(faults('You need a adapter for this lamp.', {}, withoutHarper)).toEqual([]);
  });

  it('names a mistake once where the pattern and the checker both find it', () => {
    expect(marks('The parcel will arrives tomorrow.')).toHaveLength(1);
  });

  it.each([
    ['quotations', 'You wrote “the box are broken”, so we send a new one.'],
    [
      'item titles',
      'Your There Is Two Mugs Gift Set arrives tomorrow.',
      { itemTitles: ['There Is Two Mugs Gift Set'] },
    ],
    ['lists and headings', 'Your order:\n- two lamps\n- one shade\nDelivery date: 14 April'],
    ['imperatives', 'Remove the film, then press the lid.'],
    ['a list of three', 'The lamp, the shade and the bulb are packed separately.'],
    ['prices and times', 'The refund of $1,299.50 arrives by 6:30 p.m. on 3.4.2026.'],
    ['web names', 'We sell on Amazon.de and read Node.js books, e.g. this one.'],
  ] as [string, string, DraftContext?][])('leaves alone %s', (_, text, context) => {
    expect(marks(text, context)).toEqual([]);
  });

  it.each([
    ['a space before the comma', 'Ihr Paket ist da , danke.', [' ,'], 'Ihr Paket ist da, danke.'],
    ['no space after it', 'The parcel is late,we are sorry.', [','], 'The parcel is late, we are sorry.'],
    [
      'no space after the full stop',
      'The parcel is late.We are very sorry for it.',
      ['.'],
      'The parcel is late. We are very sorry for it.',
    ],
    ['two spaces', 'The parcel is  late again.', ['  '], 'The parcel is late again.'],
    [
      'Chinese marks',
      'The parcel is late，and we are sorry。',
      ['，', '。'],
      'The parcel is late, and we are sorry.',
    ],
  ])('mends %s', (_, text, wrong, right) => {
    expect(marks(text)).toEqual(wrong);
    const mended = faults(text).reduceRight(
      (result, { fix }) =>
        fix ? result.slice(0, fix.start) + fix.replacement + result.slice(fix.end) : result,
      text,
    );
    expect(mended).toBe(right);
  });

  it('lets Chinese marks stand in a Chinese text', () => {
    expect(marks('您的Stand Mixer，已经寄出。请稍候！')).toEqual([]);
  });

  it.each([
    ['de', 'Kannst du uns die Hausnummer nennen? Wir schicken Ihnen dann das Paket.', ['Kannst', 'du']],
    ['de', 'Kannst du uns die Hausnummer nennen? Wir schicken dir dann das Paket.', []],
    ['fr', 'Peux-tu nous répondre ? Nous vous remercions de votre patience.', ['tu']],
    ['nl', 'Laat het ons weten als je uw adres wilt wijzigen. Wij passen het dan aan.', ['je']],
    ['sv', 'Tack för ditt meddelande. Kan ni skicka oss en bild på etiketten?', ['ni']],
    ['ja', 'お届けが遅れます。荷物は倉庫にある。ご返信をお待ちしております。', ['ある']],
    ['ja', 'お届けが遅れます。荷物は倉庫にあります。ご返信をお待ちしております。', []],
  ])('holds %s to one form of address: %s', (_, text, wrong) => {
    expect(marks(text)).toEqual(wrong);
  });

  it('keeps its own patterns where no checker is loaded', () => {
    expect(
      faults('Les livraison sont en retard, nous sommes désolés.', {}, { ...loaded, grammars: {} }),
    ).toHaveLength(1);
    expect(faults('Your order have been delayed.', {}, noTextTools)).toEqual([]);
  });
});
