import type { Reading } from '../reading.ts';
import type { Finding, Fix } from '../violation.ts';
import type { WordRange } from './pattern.ts';
import type { Saying, Sentence } from './read-meaning.ts';

/** Facts the order needs: a sentence that holds one is not deleted for a fault beside it. */
const facts = ['mishap', 'delivery', 'details'];

/** What a rule reports of a saying: the phrase is marked, and the sentence goes where it holds nothing else. */
export function findingOf(reading: Reading, saying: Saying): Finding {
  const { words } = saying.sentence;
  const start = words[saying.words.from]?.start ?? saying.sentence.start;
  const end = words[saying.words.to - 1]?.end ?? saying.sentence.end;
  const fix = deletionOf(reading, saying.sentence, saying.words);
  return { span: reading.spanOf(start, end), ...(fix && { fix }) };
}

/** Deletes the sentence; null where that would lose a fact. `words` are the phrase at fault, whose own words are no fact. */
export function deletionOf(reading: Reading, sentence: Sentence, words?: WordRange): Fix | null {
  if (holdsFact(sentence, words)) return null;
  return { ...reading.spanOf(sentence.start, sentence.end), replacement: '' };
}

function holdsFact({ marks }: Sentence, { from, to }: WordRange = { from: 0, to: 0 }): boolean {
  return marks.some(
    (at, index) => (index < from || index >= to) && at.some(({ concept }) => facts.includes(concept)),
  );
}
