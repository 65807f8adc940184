// Keeps the held-back figures of each state of the judge in docs/, and holds the present one to them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportOf, tableOf } from './report.mjs';
import { figuresOf } from './score.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const history = 'docs/evaluation/history.jsonl';
const page = 'docs/evaluation/README.md';

/** One line of the history; only counts, so that it is the same on every machine. */
function entryOf({ drafts, all, exact, clean, cleanFlagged, nearMiss, nearMissFlagged }) {
  return { drafts, ...all, exact, clean, cleanFlagged, nearMiss, nearMissFlagged };
}

const entriesIn = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Writes the page, and a line of the history where the figures are new. */
export async function record(result) {
  const written = existsSync(`${root}/${history}`) ? readFileSync(`${root}/${history}`, 'utf8') : '';
  const entry = entryOf(result);
  const last = entriesIn(written).at(-1);
  const { note, ...figures } = last ?? {};
  const lines = same(figures, entry) ? written : `${written}${JSON.stringify({ ...entry, note: '' })}\n`;
  writeFileSync(`${root}/${history}`, lines);
  writeFileSync(`${root}/${page}`, pageOf(result, entriesIn(lines)));
}

/**
 * Whether the figures are no worse than the last recorded ones, here and at the parent commit.
 * Says what to do where they are worse, or merely others.
 */
export function checkRecorded(result) {
  const now = entryOf(result);
  const recorded = existsSync(`${root}/${history}`) ? readFileSync(`${root}/${history}`, 'utf8') : '';
  for (const [whose, text] of [
    ['the recorded ones', recorded],
    ["the parent commit's", recordedByParent()],
  ]) {
    const before = entriesIn(text).at(-1);
    if (before?.drafts === now.drafts && fell(before, now)) {
      console.error(`Micro F1 or precision on the held-back drafts fell below ${whose}.`);
      return false;
    }
  }
  const { note, ...last } = entriesIn(recorded).at(-1) ?? {};
  if (!same(last, now)) console.error('These figures are not recorded yet: npm run eval -- --record');
  return true;
}

const fell = (before, now) =>
  ['f1', 'precision'].some((figure) => figuresOf(now)[figure] < figuresOf(before)[figure] - tolerance);

/** Three drafts: another Node rounds the model's numbers otherwise, and a mended false alarm may cost a hit. */
const tolerance = 0.002;

/** Empty where there is no parent, or it recorded nothing. */
function recordedByParent() {
  try {
    return execFileSync('git', ['show', `HEAD~1:${history}`], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

function pageOf(result, entries) {
  const percent = (value) => (value === null ? '-' : `${(100 * value).toFixed(1)} %`);
  const rows = entries.map((entry) => {
    const { precision, recall, f1 } = figuresOf(entry);
    return [
      entry.note,
      entry.drafts,
      percent(precision),
      percent(recall),
      percent(f1),
      percent(entry.exact / entry.drafts),
      percent(entry.cleanFlagged / entry.clean),
    ];
  });
  return [
    '# How right the judge is',
    '<!-- Made by `npm run eval -- --record`; do not edit by hand. -->',
    'Measured on the held-back drafts of `test/corpus/held-back`: written and labelled by people who had not seen the patterns nor the training sentences, and never used for mending. `npm run eval` prints these tables; CI fails when they fall below the recorded ones or the parent commit’s.',
    '## Now',
    reportOf(result),
    '## History',
    tableOf(['state', 'drafts', 'precision', 'recall', 'F1', 'exact set', 'clean flagged'], rows),
    '',
  ].join('\n\n');
}
