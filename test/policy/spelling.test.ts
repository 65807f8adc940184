import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/check-draft.ts';
import type { DraftContext } from '../../src/policy/context.ts';
import { slipBetween, withinTwoSlips } from '../../src/policy/spelling/edits.ts';
import { noTextTools, type TextTools } from '../../src/policy/text-tools.ts';
import type { Violation } from '../../src/policy/violation.ts';
import { textTools } from './text-tools.ts';

const loaded = await textTools();

function misspelt(text: string, context: DraftContext = {}, tools: TextTools = loaded): Violation[] {
  return checkDraft(text, context, { tools }).filter(({ rule }) => rule === 'spelling');
}
const marks = (text: string, context?: DraftContext) =>
  misspelt(text, context).map(({ start, end }) => text.slice(start ?? 0, end ?? 0));

describe('spelling', () => {
  it('offers the right word, and mends with it where it is clear', () => {
    const text = 'We did not recieve your adress.';
    expect(misspelt(text)).toMatchObject([
      { message: '“recieve” should be “receive”.', fix: { start: 11, end: 18, replacement: 'receive' } },
      { message: '“adress” should be “address”.', fix: { start: 24, end: 30, replacement: 'address' } },
    ]);
  });

  it('holds the ending for meant, where two words are as near', () => {
    expect(misspelt('The order is delayd until Friday.')[0]?.message).toBe('“delayd” should be “delayed”.');
  });

  it('keeps the capital of a sentence’s first word', () => {
    expect(misspelt('Unfortunatly the lamp is late.')[0]?.fix?.replacement).toBe('Unfortunately');
  });

  it.each([
    ['names inside a sentence', 'Your parcel is with Hermess, says Mr. Adress from Recieveton.'],
    ['the one who is greeted', 'Sehr geehrte Frau Lieferrung,\nIhr Paket kommt morgen an.'],
    ['who signs', 'Your parcel arrives tomorrow.\n\nKind regards,\nadress recieve & co'],
    ['codes, models and sizes', 'The WX-77b and the 140x200cm model arrive tomorrow.'],
    ['capitals', 'Please use the RECIEVE port of the device.'],
    ['links, mail addresses and slots', 'See https://track.example/adress or write {recieve} down.'],
    ['quotations', 'You asked us to engrave “Hapy Brithday”.'],
    ['a word nobody knows', 'The flurbelwick is on its way.'],
    ['hyphenated words of known parts', 'The oak-veneered, self-closing drawer is ready.'],
    ['emoticons and shortcodes', 'Sorry :recieve: for the wait.'],
  ])('leaves alone %s', (_, text) => {
    expect(marks(text)).toEqual([]);
  });

  it('learns from the order and from the team', () => {
    const text = 'Your teh recieve is on its way.';
    expect(marks(text)).toEqual(['teh', 'recieve']);
    expect(marks(text, { itemTitles: ['Recieve Teh Brand Mug'] })).toEqual([]);
    expect(marks(text, { teamWords: ['teh', 'Recieve'] })).toEqual([]);
  });

  it('checks each sentence in its own language', () => {
    const text =
      'Ihre Lieferrung kommt später an, das tut uns leid. Please confirm that the adress is right for you.';
    expect(marks(text)).toEqual(['Lieferrung', 'adress']);
  });

  it('sees German nouns without their capital', () => {
    expect(misspelt('Ihre bestellung kommt leider erst am Montag an.')[0]?.message).toBe(
      '“bestellung” should be “Bestellung”.',
    );
  });

  it('points into the draft as written, behind invisible characters and entities', () => {
    const text = 'Tom &amp; Co will not rec\u200bieve it.';
    expect(marks(text)).toEqual(['rec\u200bieve']);
  });

  it('finds slips in the words of our trade without a dictionary', () => {
    const tools = { ...loaded, spellers: {} };
    expect(misspelt('La spedizzione del suo ordine è in ritardo.', {}, tools)).toHaveLength(1);
    expect(misspelt('Il pezzo presso il negozio costa poco, ma il prezzo è giusto.', {}, tools)).toEqual([]);
  });

  it('finds wrongly chosen characters in Chinese and Japanese', () => {
    expect(marks('商品以经发出，请您确认帐号。')).toEqual(['以经', '帐号']);
    expect(marks('申し訳ごさいません。在庫切れです。')).toEqual(['申し訳ごさいません']);
    expect(marks('这不由其他人决定。')).toEqual([]);
  });

  it('leaves a word of the team’s alone where no dictionary but a pattern marks it', () => {
    const text = '商品以经发出，请您确认帐号。';
    expect(misspelt(text, { teamWords: ['帐号'] })).toHaveLength(1);
    expect(misspelt(text, {})).toHaveLength(2);
  });

  it('is silent without tools', () => {
    expect(misspelt('We did not recieve your adress.', {}, noTextTools)).toEqual([]);
  });
});

describe('slipBetween', () => {
  it.each([
    ['bestellung', 'Bestellung', 'case'],
    ['numero', 'número', 'accent'],
    ['Strasse', 'Straße', 'accent'],
    ['adress', 'address', 'doubling'],
    ['recieve', 'receive', 'transposition'],
    ['wich', 'which', 'letter'],
    ['delivrey', 'deliver', null],
    ['same', 'same', 'case'],
  ])('%s for %s: %s', (wrong, right, slip) => {
    expect(slipBetween(wrong, right)).toBe(slip);
  });
});

describe('withinTwoSlips', () => {
  it.each([
    ['definately', 'definitely', true],
    ['adres', 'address', true],
    ['table', 'chair', false],
    ['a'.repeat(2000), 'b'.repeat(2000), false],
  ])('%s and %s', (one, other, near) => {
    expect(withinTwoSlips(one, other)).toBe(near);
  });
});
