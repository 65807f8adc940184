// Takes a part of the judge away, to see what it is worth. What the sentence model learns from is changed first and
// the model trained anew, so each figure is that of a judge built without the part.
import { packs } from '../dist/policy/languages/index.js';
import { createSentenceModel } from '../dist/policy/meaning/sentence-model.js';
import { sharedLines } from '../dist/policy/meaning/shared-lines.js';
import { readExamples } from '../training/read-examples.mjs';
import { trainModel } from '../training/train-model.mjs';

const nothing = { spellers: {}, grammars: {} };
const trainedOn = (keep) => () => {
  const sentenceModel = createSentenceModel(trainModel(readExamples().filter(keep)));
  return (tools) => ({ ...tools, sentenceModel });
};

/** What can be left out: each gives a function that changes a draft's tools. */
const pieces = {
  model: () => (tools) => ({ ...tools, sentenceModel: undefined }),
  lines() {
    for (const rules of [sharedLines, ...Object.values(packs).map((pack) => pack.rules)])
      for (const data of Object.values(rules)) Object.assign(data, { says: [], unless: [], always: [] });
    return trainedOn(() => true)();
  },
  glosses() {
    for (const pack of Object.values(packs)) Object.assign(pack, { glosses: '' });
    return trainedOn(() => true)();
  },
  sentences: trainedOn(({ source }) => source !== 'sentences'),
  drafts: trainedOn(({ source }) => source !== 'drafts'),
  tools: () => (tools) => ({ ...tools, ...nothing }),
};

export const parts = Object.keys(pieces);

/** @param {string[]} names which parts @returns what a draft's tools become */
export function leaveOut(names) {
  for (const name of names)
    if (!parts.includes(name)) throw new Error(`"${name}" is none of ${parts.join(', ')}.`);
  const changes = names.map((name) => pieces[name]());
  return (tools) => changes.reduce((changed, change) => change(changed), tools);
}
