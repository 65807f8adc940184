// Prints the figures as Markdown tables: to the terminal, and into docs/evaluation.md.
import { figuresOf } from './score.mjs';

const percent = (value) => (value === null ? '-' : `${(100 * value).toFixed(1)} %`);
const of = (part, whole) => `${percent(whole === 0 ? null : part / whole)} (${part} of ${whole})`;

export function tableOf(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [
    line(all[0]),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...all.slice(1).map(line),
  ].join('\n');
}

const figureCells = (count) => {
  const { right, wrong, missed, precision, recall, f1 } = figuresOf(count);
  return [right, wrong, missed, percent(precision), percent(recall), percent(f1)];
};
const figureHead = ['right', 'wrong', 'missed', 'precision', 'recall', 'F1'];

/** @param result what score() gave, with the count of suggestions beside it */
export function reportOf({ drafts, all, byRule, byLanguage, obfuscated, suggestions, ...share }) {
  const sorted = (record) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { precision, recall, f1 } = figuresOf(all);
  return [
    tableOf(
      ['', ''],
      [
        ['drafts', drafts],
        ['micro precision', percent(precision)],
        ['micro recall', percent(recall)],
        ['micro F1', percent(f1)],
        ['exact set of rules', of(share.exact, drafts)],
        ['clean drafts flagged', of(share.cleanFlagged, share.clean)],
        ['near misses flagged', of(share.nearMissFlagged, share.nearMiss)],
        ['recall on obfuscated drafts', percent(figuresOf(obfuscated).recall)],
        ['suggestions that are not clean', of(suggestions.unclean, suggestions.texts)],
        [
          'violating drafts of a permitted purpose with a suggestion',
          of(suggestions.offered, suggestions.due),
        ],
        [
          `numbers that survive, ${suggestions.withNumbers} drafts`,
          of(suggestions.kept, suggestions.numbers),
        ],
      ],
    ),
    tableOf(
      ['rule', ...figureHead],
      sorted(byRule).map(([rule, count]) => [rule, ...figureCells(count)]),
    ),
    tableOf(
      ['language', 'drafts', ...figureHead, 'exact', 'clean flagged'],
      sorted(byLanguage).map(([language, count]) => [
        language,
        count.drafts,
        ...figureCells(count),
        percent(count.exact / count.drafts),
        of(count.cleanFlagged, count.clean),
      ]),
    ),
  ].join('\n\n');
}
