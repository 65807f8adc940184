import type { OrderRef } from '../commands/ports.ts';
import type { Operation } from '../policy/context.ts';
import type { Account } from './account.ts';
import { actionsBody, attributesBody, read } from './answers.ts';
import { marketplaceError } from './problems.ts';
import type { SpCall, SpOperation } from './transport.ts';

/** What carries a text: Amazon's action, the client's operation, and how long the model lets the text be. */
interface TextOperation {
  readonly call: SpOperation;
  /** Amazon doesn't say whether it counts UTF-16 units or code points; ours never counts fewer. */
  readonly maxLength: number;
}

/** The Messaging operations with a text (model messaging.json), by the names of Amazon's action list. */
const textOperations: Readonly<Partial<Record<Operation, TextOperation>>> = {
  unexpectedProblem: { call: 'messaging.createUnexpectedProblem', maxLength: 2000 },
  confirmOrderDetails: { call: 'messaging.createConfirmOrderDetails', maxLength: 2000 },
  confirmDeliveryDetails: { call: 'messaging.createConfirmDeliveryDetails', maxLength: 2000 },
  confirmServiceDetails: { call: 'messaging.createConfirmServiceDetails', maxLength: 2000 },
  confirmCustomizationDetails: { call: 'messaging.confirmCustomizationDetails', maxLength: 800 },
  digitalAccessKey: { call: 'messaging.createDigitalAccessKey', maxLength: 400 },
};

/** Beside these, the list may name `attributes` and operations that Amazon has withdrawn: they are left out. */
const messagingActions: readonly Operation[] = [
  'unexpectedProblem',
  'confirmOrderDetails',
  'confirmDeliveryDetails',
  'confirmServiceDetails',
  'confirmCustomizationDetails',
  'digitalAccessKey',
  'legalDisclosure',
  'warranty',
  'invoice',
];

/**
 * The messages Amazon permits for the order now, by `getMessagingActionsForOrder`. None is a normal answer.
 * @throws {MarketplaceError}
 */
export async function permittedMessages(account: Account, order: OrderRef): Promise<readonly Operation[]> {
  const { status, requestId, body } = await account.ask(
    about('messaging.getMessagingActionsForOrder', order),
  );
  const names = actionNames(body);
  if (!names) throw marketplaceError('unreadable-answer', { status, requestId });
  return messagingActions.filter((action) => names.has(action));
}

/** The names of a HAL action list; null where the body is none. */
export function actionNames(body: string): ReadonlySet<string> | null {
  const list = read(actionsBody, body);
  if (!list) return null;
  // A link's name is the last segment of its path, should the name itself be missing.
  return new Set(
    list._links.actions.map(({ name, href }) => name ?? href?.split('?')[0]?.split('/').at(-1) ?? ''),
  );
}

/**
 * The buyer's preferred language, by `GetAttributes`: BCP 47, null where Amazon tells none.
 * @throws {MarketplaceError}
 */
export async function buyerLocale(account: Account, order: OrderRef): Promise<string | null> {
  const { status, requestId, body } = await account.ask(about('messaging.GetAttributes', order));
  const attributes = read(attributesBody, body);
  if (!attributes) throw marketplaceError('unreadable-answer', { status, requestId });
  return canonicalLocale(attributes.buyer?.locale ?? '');
}

function canonicalLocale(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The one request that sends this text; null where the operation carries no text, or not this one. */
export function textMessage(order: OrderRef, operation: Operation, text: string | null): SpCall | null {
  const carrier = textOperations[operation];
  if (!carrier || !text?.trim() || text.length > carrier.maxLength) return null;
  return { ...about(carrier.call, order), body: { text } };
}

/** The operation whose pace a text message keeps. */
export function textOperationOf(operation: Operation): SpOperation | null {
  return textOperations[operation]?.call ?? null;
}

/** A call about one order in its one marketplace, as every operation of Messaging and Solicitations is. */
export function about(operation: SpOperation, { orderId, marketplaceId }: OrderRef): SpCall {
  return { operation, path: { amazonOrderId: orderId }, query: { marketplaceIds: [marketplaceId] } };
}
