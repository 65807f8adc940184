import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, mayBeNear, withinTwoSlips } from '../../../src/policy/spelling/edits.ts';

const near = (one: string, other: string) =>
  mayBeNear(lettersOf(one), lettersOf(other), one.length - other.length);

describe('mayBeNear', () => {
  it('never rules out a word that is two slips away', () => {
    const slip = fc.record({
      at: fc.nat(12),
      letter: fc.constantFrom('a', 'ß', 'ğ', 'z', ''),
      drop: fc.nat(1),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 3, maxLength: 12 }),
        fc.array(slip, { maxLength: 2 }),
        (word, slips) => {
          let written = word;
          for (const { at, letter, drop } of slips)
            written = written.slice(0, at) + letter + written.slice(at + drop);
          if (withinTwoSlips(word, written)) expect(near(word, written)).toBe(true);
        },
      ),
    );
  });

  it('rules out words with three other letters', () => {
    expect(near('parcel', 'refund')).toBe(false);
    expect(near('refund', 'refunded')).toBe(true);
    expect(near('refund', 'refundable')).toBe(false);
  });
});
