import type { Order } from '../commands/ports.ts';
import type { Account } from './account.ts';
import { type OrderBody, orderBody, read } from './answers.ts';
import { marketplaceError } from './problems.ts';

/** Amazon's order IDs: 3-7-7 digits; the first block of a digital order is a letter and two digits. */
const orderIdPattern = /^(\d{3}|[A-Z]\d{2})-\d{7}-\d{7}$/;

/**
 * One order, by `getOrder` of Orders 2026-01-01. Asks for FULFILLMENT (status and windows) and PACKAGES (when
 * they left); never for BUYER or RECIPIENT.
 * @param defaultMarketplaceId where Amazon doesn't name the order's marketplace
 * @throws {MarketplaceError}
 */
export async function getOrder(
  account: Account,
  orderId: string,
  defaultMarketplaceId: string,
): Promise<Order> {
  if (!orderIdPattern.test(orderId)) throw marketplaceError('invalid-input');
  const { status, requestId, body } = await account.ask({
    operation: 'orders.getOrder',
    path: { orderId },
    query: { includedData: ['FULFILLMENT', 'PACKAGES'] },
  });
  const answer = read(orderBody, body);
  if (!answer) throw marketplaceError('unreadable-answer', { status, requestId });
  const { order } = answer;
  return {
    orderId: order.orderId,
    marketplaceId: order.salesChannel.marketplaceId ?? defaultMarketplaceId,
    status: order.fulfillment?.fulfillmentStatus ?? null,
    fulfilledBy: fulfilledBy(order.fulfillment?.fulfilledBy),
    shipBy: order.fulfillment?.shipByWindow?.latestDateTime ?? null,
    deliverBy: order.fulfillment?.deliverByWindow?.latestDateTime ?? null,
    completedAt: completedAt(order),
    items: order.orderItems.map(({ product, quantityOrdered, fulfillment }) => ({
      title: product.title ?? '',
      sellerSku: product.sellerSku ?? null,
      asin: product.asin ?? null,
      quantityOrdered,
      quantityUnfulfilled: fulfillment?.quantityUnfulfilled ?? null,
    })),
  };
}

function fulfilledBy(text: string | undefined): Order['fulfilledBy'] {
  return text === 'MERCHANT' || text === 'AMAZON' ? text : null;
}

/** A package that went nowhere says nothing about when the order was completed. */
const withdrawn = new Set(['PENDING', 'CANCELLED']);

/**
 * When the order was completed, as far as Amazon tells; null unless its status is SHIPPED.
 *
 * Orders 2026-01-01 has no such field. It rests on the last package's `shipTime`; Amazon tells packages of
 * merchant-fulfilled orders only, and not of all. Without them it is `lastUpdatedTime`, the latest moment at
 * which the order can have become SHIPPED: a message may then look younger than it is, but none is called too
 * late that isn't, and Amazon's list of permitted actions decides in the end.
 */
function completedAt(order: OrderBody['order']): string | null {
  if (order.fulfillment?.fulfillmentStatus !== 'SHIPPED') return null;
  const shipTimes = (order.packages ?? [])
    .filter(({ packageStatus }) => !withdrawn.has(packageStatus?.status ?? ''))
    .flatMap(({ shipTime }) => shipTime ?? []);
  const last = shipTimes.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return new Date(last ?? order.lastUpdatedTime).toISOString();
}
