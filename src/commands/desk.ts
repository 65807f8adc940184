import type {
  Cards,
  Clock,
  Judge,
  Log,
  Marketplace,
  NewId,
  OutboxStore,
  People,
  TeamWordStore,
} from './ports.ts';

/** What every command works with: the ports, and how this team wants it. */
export interface Desk {
  readonly store: OutboxStore & TeamWordStore;
  /** Null: check-only, nothing can be sent. */
  readonly marketplace: Marketplace | null;
  readonly judge: Judge;
  readonly cards: Cards;
  readonly people: People;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** Slack user IDs; empty: the members of the draft's channel. */
  readonly approvers: readonly string[];
  /** Nobody approves their own draft. */
  readonly fourEyes: boolean;
  /** Tells the sender that a draft was approved; called after the commit. */
  wakeSender(draftId: string): void;
}
