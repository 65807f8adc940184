// Fits one logistic regression per label with Adagrad. Plain arithmetic in a fixed order: the same sentences always
// give the same model.
import { sentenceLabels } from '../dist/policy/meaning/sentence-model.js';

/** Chosen by cross-validation on the training sentences (training/cross-validate.mjs). */
const settings = { epochs: 25, rate: 0.7, shrink: 1e-6, fewest: 2 };

const columns = sentenceLabels.length;

/**
 * @param {import('./read-examples.mjs').Example[]} examples
 * @returns {import('../src/policy/meaning/sentence-model.ts').ModelNumbers}
 */
export function trainModel(examples, { epochs, rate, shrink, fewest } = settings) {
  const features = featuresSeen(examples, fewest);
  const rowOf = new Map(features.map((feature, row) => [feature, row]));
  const rows = examples.map((example) =>
    example.features.map((feature) => rowOf.get(feature)).filter((row) => row !== undefined),
  );
  const wanted = examples.map(({ labels, open }) =>
    sentenceLabels.map((label) => (open.includes(label) ? null : labels.includes(label) ? 1 : 0)),
  );
  const weights = new Float32Array(features.length * columns);
  const slopes = new Float32Array(features.length * columns).fill(0.01);
  const biases = new Float32Array(columns).fill(-2);
  const biasSlopes = new Float32Array(columns).fill(1);
  const errors = new Float64Array(columns);
  const order = examples.map((_, at) => at);
  const draw = drawing(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, draw);
    for (const at of order) {
      const share = 1 / Math.sqrt(Math.max(rows[at].length, 1));
      errors.set(biases);
      for (const row of rows[at])
        for (let column = 0; column < columns; column++)
          errors[column] += weights[row * columns + column] * share;
      for (let column = 0; column < columns; column++) {
        const want = wanted[at][column];
        const error = want === null ? 0 : 1 / (1 + Math.exp(-errors[column])) - want;
        errors[column] = error;
        biasSlopes[column] += error * error;
        biases[column] -= (rate * error) / Math.sqrt(biasSlopes[column]);
      }
      for (const row of rows[at])
        for (let column = 0; column < columns; column++) {
          const place = row * columns + column;
          const slope = errors[column] * share + shrink * weights[place];
          if (Math.abs(slope) < 1e-5) continue;
          slopes[place] += slope * slope;
          weights[place] -= (rate * slope) / Math.sqrt(slopes[place]);
        }
    }
  }
  return { features: Uint32Array.from(features), ...rounded(weights), biases };
}

/** Features seen in at least `fewest` sentences: rarer ones would only be learnt by heart. */
function featuresSeen(examples, fewest) {
  const seen = new Map();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= fewest).map(([feature]) => feature);
}

/** Weights as bytes: a quarter of the size, and the same verdicts. */
function rounded(weights) {
  const scales = new Float32Array(columns);
  for (let place = 0; place < weights.length; place++)
    scales[place % columns] = Math.max(scales[place % columns], Math.abs(weights[place]) / 127);
  return {
    weights: Int8Array.from(weights, (weight, place) => Math.round(weight / scales[place % columns])),
    scales,
  };
}

function shuffle(list, draw) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

/** Numbers in 0..1 from a seed (a linear congruence): training must not depend on chance. */
function drawing(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}
