import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { incentives } from '../meaning/incentives.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const marketing: Rule = {
  id: 'marketing',
  clause: '02 kinds, 3',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    const forReviews = incentives(meaning);
    for (const saying of sayings(meaning, 'marketing')) {
      // A voucher given for a review is review-incentive alone; a shop advertised beside it is both.
      const covered = forReviews.some(({ sentence }) => sentence === saying.sentence);
      const { concepts } = saying.sentence;
      const advertises = concepts.has('follow') || (concepts.has('shop') && concepts.has('browse'));
      if (!covered || advertises) yield findingOf(reading, saying);
    }
  },
  examples: examplesOf('marketing'),
};
