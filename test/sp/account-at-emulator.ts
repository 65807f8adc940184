import { onTestFinished } from 'vitest';
import type { Log, Marketplace, OrderRef } from '../../src/commands/ports.ts';
import { type MarketplaceEmulator, startMarketplace } from '../../src/playground/marketplace/server.ts';
import { findMarketplace } from '../../src/policy/marketplaces.ts';
import { createMarketplace, type MarketplaceOptions } from '../../src/sp/marketplace.ts';

export interface AccountAtEmulator {
  readonly emulator: MarketplaceEmulator;
  readonly marketplace: Marketplace;
  /** What the client waited for, in ms; waiting takes no real time. */
  readonly waits: readonly number[];
  /** Everything the client logged, as text. */
  readonly logged: () => string;
  /** Lets time pass for both sides. */
  readonly pass: (ms: number) => void;
  /** How often an operation was requested. */
  readonly count: (operation: string) => number;
}

/** The real client, over the loopback interface, against an emulator of its own with the same clock. */
export async function openAccount(options: Partial<MarketplaceOptions> = {}): Promise<AccountAtEmulator> {
  let now = Date.parse('2026-03-10T09:00:00Z');
  const clock = () => now;
  const emulator = await startMarketplace({ clock });
  onTestFinished(() => emulator.close());
  const lines: string[] = [];
  const waits: number[] = [];
  const write = (event: string, facts?: object) => void lines.push(JSON.stringify({ event, ...facts }));
  const log: Log = { info: write, warn: write, error: write };
  const marketplace = createMarketplace({
    region: 'eu',
    ...emulator.credentials,
    marketplaceIds: ['A1PA6795UKMFR9'],
    sellerId: null,
    endpoint: emulator.url,
    clock,
    log,
    random: () => 0,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    ...options,
  });
  return {
    emulator,
    marketplace,
    waits,
    logged: () => lines.join('\n'),
    pass: (ms) => {
      now += ms;
    },
    count: (operation) => emulator.requests.filter((request) => request.operation === operation).length,
  };
}

/** The first of the emulator's orders that fits. */
export function anOrder(
  emulator: MarketplaceEmulator,
  country: string,
  fits: (order: MarketplaceEmulator['orders'][number]) => boolean = () => true,
): OrderRef {
  const marketplaceId = findMarketplace(country)?.id;
  const order = emulator.orders.find((each) => each.marketplaceId === marketplaceId && fits(each));
  if (!order) throw new Error(`The emulator has no such order in ${country}.`);
  return { orderId: order.orderId, marketplaceId: order.marketplaceId };
}
