import { type Answer, refusals } from './answer.ts';

/** What goes wrong with an answer, and whether Amazon did its work all the same. */
interface Effect {
  /** Whether the request is dealt with first, so that a message reaches the buyer. */
  readonly accepts: boolean;
  /** What is answered in place of the usual answer (an empty 200 where the request was not dealt with). */
  readonly answer?: (usual: Answer) => Answer;
  /** How the connection misbehaves: no answer; cut before the body is read, before or within the answer; slow. */
  readonly connection?: 'hang' | 'reset-unread' | 'reset' | 'cut-off' | 'byte-by-byte';
}

const refused = (answer: Answer): Effect => ({ accepts: false, answer: () => answer });
const accepted = (change: Partial<Answer>): Effect => ({
  accepts: true,
  answer: (usual) => ({ ...usual, ...change }),
});
const html = { 'content-type': 'text/html' };

const effects = {
  'bad-request': refused(refusals.invalidInput('Invalid Input')),
  'role-missing': refused(refusals.accessDenied()),
  'token-expired': refused(refusals.accessDenied('The access token you provided has expired.')),
  'token-expired-401': refused({
    ...refusals.accessDenied('The access token you provided has expired.'),
    status: 401,
  }),
  'token-revoked': refused(
    refusals.accessDenied('The access token you provided is revoked, malformed or invalid.'),
  ),
  'not-permitted': refused(refusals.notPermitted()),
  'not-found': refused(refusals.notFound()),
  'too-large': refused(refusals.tooLarge()),
  unsupported: refused(refusals.unsupported()),
  throttled: refused(refusals.throttled()),
  'throttled-with-limit': refused({
    ...refusals.throttled(),
    headers: { 'content-type': 'application/json', 'x-amzn-RateLimit-Limit': '0.5' },
  }),
  'internal-failure': refused(refusals.internalFailure()),
  'internal-failure-accepted': { accepts: true, answer: () => refusals.internalFailure() },
  'unavailable-html': refused({
    status: 503,
    headers: html,
    body: '<html><body>Service Unavailable</body></html>',
  }),
  redirect: refused({ status: 302, headers: { location: 'https://www.amazon.com/' }, body: '' }),
  hang: { accepts: false, connection: 'hang' },
  'hang-accepted': { accepts: true, connection: 'hang' },
  'reset-unread': { accepts: false, connection: 'reset-unread' },
  reset: { accepts: false, connection: 'reset' },
  'reset-accepted': { accepts: true, connection: 'reset' },
  'cut-off': { accepts: true, connection: 'cut-off' },
  'byte-by-byte': { accepts: true, connection: 'byte-by-byte' },
  'empty-body': accepted({ body: '' }),
  'broken-body': accepted({ body: '{"errors":' }),
  'html-body': accepted({ headers: html, body: '<html></html>' }),
  'errors-in-body': accepted({ body: refusals.invalidInput('Invalid Input').body }),
  'status-200': accepted({ status: 200 }),
  'status-202': accepted({ status: 202 }),
  'no-actions': { accepts: true, answer: withoutActions },
  'invalid-client': refused(tokenFault(401, 'invalid_client')),
  'invalid-grant': refused(tokenFault(400, 'invalid_grant')),
} as const satisfies Record<string, Effect>;

export type FaultKind = keyof typeof effects;

/** A fault to come. */
export interface Fault {
  /** Amazon's operation ID (`createUnexpectedProblem`), `send` for any that sends, `token` for the log-in, `*` for all but that. */
  readonly operation: string;
  readonly kind: FaultKind;
  /** How many requests it befalls; 1 by default. */
  readonly times?: number;
}

/** The faults that were asked for and haven't happened yet, first come first served. */
export interface Faults {
  add(fault: Fault): void;
  /**
   * What befalls the next request of this operation; null: nothing.
   * @param sends whether it is one that sends a message
   */
  take(operation: string, sends: boolean): Effect | null;
}

export function createFaults(): Faults {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    take(operation, sends) {
      const names = [operation, ...(sends ? ['send'] : []), ...(operation === 'token' ? [] : ['*'])];
      const next = waiting.find(({ fault, left }) => left > 0 && names.includes(fault.operation));
      if (!next) return null;
      next.left -= 1;
      return effects[next.fault.kind];
    },
  };
}

function withoutActions(usual: Answer): Answer {
  const list = JSON.parse(usual.body) as { _links?: { actions?: unknown[] } };
  return { ...usual, body: JSON.stringify({ ...list, _links: { ...list._links, actions: [] } }) };
}

function tokenFault(status: number, error: string): Answer {
  const body = JSON.stringify({ error, error_description: 'Asked for by a test' });
  return { status, headers: { 'content-type': 'application/json' }, body };
}
