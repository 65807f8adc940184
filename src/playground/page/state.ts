import type { Person, ShownChannel, Snapshot } from './snapshot.ts';

/** Where the person stands on the page; kept in the address, so that two windows can be two people. */
export interface Place {
  readonly as: string;
  readonly channel: string;
  /** `ts` of the thread's first message; null where no thread is open. */
  readonly thread: string | null;
}

export function placeFromAddress(): Place {
  const given = new URLSearchParams(location.hash.slice(1));
  return {
    as: given.get('as') ?? 'U0MARA',
    channel: given.get('in') ?? 'C0BUYERS',
    thread: given.get('thread'),
  };
}

export function addressOf(place: Place): string {
  const given = new URLSearchParams({ as: place.as, in: place.channel });
  if (place.thread) given.set('thread', place.thread);
  return `#${given}`;
}

export function personIn(snapshot: Snapshot, id: string): Person {
  return (
    snapshot.people.find((person) => person.id === id) ?? {
      id,
      name: id,
      title: '',
      kind: 'member',
      isApprover: false,
      language: 'English',
    }
  );
}

/** The channel the person looks at, or the first they are in. */
export function channelIn(snapshot: Snapshot, place: Place): ShownChannel | undefined {
  return snapshot.channels.find(({ id }) => id === place.channel) ?? snapshot.channels[0];
}
