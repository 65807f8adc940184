import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const cancelRequest: Rule = {
  id: 'cancel-request',
  clause: '01, 1, note',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    for (const saying of sayings(meaning, 'cancel-request')) yield findingOf(reading, saying);
  },
  examples: examplesOf('cancel-request'),
};
