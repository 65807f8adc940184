import type { OrderRef } from '../commands/ports.ts';
import type { Operation } from '../policy/context.ts';
import type { Account } from './account.ts';
import { about, actionNames } from './messaging.ts';
import { marketplaceError } from './problems.ts';
import type { SpCall } from './transport.ts';

const reviewRequest = 'productReviewAndSellerFeedback' satisfies Operation;

/** The client's name of the operation that asks for a review and for feedback. */
export const solicitationOperation = 'solicitations.createProductReviewAndSellerFeedbackSolicitation';

/**
 * The solicitation, where Amazon permits it for the order now, by `getSolicitationActionsForOrder`: once for an
 * order, from 5 days after the earliest delivery to 30 days after the latest.
 * @throws {MarketplaceError}
 */
export async function permittedSolicitations(
  account: Account,
  order: OrderRef,
): Promise<readonly Operation[]> {
  const { status, requestId, body } = await account.ask(
    about('solicitations.getSolicitationActionsForOrder', order),
  );
  const names = actionNames(body);
  if (!names) throw marketplaceError('unreadable-answer', { status, requestId });
  return names.has(reviewRequest) ? [reviewRequest] : [];
}

/** The one request that makes Amazon ask the buyer for a review. It has no body: the text is Amazon's. */
export function solicitation(order: OrderRef): SpCall {
  return about(solicitationOperation, order);
}
