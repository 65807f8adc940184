import { findMarketplace } from '../../policy/marketplaces.ts';
import type { EmulatedItem, EmulatedOrder, Window } from './emulated-order.ts';

/** An order as `getOrder` of Orders 2026-01-01 shows it, with the data sets asked for. */
export function orderView(order: EmulatedOrder, includedData: readonly string[]): object {
  const facts = findMarketplace(order.marketplaceId);
  const hasFulfillment = includedData.includes('FULFILLMENT');
  return {
    orderId: order.orderId,
    createdTime: instant(order.createdAt),
    lastUpdatedTime: instant(order.updatedAt),
    salesChannel: {
      channelName: 'AMAZON',
      marketplaceId: order.marketplaceId,
      ...(facts && { marketplaceName: facts.domain.replace(/^a/, 'A') }),
    },
    ...(hasFulfillment && {
      fulfillment: {
        fulfillmentStatus: order.status,
        fulfilledBy: order.fulfilledBy,
        fulfillmentServiceLevel: 'STANDARD',
        shipByWindow: window(order.shipBy),
        deliverByWindow: window(order.deliverBy),
      },
    }),
    orderItems: order.items.map((item, index) =>
      itemView(
        item,
        `${order.orderId.replaceAll('-', '').slice(-11)}${index + 1}`,
        facts?.currency,
        hasFulfillment,
      ),
    ),
    ...(includedData.includes('PACKAGES') &&
      order.fulfilledBy === 'MERCHANT' && {
        packages: order.packages.map((shippedAt, index) => ({
          packageReferenceId: String(index + 1),
          createdTime: instant(shippedAt - 3_600_000),
          shipTime: instant(shippedAt),
          packageStatus: { status: 'SHIPPED' },
          carrier: 'Standard Post',
          trackingNumber: `SP${order.orderId.replaceAll('-', '').slice(-9)}${index + 1}`,
        })),
      }),
  };
}

function itemView(
  item: EmulatedItem,
  orderItemId: string,
  currency: string | undefined,
  hasFulfillment: boolean,
) {
  return {
    orderItemId,
    quantityOrdered: item.quantity,
    product: {
      asin: item.asin,
      title: item.title,
      sellerSku: item.sku,
      condition: { conditionType: 'NEW' },
      ...(currency && { price: { unitPrice: { amount: item.price, currencyCode: currency } } }),
    },
    ...(hasFulfillment && {
      fulfillment: {
        quantityFulfilled: item.shipped,
        quantityUnfulfilled: item.quantity - item.shipped,
        ...(item.giftMessage && { packing: { giftOption: { giftMessage: item.giftMessage } } }),
      },
    }),
  };
}

function window({ earliest, latest }: Window) {
  return { earliestDateTime: instant(earliest), latestDateTime: instant(latest) };
}

/** Amazon writes no fractions of a second. */
function instant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
