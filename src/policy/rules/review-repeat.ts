import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

const reminders = examplesOf('review-repeat');

export const reviewRepeat: Rule = {
  id: 'review-repeat',
  clause: '02 kinds, 7',
  appliesTo: 'every message',
  *check(reading, context) {
    const { purpose, previousReviewRequests = 0 } = context;
    if (purpose === 'review-request' && previousReviewRequests > 0) {
      yield { span: null };
      return;
    }
    const meaning = readMeaning(reading, context);
    const said = meaning ? sayings(meaning, 'review-repeat') : [];
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
