import type { Verdict } from './judge-lines.ts';
import { type MeaningRule, meaningRules } from './language-pack.ts';
import type { WordRange } from './pattern.ts';
import type { ReadSentence } from './read-sentence.ts';
import { type SentenceLabel, type SentenceScores, sentenceLabels } from './sentence-model.ts';

/** From here on the model says so by itself. */
export const sure = 0.6;
/** Below this the model takes back what the lines say. */
export const doubtful = 0.2;

const kindOf = {
  thanks: 'thanks',
  help: 'help',
  wish: 'wish',
  'off-topic': 'offTopic',
  order: 'order',
} as const;

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
    } else if (rule && found && score >= doubtful) says.set(rule, found);
    const kind = (kindOf as Partial<Record<SentenceLabel, (typeof kindOf)[keyof typeof kindOf]>>)[label];
    if (kind && score >= sure) kinds.add(kind);
    if (kind && score < doubtful) kinds.delete(kind);
  }
  return { says, excused, kinds };
}
