import type { Log } from './commands/ports.ts';

/** Where lines go, one JSON object each. */
export interface LogTarget {
  write(line: string): unknown;
}

/**
 * A log that can't leak, by construction: it writes numbers, booleans and short words (IDs, states, names), never a
 * sentence, so a buyer's text can't pass, and strikes out whatever looks like a token or is one of `secrets`.
 * @param now epoch milliseconds
 * @param secrets the secret values of this installation
 */
export function createLog(
  target: LogTarget,
  { now, secrets = [] }: { now: () => number; secrets?: readonly string[] },
): Log {
  const write =
    (level: string) =>
    (event: string, facts: Readonly<Record<string, unknown>> = {}) => {
      const shown = Object.fromEntries(
        Object.entries(facts)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => [name, redact(value, secrets)]),
      );
      target.write(`${JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...shown })}\n`);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

// ASCII alone: a sentence in Japanese or Chinese has no blanks, and without the @ no address passes.
const word = /^[A-Za-z0-9_.:/-]{1,120}$/;
const tokenLike = /xox[a-z]-|xapp-|Atz[ar]\||amzn1\.|Bearer|hooks\.slack\.com/i;

function redact(value: unknown, secrets: readonly string[]): unknown {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Error) return redactError(value, secrets);
  if (Array.isArray(value)) return value.slice(0, 20).map((one) => redact(one, secrets));
  if (typeof value !== 'string') return `[${typeof value} withheld]`;
  if (tokenLike.test(value) || secrets.some((secret) => secret && value.includes(secret)))
    return '[redacted]';
  return word.test(value) ? value : `[${value.length} characters withheld]`;
}

/** A message may quote a buyer's text, so it stays out; the name, the code and the place tell where to look. */
function redactError(error: Error, secrets: readonly string[]): unknown {
  const { code, data } = error as { code?: unknown; data?: { error?: unknown } };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: redact(error.name, secrets),
    ...(typeof code === 'string' && { code: redact(code, secrets) }),
    ...(typeof data?.error === 'string' && { slack: redact(data.error, secrets) }),
    at: frames.slice(0, 4).map((line) => line.trim().replace(/^at .*?([^/\\(]+:\d+):\d+\)?$/, '$1')),
    ...(error.cause instanceof Error && { cause: redactError(error.cause, secrets) }),
  };
}
