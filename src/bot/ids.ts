/**
 * Every name by which Slack and this bot know a thing. They stand in manifest.yml, in messages already posted and
 * in the hands of people: a name never changes its meaning.
 */
export const commandNames = { checkmsg: '/checkmsg' } as const;

export const shortcutIds = { checkMessage: 'check_message' } as const;

export const eventNames = { appMention: 'app_mention' } as const;

export const actionIds = {
  edit: 'draft.edit',
  requestApproval: 'draft.request-approval',
  approve: 'draft.approve',
  reject: 'draft.reject',
  cancel: 'draft.cancel',
  markSent: 'draft.mark-sent',
  sendAgain: 'draft.send-again',
  /** Several stand side by side, each with its number behind it, as in `words.add.0`. */
  addWord: 'words.add',
  removeWord: 'words.remove',
} as const;

export const viewIds = {
  check: 'checkmsg.check',
  edit: 'draft.edit-form',
  reject: 'draft.reject-form',
  markSent: 'draft.mark-sent-form',
} as const;

/** Block IDs of the inputs in the modals; each block holds one element, with the action ID `value`. */
export const inputIds = {
  orderId: 'order-id',
  purpose: 'purpose',
  operation: 'operation',
  draft: 'draft',
  reply: 'reply',
  reason: 'reason',
  note: 'note',
} as const;
export const inputAction = 'value';
