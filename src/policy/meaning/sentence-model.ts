/** What the model tells of a sentence; training/README.md says what each label stands for. */
export const sentenceLabels = [
  'order-confirmation',
  'marketing',
  'review-positive',
  'review-incentive',
  'review-change',
  'review-if-happy',
  'review-repeat',
  'review-neutral',
  'cancel-request',
  'opt-out-link',
  'sensitive-content',
  'off-topic',
  'thanks',
  'help',
  'wish',
  'courtesy',
  'order',
] as const;
export type SentenceLabel = (typeof sentenceLabels)[number];

/** How likely each label is, 0..1; a sentence may carry several. */
export type SentenceScores = Readonly<Record<SentenceLabel, number>>;

/** A trained model, handed in as a text tool. */
export interface SentenceModel {
  /** @param features what `featuresOf` gives */
  score(features: readonly number[]): SentenceScores;
}

/** The numbers of a trained model. Row `n` of `weights` belongs to `features[n]`, a column to each label. */
export interface ModelNumbers {
  readonly features: Uint32Array;
  readonly weights: Int8Array;
  /** What a weight of 1 is worth, by label. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** A logistic regression per label; features the training never saw say nothing. */
export function createSentenceModel({ features, weights, scales, biases }: ModelNumbers): SentenceModel {
  const rows = new Map(Array.from(features, (feature, row) => [feature, row]));
  const columns = sentenceLabels.length;

  function score(shown: readonly number[]): SentenceScores {
    const sums = new Float64Array(columns);
    let known = 0;
    for (const feature of shown) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      known++;
      for (let column = 0; column < columns; column++)
        sums[column] = (sums[column] ?? 0) + (weights[row * columns + column] ?? 0);
    }
    // Long sentences show more features; without this they would be judged with more certainty than short ones.
    const share = 1 / Math.sqrt(Math.max(known, 1));
    const scores = sentenceLabels.map((label, column) => {
      const sum = (sums[column] ?? 0) * (scales[column] ?? 0) * share + (biases[column] ?? 0);
      return [label, 1 / (1 + Math.exp(-sum))] as const;
    });
    return Object.fromEntries(scores) as Record<SentenceLabel, number>;
  }
  return { score };
}
