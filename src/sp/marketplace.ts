import { setTimeout } from 'node:timers/promises';
import type { Clock, Log, Marketplace, OutgoingMessage } from '../commands/ports.ts';
import { MarketplaceError } from '../commands/ports.ts';
import type { Operation } from '../policy/context.ts';
import { createAccess } from './access.ts';
import { createAccount } from './account.ts';
import { parseEndpoint } from './endpoint.ts';
import { buyerLocale, permittedMessages, textMessage, textOperationOf } from './messaging.ts';
import { getOrder } from './orders.ts';
import { sendOutcomeOf } from './outcomes.ts';
import { permittedSolicitations, solicitation, solicitationOperation } from './solicitations.ts';
import { createTransport, type SpCall } from './transport.ts';

export interface MarketplaceOptions {
  readonly region: 'na' | 'eu' | 'fe';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  /** At least one; the first is the default. */
  readonly marketplaceIds: readonly string[];
  /** Needed for stock alone; null where it isn't configured. */
  readonly sellerId: string | null;
  /** `http://127.0.0.1:PORT`, an emulator; null for Amazon. */
  readonly endpoint: string | null;
  readonly clock: Clock;
  readonly log: Log;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** How a retried read waits; by default real time. */
  readonly wait?: (ms: number) => Promise<void>;
  /** How long an answer of Amazon's is waited for, ms; by default 10 seconds (reference README, "Deadlines"). */
  readonly deadlineMs?: number;
}

/**
 * The selling account at Amazon.
 * @throws {Error} when an option can't be used, with what to write instead
 */
export function createMarketplace(options: MarketplaceOptions): Marketplace {
  const { clock, log, random, deadlineMs = 10_000, wait = setTimeout } = options;
  const endpoint = options.endpoint === null ? null : parseEndpoint(options.endpoint);
  const defaultMarketplaceId = options.marketplaceIds[0];
  if (!defaultMarketplaceId) throw new Error('Name at least one marketplace (SP_API_MARKETPLACES).');
  const transport = createTransport({ ...options, endpoint });
  const access = createAccess({ ...options, endpoint, deadlineMs });
  const account = createAccount({ transport, access, clock, log, random, wait, deadlineMs });

  return {
    emulatedAt: endpoint?.url ?? null,
    defaultMarketplaceId,
    order: (orderId) => getOrder(account, orderId, defaultMarketplaceId),
    async permittedActions(order) {
      const [messages, solicitations] = await Promise.all([
        permittedMessages(account, order),
        // An app without the role for solicitations can still send messages.
        permittedSolicitations(account, order).catch(noneWithoutRole),
      ]);
      return [...messages, ...solicitations];
    },
    buyerLocale: (order) => buyerLocale(account, order),
    refreshAccess: (force) => account.refresh(force),
    takeSendPlace(operation) {
      const paced = operationOf(operation);
      return paced ? account.bucket(paced).take() : 0;
    },
    async send(message) {
      const call = requestOf(message);
      // Not a message Amazon's model knows: it would be refused, so it isn't posted.
      if (!call) return { kind: 'refused', problem: 'invalid-input', status: null, requestId: null };
      const token = access.held();
      // Renewing it here would eat into the deadline; whoever claims a message calls refreshAccess first.
      if (!token) return notSentWithoutToken;
      const reply = await account.post(call, token);
      return sendOutcomeOf(reply, account.waitAfter(call.operation, reply, 1));
    },
  };
}

const notSentWithoutToken = {
  kind: 'not-sent',
  problem: 'access-expired',
  status: null,
  requestId: null,
  retryAfterMs: 0,
} as const;

function noneWithoutRole(error: unknown): readonly Operation[] {
  if (error instanceof MarketplaceError && error.problem === 'role-missing') return [];
  throw error;
}

function operationOf(operation: Operation): SpCall['operation'] | null {
  return operation === 'productReviewAndSellerFeedback' ? solicitationOperation : textOperationOf(operation);
}

function requestOf(message: OutgoingMessage): SpCall | null {
  if (message.operation !== 'productReviewAndSellerFeedback')
    return textMessage(message, message.operation, message.text);
  return message.text === null ? solicitation(message) : null;
}
