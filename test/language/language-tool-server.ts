import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How the server behaves: as LanguageTool does, or as a server does that can't answer. */
export type Behaviour =
  | 'answers'
  | 'too-many-requests'
  | 'internal-error'
  | 'hangs'
  | 'no-json'
  | 'other-json'
  | 'incomplete'
  | 'beyond-the-text'
  | 'redirects'
  | 'hangs-up';

interface EmulatedRule {
  readonly language: string;
  readonly id: string;
  readonly category: string;
  readonly issueType: string;
  readonly pattern: RegExp;
  readonly replacements: readonly string[];
}

/** A few rules in the place of LanguageTool's thousands, with the categories and kinds its own have. */
const rules: readonly EmulatedRule[] = [
  {
    language: 'de',
    id: 'PRAEP_GEN',
    category: 'GRAMMAR',
    issueType: 'grammar',
    // Right German: no pattern of our own will ever find it.
    pattern: /bei dem Wind/g,
    replacements: ['bei diesem Wind'],
  },
  {
    language: 'de',
    id: 'AGREEMENT_NOUN',
    category: 'GRAMMAR',
    issueType: 'grammar',
    pattern: /Thermolino/g,
    replacements: ['Thermolinos'],
  },
  {
    language: 'de',
    id: 'GERMAN_SPELLER_RULE',
    category: 'TYPOS',
    issueType: 'misspelling',
    pattern: /Pakett/g,
    replacements: ['Paket'],
  },
  {
    language: 'de',
    id: 'WHITESPACE_RULE',
    category: 'TYPOGRAPHY',
    issueType: 'whitespace',
    pattern: / {2,}/g,
    replacements: [' '],
  },
  {
    language: 'de',
    id: 'FUELLWORT',
    category: 'FILLER_WORDS_DE',
    issueType: 'style',
    pattern: /eigentlich/g,
    replacements: [''],
  },
  {
    language: 'fr',
    id: 'ACCORD_PLURIEL',
    category: 'CAT_GRAMMAIRE',
    issueType: 'grammar',
    pattern: /deux jour(?!s)/g,
    replacements: ['deux jours', 'deux journées'],
  },
];

const known = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'sv', 'uk', 'zh'];

export interface LanguageToolServer {
  readonly url: string;
  /** The forms that came to `/v2/check`, as they were sent. */
  readonly asked: URLSearchParams[];
  behaviour: Behaviour;
}

/**
 * LanguageTool's HTTP server as far as `POST /v2/check` goes, by its source (TextChecker, ApiV2,
 * RuleMatchesAsJsonSerializer): what it asks for, the errors as plain text, and the whole of the answer's shape.
 */
export async function startLanguageToolServer(): Promise<LanguageToolServer> {
  const emulated = { url: '', asked: [] as URLSearchParams[], behaviour: 'answers' as Behaviour };
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await bodyOf(request));
    if (request.method !== 'POST' || request.url !== '/v2/check') error(response, 404, 'Unsupported action');
    else {
      emulated.asked.push(form);
      if (!misbehave(emulated.behaviour, form, response)) check(form, response);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  emulated.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return emulated;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** @returns whether the request is dealt with */
function misbehave(behaviour: Behaviour, form: URLSearchParams, response: ServerResponse): boolean {
  switch (behaviour) {
    case 'answers':
      return false;
    case 'hangs':
      return true;
    case 'hangs-up':
      response.destroy();
      return true;
    case 'too-many-requests':
      error(response, 429, 'Too many requests: the limit is 20 per minute');
      return true;
    case 'internal-error':
      error(response, 500, 'Internal Error: null');
      return true;
    case 'redirects':
      response.writeHead(307, { location: 'http://127.0.0.1:9/v2/check' }).end();
      return true;
    case 'no-json':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>It works!</html>');
      return true;
    case 'other-json':
      json(response, { matches: [{ offset: 'first', length: 1 }] });
      return true;
    case 'incomplete':
      json(response, answerTo(form, 'Text checking took longer than allowed maximum'));
      return true;
    case 'beyond-the-text':
      json(response, answerTo(form, null, 100_000));
      return true;
  }
}

function check(form: URLSearchParams, response: ServerResponse): void {
  const text = form.get('text');
  const language = form.get('language');
  if (text === null && form.get('data') === null) error(response, 400, "Missing 'text' or 'data' parameter");
  else if (!language)
    error(
      response,
      400,
      "Missing 'language' parameter, e.g. 'language=en-US' for American English or 'language=fr' for French",
    );
  else if (!known.includes(language.split('-')[0] ?? ''))
    error(response, 400, `'${language}' is not a language code known to LanguageTool.`);
  else if ((text ?? '').length > 20_000)
    error(response, 413, 'Your text exceeds the limit of 20000 characters');
  else json(response, answerTo(form, null));
}

function answerTo(form: URLSearchParams, incomplete: string | null, shift = 0) {
  const text = form.get('text') ?? '';
  const language = form.get('language') ?? '';
  const disabled = (form.get('disabledCategories') ?? '').split(',');
  const told = { name: language, code: language };
  const matches = rules
    .filter((rule) => rule.language === language.split('-')[0] && !disabled.includes(rule.category))
    .flatMap((rule) => [...text.matchAll(rule.pattern)].map((match) => matchOf(rule, match, text, shift)));
  return {
    software: {
      name: 'LanguageTool',
      version: '6.6',
      buildDate: '2025-03-27 14:25:07 +0000',
      apiVersion: 1,
      premium: false,
      status: '',
    },
    warnings: incomplete
      ? { incompleteResults: true, incompleteResultsReason: incomplete }
      : { incompleteResults: false },
    language: { ...told, detectedLanguage: { ...told, confidence: 0.99, source: 'ngram' } },
    matches,
    sentenceRanges: [[0, text.length]],
    extendedSentenceRanges: [],
  };
}

function matchOf(rule: EmulatedRule, { 0: found, index }: RegExpExecArray, text: string, shift: number) {
  const from = Math.max(0, index - 40);
  return {
    message: 'Möglicher Fehler gefunden.',
    shortMessage: '',
    replacements: rule.replacements.map((value) => ({ value })),
    offset: index + shift,
    length: found.length,
    context: { text: text.slice(from, index + 80), offset: index - from, length: found.length },
    sentence: text.trim(),
    type: { typeName: 'Other' },
    rule: {
      id: rule.id,
      subId: '1',
      sourceFile: 'grammar.xml',
      description: rule.id,
      issueType: rule.issueType,
      category: { id: rule.category, name: rule.category },
    },
    ignoreForIncompleteSentence: true,
    contextForSureMatch: -1,
  };
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function error(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`Error: ${message}`);
}
