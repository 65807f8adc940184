/** A check that loads a dictionary first takes longer than people wait without a sign, milliseconds. */
const slow = 2_500;

/**
 * Says once that it takes a moment, where the work has not ended by then. That the word could not be said is no
 * reason to fail the work.
 */
export async function tellWhenSlow<T>(work: Promise<T>, tell: () => Promise<unknown>): Promise<T> {
  let telling: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    telling = tell().catch(() => {});
  }, slow);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    // The answer must not overtake it.
    await telling;
  }
}
