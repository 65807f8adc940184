import { createHash } from 'node:crypto';
import type { DraftContext, Operation } from '../policy/context.ts';
import { textLimits } from '../policy/operations.ts';
import type { Review } from '../policy/suggestion.ts';
import type { DraftRecord, OutgoingMessage } from './ports.ts';

/** What leaves the house, and the hash that binds an approval to it. All null where nothing can. */
export interface Outgoing {
  readonly outgoing: string | null;
  readonly outgoingHash: string | null;
  readonly operation: Operation | null;
}

/** Where nothing can go out. */
export const nothing: Outgoing = { outgoing: null, outgoingHash: null, operation: null };

/**
 * Decides which text goes out and by which operation: a clean draft as written, else the suggestion; a review
 * request without a text, because Amazon's own is sent. A reply never goes out.
 */
export function outgoingOf(review: Review, context: DraftContext, marketplaceId: string | null): Outgoing {
  const operation = operationOf(review, context);
  const { orderId } = context;
  if (operation === null || !orderId || !marketplaceId || context.reply) return nothing;
  const text = textOf(review, operation);
  if (text === undefined) return nothing;
  return {
    outgoing: text,
    outgoingHash: hashMessage({ operation, orderId, marketplaceId, text }),
    operation,
  };
}

/** SHA-256, hex, of a text that must not stand in the audit log itself. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hashMessage({ operation, orderId, marketplaceId, text }: OutgoingMessage): string {
  return hashText(JSON.stringify([operation, orderId, marketplaceId, text]));
}

/** The stored message, where one is stored and is still the one its hash was made of; else null. */
export function messageOf(draft: DraftRecord): OutgoingMessage | null {
  const { operation, marketplaceId, outgoing: text, outgoingHash } = draft;
  const { orderId } = draft.context;
  if (!operation || !marketplaceId || !orderId || !outgoingHash) return null;
  const message = { operation, orderId, marketplaceId, text };
  return hashMessage(message) === outgoingHash ? message : null;
}

function operationOf({ route }: Review, { operation: chosen }: DraftContext): Operation | null {
  if (route.by === 'message') return route.operation;
  if (route.by === 'solicitation') return 'productReviewAndSellerFeedback';
  if (route.by === 'copy') return null;
  return route.operations.find((operation) => operation === chosen) ?? null;
}

/** The text that goes out, null for none; undefined where nothing may go. */
function textOf({ draft, suggestion }: Review, operation: Operation): string | null | undefined {
  const { status, text } = suggestion;
  if (operation === 'productReviewAndSellerFeedback') return status === 'stop' ? undefined : null;
  // The drafter's pick may be one that carries files alone.
  if (textLimits[operation] === null) return undefined;
  if (status === 'clean') return draft;
  return status === 'sendable' && text !== null ? text : undefined;
}
