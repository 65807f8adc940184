import { operationsOf } from '../operations.ts';
import type { Rule } from '../rule.ts';

export const actionUnavailable: Rule = {
  id: 'action-unavailable',
  clause: 'api',
  // A reply is handed back to copy; the API can't carry one.
  appliesTo: 'proactive',
  *check(_reading, context) {
    const { permittedActions } = context;
    const wanted = operationsOf(context);
    const [usual] = wanted;
    if (!permittedActions || !usual || wanted.some((operation) => permittedActions.includes(operation)))
      return;
    yield permittedActions.length === 0
      ? { span: null, wording: 'none' }
      : { span: null, values: { operation: { operation: usual } } };
  },
  examples: {
    good: [
      {
        text: 'Der Versand verzögert sich.',
        context: { purpose: 'order-issue', permittedActions: ['unexpectedProblem', 'invoice'] },
      },
      {
        text: 'Your key is ready.',
        context: { purpose: 'other', operation: 'digitalAccessKey', permittedActions: ['digitalAccessKey'] },
      },
      {
        text: 'The shipment is delayed.',
        context: { purpose: 'order-issue' },
        because: 'Amazon was not asked',
      },
      {
        text: 'Could you tell us why you sent it back?',
        context: { purpose: 'return-question', permittedActions: [] },
        because: 'no operation carries it: it is copied',
      },
      {
        text: 'It arrives on Friday.',
        context: { reply: true, purpose: 'order-issue', permittedActions: [] },
      },
    ],
    bad: [
      {
        text: 'Der Versand verzögert sich.',
        context: { purpose: 'order-issue', permittedActions: ['invoice'] },
      },
      {
        text: 'Which colour would you like?',
        context: {
          purpose: 'additional-info',
          operation: 'confirmOrderDetails',
          permittedActions: ['confirmDeliveryDetails'],
        },
      },
      { text: '关于您的订单', context: { purpose: 'order-issue', permittedActions: [] } },
      {
        text: 'What do you think of the lamp?',
        context: { purpose: 'review-request', permittedActions: ['unexpectedProblem'] },
      },
    ],
  },
};
