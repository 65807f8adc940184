import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendOutcomeOf } from '../../src/sp/outcomes.ts';
import type { SpAnswer } from '../../src/sp/transport.ts';

const answer = (status: number, body: string): SpAnswer => ({
  kind: 'answer',
  status,
  requestId: 'r-1',
  rateLimit: null,
  body,
});
const denial = (details: string) =>
  JSON.stringify({
    errors: [{ code: 'Unauthorized', message: 'Access to requested resource is denied.', details }],
  });

const bodies = fc.oneof(
  fc.constantFrom(
    '',
    '{}',
    '{"errors":[]}',
    '[]',
    'null',
    '"ok"',
    '{',
    '<html></html>',
    '{"errors":[{"code":"X"}]}',
  ),
  fc.constant(denial('The access token you provided has expired.')),
  fc.json(),
  fc.string(),
);

describe('what became of a POST', () => {
  it('is sent for a 201 alone, and may be repeated for a 429 and an expired token alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), bodies, (status, body) => {
        const { kind } = sendOutcomeOf(answer(status, body), 1000);
        if (kind === 'sent') expect(status).toBe(201);
        if (kind === 'not-sent') expect([401, 403, 429]).toContain(status);
        if (kind === 'refused') expect([400, 401, 403, 404, 413, 415]).toContain(status);
      }),
    );
  });

  it.each([100, 199, 202, 204, 301, 307, 402, 405, 408, 409, 410, 418, 422, 500, 502, 504, 599])(
    'is unknown for %i, which nothing calls certain',
    (status) => {
      expect(sendOutcomeOf(answer(status, '{}'), 0).kind).toBe('unknown');
    },
  );

  it.each([
    ['{}', 'sent'],
    ['', 'sent'],
    [' \r\n', 'sent'],
    ['{"errors":[]}', 'sent'],
    ['{"anything":"else"}', 'sent'],
    ['{"errors":[{"code":"InvalidInput"}]}', 'unknown'],
    ['[]', 'unknown'],
    ['null', 'unknown'],
    ['{"a":', 'unknown'],
    ['<html></html>', 'unknown'],
  ])('201 with the body %j: %s', (body, kind) => {
    expect(sendOutcomeOf(answer(201, body), 0).kind).toBe(kind);
  });

  it.each([
    ['The access token you provided has expired.', 'not-sent', 'access-expired'],
    ['The security token included in the request is expired', 'not-sent', 'access-expired'],
    ['The access token you provided is revoked, malformed or invalid.', 'refused', 'credentials-rejected'],
    ['Access token is missing in the request header.', 'refused', 'credentials-rejected'],
    ['', 'refused', 'role-missing'],
    ['The return period has expired.', 'refused', 'role-missing'],
  ])('403 that says %j: %s, %s', (details, kind, problem) => {
    expect(sendOutcomeOf(answer(403, denial(details)), 0)).toMatchObject({ kind, problem });
  });
});
