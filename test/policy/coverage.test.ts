import { expect, it } from 'vitest';
import { coverageOf } from '../../src/policy/coverage.ts';
import { noTextTools, type TextTools } from '../../src/policy/text-tools.ts';

const speller = { knows: () => true, suggest: () => [] };
const grammar = { check: () => [] };
const tools = (part: Partial<TextTools>): TextTools => ({ ...noTextTools, ...part });

it('says what a language has no tool for', () => {
  expect(coverageOf('pl', tools({ spellers: { pl: speller } }), 'en')).toEqual([
    'Grammar in Polish: only common mistakes are found.',
  ]);
  expect(coverageOf('ja', tools({ spellers: { pl: speller } }), 'en')).toEqual([
    'Spelling and grammar in Japanese: only common mistakes are found.',
  ]);
});

it('speaks the language of the report', () => {
  expect(coverageOf('pl', tools({ spellers: { pl: speller } }), 'de')).toEqual([
    'Grammatik auf Polnisch: Nur häufige Fehler werden gefunden.',
  ]);
});

it('says nothing where a grammar checker is at hand, or the language can’t be told', () => {
  expect(coverageOf('en', tools({ spellers: { en: speller }, grammars: { en: grammar } }), 'en')).toEqual([]);
  expect(coverageOf(null, noTextTools, 'en')).toEqual([]);
});
