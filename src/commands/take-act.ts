import { mayApprove, mayChangeWords } from './approvers.ts';
import type { Desk } from './desk.ts';
import type { Decision, Move, OutboxRow, Person, Refusal } from './ports.ts';
import { showCard } from './show-card.ts';
import { type Act, type Transition, transitionOf } from './transitions.ts';

/** What every button carries: the draft and the version its card showed. */
export interface Click {
  readonly draftId: string;
  readonly version: number;
  readonly actor: Person;
}

export type Refused = Extract<Decision, { done: false }>;
export type Settled = Refused | { readonly done: true; readonly draft: OutboxRow };

/** What a command adds to a move that {@link step} has begun. */
export type Step = Pick<Move, 'set'> &
  Partial<Pick<Move, 'approvedBy' | 'attempt' | 'claimToken'>> & { facts?: Move['audit']['facts'] };

/**
 * The whole of a simple click: it fits the draft, the person may, one move is written, the card follows.
 * @param stepOf what the move writes
 */
export async function takeAct(
  desk: Desk,
  act: Act,
  click: Click,
  stepOf: (row: OutboxRow) => Step,
): Promise<Decision> {
  const row = await clicked(desk, act, click);
  if ('done' in row) return row;
  const decision = await settle(desk, [step(row, act, click.actor.userId, stepOf(row))]);
  if (decision.done) await showCard(desk, row.id);
  return decision;
}

/**
 * The draft a click is about, where the click fits it and the person may do this by the table's "who".
 * @param first an act that may be done before, in the same transaction, where the draft is not that far yet
 * @returns the draft, or why the click changes nothing
 */
export async function clicked(
  desk: Desk,
  act: Act,
  { draftId, version, actor }: Click,
  first?: Act,
): Promise<OutboxRow | Refused> {
  const row = await desk.store.draft(draftId);
  if (!row) return refused('not-found', null);
  if (row.version !== version) return refused('stale-version', row);
  const begun = first && transitionOf(first, row.state)?.to;
  const transition = transitionOf(act, begun ?? row.state);
  if (!transition) return refused('state', row);
  const refusal = await mayDo(desk, row, transition.by, actor);
  return refusal ? refused(refusal, row) : row;
}

/**
 * One step along the table of transitions.
 * @throws {Error} where the table has no such step: a fault of the program, never of a person
 */
export function step(row: OutboxRow, act: Act, actor: string, { facts, ...rest }: Step): Move {
  const transition = transitionOf(act, row.state);
  if (!transition) throw new Error(`No way to ${act} a draft that is ${row.state}.`);
  return {
    draftId: row.id,
    from: row.state,
    to: transition.to,
    version: row.version,
    ...rest,
    audit: { actor, action: act, ...(facts && { facts }) },
  };
}

/** Writes the moves of one click. When somebody else was first, nothing is written. */
export async function settle(desk: Desk, moves: readonly [Move, ...Move[]]): Promise<Settled> {
  const [{ draftId, version, from }] = moves;
  const applied = await desk.store.apply(moves);
  if (applied.result === 'applied') {
    desk.log.info('draft.moved', { draftId, from, to: applied.row.state, act: moves.at(-1)?.audit.action });
    return { done: true, draft: applied.row };
  }
  const row = await desk.store.draft(draftId);
  if (applied.result === 'duplicate') return refused('duplicate', row);
  return refused(row && row.version !== version ? 'stale-version' : 'state', row);
}

export function refused(refusal: Refusal, draft: OutboxRow | null): Refused {
  return { done: false, refusal, draft };
}

async function mayDo(
  desk: Desk,
  row: OutboxRow,
  by: Transition['by'],
  actor: Person,
): Promise<Refusal | null> {
  if (by.includes('member')) return mayChangeWords(desk, actor, row.channel);
  if (by.includes('author') && row.author === actor.userId) return null;
  if (!by.includes('approver')) return 'not-author';
  return mayApprove(desk, actor, row.channel);
}
