import type { EmulatedOrder, ItemTrait } from './emulated-order.ts';

const day = 86_400_000;

const actionOfTrait: Readonly<Record<ItemTrait, string>> = {
  customized: 'confirmCustomizationDetails',
  bulky: 'confirmDeliveryDetails',
  service: 'confirmServiceDetails',
  digital: 'digitalAccessKey',
};

/**
 * The messages that may be sent for an order now. Amazon says only that it depends on the order's state, on who
 * fulfils it and on what was sent; this is our guess at a list that feels like Amazon's (docs/emulators.md).
 */
export function messagingActions(order: EmulatedOrder, now: number): readonly string[] {
  if (['PENDING_AVAILABILITY', 'PENDING', 'CANCELLED', 'UNFULFILLABLE'].includes(order.status)) return [];
  if (now > lastShipment(order) + 30 * day) return [];
  // Delivery and its problems are Amazon's own there.
  if (order.fulfilledBy === 'AMAZON') return ['invoice', 'legalDisclosure'];
  const traits = order.items.flatMap(({ trait }) => (trait ? actionOfTrait[trait] : []));
  if (order.status === 'SHIPPED')
    return ['unexpectedProblem', 'invoice', 'legalDisclosure', 'warranty'].concat(
      traits.filter((action) => action !== 'confirmCustomizationDetails'),
    );
  return [...new Set(['confirmOrderDetails', 'unexpectedProblem', 'legalDisclosure', ...traits])];
}

function lastShipment(order: EmulatedOrder): number {
  if (order.status !== 'SHIPPED') return Number.POSITIVE_INFINITY;
  return order.packages.length > 0 ? Math.max(...order.packages) : order.updatedAt;
}

/**
 * Whether the buyer may be asked for a review: from 5 days after the earliest delivery to 30 days after the latest
 * (Amazon's documentation of the Solicitations API), once for an order.
 */
export function solicitationActions(
  order: EmulatedOrder,
  now: number,
  isSolicited: boolean,
): readonly string[] {
  const isInWindow = now >= order.deliverBy.earliest + 5 * day && now <= order.deliverBy.latest + 30 * day;
  return order.status === 'SHIPPED' && isInWindow && !isSolicited ? ['productReviewAndSellerFeedback'] : [];
}

/** An action list as HAL, the way both APIs answer it. */
export function actionList(
  root: string,
  folder: string,
  names: readonly string[],
  marketplaceId: string,
): object {
  const href = (path: string) => `${root}${path}?marketplaceIds=${marketplaceId}`;
  return {
    _links: {
      self: { href: href('') },
      actions: names.map((name) => ({ href: href(`${folder}/${name}`), name })),
    },
  };
}
