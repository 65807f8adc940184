/** Slack's published limits, as reference slack.md section 5 and the comments of `@slack/types` give them. */
export const limits = {
  text: 3000,
  sectionFields: 10,
  sectionField: 2000,
  header: 150,
  markdown: 12_000,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  accessibilityLabel: 75,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  options: 100,
  checkboxOptions: 10,
  overflowOptions: 5,
  optionText: 75,
  optionValue: 75,
  identifier: 255,
  label: 2000,
  hint: 2000,
  placeholder: 150,
  inputLength: 3000,
  altText: 2000,
  imageTitle: 2000,
  tableRows: 100,
  tableCells: 20,
  messageBlocks: 50,
  /** Characters in all blocks of a message together: undocumented, seen in slackapi/bolt-js issues 2509 and 2867. */
  messageBlocksText: 12_000,
  viewBlocks: 100,
  viewTitle: 24,
  privateMetadata: 3000,
  messageText: 40_000,
  modalDepth: 3,
} as const;

/** How long a `trigger_id` can open a modal, in milliseconds. */
export const triggerLifetimeMs = 3000;
/** How often, and for how many milliseconds, a `response_url` can be used. */
export const responseUrlUses = 5;
export const responseUrlLifetimeMs = 30 * 60_000;
/** How long Slack waits for the bot to acknowledge an interaction, in milliseconds. */
export const acknowledgeWithinMs = 3000;
