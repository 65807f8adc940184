/**
 * What Slack takes (reference slack.md section 5), and how much of it we use. One message may hold about 12,000
 * characters of text in all its blocks (slackapi/bolt-js issues 2509 and 2867: undocumented, and rich text counts
 * for more than its text), so the parts of a report have budgets that add up to less.
 */
export const limits = {
  section: 3000,
  header: 150,
  confirmText: 300,
  inputLength: 3000,
  optionText: 75,
  inputHint: 2000,
  privateMetadata: 3000,
  /** Of the draft as marked; what is longer is cut, openly. */
  shownDraft: 2000,
  /** Of the text that goes out: more than any text Amazon takes (2000), so that one is always whole. */
  shownOutgoing: 2400,
  /** Of the suggestion said in the reader's language. */
  rendering: 1200,
  /** Of the list of rules; rules beyond it are counted. */
  rules: 2600,
  messagesOfOneRule: 3,
  message: 240,
  changes: 8,
  changedText: 90,
  note: 300,
  notes: 4,
  reason: 600,
  /** Words of a report that can be added to the team's. */
  offeredWords: 5,
  /** Of the team's words: a message holds 50 blocks. */
  listedWords: 45,
} as const;

/** Cuts at `limit` UTF-16 units, never within a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
  return text.slice(0, end);
}

/** The text within `limit` UTF-16 units, with an ellipsis where it was cut. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${cut(text, limit - 1)}…`;
}
