/**
 * What the commands need of the world, declared by those who need it (reference README, "Layout"): `sp`, `store`,
 * `language` and `bot` implement these and import nothing else from here.
 */
import type { DraftContext, Operation } from '../policy/context.ts';
import type { Review } from '../policy/suggestion.ts';
import type { Violation } from '../policy/violation.ts';
import type { WordingLocale } from '../policy/wording.ts';

// ── The world's plain facts ──────────────────────────────────────────────────────────────────────────────────

/** Epoch milliseconds now. */
export type Clock = () => number;
/** A fresh, unguessable ID with a prefix that tells what it names: `d_...`. */
export type NewId = (prefix: string) => string;

/**
 * Structured log. Never a token, a buyer's text or a buyer's data: IDs and states only; a sentence is withheld.
 * Hand over an Error whole (`{ error }`): its name, code and place are written, its message is not.
 */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(event: string, facts?: Readonly<Record<string, unknown>>): void;
  error(event: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** Holds drafts to the policy, off the main thread. */
export interface Judge {
  /** @throws {Error} when the judging thread died or took too long; the draft stays and can be checked again. */
  review(draft: string, context: DraftContext, locale: WordingLocale): Promise<Review>;
}

// ── Amazon ───────────────────────────────────────────────────────────────────────────────────────────────────

export interface OrderRef {
  readonly orderId: string;
  /** Amazon's marketplace ID, `A1PA6795UKMFR9`. */
  readonly marketplaceId: string;
}

export interface OrderItem {
  readonly title: string;
  readonly sellerSku: string | null;
  readonly asin: string | null;
  readonly quantityOrdered: number;
  readonly quantityUnfulfilled: number | null;
}

/** One order, without any buyer data. Times ISO 8601 UTC; null where Amazon leaves a field out. */
export interface Order extends OrderRef {
  /** `UNSHIPPED`, `PARTIALLY_SHIPPED`, `SHIPPED`, `PENDING`, `CANCELLED`, ... ; null where not told. */
  readonly status: string | null;
  readonly fulfilledBy: 'MERCHANT' | 'AMAZON' | null;
  readonly shipBy: string | null;
  readonly deliverBy: string | null;
  /** When the order was completed as far as Amazon tells; null while it is open. */
  readonly completedAt: string | null;
  readonly items: readonly OrderItem[];
}

/** Why Amazon did not answer a question, or refused a message: the key of the sentence shown to the seller. */
export type MarketplaceProblem =
  | 'invalid-input'
  | 'not-found'
  | 'not-permitted-for-order'
  | 'role-missing'
  | 'credentials-rejected'
  | 'access-expired'
  | 'throttled'
  | 'unreachable'
  | 'timed-out'
  | 'server-error'
  | 'unreadable-answer'
  | 'too-large';

/** A question to Amazon that got no usable answer. The message is safe to show and to log. */
export class MarketplaceError extends Error {
  override readonly name = 'MarketplaceError';
  readonly problem: MarketplaceProblem;
  readonly status: number | null;
  readonly requestId: string | null;
  constructor(
    problem: MarketplaceProblem,
    message: string,
    facts: { status?: number | null; requestId?: string | null; cause?: unknown } = {},
  ) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.problem = problem;
    this.status = facts.status ?? null;
    this.requestId = facts.requestId ?? null;
  }
}

/** What goes to Amazon: exactly the text that was approved. */
export interface OutgoingMessage extends OrderRef {
  readonly operation: Operation;
  /** Null for a solicitation, whose text is Amazon's. */
  readonly text: string | null;
}

/**
 * What became of one POST, by what is certain (reference sp-api.md section 8, reliability.md section 2):
 * - `sent`: Amazon answered 201;
 * - `refused`: Amazon certainly did not accept it, and never will as it is;
 * - `not-sent`: certainly not accepted, may be tried again (`retryAfterMs`);
 * - `unknown`: it may have gone out. Never repeated by the program.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly status: number; readonly requestId: string | null }
  | {
      readonly kind: 'refused';
      readonly problem: MarketplaceProblem;
      readonly status: number | null;
      readonly requestId: string | null;
    }
  | {
      readonly kind: 'not-sent';
      readonly problem: MarketplaceProblem;
      readonly status: number | null;
      readonly requestId: string | null;
      readonly retryAfterMs: number;
    }
  | {
      readonly kind: 'unknown';
      readonly problem: MarketplaceProblem;
      readonly status: number | null;
      readonly requestId: string | null;
    };

/** Amazon's side of one selling account. Reads are paced and retried inside; the send is one POST, never two. */
export interface Marketplace {
  /** Shown with every receipt where calls do not go to Amazon itself (`SP_API_ENDPOINT`); null in production. */
  readonly emulatedAt: string | null;
  readonly defaultMarketplaceId: string;
  /** @throws {MarketplaceError} */
  order(orderId: string): Promise<Order>;
  /** Names of the actions Amazon permits now, solicitation included; unknown names are left out. @throws {MarketplaceError} */
  permittedActions(order: OrderRef): Promise<readonly Operation[]>;
  /** The buyer's preferred language, BCP 47; null where Amazon tells none. @throws {MarketplaceError} */
  buyerLocale(order: OrderRef): Promise<string | null>;
  /** Makes sure the access token is good, before a message is claimed. @throws {MarketplaceError} */
  refreshAccess(force?: boolean): Promise<void>;
  /** Milliseconds until this operation's pacing allows a call; takes the place where it is 0. */
  takeSendPlace(operation: Operation): number;
  /** One POST, waited for at most 10 seconds. Never throws, never repeats. */
  send(message: OutgoingMessage): Promise<SendOutcome>;
}

