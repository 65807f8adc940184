/** What a message may be for: the proactive messages the guidelines permit (reference rules.md, "Purposes"). */
export const purposes = [
  'order-issue',
  'additional-info',
  'return-question',
  'invoice',
  'review-request',
  'heavy-bulky-delivery',
  'home-service',
  'custom-design',
  'other',
] as const;
export type Purpose = (typeof purposes)[number];

/** The operations that carry a message to a buyer, by the names Amazon's action list uses (model: messaging.json, solicitations.json). */
export const operations = [
  'unexpectedProblem',
  'confirmOrderDetails',
  'confirmDeliveryDetails',
  'confirmServiceDetails',
  'confirmCustomizationDetails',
  'digitalAccessKey',
  'legalDisclosure',
  'warranty',
  'invoice',
  'productReviewAndSellerFeedback',
] as const;
export type Operation = (typeof operations)[number];

/** The languages this project holds templates and patterns for. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'tr', 'ja', 'zh'] as const;
export type Language = (typeof languages)[number];

/** A file that goes out with the message. `kind` is what the seller says it is. */
export interface Attachment {
  readonly kind: 'instructions' | 'warranty' | 'invoice' | 'image' | 'logo' | 'other' | (string & {});
  readonly name: string;
  readonly mediaType?: string;
}

/**
 * What is known about a draft beside its text. A missing key means "not known": a rule that needs it stays
 * silent. `null` means "known to be none" (`orderCompletedAt: null`: the order is not completed yet).
 */
export interface DraftContext {
  /** 3-7-7 digits, as Amazon writes it. */
  readonly orderId?: string | null;
  /** Country code (`DE`, `UK` or `GB`) or Amazon's marketplace ID. */
  readonly marketplace?: string | null;
  /** The buyer's preferred language, BCP 47 (`de-DE`). */
  readonly buyerLocale?: string | null;
  /** One of {@link purposes}; any other string is a purpose the guidelines do not know. `null`: none given. */
  readonly purpose?: Purpose | (string & {}) | null;
  readonly attachments?: readonly Attachment[];
  /** When the order was shipped or completed, ISO 8601 with zone. */
  readonly orderCompletedAt?: string | null;
  /** How many review or feedback requests were already sent for this order. */
  readonly previousReviewRequests?: number;
  /** True when the message answers a buyer's own question: the proactive-only rules do not apply. */
  readonly reply?: boolean;
  /** The moment of the check, ISO 8601 with zone. Policy has no clock of its own. */
  readonly now?: string;
  /** The operation that will carry the message, where it is chosen already. */
  readonly operation?: Operation | null;
  /** What Amazon permits for this order now. Absent: not asked, `action-unavailable` is silent. */
  readonly permittedActions?: readonly string[];
  /** Titles of the order's items: they are no spelling mistakes, and fill `{itemTitle}`. */
  readonly itemTitles?: readonly string[];
  /** Words the team has approved (brands, products): never spelling mistakes. */
  readonly teamWords?: readonly string[];
}
