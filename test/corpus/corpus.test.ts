import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/policy/context.ts';
import { ruleIds } from '../../src/policy/rule-ids.ts';

interface LabelledDraft {
  readonly id: string;
  readonly text: string;
  readonly context: object;
  readonly expect: readonly string[];
  readonly may: readonly string[];
  readonly tags: readonly string[];
}

const folder = (part: string) => new URL(`./${part}/`, import.meta.url);
const draftsOf = (part: string): LabelledDraft[] =>
  readdirSync(folder(part))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(new URL(name, folder(part)), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as LabelledDraft);

const parts = { development: draftsOf('development'), 'held-back': draftsOf('held-back') };

describe('the corpus', () => {
  it('holds at least 1,500 drafts, in every language in both parts', () => {
    for (const drafts of Object.values(parts)) {
      expect(drafts.length).toBeGreaterThanOrEqual(1500);
      expect(new Set(drafts.map(({ id }) => id.split('-')[0]))).toEqual(new Set(languages));
    }
  });

  it('labels with rules that exist, none both expected and open', () => {
    for (const { id, expect: expected, may } of Object.values(parts).flat())
      expect(
        [...expected, ...may].filter(
          (rule, at, all) => !(ruleIds as readonly string[]).includes(rule) || all.indexOf(rule) !== at,
        ),
        id,
      ).toEqual([]);
  });

  it('has no ID twice, and no held-back draft in the development part', () => {
    const ids = Object.values(parts).flatMap((drafts) => drafts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const developed = new Set(parts.development.map(({ text }) => text));
    expect(parts['held-back'].filter(({ text }) => developed.has(text))).toEqual([]);
  });

  // A changed label is a commit of its own that says why, and changes the sum with it.
  it('keeps the held-back part as it was split off', () => {
    const sums = readFileSync(new URL('SHA256SUMS', folder('held-back')), 'utf8')
      .trim()
      .split('\n');
    expect(sums.length).toBe(languages.length);
    for (const line of sums) {
      const [sum, name] = line.split(/\s+/) as [string, string];
      const bytes = readFileSync(new URL(name, folder('held-back')));
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sum);
    }
  });
});
