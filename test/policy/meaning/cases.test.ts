import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/policy/check-draft.ts';
import { meaningRules } from '../../../src/policy/meaning/language-pack.ts';
import type { RuleId } from '../../../src/policy/rule-ids.ts';
import { textTools } from '../text-tools.ts';
import type { Case, Cases } from './cases/case.ts';

const folder = resolve(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((file) => file !== 'case.ts');
const tables = await Promise.all(
  files.map(async (file) => {
    const module: Record<string, Cases> = await import(`./cases/${file}`);
    return Object.values(module)[0] as Cases;
  }),
);
const tools = await textTools();
const judged: readonly RuleId[] = meaningRules;

/** The meaning rules that a body breaks, in a draft as sellers write them: greeting, body, sign-off. */
function broken(body: string, context: Exclude<Case, string>['context']): RuleId[] {
  const text = `Dear customer,\n\n${body.replaceAll('{order}', '114-1234567-7654321')}\n\nKind regards,\nHarbour Lane Team`;
  const found = checkDraft(text, context ?? {}, { tools }).map(({ rule }) => rule);
  return judged.filter((rule) => found.includes(rule));
}

describe.each(tables.map((table) => [table.rule, table] as const))('%s', (rule, { rounds }) => {
  const detail = (one: Case) => (typeof one === 'string' ? { text: one } : one);

  it.each(rounds.flatMap(({ paraphrases }) => paraphrases).map(detail))(
    'is seen in: $text',
    ({ text, context, rules = [rule] }) => {
      expect(broken(text, context)).toEqual(judged.filter((id) => rules.includes(id)));
    },
  );

  it.each(rounds.flatMap(({ nearMisses }) => nearMisses).map(detail))(
    'is not seen in: $text',
    ({ text, context, rules = [] }) => {
      expect(broken(text, context)).toEqual(judged.filter((id) => rules.includes(id)));
    },
  );
});

describe('the tables', () => {
  it('measure every rule of meaning', () => {
    expect(tables.map(({ rule }) => rule).sort()).toEqual([...judged].sort());
  });
});
