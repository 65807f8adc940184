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
    const words = meaning.grammar.findProfanity(reading.text);
    for (const word of words) {
      const around = meaning.sentences.find(({ start, end }) => start <= word.start && word.end <= end);
      const fix = around && deletionOf(reading, around);
      yield { span: reading.spanOf(word.start, word.end), ...(fix && { fix }) };
    }
    for (const saying of sayings(meaning, 'sensitive-content')) {
      const { start, end } = saying.sentence;
      // Where a word is what offends, it is marked by itself.
      const named = words.some((word) => start <= word.start && word.end <= end);
      const whole = saying.words.from === 0 && saying.words.to === saying.sentence.words.length;
      if (!named || !whole) yield findingOf(reading, saying);
    }
  },
  examples: examplesOf('sensitive-content'),
};
