import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/check-draft.ts';
import type { DraftContext } from '../../src/policy/context.ts';
import { noTextTools } from '../../src/policy/text-tools.ts';
import { textTools } from './text-tools.ts';

const tools = await textTools();

function found(text: string, context: DraftContext | string, locale: 'en' = 'en'): string[] {
  const known = typeof context === 'string' ? { buyerLocale: context } : context;
  return checkDraft(text, known, { tools, locale })
    .filter(({ rule }) => rule === 'wrong-language')
    .map(({ start, end }) => (start === null ? 'whole' : text.slice(start, end as number)));
}

const german = 'Guten Tag, Ihre Bestellung kommt leider zwei Tage später an. Wir bitten um Entschuldigung.';
const english = 'Hello, your order will arrive two days late. We are sorry for the wait.';

describe('wrong-language', () => {
  it.each([
    ['English to a German buyer', english, 'de-DE'],
    ['German to a buyer in the US', german, 'en-US'],
    ['Chinese to a French buyer', '您的包裹将晚两天送达，我们深表歉意。', 'fr-FR'],
    ['Japanese to a Chinese buyer', 'お届けが二日遅れる見込みです。申し訳ございません。', 'zh-CN'],
    ['Chinese to a Japanese buyer', '您的包裹将晚两天送达，我们深表歉意。', 'ja-JP'],
    ['German to a Turkish buyer in Germany', german, 'tr-TR'],
    [
      'Danish, which has no patterns here, to a Swedish buyer',
      'Hej, din ordre kommer desværre to dage senere end forventet, fordi lastbilen gik i stykker på vejen.',
      'sv-SE',
    ],
    ['German to an Arabic buyer', german, 'ar-AE'],
  ])('marks the whole message: %s', (_, text, buyerLocale) => {
    expect(found(text, buyerLocale)).toEqual(['whole']);
  });

  it.each([
    ['British to American', english, 'en-US'],
    [
      'Portuguese of Portugal to Brazil',
      'A sua encomenda chega dois dias mais tarde do que o previsto.',
      'pt-BR',
    ],
    ['simplified to Taiwan', '您的包裹将晚两天送达，我们深表歉意。', 'zh-TW'],
    ['a locale with an underscore', german, 'de_CH'],
    [
      'a quoted English title',
      'Ihr Artikel „The Big Book of Garden Birds and How to Feed Them“ kommt am Montag an.',
      'de-DE',
    ],
    [
      'an order ID, a link and a name',
      'Ihre Bestellung 305-7712904-6618230 liegt bei DHL: https://www.dhl.de/track?id=JJD0001',
      'de-DE',
    ],
    ['one word', 'Hello', 'de-DE'],
    [
      'a company’s name in Chinese under the sign-off',
      `${german}\n\nMit freundlichen Grüßen\n深圳市绿叶商贸`,
      'de-DE',
    ],
    ['Latin product names in Japanese', 'ご注文のStand Mixer Pro 500は二日遅れる見込みです。', 'ja-JP'],
    ['numbers alone', '305-7712904-6618230', 'de-DE'],
  ])('leaves alone: %s', (_, text, buyerLocale) => {
    expect(found(text, buyerLocale)).toEqual([]);
  });

  it('knows the order’s own titles, quoted or not', () => {
    const text = 'Ihr Artikel The Big Book of Garden Birds and How to Feed Them kommt am Montag an.';
    const itemTitles = ['The Big Book of Garden Birds and How to Feed Them'];
    expect(found(text, { buyerLocale: 'de-DE', itemTitles })).toEqual([]);
  });

  it('marks the part that is in another language', () => {
    const stray = 'Please let us know if you still want to have it.';
    expect(found(`${german} ${stray}`, 'de-DE')).toEqual([stray]);
    expect(found(`${english} Wir bitten um Ihre Geduld und um Ihr Verständnis.`, 'en-US')).toEqual([
      'Wir bitten um Ihre Geduld und um Ihr Verständnis.',
    ]);
    expect(found(`您好 ${german}`, 'de-DE')).toEqual(['您好']);
  });

  it('says nothing where the buyer’s language is not known', () => {
    expect(found(english, {})).toEqual([]);
    expect(found(english, { buyerLocale: null, marketplace: 'DE' })).toEqual([]);
  });

  it('holds a reply to it, too', () => {
    expect(found(english, { buyerLocale: 'de-DE', reply: true })).toEqual(['whole']);
  });

  it('names both languages in words', () => {
    const [violation] = checkDraft(english, { buyerLocale: 'de-DE' }, { tools }).filter(
      ({ rule }) => rule === 'wrong-language',
    );
    expect(violation?.message).toBe('The text is in English; this buyer reads German.');
  });

  it('goes by the script alone where no tool is loaded', () => {
    const violations = (text: string) => checkDraft(text, { buyerLocale: 'de-DE' }, { tools: noTextTools });
    expect(violations('您的包裹将晚两天送达，我们深表歉意。').map(({ rule }) => rule)).toContain(
      'wrong-language',
    );
    expect(violations(english).map(({ rule }) => rule)).not.toContain('wrong-language');
  });
});
