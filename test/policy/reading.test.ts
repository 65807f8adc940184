import { describe, expect, it } from 'vitest';
import { foldLookAlikes } from '../../src/policy/look-alikes.ts';
import { readDraft } from '../../src/policy/reading.ts';
import { noTextTools } from '../../src/policy/text-tools.ts';

const read = (draft: string) => readDraft(draft, noTextTools);

/** What of the original the `shown` part of the reading leads back to. */
function original(draft: string, shown: string): string {
  const reading = read(draft);
  const at = reading.text.indexOf(shown);
  const { start, end } = reading.spanOf(at, at + shown.length);
  return draft.slice(start, end);
}

describe('reading a draft', () => {
  it.each([
    ['full-width forms', 'ｓｈｏｐ．ｃｏｍ', 'shop.com'],
    ['zero-width characters', 'sh\u200bop\u2060.c\u200dom', 'shop.com'],
    ['soft hyphens and bidi marks', '\u202esh\u00adop\u202c', 'shop'],
    ['tag characters', 'sh\u{e0041}op', 'shop'],
    ['circled digits', '①③⑧', '138'],
    ['keycaps', '1️⃣2️⃣', '12'],
    ['black circled digits', '❶➁➌⓿⓵', '12301'],
    ['boxed letters', '🆂🅷🅾🅿 🅢', 'SHOP S'],
    ['strokes laid over', 'c\u0336o\u0336d\u0336e\u0336', 'code'],
    ['a combining accent', 'cafe\u0301', 'café'],
    ['an accent behind a zero-width space', 'cafe\u200b\u0301', 'café'],
    ['half-width katakana with its voicing mark', 'ﾎﾞﾄﾙ', 'ボトル'],
    ['entities', 'R&amp;D &#x68;i&nbsp;you', 'R&D hi you'],
    ['control characters', 'sh\u0000op', 'shop'],
  ])('undoes %s', (_, draft, text) => {
    expect(read(draft).text).toBe(text);
  });

  it.each(['™', 'Lego™', '\n\n', '\r\n', 'R&D', 'AT&T;', '&unknown;', '订单，您好！', 'Größe', '\ud800x'])(
    'leaves %j as it is',
    (draft) => {
      expect(read(draft).text).toBe(draft.normalize('NFC').replace('，', ',').replace('！', '!'));
    },
  );

  it.each([
    ['a 𝐬𝐡𝐨𝐩 b', 'shop', '𝐬𝐡𝐨𝐩'],
    ['a sh\u200bop\u200b b', 'shop', 'sh\u200bop'],
    ['see cafe\u0301 now', 'café', 'cafe\u0301'],
    ['a &amp; b', '&', '&amp;'],
    ['ﬁne', 'f', 'ﬁ'],
    ['1️⃣2️⃣', '12', '1️⃣2️⃣'],
  ])('leads back from %j', (draft, shown, written) => {
    expect(original(draft, shown)).toBe(written);
  });

  it('leads an empty range back to a place', () => {
    expect(read('a\u200bb').spanOf(1, 1)).toEqual({ start: 2, end: 2 });
    expect(read('ab').spanOf(2, 2)).toEqual({ start: 2, end: 2 });
  });

  it.each([
    ['Dear Mr. Thompson, it is late. We are sorry.', 2],
    ['Hello!! Where to? At home...', 3],
    ['Die Lieferung kommt am 5. Mai. Danke.', 2],
    ['Wir liefern z.B. in die 3. Etage, bzw. zum Nachbarn.', 1],
    ['Art. no. 5 is out. Is it ok? no. Thanks', 4],
    ['We need size 12. Please answer.', 2],
    ['您好。椅子有两种颜色！您要哪一种？', 3],
    ['「はい。」と答えた。', 2],
    ['one\ntwo\r\n\r\nthree', 3],
    ['U.S. customers and J. Smith', 1],
    ['Sra. García, su pedido llega el 3.5. Gracias', 2],
  ])('cuts %j into %i sentences', (draft, count) => {
    const { sentences, text } = read(draft);
    expect(sentences.map((sentence) => sentence.text)).toHaveLength(count);
    for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own);
  });

  it.each([
    ['订单的椅子，您想要什么颜色？', 'zh'],
    ['ご注文の椅子は何色をご希望でしょうか。', 'ja'],
    ['商品名 USB Hub の在庫切れです', 'ja'],
    ['この 椅子 の Panasonic 商品', 'ja'],
    ['Philips 剃须刀的颜色您想要哪一种呢', 'zh'],
    ['The blade of the 包丁 knife', null],
  ])('tells the language of %j by its script', (draft, language) => {
    expect(read(draft).language).toBe(language);
  });

  it.each([
    ['vamos trocar a peça com você', 0.01, 'pt'],
    ['vamos trocar a peça com você', 0.05, 'es'],
    ['vamos trocar', 0.01, 'es'],
  ])('takes %j, Spanish by a lead of %d, for %s', (draft, lead, language) => {
    const identify = () => [
      { language: 'es', score: 0.7 },
      { language: 'pt', score: 0.7 - lead },
    ];
    expect(readDraft(draft, { ...noTextTools, identify }).language).toBe(language);
  });
});

describe('letters that look like others', () => {
  it.each([
    ['shоp.соm', 'shop.com'],
    ['ѕhop', 'shop'],
    ['аmаzοn', 'amazon'],
    ['Почта', 'Почта'],
    ['Größe 订单 über', 'Größe 订单 über'],
  ])('reads %j as %j', (text, folded) => {
    expect(foldLookAlikes(text)).toBe(folded);
    expect(foldLookAlikes(text)).toHaveLength(text.length);
  });
});
