import type { MarketplaceProblem, SendOutcome } from '../commands/ports.ts';
import { errorBody, read } from './answers.ts';
import type { SpAnswer, SpFailure, SpReply } from './transport.ts';

/**
 * What is wrong, by status and error code (reference sp-api.md section 8); null for 200 and 201. Amazon's own
 * words are only matched, never passed on.
 */
export function problemOf(reply: SpReply): MarketplaceProblem | null {
  if (reply.kind === 'timed-out') return 'timed-out';
  if (reply.kind !== 'answer') return 'unreachable';
  if (reply.status === 401 || reply.status === 403) return denialOf(reply);
  if (reply.status >= 500) return 'server-error';
  return problemByStatus[reply.status] ?? (isSuccess(reply) ? null : 'unreadable-answer');
}

const problemByStatus: Readonly<Record<number, MarketplaceProblem>> = {
  400: 'invalid-input',
  404: 'not-found',
  413: 'too-large',
  415: 'invalid-input',
  429: 'throttled',
};

function isSuccess({ status }: SpAnswer): boolean {
  return status === 200 || status === 201;
}

/** One status, four meanings; only the words tell them apart. */
function denialOf({ body }: SpAnswer): MarketplaceProblem {
  const words = (read(errorBody, body)?.errors ?? [])
    .map(({ message, details }) => `${message} ${details ?? ''}`)
    .join(' ');
  if (/token.*\bexpired\b/i.test(words)) return 'access-expired';
  if (/template combination/i.test(words)) return 'not-permitted-for-order';
  if (/access token.*\b(revoked|malformed|invalid|missing)\b/i.test(words)) return 'credentials-rejected';
  return 'role-missing';
}

/** Milliseconds after which Amazon's limit allows another request: what it named, else its documented rate. */
export function throttleWaitMs(reply: SpReply, plannedRate: number): number {
  const named = reply.kind === 'answer' ? reply.rateLimit : null;
  return Math.ceil(1000 / (named ?? plannedRate));
}

/**
 * What became of one POST, by what is certain, and only by that. Anything the reference doesn't call certain is
 * `unknown`, since a message can't be recalled and must never go out twice.
 * @param retryAfterMs how long to wait where it may be tried again
 */
export function sendOutcomeOf(reply: SpReply, retryAfterMs: number): SendOutcome {
  if (reply.kind !== 'answer') return withoutAnswer(reply, retryAfterMs);
  const { status, requestId } = reply;
  if (status === 201) return created(reply);
  const problem = problemOf(reply) ?? 'unreadable-answer';
  if (status === 429 || problem === 'access-expired')
    return {
      kind: 'not-sent',
      problem,
      status,
      requestId,
      retryAfterMs: status === 429 ? retryAfterMs : 0,
    };
  // The refusals the model documents. Another 4xx is as unexpected as a 200 or a 302.
  const isRefusal = [400, 401, 403, 404, 413, 415].includes(status);
  return { kind: isRefusal ? 'refused' : 'unknown', problem, status, requestId };
}

function withoutAnswer(failure: SpFailure, retryAfterMs: number): SendOutcome {
  const nothing = { status: null, requestId: null };
  if (failure.kind === 'unreachable')
    return { kind: 'not-sent', problem: 'unreachable', ...nothing, retryAfterMs };
  return {
    kind: 'unknown',
    problem: failure.kind === 'timed-out' ? 'timed-out' : 'unreachable',
    ...nothing,
  };
}

/**
 * 201 is Amazon's word that the message was created. Its body is `{}`, seen empty too: both are `sent`. A body
 * that can't be read, or that lists errors beside the 201, is "an unreadable 2xx" (reliability.md section 2):
 * something between us and Amazon is not as it should be, so a person looks.
 */
function created({ status, requestId, body }: SpAnswer): SendOutcome {
  const isCreated = body.trim() === '' || isPlainObjectWithoutErrors(body);
  if (isCreated) return { kind: 'sent', status, requestId };
  return { kind: 'unknown', problem: 'unreadable-answer', status, requestId };
}

function isPlainObjectWithoutErrors(body: string): boolean {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) && !read(errorBody, body);
  } catch {
    return false;
  }
}
