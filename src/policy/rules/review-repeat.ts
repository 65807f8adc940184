import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { mentions } from '../meaning/message-kinds.ts';
import type { Meaning, Saying, Sentence } from '../meaning/read-meaning.ts';
import { readMeaning, sayingIn } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

const reminders = examplesOf('review-repeat');

export const reviewRepeat: Rule = {
  id: 'review-repeat',
  clause: '02 kinds, 7',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const { purpose, previousReviewRequests = 0 } = context;
    if (purpose === 'review-request' && previousReviewRequests > 0) {
      yield { span: null };
      return;
    }
    const meaning = readMeaning(reading, context, tools);
    const said = meaning ? repetitions(meaning) : [];
    for (const saying of said) yield { ...findingOf(reading, saying), wording: 'reminder' };
  },
  examples: {
    good: [
      ...reminders.good,
      {
        text: 'What do you think of the lamp?',
        context: { purpose: 'review-request', previousReviewRequests: 0 },
        because: 'the first request',
      },
      {
        text: 'Die Lieferung verspätet sich.',
        context: { purpose: 'order-issue', previousReviewRequests: 1 },
        because: 'asks for no review',
      },
      { text: 'Que pensez-vous de la lampe ?', context: { purpose: 'review-request' } },
    ],
    bad: [
      ...reminders.bad,
      {
        text: 'What do you think of the lamp?',
        context: { purpose: 'review-request', previousReviewRequests: 1 },
      },
      { text: '您觉得这盏灯怎么样？', context: { purpose: 'review-request', previousReviewRequests: 2 } },
      {
        text: 'Wie finden Sie die Lampe?',
        context: { purpose: 'review-request', previousReviewRequests: 1 },
      },
    ],
  },
};

/** In one sentence, or in two that follow each other: "May we follow up? A review of the kettle would help." */
function repetitions({ sentences }: Meaning): Saying[] {
  return sentences.flatMap((sentence, index) => {
    const here = sayingIn(sentence, 'review-repeat');
    if (here) return here;
    const next = sentences[index + 1];
    const tied =
      next && comesBack(sentence) && next.concepts.has('review') && !sayingIn(next, 'review-repeat');
    return tied ? { sentence: next, words: { from: 0, to: next.words.length } } : [];
  });
}

/** "We have not heard from you yet."; not "Thanks again", "Sorry again for the delay". */
function comesBack(sentence: Sentence): boolean {
  const { concepts } = sentence;
  if (!concepts.has('again') || concepts.has('review') || sentence.verdict.excused.has('review-repeat'))
    return false;
  return !mentions(
    sentence,
    'thanks',
    'help',
    'wish',
    'mishap',
    'delivery',
    'details',
    'replacement',
    'change',
  );
}
