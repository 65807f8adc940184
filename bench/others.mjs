import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** textlint does nothing by itself: it gets the rules that look for what the other two and a word list look for. */
const textlintRules = ['write-good', 'alex', 'terminology', 'common-misspellings'];
const packages = [
  'write-good@1.0.8',
  'alex@11.0.1',
  'textlint@15',
  ...textlintRules.map((name) => `textlint-rule-${name}`),
];
const folder = join(tmpdir(), 'clear-to-send-bench');

/** Installs the other checkers into a temporary folder; they are no part of the project. */
function install() {
  if (existsSync(join(folder, 'node_modules', 'textlint'))) return;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['i', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...packages],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The other checkers can't be installed: ${stderr}`);
}

/** @returns for each checker what checks a draft with it; textlint's answers with a promise */
export async function loadOthers() {
  install();
  const require = createRequire(join(folder, 'package.json'));
  const writeGood = require('write-good');
  const { text: alexOfText } = await import(pathToFileURL(join(folder, 'node_modules/alex/index.js')).href);
  const { createLinter } = require('textlint');
  const { TextlintKernelDescriptor } = require('@textlint/kernel');
  const defaultOf = (name) => {
    const loaded = require(name);
    return loaded.default ?? loaded;
  };
  const descriptor = new TextlintKernelDescriptor({
    rules: textlintRules.map((name) => ({ ruleId: name, rule: defaultOf(`textlint-rule-${name}`) })),
    plugins: [{ pluginId: 'text', plugin: defaultOf('@textlint/textlint-plugin-text') }],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return {
    'write-good': ({ text }) => writeGood(text),
    alex: ({ text }) => alexOfText(text),
    textlint: ({ text }) => linter.lintText(text, 'draft.txt'),
  };
}
