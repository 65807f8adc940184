import type { Desk } from './desk.ts';
import { messageOf } from './outgoing.ts';
import {
  type Marketplace,
  MarketplaceError,
  type MarketplaceProblem,
  type OutboxRow,
  type OutgoingMessage,
  type SendOutcome,
} from './ports.ts';
import { step } from './take-act.ts';
import type { Act } from './transitions.ts';

/** How long a claim holds: three times the 10 seconds an answer is waited for. */
const lease = 30_000;
/** An approval that could not be used for so long is asked for again. */
const approvalHolds = 24 * 60 * 60_000;
/** Certain failures and unanswered questions before it is given up. */
const maxTries = 5;
const firstPause = 5_000;

export interface Delivery {
  readonly desk: Desk;
  readonly marketplace: Marketplace;
  /** From 0 to below 1; spreads the tries of drafts that failed together. */
  readonly random: () => number;
  /** False when the sender stops meanwhile. */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly stopping: () => boolean;
  /** The stored state has changed. */
  readonly changed: (draftId: string) => void;
}

/**
 * Takes one approved draft as far as it goes now: asks Amazon whether it is still permitted, claims it, makes one
 * POST and keeps what is certain of its outcome. Whatever else runs at the same time, the claim lets one through.
 */
export async function deliverDraft(delivery: Delivery, draftId: string): Promise<void> {
  const outcome = await deliverOnce(delivery, draftId, false);
  // Amazon said that the access token had expired, so nothing was accepted: one new claim with a new token.
  if (outcome === 'access-expired') await deliverOnce(delivery, draftId, true);
}

async function deliverOnce(
  delivery: Delivery,
  draftId: string,
  renewAccess: boolean,
): Promise<'access-expired' | undefined> {
  const { desk, stopping } = delivery;
  const row = await desk.store.draft(draftId);
  if (row?.state !== 'approved' || (row.notBefore ?? 0) > desk.clock()) return;
  const message = messageOf(row);
  const unfit = unfitness(desk, row, message);
  if (unfit || !message) return change(delivery, row, 'expire', {}, { because: unfit });

  const problem = await ask(delivery, row, message, renewAccess);
  if (problem === 'not-permitted-for-order')
    return change(delivery, row, 'expire', { problem }, { because: problem });
  if (problem) return postpone(delivery, row, problem);
  if (!(await takePlace(delivery, message)) || stopping()) return;

  const claim = desk.newId('c');
  const claimed = await desk.store.apply([
    step(row, 'claim', 'system', {
      set: {
        attempts: row.attempts + 1,
        claimToken: claim,
        claimedAt: desk.clock(),
        leaseUntil: desk.clock() + lease,
        problem: null,
        notBefore: null,
      },
      attempt: { begins: claim },
      facts: { claim },
    }),
  ]);
  if (claimed.result !== 'applied') return;
  delivery.changed(row.id);
  const outcome = await post(delivery, message);
  return record(delivery, claimed.row, claim, outcome, renewAccess);
}

/** Why an approval does not cover what is stored, or null where it does. */
function unfitness(desk: Desk, row: OutboxRow, message: OutgoingMessage | null): string | null {
  const approval = row.approvals.findLast(
    ({ version, outgoingHash }) => version === row.version && outgoingHash === row.outgoingHash,
  );
  if (!approval || !message) return 'not-as-approved';
  return desk.clock() - approval.at > approvalHolds ? 'approval-too-old' : null;
}

/** Everything that can fail without a message is done before the claim. */
async function ask(
  { desk, marketplace }: Delivery,
  row: OutboxRow,
  message: OutgoingMessage,
  renewAccess: boolean,
): Promise<MarketplaceProblem | null> {
  try {
    await marketplace.refreshAccess(renewAccess);
    const permitted = await marketplace.permittedActions(message);
    return permitted.includes(message.operation) ? null : 'not-permitted-for-order';
  } catch (error) {
    if (!(error instanceof MarketplaceError)) throw error;
    const { problem, status, requestId } = error;
    desk.log.warn('send.not-asked', { draftId: row.id, problem, status, requestId });
    // An order that Amazon refuses to speak of is a failed question, not an answer to it.
    return problem === 'not-permitted-for-order' ? 'invalid-input' : problem;
  }
}

async function takePlace({ marketplace, pause }: Delivery, { operation }: OutgoingMessage): Promise<boolean> {
  for (;;) {
    const wait = marketplace.takeSendPlace(operation);
    if (wait <= 0) return true;
    if (!(await pause(wait))) return false;
  }
}

