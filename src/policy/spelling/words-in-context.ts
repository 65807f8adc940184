import type { GrammarRule } from '../grammar/grammar-rule.ts';
import { createFaultFinder } from '../grammar/rule-index.ts';
import type { Slip, SlipFinder } from './character-slips.ts';

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

/** Finders as one: where two find something at one place, the earlier in the list is right. */
export function firstToFind(finders: readonly SlipFinder[]): SlipFinder {
  const [only, ...others] = finders;
  if (only && others.length === 0) return only;
  return (sentence) => {
    const found: Slip[] = [];
    for (const find of finders)
      for (const slip of find(sentence))
        if (found.every(({ start, end }) => slip.end <= start || slip.start >= end)) found.push(slip);
    return found;
  };
}
