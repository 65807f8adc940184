import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiFault, Faults } from './faults.ts';
import type { ApiMethod, World } from './methods/api-method.ts';
import * as chat from './methods/chat.ts';
import * as conversations from './methods/conversations.ts';
import * as users from './methods/users.ts';
import * as views from './methods/views.ts';
import { SlackRefusal } from './slack-refusal.ts';

const methods: Readonly<Record<string, ApiMethod>> = {
  'auth.test': users.authTest,
  'users.info': users.info,
  'chat.postMessage': chat.postMessage,
  'chat.postEphemeral': chat.postEphemeral,
  'chat.update': chat.update,
  'chat.delete': chat.deleteMessage,
  'chat.getPermalink': chat.getPermalink,
  'conversations.info': conversations.info,
  'conversations.list': conversations.list,
  'conversations.members': conversations.members,
  'conversations.open': conversations.open,
  'conversations.history': conversations.history,
  'conversations.replies': conversations.replies,
  'views.open': views.open,
  'views.push': views.push,
  'views.update': views.update,
  'views.publish': views.publish,
};

/** One call of the bot, kept so that tests can say what was asked of Slack. */
export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** `ok`, or Slack's code. */
  readonly result: string;
}

export interface WebApi {
  readonly world: World;
  readonly botToken: string;
  readonly faults: Faults;
  readonly calls: ApiCall[];
}

/**
 * Answers one call of the Web API, as Slack does: 200 with `ok`, whatever became of it; only a rate limit is a 429.
 * @param method what follows `/api/`
 * @param body the request's body, form-encoded or JSON
 */
export function answerCall(
  api: WebApi,
  method: string,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): void {
  const fault = api.faults.meet(method);
  if (fault?.kind === 'hang') return;
  if (fault && fault.kind !== 'lost-answer') {
    answerFault(fault, response);
    return;
  }

  const args = readBody(request, body);
  const answer = call(api, method, bearer(request, args), args);
  api.calls.push({ method, args, result: answer.ok ? 'ok' : String(answer.error) });
  if (fault) {
    request.socket.destroy();
    return;
  }
  response.setHeader('x-oauth-scopes', api.world.app.scopes.join(','));
  sendJson(response, 200, answer);
}

function call(
  api: WebApi,
  method: string,
  token: string | null,
  args: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (token === null) return { ok: false, error: 'not_authed' };
  if (token !== api.botToken) return { ok: false, error: 'invalid_auth' };
  const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!run) return { ok: false, error: 'unknown_method', req_method: method };
  try {
    return { ok: true, ...run(api.world, args) };
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return {
      ok: false,
      error: error.code,
      ...error.facts,
      ...(error.messages.length
        ? { errors: error.messages, response_metadata: { messages: error.messages } }
        : {}),
    };
  }
}

function answerFault(
  fault: Exclude<ApiFault, { kind: 'hang' | 'lost-answer' }>,
  response: ServerResponse,
): void {
  if (fault.kind === 'unavailable') {
    response.writeHead(503).end('upstream connect error');
    return;
  }
  if (fault.kind === 'error') {
    sendJson(response, 200, { ok: false, error: fault.code });
    return;
  }
  response.setHeader('retry-after', String(fault.retryAfter));
  sendJson(response, 429, { ok: false, error: 'ratelimited' });
}

/** `@slack/web-api` sends forms; JSON is allowed as well. */
function readBody(request: IncomingMessage, body: string): Record<string, unknown> {
  if (!request.headers['content-type']?.includes('application/json'))
    return Object.fromEntries(new URLSearchParams(body));
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function bearer(request: IncomingMessage, args: Readonly<Record<string, unknown>>): string | null {
  const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? '');
  return header?.[1] ?? (typeof args.token === 'string' ? args.token : null);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}
