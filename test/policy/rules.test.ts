import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/check-draft.ts';
import { wordings } from '../../src/policy/messages/index.ts';
import { rules } from '../../src/policy/registry.ts';
import type { BadExample, GoodExample, Rule } from '../../src/policy/rule.ts';
import { ruleIds } from '../../src/policy/rule-ids.ts';
import type { Fix, Violation } from '../../src/policy/violation.ts';
import { textTools } from './text-tools.ts';

const ruleFiles = readdirSync(resolve(import.meta.dirname, '../../src/policy/rules')).sort();
const tools = await textTools();

function violationsOf(rule: Rule, { text, context }: GoodExample): Violation[] {
  return checkDraft(text, context ?? {}, { tools }).filter((violation) => violation.rule === rule.id);
}

/** Applies fixes from the end, so that the spans before stay right. */
function mend(text: string, fixes: readonly Fix[]): string {
  return [...fixes]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (mended, { start, end, replacement }) => mended.slice(0, start) + replacement + mended.slice(end),
      text,
    );
}

function title({ text, because }: GoodExample): string {
  const shown = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  return `${JSON.stringify(shown)}${because ? ` (${because})` : ''}`;
}

describe('the registry', () => {
  it('holds every rule of the catalogue once, in its order', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...ruleIds]);
  });

  it('has one file for each rule, named after its ID', () => {
    expect(ruleFiles).toEqual(ruleIds.map((id) => `${id}.ts`).sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('exports itself from the file of its name', async () => {
    const module: Record<string, unknown> = await import(`../../src/policy/rules/${id}.ts`);
    expect(Object.values(module)).toContain(rule);
  });

  it('names its clause and is worded in every locale', () => {
    expect(rule.clause).toMatch(/^(0[12]\b.*|api\b.*)$/);
    for (const wording of Object.values(wordings)) {
      const { title, explanation, findings } = wording.rules[id];
      for (const text of [title, explanation, ...Object.values(findings)]) expect(text.trim()).not.toBe('');
    }
  });

  it('has at least two good and two bad examples', () => {
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(2);
  });

  for (const example of rule.examples.good)
    it(`lets pass ${title(example)}`, () => {
      expect(violationsOf(rule, example)).toEqual([]);
    });

  for (const example of rule.examples.bad) {
    const found = () => violationsOf(rule, example);

    it(`objects to ${title(example)}`, () => {
      expect(found().length).toBeGreaterThan(0);
      expect(marksOf(example, found())).toEqual(example.marks ?? []);
      for (const { message } of found()) expect(message).not.toMatch(/\{\w+\}/);
    });

    it(`mends what it offers to mend in ${title(example)}`, () => {
      const fixes = found().flatMap(({ fix }) => fix ?? []);
      for (const { start, end } of fixes) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(example.text.length);
      }
      const mended = { ...example, text: mend(example.text, fixes) };
      expect(violationsOf(rule, mended)).toHaveLength(found().filter(({ fix }) => !fix).length);
    });
  }
});

/** The marked texts in order; a finding about the whole message marks none. */
function marksOf({ text }: BadExample, violations: readonly Violation[]): string[] {
  return violations.flatMap(({ start, end }) =>
    start === null || end === null ? [] : text.slice(start, end),
  );
}
