import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/policy/meaning/pattern.ts';
import { findLine, parseLine } from '../../../src/policy/meaning/pattern.ts';
import { wordsOf } from '../../../src/policy/meaning/words.ts';

/** What a line finds in a sentence whose concepts are given word for word; null where it finds nothing. */
function found(
  pattern: string,
  text: string,
  concepts: Record<string, string> = {},
  stretch = 1,
): string | null {
  const words = wordsOf(text, 0);
  const marks = words.map(({ form }, at): Mark[] => {
    const said = concepts[form];
    const denied = said?.startsWith('-') ?? false;
    return said ? [{ concept: said.replace('-', ''), end: at + 1, denied }] : [];
  });
  const range = findLine(parseLine(pattern, stretch), { words, marks, question: text.endsWith('?') });
  return range && text.slice(words[range.from]?.start, words[range.to - 1]?.end);
}

describe('the notation', () => {
  it.each([
    ['no longer needed', 'Choose "no longer needed" here', 'no longer needed'],
    ['no longer needed', 'It is needed no longer', null],
    ['cancel*', 'We saw two cancellations', 'cancellations'],
    ['cancel*', 'Noise-cancelling headphones', null],
    ['noise cancel*', 'Noise-cancelling headphones', 'Noise-cancelling'],
    ['gift_card|voucher for you', 'a gift card for you', 'gift card for you'],
    ['gift_card|voucher for you', 'a voucher for you', 'voucher for you'],
    ['a the? lamp', 'a lamp', 'a lamp'],
    ['# %', 'now 20% less', '20%'],
    ['say .. nice', 'say something very nice', 'say something very nice'],
    ['say .. nice', 'say something that is really nice', null],
    ['say ..4 nice', 'say something that is really nice', 'say something that is really nice'],
    ['say .. nice', 'say it; be nice', null],
    ['say ... nice', 'say it; be nice', 'say it; be nice'],
    ['nice ~ lamp', 'the lamp is nice', 'lamp is nice'],
    ['nice ~ lamp', 'a nice little lamp', 'nice little lamp'],
    ['lamp & rug', 'A rug beside a lamp', 'rug beside a lamp'],
    ['lamp & rug', 'A lamp', null],
    ['lamp ! rug', 'A lamp', 'lamp'],
    ['lamp ! rug', 'A rug and a lamp', null],
    ['lamp & ?', 'A lamp?', 'lamp'],
    ['lamp & ?', 'A lamp.', null],
    ['lamp ! ?', 'A lamp?', null],
    ['^ lamp', 'lamp and rug', 'lamp'],
    ['^ lamp', 'rug and lamp', null],
  ])('%s in "%s" finds %s', (pattern, text, phrase) => {
    expect(found(pattern, text)).toBe(phrase);
  });

  it('tells a concept said from a concept denied', () => {
    expect(found('<happy>', 'glad', { glad: 'happy' })).toBe('glad');
    expect(found('<happy>', 'glad', { glad: '-happy' })).toBeNull();
    expect(found('<-happy>', 'glad', { glad: '-happy' })).toBe('glad');
    expect(found('<=happy>', 'glad', { glad: '-happy' })).toBe('glad');
  });

  it('reads Chinese character by character, with wider gaps', () => {
    expect(found('好评', '请给个好评')).toBe('好评');
    expect(found('给 .. 好评', '给我们店一个好评', {}, 3)).toBe('给我们店一个好评');
    expect(found('给 .. 好评', '给我们店一个好评')).toBeNull();
  });

  it.each(['', '! lamp', 'a ~ b ~ c', 'lamp? rug', '..x lamp', '. lamp'])('refuses %j', (pattern) => {
    expect(() => parseLine(pattern)).toThrow(/^The pattern /);
  });
});
