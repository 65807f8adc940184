import type { DraftContext } from '../policy/context.ts';
import type { Desk } from './desk.ts';
import { type Marketplace, MarketplaceError, type MarketplaceProblem, type Order } from './ports.ts';

/** What Amazon told about a draft's order. */
export interface OrderFacts {
  readonly context: Pick<
    DraftContext,
    'marketplace' | 'buyerLocale' | 'orderCompletedAt' | 'permittedActions' | 'itemTitles'
  >;
  /** Null where the order is not known: nothing can be sent then. */
  readonly marketplaceId: string | null;
  /** The first question that got no answer. What the others told is kept. */
  readonly problem: MarketplaceProblem | null;
}

/** Asks for the order, the buyer's language and the messages Amazon permits now. Never throws for Amazon's sake. */
export async function askAmazon(desk: Desk, orderId: string | null | undefined): Promise<OrderFacts> {
  const { marketplace } = desk;
  if (!marketplace) return { context: {}, marketplaceId: null, problem: null };
  const unknown = { marketplace: marketplace.defaultMarketplaceId };
  if (!orderId) return { context: unknown, marketplaceId: null, problem: null };
  const order = await answer(marketplace.order(orderId));
  if (order instanceof MarketplaceError)
    return { context: unknown, marketplaceId: null, problem: noted(desk, orderId, order) };
  return askOfOrder(desk, marketplace, order);
}

async function askOfOrder(desk: Desk, marketplace: Marketplace, order: Order): Promise<OrderFacts> {
  const [locale, actions] = await Promise.all([
    answer(marketplace.buyerLocale(order)),
    answer(marketplace.permittedActions(order)),
  ]);
  const failed = [locale, actions].find((told) => told instanceof MarketplaceError);
  return {
    context: {
      marketplace: order.marketplaceId,
      orderCompletedAt: order.completedAt,
      itemTitles: order.items.map(({ title }) => title),
      ...(!(locale instanceof MarketplaceError) && { buyerLocale: locale }),
      ...(!(actions instanceof MarketplaceError) && { permittedActions: actions }),
    },
    marketplaceId: order.marketplaceId,
    problem: failed instanceof MarketplaceError ? noted(desk, order.orderId, failed) : null,
  };
}

async function answer<T>(question: Promise<T>): Promise<T | MarketplaceError> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof MarketplaceError) return error;
    throw error;
  }
}

function noted(
  desk: Desk,
  orderId: string,
  { problem, status, requestId }: MarketplaceError,
): MarketplaceProblem {
  desk.log.warn('amazon.no-answer', { orderId, problem, status, requestId });
  return problem;
}
