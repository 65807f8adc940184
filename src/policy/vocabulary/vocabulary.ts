/** What a sentence can speak of, as far as the choice and the filling of a template need to know. */
export const concepts = [
  // What became of the order
  'late',
  'cannotShip',
  'outOfStock',
  'ship',
  'deliver',
  'refund',
  'refundDone',
  'refundInFull',
  'lost',
  'damaged',
  'wrongItem',
  'replacement',
  // What the message is about
  'invoice',
  'review',
  'return',
  'bulky',
  'service',
  'design',
  'warranty',
  'accessKey',
  'attached',
  'replyHere',
  // Why it is late
  'weather',
  'carrier',
  'customs',
  'supplier',
  'production',
  'demand',
  'strike',
  // What is asked
  'askColor',
  'askSize',
  'askPlug',
  'askAddress',
  'askQuantity',
  'askEngraving',
  'askAccess',
  'askTime',
  'askReason',
] as const;
export type Concept = (typeof concepts)[number];

/**
 * The words of one language, as sources of regular expressions. In languages with spaces each starts a word and
 * may go on ("delay" finds "delayed"); one that ends in `_` ends the word too.
 */
export type Vocabulary = Readonly<Record<Concept, readonly string[]>>;
