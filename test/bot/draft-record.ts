import type { DraftRecord } from '../../src/commands/ports.ts';
import type { Review, Suggestion } from '../../src/policy/suggestion.ts';

export const order = '304-6620518-7719043';

export function reviewOf(review: Partial<Review> = {}, suggestion: Partial<Suggestion> = {}): Review {
  return {
    draft: 'The parcel is two days late.',
    language: 'en',
    buyerLanguage: 'de',
    purpose: 'order-issue',
    purposeInferred: true,
    violations: [],
    suggestion: {
      status: 'clean',
      text: null,
      violations: [],
      openSlots: [],
      reason: null,
      changes: [],
      ...suggestion,
    },
    route: { by: 'message', operation: 'unexpectedProblem' },
    notes: [],
    missingTools: [],
    ...review,
  };
}

/** A clean, checked draft that could be sent. */
export function draftRecord(draft: Partial<DraftRecord> = {}): DraftRecord {
  const text = draft.draft ?? 'The parcel is two days late.';
  return {
    id: 'd_1',
    version: 1,
    state: 'draft',
    author: 'U0MARA',
    draft: text,
    outgoing: text,
    outgoingHash: 'f00d',
    operation: 'unexpectedProblem',
    context: { orderId: order, marketplace: 'DE', buyerLocale: 'de-DE', reply: false },
    marketplaceId: 'A1PA6795UKMFR9',
    review: reviewOf({ draft: text }),
    marketplaceProblem: null,
    approvals: [],
    attempts: 0,
    problem: null,
    notBefore: null,
    amazonRequestId: null,
    reason: null,
    decidedBy: null,
    sentAt: null,
    channel: 'C0BUYERS',
    thread: null,
    card: null,
    locale: 'en',
    createdAt: Date.UTC(2027, 2, 1),
    updatedAt: Date.UTC(2027, 2, 1),
    ...draft,
  };
}
