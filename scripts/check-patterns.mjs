// Looks for regular expressions that a hostile text could hold up, with recheck (installed into a temporary folder).
// Usage: npm run build && node scripts/check-patterns.mjs   (exit code 1 where one is not known to be safe)
// Looked at: every literal in dist/policy, and every expression in use while the rules' examples are checked.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAst } from 'vite';

const patterns = new Map();
const keep = (source, flags) => patterns.set(`/${source}/${flags.replace(/[dgy]/g, '')}`, { source, flags });

function keepLiterals(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Literal' && node.regex) keep(node.regex.pattern, node.regex.flags);
  for (const part of Array.isArray(node) ? node : Object.values(node)) keepLiterals(part);
}

async function keepThoseInUse() {
  const { exec } = RegExp.prototype;
  const { rules } = await import('../dist/policy/registry.js');
  const { reviewDraft } = await import('../dist/policy/review-draft.js');
  const { createToolbox } = await import('../dist/language/toolbox.js');
  const { languages } = await import('../dist/policy/context.js');
  const tools = await createToolbox().toolsFor(languages);
  const used = new Map();
  // Nothing in here may search itself.
  RegExp.prototype.exec = function (text) {
    used.set(`${this.flags}/${this.source}`, this);
    return exec.call(this, text);
  };
  for (const { examples } of rules)
    for (const { text, context = {} } of [...examples.good, ...examples.bad])
      reviewDraft(text, context, { tools });
  RegExp.prototype.exec = exec;
  for (const { source, flags } of used.values()) keep(source, flags);
}

function loadRecheck() {
  const folder = join(tmpdir(), 'clear-to-send-recheck');
  if (!existsSync(join(folder, 'node_modules', 'recheck'))) {
    mkdirSync(folder, { recursive: true });
    const words = [
      'i',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      folder,
      'recheck@4.5.0',
    ];
    const { status, stderr } = spawnSync('npm', words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`recheck can't be installed: ${stderr}`);
  }
  return createRequire(join(folder, 'package.json'))('recheck');
}

for (const file of readdirSync('dist/policy', { recursive: true }))
  if (file.endsWith('.js')) keepLiterals(parseAst(readFileSync(join('dist/policy', file), 'utf8')));
const literals = patterns.size;
await keepThoseInUse();
console.log(`${literals} literals, ${patterns.size - literals} expressions put together`);
const { check } = loadRecheck();
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
for (const [name, { source, flags }] of patterns) {
  const { status, complexity, attack, error } = await check(source, flags.replace(/[dv]/g, ''), {
    timeout: 5000,
  });
  counts[status]++;
  if (status === 'vulnerable')
    console.log(
      `${complexity.type} ${complexity.degree ?? ''} ${name.slice(0, 300)}\n   ${attack.pattern.slice(0, 200)}`,
    );
  if (status === 'unknown') console.log(`unknown (${error?.kind}) ${name.slice(0, 160)}`);
}
console.log(counts);
process.exitCode = counts.vulnerable > 0 ? 1 : 0;
