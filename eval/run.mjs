// Holds the judge to the labelled drafts of test/corpus and prints how right it is.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createToolbox } from '../dist/language/toolbox.js';
import { reviewDraft } from '../dist/policy/review-draft.js';
import { reportOf } from './report.mjs';
import { score } from './score.mjs';
import { createSuggestionCount } from './suggestions.mjs';

const help = `npm run eval -- [options]

  --part held-back|development   which drafts (default: held-back)
  --language de,ja               only these languages
  --without model                the judge without its sentence model
  --faults                       also print each draft that was judged wrong
  --json                         the figures as JSON
  --help`;

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'held-back' },
    language: { type: 'string' },
    without: { type: 'string', default: '' },
    faults: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit();
}

const folder = new URL(`../test/corpus/${values.part}/`, import.meta.url);
const languages = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length))
  .filter((language) => !values.language || values.language.split(',').includes(language));

const toolbox = createToolbox();
const drafts = [];
const found = new Map();
const suggestions = createSuggestionCount();
for (const language of languages) {
  process.stderr.write(`${language} `);
  for (const line of readFileSync(new URL(`${language}.jsonl`, folder), 'utf8').split('\n')) {
    if (!line) continue;
    const draft = JSON.parse(line);
    const loaded = await toolbox.toolsForDraft(draft.text, draft.context);
    const tools = values.without.includes('model') ? { ...loaded, sentenceModel: undefined } : loaded;
    const review = reviewDraft(draft.text, draft.context, { tools });
    drafts.push(draft);
    const rules = new Set(review.violations.map(({ rule }) => rule));
    found.set(draft.id, rules);
    suggestions.add(draft, review, tools);
    if (values.faults) printFaults(draft, rules);
  }
}
process.stderr.write('\n');

const result = { ...score(drafts, found), suggestions: suggestions.counts };
console.log(values.json ? JSON.stringify(result, null, 2) : reportOf(result));

function printFaults({ id, text, expect, may }, rules) {
  const wrong = [...rules].filter((rule) => !expect.includes(rule) && !may.includes(rule));
  const missed = expect.filter((rule) => !rules.has(rule));
  if (wrong.length + missed.length > 0)
    console.log(
      `${id}  wrong: ${wrong.join(' ') || '-'}  missed: ${missed.join(' ') || '-'}\n${text.replaceAll('\n', ' / ')}\n`,
    );
}
