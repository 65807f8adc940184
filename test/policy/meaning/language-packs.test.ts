import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/policy/check-draft.ts';
import { packs } from '../../../src/policy/languages/index.ts';
import { compilePack } from '../../../src/policy/meaning/compile-pack.ts';
import type { LanguagePack } from '../../../src/policy/meaning/language-pack.ts';
import { meaningRules } from '../../../src/policy/meaning/language-pack.ts';
import { noTextTools } from '../../../src/policy/text-tools.ts';

describe.each(Object.values(packs).map((pack) => [pack.language, pack] as const))('%s', (_language, pack) => {
  it('has only patterns that can be read and concepts that are known', () => {
    expect(() => compilePack(pack)).not.toThrow();
  });

  it('shows each rule at work on five drafts and four near misses', () => {
    for (const id of meaningRules) {
      expect(pack.rules[id].bad.length, id).toBeGreaterThanOrEqual(5);
      expect(pack.rules[id].good.length, id).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('a pack', () => {
  const english = packs.en as LanguagePack;

  it('that names an unknown concept is refused, with the pattern', () => {
    const broken = { ...english, kinds: { ...english.kinds, thanks: ['<thanx>'] } };
    expect(() => compilePack(broken)).toThrow('The pattern "<thanx>" names the unknown concept <thanx>');
  });

  it('that is missing leaves the meaning rules silent', () => {
    const german = { ...noTextTools, identify: () => [{ language: 'de', score: 1 }] };
    const found = checkDraft('Please leave us a five-star review.', {}, { tools: german });
    expect(found.filter(({ rule }) => rule === 'review-positive')).toEqual([]);
  });

  it('is guessed by its common words where no identifier is loaded', () => {
    const found = checkDraft('Please leave us a five-star review.', {});
    expect(found.map(({ rule }) => rule)).toContain('review-positive');
    expect(checkDraft('Пожалуйста, подождите ещё три дня', {}).map(({ rule }) => rule)).not.toContain(
      'not-permitted',
    );
  });
});
