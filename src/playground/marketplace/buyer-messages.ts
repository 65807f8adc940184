import type { EmulatedOrder } from './emulated-order.ts';

/** A message that has reached a buyer. */
export interface ReceivedMessage {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The action's name: `unexpectedProblem`, `productReviewAndSellerFeedback`, ... */
  readonly operation: string;
  readonly orderId: string;
  readonly marketplaceId: string;
  readonly buyerLocale: string | null;
  /** Null where the text is Amazon's, or there are attachments alone. */
  readonly text: string | null;
  readonly requestId: string;
}

/** A request that has arrived, whatever became of it. */
export interface ReceivedRequest {
  readonly at: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Amazon's operation ID, `token`, or null where no model has it. */
  readonly operation: string | null;
}

/** What buyers have been sent: all of it, in order, since a message can't be recalled. */
export interface BuyerMessages {
  readonly received: readonly ReceivedMessage[];
  deliver(
    order: EmulatedOrder,
    message: Pick<ReceivedMessage, 'at' | 'operation' | 'text' | 'requestId'>,
  ): void;
  isSolicited(orderId: string): boolean;
  /** @returns a function that ends it */
  onReceived(listener: (message: ReceivedMessage) => void): () => void;
}

export function createBuyerMessages(): BuyerMessages {
  const received: ReceivedMessage[] = [];
  const listeners = new Set<(message: ReceivedMessage) => void>();
  return {
    received,
    deliver({ orderId, marketplaceId, buyerLocale }, message) {
      const whole = { ...message, orderId, marketplaceId, buyerLocale };
      received.push(whole);
      for (const listener of listeners) listener(whole);
    },
    isSolicited: (orderId) =>
      received.some(
        (message) => message.orderId === orderId && message.operation === 'productReviewAndSellerFeedback',
      ),
    onReceived(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
