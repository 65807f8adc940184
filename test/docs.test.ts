import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../scripts/rule-pages.mjs';
import { en } from '../src/policy/messages/en.ts';
import { rules } from '../src/policy/registry.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the docs', () => {
  it('docs/rules says what the rules say (npm run docs writes it)', () => {
    const pages = rulePages(rules, en);
    expect(readdirSync(new URL('../docs/rules', import.meta.url)).sort()).toEqual([...pages.keys()].sort());
    for (const [name, page] of pages) expect(read(`docs/rules/${name}`)).toBe(page);
  });

  it('the README names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1]);
    expect(named.filter((name) => name && !(name in scripts))).toEqual([]);
  });

  it('every configuration variable of the README stands in .env.example, and the other way round', () => {
    const readme = [...read('README.md').matchAll(/`([A-Z][A-Z_]{3,})`/g)].map((match) => match[1]);
    const example = [...read('.env.example').matchAll(/^#?\s*([A-Z][A-Z_]{3,})=/gm)].map((match) => match[1]);
    expect([...new Set(readme)].sort()).toEqual([...new Set(example)].sort());
  });

  it('every link between pages leads somewhere', () => {
    for (const page of ['README.md', 'CONTRIBUTING.md']) {
      const targets = [...read(page).matchAll(/(?:\]\(|src(?:set)?=")(?!https?:|#)([^)#"]+)/g)].map(
        (match) => match[1] as string,
      );
      for (const target of targets)
        expect(() => readFileSync(new URL(`../${target}`, import.meta.url))).not.toThrow();
    }
  });
});
