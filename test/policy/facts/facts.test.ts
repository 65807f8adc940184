import { describe, expect, it } from 'vitest';
import { findAmounts, formatAmount } from '../../../src/policy/facts/amounts.ts';
import { collectFacts } from '../../../src/policy/facts/collect-facts.ts';
import { findDurations, formatDuration } from '../../../src/policy/facts/durations.ts';
import { findItemTitle, findQuotes } from '../../../src/policy/facts/item-titles.ts';
import { findTrackingNumbers } from '../../../src/policy/facts/tracking-numbers.ts';

describe('amounts', () => {
  it.each<[string, number, string, string, string]>([
    ['€25.90', 25.9, 'EUR', 'de-DE', '25,90 €'],
    ['25,90 €', 25.9, 'EUR', 'en-US', '€25.90'],
    ['EUR 1.299,00', 1299, 'EUR', 'fr-FR', '1 299,00 €'],
    ['$1,299', 1299, 'USD', 'de-DE', '1.299 $'],
    ['25 euros', 25, 'EUR', 'it-IT', '25 €'],
    ['199 zł', 199, 'PLN', 'pl-PL', '199 zł'],
    ['2,000円', 2000, 'JPY', 'ja-JP', '￥2,000'],
    ['R$ 59,90', 59.9, 'BRL', 'pt-BR', 'R$ 59,90'],
    ['£12', 12, 'GBP', 'nl-NL', '£ 12'],
  ])('%s is %d %s, for %s %s', (text, value, currency, locale, written) => {
    const [amount] = findAmounts(`We refunded ${text} today.`);
    expect(amount).toMatchObject({ value, currency });
    if (amount) expect(formatAmount(amount, locale)).toBe(written);
  });

  it.each(['100 x 200', 'order 302-5550123-7771234', '12 pieces', '5 March'])('finds none in %s', (text) => {
    expect(findAmounts(text)).toEqual([]);
  });
});

describe('lengths of time', () => {
  it.each<[string, string, string]>([
    ['two days', 'de-DE', '2 Tage'],
    ['3 Wochen', 'en-US', '3 weeks'],
    ['deux semaines', 'pl-PL', '2 tygodnie'],
    ['5天', 'sv-SE', '5 dagar'],
    ['1 day', 'sv-SE', '1 dag'],
    ['três dias', 'ja-JP', '3日'],
    ['48 hours', 'fr-FR', '48 heures'],
  ])('%s is in %s: %s', (text, locale, written) => {
    const [found] = findDurations(text);
    if (!found) throw new Error('none was found');
    expect(formatDuration(found, locale)).toBe(written);
  });

  it('leaves working days alone, which are more', () => {
    expect(findDurations('3 business days')).toEqual([]);
  });
});

describe('the item', () => {
  const titles = ['Aster Teekanne 1,2 l aus Porzellan, blau', 'Milchkännchen Aster, weiß'];

  it.each([
    ['"Tea Pot Aster" is late', [], 'Tea Pot Aster'],
    ['„Teekanne“ kommt später', [], 'Teekanne'],
    ['您订购的「Teekanne Aster」延迟', [], 'Teekanne Aster'],
    ['您订购的《Teekanne》延迟', [], 'Teekanne'],
    ['the blue Aster Teekanne is late', titles, 'Aster Teekanne 1,2 l aus Porzellan, blau'],
    ['your Porcelain Tea Pot from this order', [], 'Porcelain Tea Pot'],
    ['item: Tea Pot Aster, blue', [], 'Tea Pot Aster'],
    ['your order is late', titles, null],
    ['"Tea Pot" and "Milk Jug" are late', [], null],
    ['the parcel comes with the Royal Mail', [], null],
  ])('%s', (text, known, expected) => {
    expect(findItemTitle(text, known)).toBe(expected);
  });

  it('cuts a long title at a word', () => {
    const title = `Teekanne Aster ${'mit sehr vielen Worten '.repeat(10)}`;
    const found = findItemTitle('Teekanne Aster', [title]) ?? '';
    expect(found.length).toBeLessThanOrEqual(60);
    expect(title.startsWith(found)).toBe(true);
    expect(found).toMatch(/\p{L}$/u);
  });

  it('reads quotation marks of every language', () => {
    expect(findQuotes('"a1" „b2“ «c3» ”d4” “e5” 「f6」 \'g7\'')).toEqual([
      'a1',
      'b2',
      'c3',
      'd4',
      'e5',
      'f6',
      'g7',
    ]);
    expect(findQuotes("We don't know the buyer's address")).toEqual([]);
  });
});

describe('tracking numbers', () => {
  it.each([
    ['UPS 1Z999AA10123456784', ['1Z999AA10123456784']],
    ['Sendungsnummer: 00340434161094042557', ['00340434161094042557']],
    ['运单号 SF1234567890123', ['SF1234567890123']],
    ['order 302-5550123-7771234', []],
  ])('%s', (text, expected) => {
    expect(findTrackingNumbers(text)).toEqual(expected);
  });
});

describe('the facts of a draft', () => {
  const facts = (...sentences: string[]) => collectFacts(sentences, {}, 'en');

  it('tells the day of shipment from the day of delivery', () => {
    expect(facts('It ships on 5 March and arrives on 9 March.')).toMatchObject({
      shipDate: { day: 5 },
      deliveryDate: { day: 9 },
    });
  });

  it('takes the new day, not the old one', () => {
    expect(facts('It ships on 9 March instead of 5 March.')).toMatchObject({ shipDate: { day: 9 } });
    expect(facts('It was to ship on 5 March; it will ship on 9 March.')).toMatchObject({
      shipDate: { day: 9 },
    });
  });

  it('takes the day for the answer for what it is', () => {
    expect(facts('Please reply to this message by 9 March.')).toMatchObject({
      replyBy: { day: 9 },
      shipDate: null,
    });
  });

  it('knows a delay from a promise', () => {
    expect(facts('It is delayed by three days.')).toMatchObject({ delay: { count: 3, unit: 'day' } });
    expect(facts('It is delayed and ships within 3 days.').delay).toBeNull();
  });

  it('tells what is asked, unless numbers would be lost', () => {
    expect(facts('Which colour do you want?').questions).toEqual(['askColor']);
    expect(facts('Do you need size 38 or 40?').questions).toEqual([]);
    expect(facts('Do you like it?').questions).toEqual([]);
    expect(facts('Which colour do you want?', 'Do you like it?').questions).toEqual([]);
  });

  it('tells a refund that is done from one that is offered', () => {
    expect(facts('We have refunded 25 EUR.')).toMatchObject({ refund: 'done', refundAmount: { value: 25 } });
    expect(facts('We will refund you.')).toMatchObject({ refund: 'offered', refundAmount: null });
    expect(facts('It is late.')).toMatchObject({ refund: 'no' });
  });
});
