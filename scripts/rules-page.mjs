// Renders docs/rules.md from what the rule modules and the English wording say; a test holds the page to it.

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
 * @returns {string} the whole page, Markdown
 */
export function rulesPage(rules, wording) {
  const rows = rules.map(
    ({ id, clause }) => `| [\`${id}\`](#${id}) | ${wording.rules[id].title} | ${clause} |`,
  );
  const sections = rules.map(({ id, clause, appliesTo, examples }) => {
    const { title, explanation } = wording.rules[id];
    return [
      `## ${id}`,
      `**${title}.** ${explanation}`,
      `Source: ${clause}. Applies to ${appliesTo === 'proactive' ? 'messages you start, not to replies' : 'every message, replies included'}.`,
      '### Objected to',
      ...examples.bad.map(example),
      '### Let pass',
      ...examples.good.map(example),
    ].join('\n\n');
  });
  return [
    '# The rules',
    '<!-- Made by `npm run docs` from src/policy/rules and src/policy/messages/en.ts; do not edit by hand. -->',
    `Every draft is held to these ${rules.length} rules. An ID never changes its meaning. Each rule is one file, \`src/policy/rules/<id>.ts\`, and the examples below are the ones its test runs.`,
    ['| ID | What it is | Clause |', '| --- | --- | --- |', ...rows].join('\n'),
    ...sections,
    '',
  ].join('\n\n');
}