// ── Drafts and the outbox ────────────────────────────────────────────────────────────────────────────────────

/** The states of reliability.md section 2. */
export const draftStates = [
  'draft',
  'in_review',
  'approved',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'rejected',
  'cancelled',
  'expired',
] as const;
export type DraftState = (typeof draftStates)[number];

/** Where in Slack a draft was begun and where its card stands. */
export interface CardPlace {
  readonly channel: string;
  readonly ts: string;
}

/** One draft with all that is known of it. Times are epoch milliseconds. */
export interface DraftRecord {
  readonly id: string;
  /** Counts up with every edit; a button that carries another version changes nothing. */
  readonly version: number;
  readonly state: DraftState;
  /** Slack user ID. */
  readonly author: string;
  /** What the seller wrote. */
  readonly draft: string;
  /** What goes out: the draft when clean, else the suggestion; null where nothing can. */
  readonly outgoing: string | null;
  /** SHA-256, hex, of operation, order and outgoing text; what an approval is bound to. */
  readonly outgoingHash: string | null;
  readonly operation: Operation | null;
  readonly context: DraftContext;
  readonly marketplaceId: string | null;
  /** Null until the check has run. */
  readonly review: Review | null;
  /** Why Amazon could not be asked, where it could not. */
  readonly marketplaceProblem: MarketplaceProblem | null;
  readonly approvals: readonly Approval[];
  readonly attempts: number;
  /** Why it failed or is uncertain, or what is waited for. */
  readonly problem: MarketplaceProblem | null;
  /** Not before this instant may it be tried again. */
  readonly notBefore: number | null;
  readonly amazonRequestId: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly sentAt: number | null;
  /** The channel it was begun in. */
  readonly channel: string;
  readonly thread: string | null;
  readonly card: CardPlace | null;
  readonly locale: WordingLocale;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Approval {
  readonly approver: string;
  readonly version: number;
  readonly outgoingHash: string;
  readonly at: number;
}

/** One line of the audit log. Hashes and IDs, never a text; of the team's words, the word. */
export interface AuditEntry {
  readonly at: number;
  /** Slack user ID, or `system`. */
  readonly actor: string;
  readonly action: string;
  /** `team-words` for a change of that list. */
  readonly draftId: string;
  readonly from: DraftState | null;
  /** Null where the entry is of no draft. */
  readonly to: DraftState | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

// ── People and Slack, as the commands see them ───────────────────────────────────────────────────────────────

/** Who acts, as the payload says; never trusted further than that. */
export interface Person {
  readonly userId: string;
  /** The workspace the person belongs to (`user.team_id`). */
  readonly teamId: string;
}

/** What a person is in our workspace and in a channel. */
export type Standing = 'member' | 'not-in-channel' | 'guest' | 'outsider' | 'bot';

export interface People {
  /** @throws {Error} when Slack can't be asked: the caller refuses then. */
  standing(person: Person, channel: string): Promise<Standing>;
}

/** The card of a draft in its channel: one message that always shows the stored state. */
export interface Cards {
  /** Whether a card could be posted in the channel (the bot is a member). */
  canPost(channel: string): Promise<boolean>;
  /** @throws {Error} when Slack refuses. */
  post(draft: DraftRecord): Promise<CardPlace>;
  /** @throws {Error} when Slack refuses; the row stays marked and is brought up to date later. */
  update(draft: DraftRecord): Promise<void>;
}

/** Why a click changed nothing: the key of the private word the person gets. */
export type Refusal =
  | 'not-found'
  | 'stale-version'
  | 'state'
  | 'not-approver'
  | 'guest'
  | 'outsider'
  | 'not-in-channel'
  | 'look-up-failed'
  | 'own-draft'
  | 'second-person-needed'
  | 'not-sendable'
  | 'not-author'
  | 'receipt-unpostable'
  | 'duplicate'
  | 'check-only'
  | 'word-not-kept'
  | 'word-list-full';

/** What became of a click. `draft` is the present state, for showing; null only where there is none. */
export type Decision =
  | { readonly done: true; readonly draft: DraftRecord }
  | {
      readonly done: false;
      readonly refusal: Refusal;
      readonly draft: DraftRecord | null;
      /** What the text breaks now, where a fresh check is why it is `not-sendable`. */
      readonly violations?: readonly Violation[];
    };

// ── The store ────────────────────────────────────────────────────────────────────────────────────────────────

/** A draft with what only the outbox needs to know of it. */
export interface OutboxRow extends DraftRecord {
  /** Counts up with every write; tells a card that was painted from an older state. */
  readonly revision: number;
  /** Postponements and certain failures since the last approval. */
  readonly tries: number;
  readonly claimToken: string | null;
  readonly claimedAt: number | null;
  /** While this lies ahead, the claim's holder may still be at work. */
  readonly leaseUntil: number | null;
  /** True while the card does not show the present state. */
  readonly cardDirty: boolean;
  /** How often in a row it could not be brought up to date. */
  readonly cardTries: number;
}

export interface NewDraft {
  readonly id: string;
  /** One per submission: the same key again gives the row it made. */
  readonly requestKey: string;
  readonly author: string;
  readonly draft: string;
  readonly context: DraftContext;
  readonly channel: string;
  readonly thread: string | null;
  readonly locale: WordingLocale;
}

/** What a move may write beside the state. A key left out stays as it is. */
export type RowChange = Partial<
  Pick<
    OutboxRow,
    | 'version'
    | 'draft'
    | 'outgoing'
    | 'outgoingHash'
    | 'operation'
    | 'context'
    | 'marketplaceId'
    | 'review'
    | 'marketplaceProblem'
    | 'attempts'
    | 'tries'
    | 'problem'
    | 'notBefore'
    | 'claimToken'
    | 'claimedAt'
    | 'leaseUntil'
    | 'amazonRequestId'
    | 'reason'
    | 'decidedBy'
    | 'sentAt'
  >
>;

/** One change of state, with the row it writes into the audit log: both are kept or neither. */
export interface Move {
  readonly draftId: string;
  readonly from: DraftState;
  readonly to: DraftState;
  /** The version the row must still have. */
  readonly version: number;
  /** The claim the row must still carry; left out where no claim is asked for. */
  readonly claimToken?: string;
  readonly set: RowChange;
  readonly audit: {
    readonly actor: string;
    readonly action: string;
    readonly facts?: Readonly<Record<string, unknown>>;
  };
  /** Binds the approver to the version and the hash the row has after this move. */
  readonly approvedBy?: string;
  /** An attempt at sending begins with this claim, or ends with this outcome. */
  readonly attempt?:
    | { readonly begins: string }
    | { readonly ends: string; readonly outcome: SendOutcome | 'lease-passed' };
}

/** `lost`: somebody else was first, nothing was written. `duplicate`: the same message is queued or sent already. */
export type Applied =
  | { readonly result: 'applied'; readonly row: OutboxRow }
  | { readonly result: 'lost' | 'duplicate' };

/** The outbox. Every write is one conditional UPDATE; reads are never the ground for a write. Times are epoch milliseconds. */
export interface OutboxStore {
  /** Makes the row, or finds the one its request key made before. */
  insert(draft: NewDraft): Promise<OutboxRow>;
  draft(id: string): Promise<OutboxRow | null>;
  /** Moves one draft along, step by step, in one transaction. */
  apply(moves: readonly [Move, ...Move[]]): Promise<Applied>;
  /** IDs of the approved drafts whose time has come, the longest waiting first. */
  due(now: number, limit: number): Promise<readonly string[]>;
  /** IDs of the drafts in `sending` whose lease ended at or before an instant; with null, all of them. */
  sending(leaseEndedBy: number | null): Promise<readonly string[]>;
  /** Whether another draft with this hash is in review, under way, sent or uncertain. */
  isQueued(outgoingHash: string, otherThan: string): Promise<boolean>;
  /** IDs of the drafts that have waited for approval since before an instant. */
  inReviewSince(instant: number): Promise<readonly string[]>;
  /** How many other drafts' review requests for the order went out or may have gone out. */
  reviewRequests(orderId: string, otherThan: string): Promise<number>;

