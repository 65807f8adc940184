import type { DraftContext, Operation, Purpose } from './context.ts';

/**
 * The operations that can carry a message of each purpose, the usual one first (reference templates.md, "Which
 * operation sends it"). A return question has none: it is copied into Seller Central.
 */
export const operationsOfPurpose: Readonly<Record<Purpose, readonly Operation[]>> = {
  'order-issue': ['unexpectedProblem'],
  'additional-info': ['confirmOrderDetails', 'confirmDeliveryDetails'],
  'return-question': [],
  invoice: ['invoice'],
  'review-request': ['productReviewAndSellerFeedback'],
  'heavy-bulky-delivery': ['confirmDeliveryDetails'],
  'home-service': ['confirmServiceDetails'],
  'custom-design': ['confirmCustomizationDetails'],
  other: [
    'unexpectedProblem',
    'confirmOrderDetails',
    'confirmDeliveryDetails',
    'confirmServiceDetails',
    'confirmCustomizationDetails',
    'digitalAccessKey',
    'legalDisclosure',
    'warranty',
  ],
};

/** The most characters an operation's text may have (reference policy.md, "Messaging API"); null: it takes no text. */
export const textLimits: Readonly<Record<Operation, number | null>> = {
  unexpectedProblem: 2000,
  confirmOrderDetails: 2000,
  confirmDeliveryDetails: 2000,
  confirmServiceDetails: 2000,
  confirmCustomizationDetails: 800,
  digitalAccessKey: 400,
  legalDisclosure: null,
  warranty: null,
  invoice: null,
  productReviewAndSellerFeedback: null,
};

const usualLimit = 2000;

/**
 * The most characters the text of a message may have.
 * @returns null where the chosen operation takes no text; by the purpose where none is chosen
 */
export function textLimitOf({ operation, purpose }: DraftContext): number | null {
  if (operation) return textLimits[operation];
  return purpose === 'custom-design' ? textLimits.confirmCustomizationDetails : usualLimit;
}

/** The operations that could carry a message: the chosen one, else those of its purpose. */
export function operationsOf({ operation, purpose }: DraftContext): readonly Operation[] {
  if (operation) return [operation];
  return isPurpose(purpose) ? operationsOfPurpose[purpose] : [];
}

function isPurpose(purpose: string | null | undefined): purpose is Purpose {
  return typeof purpose === 'string' && Object.hasOwn(operationsOfPurpose, purpose);
}
