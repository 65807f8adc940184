// Holds the judge to the labelled drafts of test/corpus and prints how right it is: npm run eval -- --help
import { parseArgs } from 'node:util';
import { checkRecorded, record } from './history.mjs';
import { judge } from './judge.mjs';
import { parts } from './leave-out.mjs';
import { reportOf } from './report.mjs';

const help = `npm run eval -- [options]

  --part held-back|development   which drafts (default: held-back)
  --language de,ja               only these languages
  --without model,lines,...      leave a part of the judge out: ${parts.join(', ')}
  --faults                       also print each draft that was judged wrong
  --json                         the figures as JSON
  --record                       write docs/evaluation.md and a line of its history
  --check                        fail where the figures fell below the recorded ones or the parent commit's
  --help`;

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'held-back' },
    language: { type: 'string' },
    without: { type: 'string', default: '' },
    faults: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit();
}

const result = await judge({
  part: values.part,
  languages: values.language?.split(','),
  without: values.without.split(',').filter(Boolean),
  onDraft: values.faults ? printFaults : undefined,
});
console.log(values.json ? JSON.stringify(result, null, 2) : reportOf(result));
if (values.record) await record(result);
if (values.check) process.exitCode = checkRecorded(result) ? 0 : 1;

function printFaults({ id, text, expect, may }, rules) {
  const wrong = [...rules].filter((rule) => !expect.includes(rule) && !may.includes(rule));
  const missed = expect.filter((rule) => !rules.has(rule));
  if (wrong.length + missed.length > 0)
    console.log(
      `${id}  wrong: ${wrong.join(' ') || '-'}  missed: ${missed.join(' ') || '-'}\n${text.replaceAll('\n', ' / ')}\n`,
    );
}
