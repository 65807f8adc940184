import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/policy/context.ts';
import { grammarRules } from '../../../src/policy/languages/grammar-rules.ts';
import { objectMark } from '../../../src/policy/prose.ts';

/** Order IDs and quotations are masked before the patterns see a sentence. */
function masked(sentence: string): string {
  return sentence.replace(/\d{3}-\d{7}-\d{7}|"[^"]+"|„[^“]+“|«[^»]+»/g, (found) =>
    objectMark.repeat(found.length),
  );
}

describe.each(Object.keys(grammarRules) as Language[])('the grammar patterns of %s', (language) => {
  const rules = grammarRules[language] ?? [];

  it('have names of their own', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s: finds its mistakes', (_, rule) => {
    expect(rule.wrong.length).toBeGreaterThan(0);
    const missed = rule.wrong.filter((sentence) => [...rule.find(masked(sentence))].length === 0);
    expect(missed).toEqual([]);
  });

  it('leave every near miss alone', () => {
    const alarms = rules
      .flatMap(({ right }) => right)
      .flatMap((sentence) =>
        rules.flatMap(({ name, find }) =>
          [...find(masked(sentence))].map(
            ({ start, end }) => `${name}: ${sentence.slice(start, end)} | ${sentence}`,
          ),
        ),
      );
    expect(alarms).toEqual([]);
  });

  it('mend what they mark, and find nothing more there', () => {
    const unmended = rules.flatMap((rule) =>
      rule.wrong.flatMap((sentence) => {
        const prose = masked(sentence);
        const [fault] = rule.find(prose);
        if (!fault || fault.replacement === null) return [];
        const mended = prose.slice(0, fault.start) + fault.replacement + prose.slice(fault.end);
        return [...rule.find(mended)].length === 0 ? [] : [`${rule.name}: ${mended}`];
      }),
    );
    expect(unmended).toEqual([]);
  });
});
