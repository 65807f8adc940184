import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../src');

/** What each layer may import beside itself. `types:` marks a file of which only types may be taken. */
const arrows: Record<string, readonly string[]> = {
  policy: [],
  language: ['policy', 'types:commands/ports.ts'],
  sp: ['types:policy', 'policy/marketplaces.ts', 'commands/ports.ts'],
  store: ['types:policy', 'commands/ports.ts'],
  commands: ['policy'],
  bot: ['commands', 'policy'],
  cli: ['policy', 'language', 'commands'],
  playground: ['policy', 'language', 'sp', 'store', 'commands', 'bot', 'cli'],
};

/** Packages that only one layer may know. */
const owners: Record<string, readonly string[]> = {
  '@slack/bolt': ['bot', 'playground'],
  '@slack/web-api': ['bot', 'playground'],
  'amazon-sp-api': ['sp'],
  'node-cron': ['bot'],
  knex: ['store'],
  sqlite3: ['store'],
  'harper.js': ['language'],
  'hunspell-wasm': ['language'],
  eld: ['language'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** The imports, exports-from and dynamic imports of a source text, relative ones resolved against its file. */
function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  const target = (specifier: string) =>
    specifier.startsWith('.') ? relative(root, resolve(dirname(join(root, file)), specifier)) : specifier;
  for (const match of source.matchAll(statement))
    found.push({ from: file, to: target(match[2] as string), typeOnly: Boolean(match[1]) });
  for (const match of source.matchAll(dynamic))
    found.push({ from: file, to: target(match[1] as string), typeOnly: false });
  return found;
}

function forbidden({ from, to, typeOnly }: Import): string | null {
  const layer = from.split('/')[0] as string;
  if (!(layer in arrows)) return null;
  const owner =
    owners[to] ??
    owners[
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/')
    ];
  if (owner && !owner.includes(layer))
    return `${from} imports ${to}, which only ${owner.join(' and ')} may know`;
  if (layer === 'policy' && to.startsWith('node:')) return `${from} imports ${to}: policy does no I/O`;
  const into = to.split('/')[0] as string;
  if (into === layer) return null;
  if (into.endsWith('.ts') && layer !== 'playground')
    return `${from} imports ${to}: only the top wires the layers`;
  if (!(into in arrows)) return null;
  const allowed = (arrows[layer] as readonly string[]).some((arrow) => {
    const place = arrow.replace('types:', '');
    return (to === place || to.startsWith(`${place}/`)) && (typeOnly || !arrow.startsWith('types:'));
  });
  return allowed ? null : `${from} imports ${to}: arrows point the other way`;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('playground/page/'))
  .sort();

describe('the architecture', () => {
  it('has no arrow the wrong way', () => {
    const wrong = files
      .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
      .map(forbidden)
      .filter((verdict) => verdict !== null);
    expect(wrong).toEqual([]);
  });

  it('lets only main load the playground, and only dynamically', () => {
    const loaders = files
      .filter((file) => !file.startsWith('playground/'))
      .filter((file) =>
        importsOf(file, readFileSync(join(root, file), 'utf8')).some(({ to }) => to.startsWith('playground')),
      );
    expect(loaders).toEqual(loaders.length ? ['main.ts'] : []);
    const main = files.includes('main.ts') ? readFileSync(join(root, 'main.ts'), 'utf8') : '';
    expect(main).not.toMatch(/^import .*playground/m);
  });

  it('keeps policy free of clocks, randomness and the environment', () => {
    const impure = files
      .filter((file) => file.startsWith('policy/'))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\./.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(impure).toEqual([]);
  });

  it.each([
    ['sp/client.ts', `import { x } from '../bot/app.ts';`],
    ['policy/check-draft.ts', `import fs from 'node:fs';`],
    ['commands/approve-draft.ts', `export { x } from '../store/outbox.ts';`],
    ['store/outbox.ts', `import { rules } from '../policy/registry.ts';`],
    ['bot/app.ts', `const x = await import('../playground/main.ts');`],
    ['cli/checkmsg.ts', `import { App } from '@slack/bolt';`],
    ['commands/approve-draft.ts', `import { readConfig } from '../config.ts';`],
  ])('would catch %s saying %s', (file, source) => {
    expect(importsOf(file, source).map(forbidden).filter(Boolean)).toHaveLength(1);
  });
});
