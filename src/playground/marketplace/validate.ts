import { type Answer, refusals } from './answer.ts';
import type { ModelOperation } from './model.ts';

export interface Validated {
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Readonly<Record<string, unknown>> | null;
}

/**
 * Holds a request to its operation's model.
 * @param text the body as it came
 * @returns the request's parts, or the refusal Amazon would answer
 */
export function validate(
  operation: ModelOperation,
  path: Readonly<Record<string, string>>,
  search: URLSearchParams,
  contentType: string,
  text: string,
): Validated | { readonly refusal: Answer } {
  const query: Record<string, string | readonly string[]> = {};
  for (const parameter of operation.parameters) {
    const value = parameter.in === 'path' ? path[parameter.name] : queryValue(search, parameter);
    const isFit = value === undefined ? !parameter.required : parameter.isValid(value);
    if (!isFit) {
      const singular = parameter.name.replace(/s$/, '');
      return invalid(`${parameter.name}: Missing or invalid request parameter: ${singular}`);
    }
    if (value !== undefined && parameter.in === 'query') query[parameter.name] = value;
  }
  if (!operation.bodyFaults) return { query, body: null };
  if (!/^application\/json\b/i.test(contentType)) return { refusal: refusals.unsupported() };
  const body = objectOf(text);
  const faults = body
    ? [...operation.bodyFaults(body), ...textFaults(operation, body)]
    : ['not a JSON object'];
  return faults.length > 0 ? invalid(`body: ${faults.join('; ')}`) : { query, body };
}

function queryValue(search: URLSearchParams, { name, isList }: { name: string; isList: boolean }) {
  const values = search.getAll(name);
  if (values.length === 0) return undefined;
  // `A,B` and `name=A&name=B` are both Amazon's way of writing a list.
  return isList ? values.flatMap((value) => value.split(',')) : values[0];
}

/** What the model says of a text in words alone: it must be there, without HTML and without an e-mail address. */
function textFaults(
  operation: ModelOperation,
  { text }: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (!operation.takesText) return [];
  if (typeof text !== 'string') return ['/text is missing'];
  return [
    ...(/<\/?[a-z!][^<>]*>/i.test(text) ? ['/text must not contain HTML'] : []),
    ...(/[^\s@]+@[^\s@]+\.[^\s@]+/.test(text) ? ['/text must not contain an e-mail address'] : []),
  ];
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown> | null)
      : null;
  } catch {
    return null;
  }
}

function invalid(message: string): { readonly refusal: Answer } {
  return { refusal: refusals.invalidInput(message) };
}
