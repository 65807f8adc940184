import type { Rule } from '../rule.ts';

export const reviewRepeat: Rule = {
  id: 'review-repeat',
  clause: '02 kinds, 7',
  appliesTo: 'every message',
  *check(_reading, { purpose, previousReviewRequests = 0 }) {
    if (purpose === 'review-request' && previousReviewRequests > 0) yield { span: null };
  },
  examples: {
    good: [
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
