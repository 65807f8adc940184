import type { EmulatedOrder } from './emulated-order.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The situations a seller finds an order in. */
export const situations = [
  'late',
  'due-soon',
  'new',
  'partly-shipped',
  'just-shipped',
  'review-window',
  'long-ago',
  'pending',
  'cancelled',
] as const;
export type Situation = (typeof situations)[number];

/** An order's status and times, as its situation at `now` has them. Epoch milliseconds. */
export type Timeline = Pick<
  EmulatedOrder,
  'status' | 'createdAt' | 'updatedAt' | 'shipBy' | 'deliverBy' | 'packages'
>;

interface Plan {
  readonly status: EmulatedOrder['status'];
  /** Days before `now`. */
  readonly ordered: number;
  readonly updated: number;
  /** Days before `now` on which packages left. */
  readonly packages?: readonly number[];
  /** Days from the order to the latest shipment and to the earliest and latest delivery. */
  readonly ship?: number;
  readonly deliver?: readonly [number, number];
}

const plans: Readonly<Record<Situation, Plan>> = {
  late: { status: 'UNSHIPPED', ordered: 5, updated: 4.9 },
  'due-soon': { status: 'UNSHIPPED', ordered: 2, updated: 1.9 },
  new: { status: 'UNSHIPPED', ordered: 0.2, updated: 0.1, ship: 4, deliver: [6, 9] },
  'partly-shipped': { status: 'PARTIALLY_SHIPPED', ordered: 3.5, updated: 1, packages: [1] },
  'just-shipped': { status: 'SHIPPED', ordered: 4, updated: 2, packages: [2] },
  'review-window': { status: 'SHIPPED', ordered: 18, updated: 16, packages: [16] },
  'long-ago': { status: 'SHIPPED', ordered: 90, updated: 87, packages: [88, 87] },
  pending: { status: 'PENDING', ordered: 0.1, updated: 0.1 },
  cancelled: { status: 'CANCELLED', ordered: 6, updated: 5 },
};

export function timelineOf(situation: Situation, now: number): Timeline {
  const { status, ordered, updated, packages = [], ship = 3, deliver = [5, 7] } = plans[situation];
  const createdAt = now - ordered * day;
  return {
    status,
    createdAt,
    updatedAt: now - updated * day,
    shipBy: { earliest: createdAt + hour, latest: createdAt + ship * day },
    deliverBy: { earliest: createdAt + deliver[0] * day, latest: createdAt + deliver[1] * day },
    packages: packages.map((days) => now - days * day),
  };
}
