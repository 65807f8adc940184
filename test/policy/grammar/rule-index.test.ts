import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/policy/context.ts';
import { sureTextsOf } from '../../../src/policy/grammar/sure-texts.ts';
import { faultFinderOf, grammarRules } from '../../../src/policy/languages/grammar-rules.ts';

describe('sureTextsOf', () => {
  it.each([
    [/order have been/i, ['order have been']],
    [/Order\s+(?:have|are)/i, ['order']],
    [/\b(?:a|an) (?:useful|hour)s?/, ['useful', 'hour']],
    [/[Dd]ie?\s(?<fault>Pakets)/, ['pakets']],
    [/(?<=wegen )\p{L}+/u, ['wegen ']],
    [/(?:Bestellung){2}/, ['bestellung']],
    [/由于(?:.{1,9})因此/u, ['由于']],
  ])('knows what %s can’t match without', (pattern, texts) => {
    expect(sureTextsOf(pattern)).toEqual(texts);
  });

  it.each([[/[aeiou]\d*/], [/(?:order)?/], [/order|\d+/], [/(?!order)\w/]])(
    'is not sure of %s',
    (pattern) => {
      expect(sureTextsOf(pattern)).toBeNull();
    },
  );
});

describe.each(languages)('the fault finder for %s', (language) => {
  it('finds in every example what its rules find one by one', () => {
    const rules = grammarRules[language] ?? [];
    const examples = rules.flatMap(({ wrong, right }) => [...wrong, ...right]);
    const find = faultFinderOf(language);
    for (const example of [...examples, ...examples.map((one) => one.toUpperCase())])
      expect(find(example)).toEqual(rules.flatMap((rule) => [...rule.find(example)]));
    expect(examples.length).toBeGreaterThan(0);
  });
});
