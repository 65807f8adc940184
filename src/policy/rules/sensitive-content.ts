import { examplesOf } from '../languages/index.ts';
import { deletionOf, findingOf } from '../meaning/findings.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

export const sensitiveContent: Rule = {
  id: 'sensitive-content',
  clause: '02 content, 5',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    if (!meaning) return;
    for (const word of meaning.grammar.findProfanity(reading.text)) {
      const around = meaning.sentences.find(({ start, end }) => start <= word.start && word.end <= end);
      const fix = around && deletionOf(reading, around);
      yield { span: reading.spanOf(word.start, word.end), ...(fix && { fix }) };
    }
    for (const saying of sayings(meaning, 'sensitive-content')) yield findingOf(reading, saying);
  },
  examples: examplesOf('sensitive-content'),
};
