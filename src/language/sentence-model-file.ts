import { readFile } from 'node:fs/promises';
import {
  createSentenceModel,
  type ModelNumbers,
  type SentenceModel,
  sentenceLabels,
} from '../policy/meaning/sentence-model.ts';

/** Written by `npm run build` (training/train.mjs). */
const file = new URL('../../dist/sentence-model.bin', import.meta.url);

/**
 * A model as bytes: the number of features (32 bits, little endian), the features, the scales and biases of each
 * label (32-bit floats), then the weights, a byte each.
 */
export function encodeModel({ features, scales, biases, weights }: ModelNumbers): Buffer {
  return Buffer.concat(
    [Uint32Array.of(features.length), features, scales, biases, weights].map(
      ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
}

/** @throws {Error} where the bytes are no model with the labels of this program */
export function decodeModel(bytes: Buffer): ModelNumbers {
  const { buffer } = new Uint8Array(bytes);
  const columns = sentenceLabels.length;
  const rows = bytes.length >= 4 ? bytes.readUInt32LE() : 0;
  if (bytes.length !== 4 + rows * 4 + columns * 8 + rows * columns)
    throw new Error('The sentence model is not of this version: run "npm run build".');
  const scalesAt = 4 + rows * 4;
  return {
    features: new Uint32Array(buffer, 4, rows),
    scales: new Float32Array(buffer, scalesAt, columns),
    biases: new Float32Array(buffer, scalesAt + columns * 4, columns),
    weights: new Int8Array(buffer, scalesAt + columns * 8, rows * columns),
  };
}

/** @throws {Error} saying what to run where the model is not there or of another version */
export async function loadSentenceModel(): Promise<SentenceModel> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error('The sentence model is missing: run "npm run build".', { cause: error });
  });
  return createSentenceModel(decodeModel(bytes));
}