async function post({ desk, marketplace }: Delivery, message: OutgoingMessage): Promise<SendOutcome> {
  try {
    return await marketplace.send(message);
  } catch (error) {
    // The port promises not to throw; should it, nobody knows how far the message came.
    desk.log.error('send.threw', {
      orderId: message.orderId,
      error: error instanceof Error ? error.name : 'unknown',
    });
    return { kind: 'unknown', problem: 'unreadable-answer', status: null, requestId: null };
  }
}

async function record(
  delivery: Delivery,
  row: OutboxRow,
  claim: string,
  outcome: SendOutcome,
  renewedAccess: boolean,
): Promise<'access-expired' | undefined> {
  const { desk } = delivery;
  const { status, requestId } = outcome;
  const problem = 'problem' in outcome ? outcome.problem : null;
  desk.log.info('send.outcome', { draftId: row.id, outcome: outcome.kind, problem, status, requestId });
  const tries = row.tries + 1;
  const accessExpired = problem === 'access-expired' && !renewedAccess;
  const act = actFor(outcome, accessExpired || tries < maxTries);
  const set = {
    leaseUntil: null,
    problem,
    amazonRequestId: requestId,
    ...(act === 'record-sent' && { sentAt: desk.clock() }),
    ...(act === 'record-not-sent' && {
      tries,
      claimToken: null,
      notBefore: accessExpired ? null : desk.clock() + pauseFor(delivery, tries, outcome),
    }),
  };
  const ends = {
    claimToken: claim,
    attempt: { ends: claim, outcome },
    facts: { claim, problem, status, requestId },
  };
  const applied = await desk.store.apply([step(row, act, 'system', { set, ...ends })]);
  if (applied.result === 'lost' && outcome.kind === 'sent') await recordLate(delivery, row.id, set, ends);
  delivery.changed(row.id);
  return act === 'record-not-sent' && accessExpired ? 'access-expired' : undefined;
}

function actFor(outcome: SendOutcome, mayTryAgain: boolean): Act {
  if (outcome.kind === 'sent') return 'record-sent';
  if (outcome.kind === 'refused') return 'record-refused';
  if (outcome.kind === 'unknown') return 'record-unknown';
  return mayTryAgain ? 'record-not-sent' : 'record-given-up';
}

/** The sweep was faster than Amazon. Its 201 is evidence all the same, as long as no person has decided. */
async function recordLate(
  { desk }: Delivery,
  draftId: string,
  set: { problem: null | MarketplaceProblem; amazonRequestId: string | null; leaseUntil: null },
  ends: Pick<Parameters<typeof step>[3], 'claimToken' | 'attempt' | 'facts'>,
): Promise<void> {
  const row = await desk.store.draft(draftId);
  if (row?.state === 'uncertain') {
    const late = step(row, 'record-late', 'system', { set: { ...set, sentAt: desk.clock() }, ...ends });
    if ((await desk.store.apply([late])).result === 'applied') return;
  }
  desk.log.error('send.late-and-unused', { draftId, state: row?.state, requestId: set.amazonRequestId });
}

function postpone(delivery: Delivery, row: OutboxRow, problem: MarketplaceProblem): Promise<undefined> {
  const tries = row.tries + 1;
  if (tries >= maxTries)
    return change(delivery, row, 'expire', { problem }, { because: 'given-up', problem });
  const notBefore = delivery.desk.clock() + pauseFor(delivery, tries, null);
  return change(delivery, row, 'postpone', { problem, tries, notBefore }, { problem, tries });
}

/** 5 s, 20 s, 80 s, 320 s, up to half as long again, and never shorter than Amazon asks for. */
function pauseFor({ random }: Delivery, tries: number, outcome: SendOutcome | null): number {
  const pause = firstPause * 4 ** (tries - 1) * (1 + random() / 2);
  return Math.ceil(Math.max(pause, outcome?.kind === 'not-sent' ? outcome.retryAfterMs : 0));
}

async function change(
  { desk, changed }: Delivery,
  row: OutboxRow,
  act: Act,
  set: Parameters<typeof step>[3]['set'],
  facts: Readonly<Record<string, unknown>>,
): Promise<undefined> {
  await desk.store.apply([step(row, act, 'system', { set, facts })]);
  changed(row.id);
}
