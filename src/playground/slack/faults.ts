/** What can be made to go wrong with the Web API, on demand. */
export type ApiFault =
  /** 429 with `Retry-After`, in seconds. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  /** An `ok: false` of the given code. */
  | { readonly kind: 'error'; readonly code: string }
  /** A 503 without a body of Slack's. */
  | { readonly kind: 'unavailable' }
  /** Accepted and done, but the connection dies before the answer. */
  | { readonly kind: 'lost-answer' }
  /** Never answered, never done, until the emulator closes. */
  | { readonly kind: 'hang' };

/** Faults waiting for their calls: each plan is used up by the calls it meets. */
export class Faults {
  readonly #plans: { method: string; fault: ApiFault; left: number }[] = [];

  /** @param method `chat.postMessage`, or `*` for any */
  plan(method: string, fault: ApiFault, times = 1): void {
    this.#plans.push({ method, fault, left: times });
  }

  meet(method: string): ApiFault | null {
    const plan = this.#plans.find((each) => each.left > 0 && (each.method === method || each.method === '*'));
    if (!plan) return null;
    plan.left -= 1;
    return plan.fault;
  }
}
