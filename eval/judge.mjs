// Has the built judge read the labelled drafts of a part of the corpus, all of it or without a part of itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createToolbox } from '../dist/language/toolbox.js';
import { reviewDraft } from '../dist/policy/review-draft.js';
import { leaveOut } from './leave-out.mjs';
import { score } from './score.mjs';
import { createSuggestionCount } from './suggestions.mjs';

/**
 * @param {{ part: string, languages?: string[], without: string[], onDraft?: (draft: object, rules: Set<string>) => void }} task
 * @returns what score() gives, with the count of suggestions
 * @throws {Error} where there is no such part, language or piece of the judge
 */
export async function judge({ part, languages, without, onDraft }) {
  const folder = new URL(`../test/corpus/${part}/`, import.meta.url);
  if (!existsSync(folder))
    throw new Error(`There is no part "${part}" of the corpus: held-back or development.`);
  const written = readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length));
  for (const language of languages ?? [])
    if (!written.includes(language))
      throw new Error(`There are no drafts in "${language}": ${written.join(', ')}.`);

  const reduced = leaveOut(without);
  const toolbox = createToolbox();
  const drafts = [];
  const found = new Map();
  const suggestions = createSuggestionCount();
  for (const language of languages ?? written) {
    process.stderr.write(`${language} `);
    for (const line of readFileSync(new URL(`${language}.jsonl`, folder), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const draft = JSON.parse(line);
      const tools = reduced(await toolbox.toolsForDraft(draft.text, draft.context));
      const review = reviewDraft(draft.text, draft.context, { tools });
      const rules = new Set(review.violations.map(({ rule }) => rule));
      drafts.push(draft);
      found.set(draft.id, rules);
      suggestions.add(draft, review, tools);
      onDraft?.(draft, rules);
    }
  }
  process.stderr.write('\n');
  return { ...score(drafts, found), suggestions: suggestions.counts };
}
