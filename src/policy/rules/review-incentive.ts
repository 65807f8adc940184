import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { incentives } from '../meaning/incentives.ts';
import { readMeaning } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const reviewIncentive: Rule = {
  id: 'review-incentive',
  clause: '02 kinds, 4',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    for (const saying of incentives(meaning)) yield findingOf(reading, saying);
  },
  examples: examplesOf('review-incentive'),
};
