// What a check costs, in CPU time, beside the libraries it uses and beside write-good, alex and textlint.
// Usage: npm run build && node bench/check.mjs [--languages en,de] [--others]   (figures are printed, never asserted)
// --others installs the three into a temporary folder (some 85 MB) and measures them on the same English drafts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createToolbox } from '../dist/language/toolbox.js';
import { checkDraft } from '../dist/policy/check-draft.js';
import { languages } from '../dist/policy/context.js';
import { readDraft } from '../dist/policy/reading.js';
import { rules } from '../dist/policy/registry.js';
import { draftsOf } from './drafts.mjs';
import { loadOthers } from './others.mjs';

const { values: options } = parseArgs({
  options: { languages: { type: 'string' }, others: { type: 'boolean' }, one: { type: 'string' } },
});
/** The first so many drafts meet cold caches, the last so many warm ones; no two drafts are the same. */
const [cold, warmUp, warm] = [60, 300, 200];
const mostSuggestions = 3;

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function timed(work) {
  const before = cpuMs();
  work();
  return cpuMs() - before;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const isLanguageRule = ({ id }) => id === 'spelling' || id === 'grammar';

function allRulesBut(draft, context, tools) {
  const reading = readDraft(draft, tools);
  for (const rule of rules)
    if (!isLanguageRule(rule) && !(context.reply && rule.appliesTo === 'proactive'))
      for (const _finding of rule.check(reading, context, tools));
}

/** What the libraries alone would do with the text: grammar at once, spelling word by word. */
function librariesAlone(draft, language, { spellers, grammars }) {
  grammars[language]?.check(draft);
  const speller = spellers[language];
  const unknown = [];
  if (speller)
    for (const word of draft.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])
      if (!speller.knows(word)) unknown.push(word);
  return unknown;
}

async function measure(language) {
  const drafts = draftsOf(language, cold + warmUp + warm);
  const tools = await createToolbox().toolsFor([language]);
  const works = {
    'rules without spelling and grammar': ({ text, context }) => allRulesBut(text, context, tools),
    'libraries alone': ({ text }) => librariesAlone(text, language, tools),
    'whole check': ({ text, context }) => checkDraft(text, context, { tools }),
  };
  if (options.others && language === 'en') Object.assign(works, await loadOthers());
  const figures = {};
  for (const [name, work] of Object.entries(works)) {
    const spent = [];
    for (const draft of drafts) {
      let result;
      const ms = timed(() => {
        result = work(draft);
      });
      // textlint answers through promises alone.
      if (result instanceof Promise) {
        const before = cpuMs();
        await result;
        spent.push(ms + cpuMs() - before);
      } else spent.push(ms);
    }
    figures[name] = { first: spent[0], cold: median(spent.slice(0, cold)), warm: median(spent.slice(-warm)) };
  }
  const suggesting = drafts.slice(-40).map(({ text }) => {
    const unknown = librariesAlone(text, language, tools).slice(0, mostSuggestions);
    return timed(() => {
      for (const word of unknown) tools.spellers[language]?.suggest(word);
    });
  });
  return { language, figures, suggesting: suggesting.reduce((sum, ms) => sum + ms, 0) / suggesting.length };
}

/** A process for each language, so that none finds the other's code warm. */
function measureApart(language) {
  const words = [fileURLToPath(import.meta.url), '--one', language, ...(options.others ? ['--others'] : [])];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The measurement of ${language} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function print({ language, figures, suggesting }) {
  const whole = figures['whole check'].warm;
  const bare = figures['rules without spelling and grammar'].warm;
  console.log(`\n${language}   ms of CPU a 100-word draft, median     first     cold     warm   drafts/s`);
  for (const [name, { first, cold, warm }] of Object.entries(figures))
    console.log(
      `     ${name.padEnd(36)} ${[first, cold, warm].map((ms) => ms.toFixed(2).padStart(8)).join(' ')} ${(1000 / warm).toFixed(0).padStart(10)}`,
    );
  console.log(`     whole check ÷ libraries alone: ${(whole / figures['libraries alone'].warm).toFixed(2)}`);
  console.log(`     the libraries' suggestions, three a draft at most: ${suggesting.toFixed(1)} ms a draft`);
  for (const other of ['write-good', 'alex', 'textlint'])
    if (figures[other])
      console.log(
        `     ${other} ÷ rules: ${(figures[other].warm / bare).toFixed(1)}, ÷ whole check: ${(figures[other].warm / whole).toFixed(1)}`,
      );
}

if (options.one) console.log(JSON.stringify(await measure(options.one)));
else for (const language of options.languages?.split(',') ?? languages) print(measureApart(language));
