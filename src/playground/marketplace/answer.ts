/** What the emulator is about to answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @param type Amazon answers Messaging and Solicitations as HAL */
export function json(status: number, body: object, type = 'application/json'): Answer {
  return { status, headers: { 'content-type': type }, body: JSON.stringify(body) };
}

/** An error as every API of Amazon's words it. */
export function refusal(status: number, code: string, message: string, details = ''): Answer {
  return json(status, { errors: [{ code, message, details }] });
}

export const refusals = {
  invalidInput: (message: string) => refusal(400, 'InvalidInput', message),
  accessDenied: (details = '') =>
    refusal(403, 'Unauthorized', 'Access to requested resource is denied.', details),
  notPermitted: () => refusal(403, 'Unauthorized', 'Invalid amazonOrderId and template combination.'),
  notFound: () => refusal(404, 'NotFound', 'The requested resource was not found.'),
  tooLarge: () => refusal(413, 'RequestTooLarge', 'The request size exceeded the maximum accepted size.'),
  unsupported: () => refusal(415, 'UnsupportedMediaType', 'The request payload is in an unsupported format.'),
  throttled: () => refusal(429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.'),
  internalFailure: () =>
    refusal(500, 'InternalFailure', 'We encountered an internal error. Please try again.'),
};