  /** Keeps where the card stands. It counts as not up to date. */
  keepCard(id: string, card: CardPlace): Promise<void>;
  /** IDs of the drafts whose card does not show their state, the latest first; with `now`, only those whose next try has come. */
  dirtyCards(now: number | null, limit: number): Promise<readonly string[]>;
  /** The card shows this revision. */
  cardShown(id: string, revision: number): Promise<void>;
  /** The card could not be brought up to date; not tried again before `notBefore`. */
  cardFailed(id: string, notBefore: number): Promise<void>;

  /** The audit entries of a draft, oldest first. */
  audit(draftId: string): Promise<readonly AuditEntry[]>;
}

/** A word the team has approved (a brand, a product): never a spelling mistake. */
export interface TeamWord {
  /** As it was written where it was found. */
  readonly word: string;
  /** Slack user ID. */
  readonly addedBy: string;
  /** Epoch milliseconds. */
  readonly addedAt: number;
}

/** The team's words, each once whatever its capitals. Every change stands in the audit log, under `team-words`. */
export interface TeamWordStore {
  /** All of them, by the alphabet. */
  teamWords(): Promise<readonly TeamWord[]>;
  /** @param addition `most` is how many words the list may hold */
  addTeamWord(addition: {
    readonly word: string;
    readonly by: string;
    readonly draftId: string;
    readonly most: number;
  }): Promise<'added' | 'known' | 'full'>;
  /** @returns false where it is not there any more */
  removeTeamWord(removal: { readonly word: string; readonly by: string }): Promise<boolean>;
}
