import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../src/language/sentence-model-file.ts';
import { createToolbox } from '../../src/language/toolbox.ts';
import { checkDraft } from '../../src/policy/check-draft.ts';
import { packs } from '../../src/policy/languages/index.ts';
import { compilePack } from '../../src/policy/meaning/compile-pack.ts';
import { readSentence } from '../../src/policy/meaning/read-sentence.ts';
import { featuresOf } from '../../src/policy/meaning/sentence-features.ts';
import { createSentenceModel, sentenceLabels } from '../../src/policy/meaning/sentence-model.ts';
import { readExamples } from '../../training/read-examples.mjs';
import { trainModel } from '../../training/train-model.mjs';

const grammarOf = (language: 'en' | 'de' | 'sv' | 'zh') => {
  const pack = packs[language];
  if (!pack) throw new Error(`no pack for ${language}`);
  return compilePack(pack);
};
const shown = (language: 'en' | 'de' | 'sv' | 'zh', text: string) => {
  const grammar = grammarOf(language);
  return featuresOf(grammar, readSentence(grammar, text), null);
};
const example = (language: 'en' | 'de' | 'sv' | 'zh', text: string, ...labels: string[]) => ({
  source: 'sentences' as const,
  language,
  text,
  labels,
  open: [],
  features: shown(language, text),
});
const few = [
  example('en', 'Please give us five stars.', 'review-positive'),
  example('en', 'Give five stars, please.', 'review-positive'),
  example('en', 'The parcel is delayed by the storm.', 'order'),
  example('en', 'Your parcel is delayed.', 'order'),
];
const settings = { epochs: 30, rate: 0.7, shrink: 1e-6, fewest: 1 };

describe('the sentence model', () => {
  it('tells what it was taught', () => {
    const model = createSentenceModel(trainModel(few, settings));
    const stars = model.score(shown('en', 'We hope you give us five stars.'));
    const delay = model.score(shown('en', 'The parcel is delayed again.'));
    expect(stars['review-positive']).toBeGreaterThan(stars.order);
    expect(delay.order).toBeGreaterThan(delay['review-positive']);
  });

  it('carries what one language taught to another, by gloss and concept', () => {
    const model = createSentenceModel(trainModel(few, settings));
    const german = model.score(shown('de', 'Bitte geben Sie uns fünf Sterne.'));
    expect(german['review-positive']).toBeGreaterThan(german.order);
  });

  it('learns nothing of a label left open', () => {
    const open = few.map((one) => ({ ...one, open: ['review-positive'] }));
    const [before, after] = [[], open].map((examples) =>
      createSentenceModel(trainModel([...few.slice(2), ...examples], settings)).score(
        shown('en', 'Five stars'),
      ),
    );
    expect(after?.['review-positive']).toBeCloseTo(before?.['review-positive'] ?? 0, 1);
  });

  it('is the same each time it is trained, and after a way through a file', () => {
    const numbers = trainModel(few, settings);
    expect(encodeModel(trainModel(few, settings)).equals(encodeModel(numbers))).toBe(true);
    const features = shown('en', 'Please give us five stars.');
    expect(createSentenceModel(decodeModel(encodeModel(numbers))).score(features)).toEqual(
      createSentenceModel(numbers).score(features),
    );
  });

  it('refuses a file of another version', () => {
    const bytes = encodeModel(trainModel(few, settings));
    expect(() => decodeModel(bytes.subarray(0, -1))).toThrow('npm run build');
  });
});

describe('the training sentences', () => {
  it('are there for every label in every language', () => {
    const taught = new Map<string, Set<string>>();
    for (const { language, labels } of readExamples())
      for (const label of labels) taught.set(language, (taught.get(language) ?? new Set()).add(label));
    for (const [language, labels] of taught)
      expect([...labels].sort(), language).toEqual([...sentenceLabels].sort());
    expect(taught.size).toBe(Object.keys(packs).length);
  });
});

describe('with the model that the build trained', () => {
  const order = { orderId: '302-7731904-5528810', buyerLocale: 'en-US', purpose: 'order-issue' } as const;
  it.each([
    ['I know you left one star last week. Could you see your way to another look at it?', 'review-change'],
    [
      'A tiny surprise travels to everyone who shares a line about the kettle on its page.',
      'review-incentive',
    ],
  ])('a paraphrase no line holds is found: %s', async (draft, rule) => {
    const tools = await createToolbox().toolsFor([]);
    expect(checkDraft(draft, order, { tools }).map((found) => found.rule)).toContain(rule);
  });

  it('a near miss is left alone', async () => {
    const tools = await createToolbox().toolsFor([]);
    const draft =
      'Dear Ms. Hale,\n\nthe replacement lid for order 302-7731904-5528810 comes free of charge on Friday. Please review the enclosed instructions before you fit it.\n\nKind regards,\nNora';
    expect(checkDraft(draft, order, { tools })).toEqual([]);
  });
});
