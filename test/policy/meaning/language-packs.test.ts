import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/policy/check-draft.ts';
import { packs } from '../../../src/policy/languages/index.ts';
import { compilePack } from '../../../src/policy/meaning/compile-pack.ts';
import type { LanguagePack } from '../../../src/policy/meaning/language-pack.ts';
import { meaningRules } from '../../../src/policy/meaning/language-pack.ts';
import { wordsOf } from '../../../src/policy/meaning/words.ts';

describe.each(Object.values(packs).map((pack) => [pack.language, pack] as const))('%s', (_language, pack) => {
  it('has only patterns that can be read and concepts that are known', () => {
    expect(() => compilePack(pack)).not.toThrow();
  });

  it('shows each rule at work on drafts and near misses', () => {
    const [drafts, nearMisses] = pack.language === 'en' ? [5, 4] : [2, 2];
    for (const id of meaningRules) {
      expect(pack.rules[id].bad.length, id).toBeGreaterThanOrEqual(drafts);
      expect(pack.rules[id].good.length, id).toBeGreaterThanOrEqual(nearMisses);
    }
  });
});

describe('a pack', () => {
  const english = packs.en as LanguagePack;

  it('that names an unknown concept is refused, with the pattern', () => {
    const broken = { ...english, kinds: { ...english.kinds, thanks: ['<thanx>'] } };
    expect(() => compilePack(broken)).toThrow('The pattern "<thanx>" names the unknown concept <thanx>');
  });

  it('lets only the denials it names reach back', () => {
    const german = compilePack(packs.de as LanguagePack);
    const denied = (text: string, concept: string) =>
      german
        .mark(wordsOf(text, 0))
        .some((marks) => marks.some((mark) => mark.concept === concept && mark.denied));
    expect(denied('Bitte stornieren Sie die Bestellung nicht', 'cancel')).toBe(true);
    expect(denied('Wir stornieren und haben keine Ware', 'cancel')).toBe(false);
  });

  it('is guessed by its common words where no identifier is loaded', () => {
    const found = checkDraft('Please leave us a five-star review.', {});
    expect(found.map(({ rule }) => rule)).toContain('review-positive');
    expect(checkDraft('Пожалуйста, подождите ещё три дня', {}).map(({ rule }) => rule)).not.toContain(
      'not-permitted',
    );
  });
});
