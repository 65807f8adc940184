// Reads what the model learns from, as the judge would read it in a draft: the labelled sentences of
// training/sentences, the sentences of the development drafts, the rules' examples, and our own templates.
import { readdirSync, readFileSync } from 'node:fs';
import { packs } from '../dist/policy/languages/index.js';
import { compilePack } from '../dist/policy/meaning/compile-pack.js';
import { readMeaning } from '../dist/policy/meaning/read-meaning.js';
import { joined, readSentence } from '../dist/policy/meaning/read-sentence.js';
import { featuresOf } from '../dist/policy/meaning/sentence-features.js';
import { sentenceLabels } from '../dist/policy/meaning/sentence-model.js';
import { normalise } from '../dist/policy/normalise.js';
import { readDraft } from '../dist/policy/reading.js';
import { ruleIds } from '../dist/policy/rule-ids.js';
import { templateTexts } from '../dist/policy/templates/index.js';

const folder = new URL('sentences/', import.meta.url);
const drafts = new URL('../test/corpus/development/', import.meta.url);

/** Labels that are rules: a draft's own labels tell of these, and of no others. */
const ruleLabels = sentenceLabels.filter((label) => ruleIds.includes(label));

const notRules = sentenceLabels.filter((label) => !ruleLabels.includes(label));

/**
 * @typedef {object} Example
 * @property {'sentences' | 'drafts' | 'examples' | 'templates'} source
 * @property {string} language
 * @property {string} text
 * @property {string[]} labels
 * @property {string[]} open labels that may hold or not: nothing is learnt of them
 * @property {number[]} features
 */

/** @returns {Example[]} in the order of the files */
export function readExamples() {
  return [...readSentences(), ...readDrafts(), ...readRuleExamples(), ...readTemplates()];
}

/** What a rule's examples say of that rule; of the others they say nothing. */
function readRuleExamples() {
  return Object.entries(packs).flatMap(([language, { rules }]) =>
    ruleLabels.flatMap((rule) =>
      [...rules[rule].bad, ...rules[rule].good].flatMap((example) => {
        const bad = rules[rule].bad.includes(example);
        const { text, context = {} } = example;
        const others = sentenceLabels.filter((label) => label !== rule);
        const read = sentencesOf(language, { text, context, expect: bad ? [rule] : [], may: others });
        return read.map((one) => ({ ...one, source: 'examples' }));
      }),
    ),
  );
}

/** Sentences of the templates that are courtesy, or stand only beside another one. */
const besides = ['apology', 'pleaseReply'];

/** What we offer in a draft's place is what an order needs; its slots may still be open. */
function readTemplates() {
  return Object.entries(templateTexts).flatMap(([language, { sentences }]) => {
    const grammar = compilePack(packs[language]);
    return Object.entries(sentences)
      .filter(([key]) => !besides.includes(key))
      .flatMap(([key, sentence]) => {
        const labels = [key === 'reviewRequest' ? 'review-neutral' : 'order'];
        return [sentence, sentence.replace('{orderId}', '112-7430185-2296047')].map((text) => {
          const features = featuresOf(grammar, readSentence(grammar, normalise(text).text), null);
          return { source: 'templates', language, text, labels, open: [], features };
        });
      });
  });
}

/** @throws {Error} naming file and line where a line has no section or a section an unknown label
 */
function readSentences() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readLanguage(name.slice(0, -'.txt'.length), readFileSync(new URL(name, folder), 'utf8')),
    );
}

function readLanguage(language, source) {
  const grammar = compilePack(packs[language]);
  const read = (text) => readSentence(grammar, normalise(text).text);
  const examples = [];
  let labels = null;
  for (const [at, written] of source.split('\n').entries()) {
    const line = written.trim();
    if (!line || line.startsWith('//')) continue;
    if (line.startsWith('#')) {
      labels = withCourtesy(line.slice(1).trim().split(/\s+/));
      const unknown = labels.filter((label) => !sentenceLabels.includes(label));
      if (unknown.length > 0)
        throw new Error(`training/sentences/${language}.txt:${at + 1}: unknown label ${unknown}`);
      continue;
    }
    if (!labels)
      throw new Error(`training/sentences/${language}.txt:${at + 1}: stands before the first "# label"`);
    const [last, before] = line
      .split('||')
      .map((part) => part.trim())
      .reverse();
    const features = featuresOf(grammar, read(last), before === undefined ? null : read(before));
    examples.push({ source: 'sentences', language, text: line, labels, open: [], features });
  }
  return examples;
}

/** Thanks, an offer of help and good wishes are each courtesy, where the sentence says nothing else. */
function withCourtesy(labels) {
  const courtesy = labels.every((label) => ['thanks', 'help', 'wish'].includes(label));
  return courtesy ? [...labels, 'courtesy'] : labels;
}

/**
 * A draft's labels hold for all of it: of a clean draft no sentence breaks a rule; where one sentence is the whole
 * body, the rules are its own; of several, it is open which one breaks them.
 */
function readDrafts() {
  return readdirSync(drafts)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const language = name.slice(0, -'.jsonl'.length);
      const lines = readFileSync(new URL(name, drafts), 'utf8').split('\n').filter(Boolean);
      return lines.flatMap((line) => sentencesOf(language, JSON.parse(line)));
    });
}

function sentencesOf(language, { text, context, expect, may }) {
  if (expect.includes('wrong-language')) return [];
  const tools = { identify: () => [{ language, score: 1 }], spellers: {}, grammars: {}, missing: [] };
  const meaning = readMeaning(readDraft(text, tools), context, tools);
  if (!meaning) return [];
  const { grammar, sentences } = meaning;
  const alone = sentences.length === 1;
  const onlyThanks = expect.length === 1 && expect[0] === 'thank-you-only';
  const offTopic = alone && expect.length === 1 && expect[0] === 'not-permitted';
  const labels = [
    ...(alone ? expect.filter((rule) => ruleLabels.includes(rule)) : []),
    ...(onlyThanks ? ['courtesy'] : offTopic ? ['off-topic'] : []),
  ];
  // Of a message that only thanks, no sentence is what an order needs.
  const known = onlyThanks
    ? ['courtesy', 'order', 'off-topic']
    : offTopic
      ? ['off-topic', 'order', 'courtesy']
      : [];
  const open = [...notRules.filter((label) => !known.includes(label)), ...may, ...(alone ? [] : expect)];
  const single = sentences.map((sentence, at) => ({
    source: 'drafts',
    language,
    text: sentence.text,
    labels,
    open,
    features: featuresOf(grammar, sentence, sentences[at - 1] ?? null),
  }));
  const pairs = sentences.slice(1).map((sentence, at) => ({
    source: 'drafts',
    language,
    text: `${sentences[at].text} || ${sentence.text}`,
    // Of two sentences that are the whole body, the draft's rules are both's together.
    labels: sentences.length === 2 ? expect.filter((rule) => ruleLabels.includes(rule)) : [],
    open: [...notRules, ...may, ...(sentences.length === 2 ? [] : expect)],
    features: featuresOf(grammar, joined(sentences[at], sentence), null),
  }));
  return [...single, ...pairs];
}
