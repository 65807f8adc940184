import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFaultFinder } from '../../../src/policy/grammar/rule-index.ts';
import { germanGrammar } from '../../../src/policy/languages/de/grammar/index.ts';
import { englishGrammar } from '../../../src/policy/languages/en/grammar/index.ts';
import { japaneseGrammar } from '../../../src/policy/languages/ja/grammar.ts';
import { objectMark } from '../../../src/policy/prose.ts';

/**
 * Sentences with one mistake and their right twins, "{right|wrong}", written before the rules; a line that begins
 * with "-" is known not to be seen by the patterns alone.
 */
function pairsOf(
  language: string,
): { readonly right: string; readonly wrong: string; readonly seen: boolean }[] {
  const text = readFileSync(new URL(`sentence-pairs/${language}.txt`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const filled = (group: string) =>
        line
          .replace(/^- /, '')
          .replace(/\{([^|]*)\|([^}]*)\}/, group)
          .replace(/ {2,}/g, ' ')
          .replace(/\d{3}-\d{7}-\d{7}/g, (id) => objectMark.repeat(id.length));
      return { right: filled('$1'), wrong: filled('$2'), seen: !line.startsWith('- ') };
    });
}

describe.each([
  ['de', germanGrammar],
  ['en', englishGrammar],
  ['ja', japaneseGrammar],
] as const)('sentences of %s', (language, rules) => {
  const find = createFaultFinder(rules);
  const pairs = pairsOf(language);

  it('with a mistake are seen', () => {
    expect(pairs.filter(({ seen, wrong }) => seen && find(wrong).length === 0)).toEqual([]);
  });

  it('without one are left alone', () => {
    expect(pairs.filter(({ right }) => find(right).length > 0)).toEqual([]);
  });
});
