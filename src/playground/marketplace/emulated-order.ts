/** What Amazon's `fulfillmentStatus` may be (model orders_2026-01-01.json). */
export type FulfillmentStatus =
  | 'PENDING_AVAILABILITY'
  | 'PENDING'
  | 'UNSHIPPED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'CANCELLED'
  | 'UNFULFILLABLE';

/** What makes Amazon offer a kind of message for an item beyond the usual ones. */
export type ItemTrait = 'customized' | 'bulky' | 'service' | 'digital';

export interface EmulatedItem {
  readonly title: string;
  readonly sku: string;
  readonly asin: string;
  readonly quantity: number;
  readonly shipped: number;
  /** In the marketplace's currency. */
  readonly price: string;
  readonly trait?: ItemTrait;
  /** A buyer's words, which the program must neither keep nor show. */
  readonly giftMessage?: string;
}

/** From and to, epoch milliseconds. */
export interface Window {
  readonly earliest: number;
  readonly latest: number;
}

/** One order as the emulated marketplace keeps it. Times are epoch milliseconds. */
export interface EmulatedOrder {
  readonly orderId: string;
  readonly marketplaceId: string;
  /** BCP 47; null: Amazon tells none. */
  readonly buyerLocale: string | null;
  readonly status: FulfillmentStatus;
  readonly fulfilledBy: 'MERCHANT' | 'AMAZON';
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly shipBy: Window;
  readonly deliverBy: Window;
  /** When each package left; empty for orders that Amazon fulfils, as at Amazon. */
  readonly packages: readonly number[];
  readonly items: readonly EmulatedItem[];
}
