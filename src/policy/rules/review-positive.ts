import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const reviewPositive: Rule = {
  id: 'review-positive',
  clause: '02 kinds, 4',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    for (const saying of sayings(meaning, 'review-positive')) yield findingOf(reading, saying);
  },
  examples: examplesOf('review-positive'),
};
