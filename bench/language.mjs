// Load time, memory and CPU of the text tools, language by language, each in a process of its own.
// Usage: npm run build && node bench/language.mjs [language]   (figures are printed, never asserted)
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createToolbox } from '../dist/language/toolbox.js';
import { languages } from '../dist/policy/context.js';
import { readDraft } from '../dist/policy/reading.js';
import { grammar } from '../dist/policy/rules/grammar.js';
import { spelling } from '../dist/policy/rules/spelling.js';
import { wrongLanguage } from '../dist/policy/rules/wrong-language.js';

const sentencesADraft = 8;
const rounds = 5;

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

/** Drafts of some 90 words, no two alike: Harper keeps what it has seen. */
function draftsOf(language) {
  const { clean } = JSON.parse(
    readFileSync(new URL(`../test/language/sentences/${language}.json`, import.meta.url), 'utf8'),
  );
  return Array.from({ length: rounds * 12 }, (_, draft) =>
    Array.from(
      { length: sentencesADraft },
      (_, at) => clean[(draft * 7 + at * (11 + draft)) % clean.length],
    ).join(' '),
  );
}

function medianOf(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function measure(language) {
  const before = megabytes();
  const start = cpuMs();
  const tools = await createToolbox().toolsFor([language]);
  const loaded = cpuMs() - start;
  const added = megabytes() - before;
  const times = { identify: [], spelling: [], grammar: [], first: [] };
  for (const text of draftsOf(language)) {
    const begun = cpuMs();
    const reading = readDraft(text, tools);
    [...wrongLanguage.check(reading, { buyerLocale: language }, tools)];
    const identified = cpuMs();
    [...spelling.check(reading, {}, tools)];
    const spelled = cpuMs();
    [...grammar.check(reading, {}, tools)];
    const done = cpuMs();
    times.identify.push(identified - begun);
    times.spelling.push(spelled - identified);
    times.grammar.push(done - spelled);
    times.first.push(done - begun);
  }
  const warm = (values) => medianOf(values.slice(values.length / 2)).toFixed(1);
  return {
    language,
    'load ms': Math.round(loaded),
    'added MB': added,
    'first draft ms': Math.round(times.first[0]),
    'language ms': warm(times.identify),
    'spelling ms': warm(times.spelling),
    'grammar ms': warm(times.grammar),
  };
}

const [only] = process.argv.slice(2);
if (only) {
  console.log(JSON.stringify(await measure(only)));
} else {
  const rows = languages.map((language) => {
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), language]);
    if (stderr.length) process.stderr.write(stderr);
    return JSON.parse(stdout.toString());
  });
  console.table(rows);
}
