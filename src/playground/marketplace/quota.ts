/** Amazon's side of the usage plans: one bucket for each operation, since there is one account. */
export interface Quota {
  /** Whether a request may pass now. */
  admits(operation: string, plan: { rate: number; burst: number }): boolean;
}

/** Not the program's own token bucket: each proves the other. */
export function createQuota(clock: () => number): Quota {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    admits(operation, { rate, burst }) {
      const now = clock();
      const bucket = buckets.get(operation) ?? { left: burst, at: now };
      const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * rate);
      const isAdmitted = left >= 1;
      buckets.set(operation, { left: isAdmitted ? left - 1 : left, at: now });
      return isAdmitted;
    },
  };
}
