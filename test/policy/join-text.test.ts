import { describe, expect, it } from 'vitest';
import { applyEdits, joinText } from '../../src/policy/join-text.ts';

describe('joining around a gap', () => {
  it.each([
    ['A. ', ' B.', 'A. B.'],
    ['Hello,\n\n', '\n\nRegards', 'Hello,\n\nRegards'],
    ['A.\n', '\nB.', 'A.\nB.'],
    ['A.\n\n', ' B.', 'A.\n\nB.'],
    ['see ', '.', 'see.'],
    ['late, ', '.', 'late.'],
    ['late.', '.', 'late.'],
    ['a (', ') b', 'a b'],
    ['a (', 'b)', 'a (b)'],
    ['', ' B.', 'B.'],
    ['A. ', '', 'A.'],
    ['遅れます。', '申し訳', '遅れます。申し訳'],
  ])('%j + %j', (before, after, expected) => {
    expect(joinText(before, after)).toBe(expected);
  });
});

describe('edits', () => {
  const cut = (text: string, piece: string, replacement = '') => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
    replacement,
  });

  it('are made together, in whatever order they come', () => {
    const text = 'One two three. Four five.';
    const edits = [cut(text, 'Four five.'), cut(text, 'two', '2')];
    expect(applyEdits(text, edits)).toBe('One 2 three.');
    expect(applyEdits(text, [...edits].reverse())).toBe('One 2 three.');
  });

  it('let the longer one stand where two overlap', () => {
    const text = 'Keep this. Drop all of this.';
    expect(applyEdits(text, [cut(text, 'all', 'ALL'), cut(text, 'Drop all of this.')])).toBe('Keep this.');
  });

  it('close the gap between two deletions', () => {
    const text = 'A.\n\nB. C.\n\nD.';
    expect(applyEdits(text, [cut(text, 'B.'), cut(text, 'C.')])).toBe('A.\n\nD.');
  });
});
