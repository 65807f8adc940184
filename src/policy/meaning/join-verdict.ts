import type { Verdict } from './judge-lines.ts';
import { type MeaningRule, meaningRules } from './language-pack.ts';
import type { WordRange } from './pattern.ts';
import type { ReadSentence } from './read-sentence.ts';
import { type SentenceLabel, type SentenceScores, sentenceLabels } from './sentence-model.ts';

/** From here on the model says so by itself. */
export const sure = 0.7;
/** Below this the model takes back what the lines say. */
export const doubtful = 0.2;

/** Where it is what the order needs, the lines alone don't do below this. */
const unsure = 0.4;
/** Of two sentences read as one, it must be surer. */
export const surer = 0.75;

const kindOf = {
  thanks: 'thanks',
  help: 'help',
  wish: 'wish',
  'off-topic': 'offTopic',
  order: 'order',
} as const;

/** How likely the sentence is what an order needs, or a permitted request for a review. */
export function needOf(scores: SentenceScores): number {
  return Math.max(scores.order, scores['review-neutral']);
}

/** Whether the model tells of a rule. */
export function isModelled(rule: MeaningRule): rule is MeaningRule & SentenceLabel {
  return (sentenceLabels as readonly string[]).includes(rule);
}

/** What the lines and the model say of a sentence together. */
export function joinVerdict({ words, verdict }: ReadSentence, scores: SentenceScores): Verdict {
  const says = new Map<MeaningRule, WordRange>();
  const excused = new Set(verdict.excused);
  const kinds = new Set(verdict.kinds);
  for (const label of sentenceLabels) {
    const rule = meaningRules.find((id) => id === label);
    const found = rule && verdict.says.get(rule);
    const score = scores[label];
    if (rule && score >= sure) {
      says.set(rule, found && !excused.has(rule) ? found : { from: 0, to: words.length });
      excused.delete(rule);
    } else if (rule && found && score >= (scores.order >= surer ? unsure : doubtful)) says.set(rule, found);
    const kind = (kindOf as Partial<Record<SentenceLabel, (typeof kindOf)[keyof typeof kindOf]>>)[label];
    if (kind && score >= sure) kinds.add(kind);
    if (kind && score < doubtful) kinds.delete(kind);
  }
  return { says, excused, kinds };
}
