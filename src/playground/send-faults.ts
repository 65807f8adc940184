import type { FaultKind } from './marketplace/faults.ts';
import type { MarketplaceEmulator } from './marketplace/server.ts';
import type { ShownFault } from './page/snapshot.ts';

/** What a person can make go wrong with the next message, to see how the program takes it. */
export const sendFaults = [
  {
    kind: 'hang-accepted',
    title: 'Amazon takes it and says nothing',
    explanation: 'The message reaches the buyer, the answer never comes.',
  },
  {
    kind: 'reset-accepted',
    title: 'The line drops after Amazon took it',
    explanation: 'The message reaches the buyer, the connection is reset.',
  },
  {
    kind: 'reset',
    title: 'The line drops before Amazon took it',
    explanation: 'Nothing reaches the buyer, and the program can’t know.',
  },
  {
    kind: 'throttled',
    title: 'Amazon is busy (429)',
    explanation: 'Certainly not sent: the program waits and tries once more.',
  },
  {
    kind: 'not-permitted',
    title: 'Amazon refuses (403)',
    explanation: 'This message is not allowed for this order any more.',
  },
] as const satisfies readonly (ShownFault & { kind: FaultKind })[];

export type SendFaultKind = (typeof sendFaults)[number]['kind'];

/** Lets the next message to any buyer go wrong; what only reads is left alone. */
export function failNextSend(marketplace: MarketplaceEmulator, kind: SendFaultKind): void {
  marketplace.fail({ operation: 'send', kind });
}
