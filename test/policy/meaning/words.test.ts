import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/policy/meaning/words.ts';

const forms = (text: string) => wordsOf(text, 0).map(({ form }) => form);

describe('wordsOf', () => {
  it('compares words without case and accents', () => {
    expect(forms('Größe ÉTÉ Łódź İyi')).toEqual(['grosse', 'ete', 'lodz', 'iyi']);
  });

  it('reads a digit between letters as the letter it stands in for', () => {
    expect(forms('rev1ew 5 st4rs mp3')).toEqual(['review', '5', 'stars', 'mp3']);
  });

  it('takes order IDs and links as one word, and links as no prose', () => {
    expect(forms('Order 111-1234567-1234567: https://shop.example/free-gift <b>')).toEqual([
      'order',
      '#order',
      '',
      '',
    ]);
  });

  it('glues the parts of a hyphenated word, unless the language counts each', () => {
    const glued = (hyphenParts: boolean) =>
      wordsOf('Amazon-Bewertung', 0, hyphenParts).map((word) => word.glued);
    expect(glued(false)).toEqual([false, true]);
    expect(glued(true)).toEqual([false, false]);
  });

  it('takes each Chinese or Japanese character as a word', () => {
    expect(forms('5星好评 thanks')).toEqual(['5', '星', '好', '评', 'thanks']);
  });

  it('points into the text it was cut from', () => {
    const text = 'Ça va — très bien';
    for (const { start, end } of wordsOf(text, 0)) expect(text.slice(start, end)).toMatch(/^\p{L}+$/u);
    expect(wordsOf('a b', 10).map(({ start }) => start)).toEqual([10, 12]);
  });

  it('knows where a clause ends and where a comma stands', () => {
    expect(wordsOf('not now, but soon; or never', 0).map(({ clause, paused }) => [clause, paused])).toEqual([
      [0, false],
      [0, false],
      [0, true],
      [0, false],
      [1, true],
      [1, false],
    ]);
  });
});
