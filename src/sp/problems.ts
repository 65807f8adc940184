import { MarketplaceError, type MarketplaceProblem } from '../commands/ports.ts';

/**
 * What happened and what to do next, in English, for logs and for edges without a wording of their own. Fixed
 * texts: nothing that was sent or answered can get into one.
 */
const sentences: Readonly<Record<MarketplaceProblem, string>> = {
  'invalid-input':
    'Amazon did not accept the request as it is. Check the order ID and the text, then try again.',
  'not-found':
    'Amazon does not know this order in this selling account. Check the order ID and the marketplace.',
  'not-permitted-for-order':
    'Amazon does not permit this kind of message for this order now. Look at the order in Seller Central.',
  'role-missing':
    'Amazon denies access to this operation. Give the app the role it needs (Buyer Communication, Buyer Solicitation, or Inventory and Order Tracking) and authorize it again.',
  'credentials-rejected':
    "Amazon rejects the app's credentials. Authorize the app again in Seller Central and set the new refresh token, client ID and client secret.",
  'access-expired': 'The access token had expired and is renewed. Try again.',
  throttled: 'Amazon asks to wait: too many requests in a short time. Try again in a minute.',
  unreachable: 'Amazon could not be reached from here. Check the network connection, then try again.',
  'timed-out': 'Amazon did not answer in time. Try again in a minute.',
  'server-error': 'Amazon has a fault on its side. Try again in a few minutes.',
  'unreadable-answer': 'Amazon gave an answer this program cannot read. Try again; if it stays, report it.',
  'too-large': 'The message is larger than Amazon takes. Shorten it.',
};

/** The error of a question to Amazon that got no usable answer; its message is safe to show and to log. */
export function marketplaceError(
  problem: MarketplaceProblem,
  facts: { status?: number | null; requestId?: string | null } = {},
): MarketplaceError {
  return new MarketplaceError(problem, sentences[problem], facts);
}
