import { actionList, messagingActions, solicitationActions } from './actions.ts';
import { type Answer, json, refusals } from './answer.ts';
import type { BuyerMessages } from './buyer-messages.ts';
import type { EmulatedOrder } from './emulated-order.ts';
import { orderView } from './order-view.ts';

/** A request that fits its operation's model. */
export interface ValidRequest {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Readonly<Record<string, unknown>> | null;
  /** The request's path without its query. */
  readonly pathname: string;
  readonly requestId: string;
}

/** What an operation works on. */
export interface Shop {
  readonly orders: ReadonlyMap<string, EmulatedOrder>;
  readonly messages: BuyerMessages;
  readonly clock: () => number;
}

/** Does what the request asks for, and answers as Amazon does. */
export function perform(shop: Shop, request: ValidRequest): Answer {
  if (request.operation === 'getOrder') return getOrder(shop, request);
  if (request.operation === 'searchOrders') return refusals.internalFailure();
  const order = shop.orders.get(request.path.amazonOrderId ?? '');
  if (!order) return refusals.notFound();
  const [marketplaceId] = listOf(request.query.marketplaceIds);
  if (marketplaceId !== order.marketplaceId)
    return refusals.invalidInput('marketplaceIds: the order was not placed in this marketplace');
  if (request.operation === 'GetAttributes')
    return hal(200, order.buyerLocale ? { buyer: { locale: order.buyerLocale } } : { buyer: {} });

  const now = shop.clock();
  const isSolicitation = request.pathname.startsWith('/solicitations/');
  const names = isSolicitation
    ? solicitationActions(order, now, shop.messages.isSolicited(order.orderId))
    : messagingActions(order, now);
  if (request.operation.startsWith('get')) {
    const folder = isSolicitation ? '/solicitations' : '/messages';
    return hal(200, actionList(request.pathname, folder, names, order.marketplaceId));
  }
  return send(shop, request, order, names);
}

function send(shop: Shop, request: ValidRequest, order: EmulatedOrder, permitted: readonly string[]): Answer {
  const action = request.pathname.split('/').at(-1) as string;
  if (!permitted.includes(action)) return refusals.notPermitted();
  shop.messages.deliver(order, {
    at: shop.clock(),
    operation: action,
    text: typeof request.body?.text === 'string' ? request.body.text : null,
    requestId: request.requestId,
  });
  return hal(201, {});
}

/** BUYER and RECIPIENT hold personal data and need a role of their own, which the emulated app does not have. */
const personalData = new Set(['BUYER', 'RECIPIENT']);

function getOrder(shop: Shop, { path, query }: ValidRequest): Answer {
  const includedData = listOf(query.includedData);
  if (includedData.some((name) => personalData.has(name))) return refusals.accessDenied();
  const order = shop.orders.get(path.orderId ?? '');
  return order ? json(200, { order: orderView(order, includedData) }) : refusals.notFound();
}

function hal(status: number, body: object): Answer {
  return json(status, body, 'application/hal+json');
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : [value].flat();
}
