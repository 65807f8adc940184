// Trains the sentence model on training/sentences and writes dist/sentence-model.bin; `npm run build` runs it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeModel } from '../dist/language/sentence-model-file.js';
import { readExamples } from './read-examples.mjs';
import { trainModel } from './train-model.mjs';

const target = new URL('../dist/sentence-model.bin', import.meta.url);
const stamp = new URL('../dist/sentence-model.sha256', import.meta.url);

/** Everything the model is made from: when none of it changed, the model at hand is the one that would be made. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of [
    'sentences',
    '.',
    '../dist/policy/meaning',
    '../dist/policy/languages',
    '../dist/policy/templates',
  ]) {
    const place = fileURLToPath(new URL(`${folder}/`, import.meta.url));
    const deep = folder.startsWith('..');
    for (const name of readdirSync(place, { recursive: deep }).sort())
      if (/\.(?:txt|mjs|js)$/.test(name)) hash.update(name).update(readFileSync(`${place}/${name}`));
  }
  return hash.digest('hex');
}

const now = fingerprint();
if (!existsSync(target) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  const examples = readExamples();
  writeFileSync(target, encodeModel(trainModel(examples)));
  writeFileSync(stamp, now);
  console.error(`sentence model: trained on ${examples.length} sentences`);
}
