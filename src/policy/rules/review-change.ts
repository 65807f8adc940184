import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const reviewChange: Rule = {
  id: 'review-change',
  clause: '02 kinds, 5',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    for (const saying of sayings(meaning, 'review-change')) yield findingOf(reading, saying);
  },
  examples: examplesOf('review-change'),
};
