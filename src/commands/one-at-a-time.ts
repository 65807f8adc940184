const lanes = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Runs what concerns one thing one after the other, in this process. It spares people a needless "somebody was
 * first"; that a message goes out once does not lean on it.
 * @param owner whatever the key is unique in
 */
export function oneAtATime<T>(owner: object, key: string, work: () => Promise<T>): Promise<T> {
  const lane = lanes.get(owner) ?? new Map<string, Promise<unknown>>();
  lanes.set(owner, lane);
  const before = lane.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  lane.set(key, mine);
  const leave = () => {
    if (lane.get(key) === mine) lane.delete(key);
  };
  mine.then(leave, leave);
  return mine;
}
