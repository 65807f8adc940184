import { type Answer, json } from './answer.ts';

/** What the emulated app and seller log in with. Obviously no secrets. */
export const emulatedCredentials = {
  clientId: 'amzn1.application-oa2-client.emulated',
  clientSecret: 'emulated-client-secret',
  refreshToken: 'Atzr|emulated-refresh-token',
} as const;

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** Login with Amazon: hands out access tokens and knows the good ones. */
export interface Login {
  /** `POST /auth/o2/token`, as form or JSON. */
  grant(body: string, contentType: string): Answer;
  standing(token: string | undefined): 'good' | 'expired' | 'unknown' | 'missing';
  /** Every token handed out so far has expired. */
  expireAll(): void;
}

/** Amazon's tokens live one hour. */
const lifeSeconds = 3600;

export function createLogin(credentials: Credentials, clock: () => number): Login {
  const expiries = new Map<string, number>();

  return {
    grant(body, contentType) {
      const form = fieldsOf(body, contentType);
      if (!form) return fault(400, 'invalid_request', 'The request is malformed');
      if (form.client_id !== credentials.clientId || form.client_secret !== credentials.clientSecret)
        return fault(401, 'invalid_client', 'Client authentication failed');
      if (form.grant_type !== 'refresh_token')
        return fault(400, 'unsupported_grant_type', 'The authorization grant type is not supported');
      if (form.refresh_token !== credentials.refreshToken)
        return fault(400, 'invalid_grant', 'The request has an invalid grant parameter : refresh_token');
      const token = `Atza|emulated-access-token-${expiries.size + 1}`;
      expiries.set(token, clock() + lifeSeconds * 1000);
      return json(200, {
        access_token: token,
        refresh_token: credentials.refreshToken,
        token_type: 'bearer',
        expires_in: lifeSeconds,
      });
    },
    standing(token) {
      if (!token) return 'missing';
      const expiry = expiries.get(token);
      if (expiry === undefined) return 'unknown';
      return clock() < expiry ? 'good' : 'expired';
    },
    expireAll() {
      for (const token of expiries.keys()) expiries.set(token, 0);
    },
  };
}

function fieldsOf(body: string, contentType: string): Record<string, unknown> | null {
  if (!contentType.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const fields: unknown = JSON.parse(body);
    return typeof fields === 'object' ? (fields as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function fault(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description });
}
