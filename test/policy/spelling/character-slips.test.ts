import { describe, expect, it } from 'vitest';
import { japaneseKana } from '../../../src/policy/languages/ja/kana-pack.ts';
import { slipFinderOf } from '../../../src/policy/languages/spelling-packs.ts';
import { createSlipFinder } from '../../../src/policy/spelling/character-slips.ts';
import { createKanaFinder } from '../../../src/policy/spelling/kana-slips.ts';

type Slips = [found: string, right: string][];
const slips = (language: 'ja' | 'zh', text: string): Slips =>
  [...(slipFinderOf(language)?.(text) ?? [])].map(({ start, end, right }) => [text.slice(start, end), right]);

describe('a wrongly chosen character in Chinese', () => {
  it.each<[string, Slips]>([
    ['请告诉我们您的订单号吗。', []],
    ['您的包果正在运输途中。', [['包果', '包裹']]],
    ['物留公司今天会联系您。', [['物留公司', '物流公司']]],
    ['收获地址已经更新。', [['收获地址', '收货地址']]],
    ['感谢您的耐心等待。', []],
    ['今年的收获很多。', []],
  ])('%s', (text, found) => {
    expect(slips('zh', text)).toEqual(found);
  });
});

describe('a wrongly chosen character in Japanese', () => {
  it.each<[string, Slips]>([
    ['返勤の手続きを始めました。', [['返勤', '返金']]],
    ['再配逹をご依頼ください。', [['再配逹', '再配達']]],
    ['カメラを内臓したドアベルです。', [['内臓', '内蔵']]],
    ['本日、商品を発想いたしました。', [['発想', '発送']]],
    ['こちらは面白い発想の商品です。', []],
    ['遅れるかも知れません。', []],
  ])('%s', (text, found) => {
    expect(slips('ja', text)).toEqual(found);
  });
});

describe('a slip in kana', () => {
  it.each<[string, Slips]>([
    ['コーヒーメーカの部品です。', [['コーヒーメーカ', 'コーヒーメーカー']]],
    ['バテリーを交換します。', [['バテリー', 'バッテリー']]],
    ['サーピス担当です。', [['サーピス', 'サービス']]],
    ['ありがとうごいます。', [['ありがとうごいます', 'ありがとうございます']]],
    ['よろしくお願い申し上げま。', [['ま', 'ます']]],
    ['どうぞよろしくお願いいたします。', []],
    ['電源を五秒長押ししてください。', []],
    ['プリンタとコネクタを同封しました。', []],
  ])('%s', (text, found) => {
    expect(slips('ja', text)).toEqual(found);
  });

  it('is none in the phrases and words themselves', () => {
    const find = createKanaFinder(japaneseKana);
    const { phrases, katakana, right } = japaneseKana;
    expect([...phrases, ...katakana, ...right].filter((text) => [...find(text)].length > 0)).toEqual([]);
  });
});

describe('createSlipFinder', () => {
  const find = createSlipFinder({
    locale: 'zh',
    words: ['退款', '地址'],
    alike: ['款宽'],
    loose: '',
    free: '',
    right: [],
    confusions: [],
  });

  it('believes only in characters that are alike', () => {
    expect([...find('我们已经退宽。')]).toEqual([{ start: 4, end: 6, right: '退款' }]);
    expect([...find('我们已经退回。')]).toEqual([]);
  });

  it('lets a right word stand', () => {
    expect([...find('我们已经退款。')]).toEqual([]);
  });
});
