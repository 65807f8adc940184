/** Why nothing may be sent, or why a text can only be copied: keys of the wording's reasons. */
export const reasonIds = [
  // Nothing may be sent; most are told by the rule that stands in the way
  'too-late',
  'wrong-order-id',
  'empty',
  'review-repeat',
  'review-change',
  'review-incentive',
  'review-positive',
  'review-if-happy',
  'order-confirmation',
  'thank-you-only',
  'not-permitted',
  'marketing',
  'sensitive-content',
  'opt-out-link',
  'nothing-left',
  'no-templates',
  'far-too-long',
  'unmendable',
  // It can only be copied
  'action-unavailable',
  'reply',
  'return-question',
  'invoice-without-file',
  'no-operation',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** Advice: keys of the wording's notes, in the order they are given. */
export const noteIds = [
  'solicitation-text',
  'no-text-goes-out',
  'without-attachments',
  'late-without-date',
  'refund-first',
  'portuguese-of-brazil',
  'important-mark',
  'tracking-parameters',
] as const;
export type NoteId = (typeof noteIds)[number];
