import type { Clock, Log, MarketplaceError, MarketplaceProblem } from '../commands/ports.ts';
import type { Access } from './access.ts';
import { problemOf, throttleWaitMs } from './outcomes.ts';
import { type Bucket, backoffMs, createBucket, type UsagePlan } from './pacing.ts';
import { marketplaceError } from './problems.ts';
import type { SpAnswer, SpCall, SpOperation, SpReply, SpTransport } from './transport.ts';

/** The default usage plan of each operation, as its model documents it. */
const usagePlans: Readonly<Record<SpOperation, UsagePlan>> = {
  'orders.getOrder': { rate: 0.5, burst: 30 },
  'messaging.getMessagingActionsForOrder': { rate: 1, burst: 5 },
  'messaging.GetAttributes': { rate: 1, burst: 5 },
  'messaging.createUnexpectedProblem': { rate: 1, burst: 5 },
  'messaging.createConfirmOrderDetails': { rate: 1, burst: 5 },
  'messaging.createConfirmDeliveryDetails': { rate: 1, burst: 5 },
  'messaging.createConfirmServiceDetails': { rate: 1, burst: 5 },
  'messaging.confirmCustomizationDetails': { rate: 1, burst: 5 },
  'messaging.createDigitalAccessKey': { rate: 1, burst: 5 },
  'solicitations.getSolicitationActionsForOrder': { rate: 1, burst: 5 },
  'solicitations.createProductReviewAndSellerFeedbackSolicitation': { rate: 1, burst: 5 },
};

export interface AccountOptions {
  readonly transport: SpTransport;
  readonly access: Access;
  readonly clock: Clock;
  readonly log: Log;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly deadlineMs: number;
}

/** One selling account at Amazon: its token, its pace, its calls. */
export interface Account {
  /**
   * A question: paced, and asked again a few times where Amazon is busy, faulty or out of reach.
   * @returns the answer, 200
   * @throws {MarketplaceError}
   */
  ask(call: SpCall): Promise<SpAnswer>;
  /** One POST that must not be repeated: no waiting, no renewal of the token, no second try. */
  post(call: SpCall, accessToken: string): Promise<SpReply>;
  /** @throws {MarketplaceError} */
  refresh(force?: boolean): Promise<void>;
  bucket(operation: SpOperation): Bucket;
  /** How long to wait after this reply before the same operation is tried again, in ms. */
  waitAfter(operation: SpOperation, reply: SpReply, attempt: number): number;
}

const attempts = 3;
const passing = new Set(['throttled', 'unreachable', 'timed-out', 'server-error']);

export function createAccount(options: AccountOptions): Account {
  const { transport, access, clock, log, random, wait, deadlineMs } = options;
  const buckets = new Map<SpOperation, Bucket>();

  const bucket = (operation: SpOperation) => {
    const known = buckets.get(operation);
    if (known) return known;
    const made = createBucket(usagePlans[operation], clock);
    buckets.set(operation, made);
    return made;
  };

  const waitAfter = (operation: SpOperation, reply: SpReply, attempt: number) => {
    const backoff = backoffMs(attempt, random);
    if (problemOf(reply) !== 'throttled') return backoff;
    const limit = throttleWaitMs(reply, usagePlans[operation].rate);
    // The jitter goes on top of Amazon's limit too: who waits exactly as long as all others collides again.
    return Math.max(backoff, Math.ceil(limit * (1 + random() / 4)));
  };

  const post = async (call: SpCall, accessToken: string) => {
    const reply = await transport(call, accessToken, deadlineMs);
    const problem = problemOf(reply);
    if (reply.kind === 'answer' && reply.rateLimit) bucket(call.operation).learn(reply.rateLimit);
    if (problem === 'throttled') bucket(call.operation).drain();
    if (problem === 'access-expired') access.drop(accessToken);
    const facts =
      reply.kind === 'answer'
        ? { status: reply.status, requestId: reply.requestId }
        : { failure: reply.kind, code: reply.code };
    log[problem ? 'warn' : 'info']('amazon.call', { operation: call.operation, ...facts, problem });
    return reply;
  };

  const token = async (force: boolean) => {
    for (let n = 1; ; n += 1) {
      try {
        return await access.fresh(force);
      } catch (error) {
        const { problem } = error as MarketplaceError;
        log.warn('amazon.access', { problem });
        if (n === attempts || !passing.has(problem)) throw error;
        await wait(backoffMs(n, random));
      }
    }
  };

  const ask = async (call: SpCall) => {
    let hasRenewed = false;
    for (let n = 1; ; n += 1) {
      const pace = bucket(call.operation).reserve();
      if (pace > 0) await wait(pace);
      const reply = await post(call, await token(false));
      if (reply.kind === 'answer' && reply.status === 200) return reply;
      const problem = problemOf(reply) ?? 'unreadable-answer';
      const expired = problem === 'access-expired' && !hasRenewed;
      if (n === attempts || !(expired || passing.has(problem))) throw errorOf(problem, reply);
      if (expired) hasRenewed = true;
      else await wait(waitAfter(call.operation, reply, n));
    }
  };

  return {
    ask,
    post,
    async refresh(force = false) {
      await token(force);
    },
    bucket,
    waitAfter,
  };
}

function errorOf(problem: MarketplaceProblem, reply: SpReply): MarketplaceError {
  if (reply.kind !== 'answer') return marketplaceError(problem);
  return marketplaceError(problem, { status: reply.status, requestId: reply.requestId });
}
