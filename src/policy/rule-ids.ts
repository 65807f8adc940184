/** Every rule a draft is held to. An ID is stable: it never changes its meaning (reference rules.md). */
export const ruleIds = [
  // When and how it is sent
  'too-late',
  'missing-order-id',
  'wrong-order-id',
  'wrong-language',
  'not-permitted',
  // Kinds of message that are never permitted
  'order-confirmation',
  'thank-you-only',
  'marketing',
  'review-positive',
  'review-incentive',
  'review-change',
  'review-if-happy',
  'review-repeat',
  'cancel-request',
  // Content that is never permitted
  'external-link',
  'insecure-link',
  'attachment',
  'logo-link',
  'opt-out-link',
  'sensitive-content',
  'tracking-pixel',
  'email-address',
  'phone-number',
  'product-image',
  'unrelated-image',
  'emoji',
  'animated-image',
  'spelling',
  'grammar',
  // What the Messaging API itself refuses
  'html',
  'line-breaks',
  'too-long',
  'empty',
  'action-unavailable',
] as const;
export type RuleId = (typeof ruleIds)[number];
