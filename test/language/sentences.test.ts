import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createToolbox } from '../../src/language/toolbox.ts';
import { type Language, languages } from '../../src/policy/context.ts';
import { readDraft } from '../../src/policy/reading.ts';
import { grammar } from '../../src/policy/rules/grammar.ts';
import { spelling } from '../../src/policy/rules/spelling.ts';
import { wrongLanguage } from '../../src/policy/rules/wrong-language.ts';
import type { TextTools } from '../../src/policy/text-tools.ts';

/** What sellers write, right and wrong; a faulty sentence stands with the part that is wrong, and what was meant. */
interface Sentences {
  readonly clean: readonly string[];
  readonly spelling: readonly (readonly [sentence: string, wrong: string, right: string])[];
  readonly grammar: readonly (readonly [sentence: string, wrong: string])[];
}

function sentencesOf(language: Language): Sentences {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, `sentences/${language}.json`), 'utf8'));
}

const toolbox = createToolbox();
const rules = { spelling, grammar };

function marked(
  rule: keyof typeof rules,
  text: string,
  buyerLocale: Language,
  tools: TextTools,
): { part: string; message: string }[] {
  return [...rules[rule].check(readDraft(text, tools), { buyerLocale }, tools)].map(({ span, values }) => ({
    part: text.slice(span?.start, span?.end),
    message: String(values?.suggestion ?? ''),
  }));
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const overlap = (text: string, part: string, wrong: string) =>
  text.indexOf(part) < text.indexOf(wrong) + wrong.length &&
  text.indexOf(wrong) < text.indexOf(part) + part.length;

describe.each(languages)('the sentences of %s', (language) => {
  const { clean, spelling: misspelt, grammar: ungrammatical } = sentencesOf(language);
  const tools = toolbox.toolsFor([language]);

  it('draw no false alarm where they are clean', async () => {
    const loaded = await tools;
    const alarms = clean.flatMap((text) =>
      [...marked('spelling', text, language, loaded), ...marked('grammar', text, language, loaded)].map(
        ({ part }) => `${part} | ${text}`,
      ),
    );
    expect(clean.length).toBeGreaterThanOrEqual(100);
    expect(alarms).toEqual([]);
  });

  it('are never taken for another language than the buyer’s', async () => {
    const loaded = await tools;
    const alarms = clean.filter(
      (text) =>
        [...wrongLanguage.check(readDraft(text, loaded), { buyerLocale: language }, loaded)].length > 0,
    );
    expect(alarms).toEqual([]);
  });

  it('are told from the language of a buyer who reads another', async () => {
    const loaded = await tools;
    const buyerLocale = language === 'de' ? 'fr-FR' : 'de-DE';
    const found = clean.filter(
      (text) => [...wrongLanguage.check(readDraft(text, loaded), { buyerLocale }, loaded)].length > 0,
    );
    // Turkish sentences of three words, and lines that are all names, are rightly left undecided.
    expect(share(found.length, clean.length)).toBeGreaterThan(0.7);
  });

  it('are found where they are misspelt, with the right word first', async () => {
    const loaded = await tools;
    const hits = misspelt.map(([text, wrong, right]) => {
      const hit = marked('spelling', text, language, loaded).find(({ part }) => overlap(text, part, wrong));
      return { found: hit !== undefined, first: hit?.message === right };
    });
    expect(share(hits.filter(({ found }) => found).length, hits.length)).toBeGreaterThanOrEqual(0.85);
    expect(share(hits.filter(({ first }) => first).length, hits.length)).toBeGreaterThanOrEqual(0.8);
  });

  it('are found where they are ungrammatical', async () => {
    const loaded = await tools;
    const missed = ungrammatical.filter(
      ([text, wrong]) =>
        !marked('grammar', text, language, loaded).some(({ part }) => overlap(text, part, wrong)),
    );
    expect(share(missed.length, ungrammatical.length)).toBeLessThanOrEqual(0.2);
  });
});
