import { triggerLifetimeMs } from './limits.ts';
import { SlackRefusal } from './slack-refusal.ts';

/** `trigger_id`s: each opens one modal for the person who acted, within three seconds. */
export class Triggers {
  readonly #clock: () => number;
  readonly #issued = new Map<string, { user: string; at: number; used: boolean }>();
  #serial = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  issue(user: string): string {
    this.#serial += 1;
    const id = `${this.#clock()}.${this.#serial}.trigger`;
    this.#issued.set(id, { user, at: this.#clock(), used: false });
    return id;
  }

  /**
   * Uses a trigger up.
   * @returns the ID of the person who acted
   * @throws {SlackRefusal} when it is unknown, used or older than three seconds
   */
  exchange(id: string): string {
    const trigger = this.#issued.get(id);
    if (!trigger) throw new SlackRefusal('invalid_trigger_id');
    if (trigger.used) throw new SlackRefusal('exchanged_trigger_id');
    if (this.#clock() - trigger.at > triggerLifetimeMs) throw new SlackRefusal('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }
}
