import type { GrammarRule } from '../grammar/grammar-rule.ts';
import { createFaultFinder } from '../grammar/rule-index.ts';
import type { SlipFinder } from './character-slips.ts';

/**
 * Finds right words in the wrong place: "Il pacco e arrivato" for "è".
 * @param rules each mistake as a phrase; those without a replacement find nothing
 */
export function createContextFinder(rules: readonly GrammarRule[]): SlipFinder {
  const find = createFaultFinder(rules);
  return (sentence) =>
    find(sentence).flatMap(({ start, end, replacement }) =>
      replacement === null ? [] : [{ start, end, right: replacement }],
    );
}
