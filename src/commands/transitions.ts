import type { DraftState } from './ports.ts';

/** What can be done with a draft. */
export type Act =
  | 'check'
  | 'edit'
  | 'add-word'
  | 'request-approval'
  | 'approve'
  | 'reject'
  | 'cancel'
  | 'expire'
  | 'postpone'
  | 'claim'
  | 'record-sent'
  | 'record-refused'
  | 'record-given-up'
  | 'record-not-sent'
  | 'record-unknown'
  | 'sweep'
  | 'record-late'
  | 'mark-sent'
  | 'send-again';

/**
 * `author` wrote the draft; `approver` is whom `mayApprove` lets pass; `sender` holds the claim, or is about to
 * take it; `member` is whoever belongs to the team; `system` is the program at rest: its sweep and its checks.
 */
export type Actor = 'author' | 'approver' | 'member' | 'sender' | 'system';

export interface Transition {
  readonly act: Act;
  readonly from: readonly DraftState[];
  readonly to: DraftState;
  readonly by: readonly Actor[];
  /** What must hold, beside the state and the version; enforced by the command of this act. */
  readonly guard: string;
}

/**
 * The life of a draft (reference reliability.md section 2): the one place that says which state follows which.
 * Each line is one conditional UPDATE and one audit row in one transaction. What is not here can't happen.
 */
export const transitions: readonly Transition[] = [
  { act: 'check', from: ['draft'], to: 'draft', by: ['system'], guard: 'not checked yet in this version' },
  {
    act: 'edit',
    from: ['draft', 'in_review'],
    to: 'draft',
    by: ['author'],
    guard: 'makes a new version, earlier approvals are void',
  },
  {
    act: 'add-word',
    from: ['draft'],
    to: 'draft',
    by: ['member'],
    guard: 'a word marked as misspelt becomes one of the team’s; makes a new version, checked anew',
  },
  {
    act: 'request-approval',
    from: ['draft'],
    to: 'in_review',
    by: ['author', 'approver'],
    guard: 'checked and sendable, not queued already, the card is posted',
  },
  {
    act: 'approve',
    from: ['in_review'],
    to: 'approved',
    by: ['approver'],
    guard:
      'the stored text passes a fresh check, its hash is the stored one, the receipt can be posted; under FOUR_EYES not the author',
  },
  { act: 'reject', from: ['in_review'], to: 'rejected', by: ['approver'], guard: 'with a reason' },
  {
    act: 'cancel',
    from: ['draft', 'in_review', 'approved', 'failed', 'uncertain'],
    to: 'cancelled',
    by: ['author', 'approver'],
    guard: 'not claimed',
  },
  {
    act: 'expire',
    from: ['in_review', 'approved'],
    to: 'expired',
    by: ['system'],
    guard:
      'the request or the approval is too old, Amazon no longer permits this message, or could not be asked in 5 tries',
  },
  {
    act: 'postpone',
    from: ['approved'],
    to: 'approved',
    by: ['sender'],
    guard: 'Amazon could not be asked before the claim; at most 5 tries',
  },
  {
    act: 'claim',
    from: ['approved'],
    to: 'sending',
    by: ['sender'],
    guard: 'approved version and hash, permitted now, access token good, place in the pacing taken',
  },
  { act: 'record-sent', from: ['sending'], to: 'sent', by: ['sender'], guard: 'own claim; Amazon said 201' },
  {
    act: 'record-refused',
    from: ['sending'],
    to: 'failed',
    by: ['sender'],
    guard: 'own claim; refused for certain',
  },
  {
    act: 'record-given-up',
    from: ['sending'],
    to: 'failed',
    by: ['sender'],
    guard: 'certainly not sent, and the tries are used up',
  },
  {
    act: 'record-not-sent',
    from: ['sending'],
    to: 'approved',
    by: ['sender'],
    guard: 'own claim; certainly not accepted; at most 5 tries',
  },
  {
    act: 'record-unknown',
    from: ['sending'],
    to: 'uncertain',
    by: ['sender'],
    guard: 'own claim; it may have gone out',
  },
  {
    act: 'sweep',
    from: ['sending'],
    to: 'uncertain',
    by: ['system'],
    guard: 'the lease has passed, or the process that held it is gone',
  },
  {
    act: 'record-late',
    from: ['uncertain'],
    to: 'sent',
    by: ['sender'],
    guard: 'own claim; an answer after the sweep is evidence',
  },
  {
    act: 'mark-sent',
    from: ['uncertain'],
    to: 'sent',
    by: ['approver'],
    guard: 'found it in Seller Central, with a note',
  },
  {
    act: 'send-again',
    from: ['uncertain'],
    to: 'approved',
    by: ['approver'],
    guard:
      'confirmed it is not there; a new version and a new approval; under FOUR_EYES neither the author nor the last approver',
  },
];

/** The line of an act that starts from a state, or null where the act can't be done there. */
export function transitionOf(act: Act, from: DraftState): Transition | null {
  return transitions.find((line) => line.act === act && line.from.includes(from)) ?? null;
}
