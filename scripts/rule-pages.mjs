// Renders docs/rules from what the rule modules and the English wording say; a test holds the pages to it.

const quote = (text) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** A draft as an example shows it: what it is, then the text, then what it is judged with. */
function example({ text, because, language, marks, context }) {
  const facts = [
    language && language !== 'en' ? `in \`${language}\`` : '',
    because ?? '',
    marks?.length ? `marked: ${marks.map((mark) => `“${mark.replaceAll('\n', '⏎')}”`).join(', ')}` : '',
    context && Object.keys(context).length ? `with \`${JSON.stringify(context)}\`` : '',
  ].filter(Boolean);
  const shown = text.trim() ? quote(text) : '> *(nothing but white space)*';
  return facts.length ? `${shown}\n>\n> *${facts.join('; ')}*` : shown;
}

/**
 * @param {readonly import('../src/policy/rule.ts').Rule[]} rules
 * @param {import('../src/policy/wording.ts').Wording} wording
 * @returns {Map<string, string>} the pages of docs/rules by file name, Markdown
 */
export function rulePages(rules, wording) {
  const pages = new Map(rules.map((rule) => [`${rule.id}.md`, rulePage(rule, wording)]));
  const rows = rules.map(
    ({ id, clause }) => `| [\`${id}\`](${id}.md) | ${wording.rules[id].title} | ${clause} |`,
  );
  pages.set(
    'README.md',
    [
      '# The rules',
      note,
      `Every draft is held to these ${rules.length} rules. An ID never changes its meaning. Each rule is one file, \`src/policy/rules/<id>.ts\`, and the examples on its page are the ones its test runs.`,
      ['| ID | What it is | Clause |', '| --- | --- | --- |', ...rows].join('\n'),
      '',
    ].join('\n\n'),
  );
  return pages;
}

const note =
  '<!-- Made by `npm run docs` from src/policy/rules and src/policy/messages/en.ts; do not edit by hand. -->';

function rulePage({ id, clause, appliesTo, examples }, wording) {
  const { title, explanation } = wording.rules[id];
  return [
    `# ${id}`,
    note,
    `**${title}.** ${explanation}`,
    `Source: ${clause}. Applies to ${appliesTo === 'proactive' ? 'messages you start, not to replies' : 'every message, replies included'}.`,
    '## Objected to',
    ...examples.bad.map(example),
    '## Let pass',
    ...examples.good.map(example),
    '[All rules](README.md)',
    '',
  ].join('\n\n');
}
