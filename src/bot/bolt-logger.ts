import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../commands/ports.ts';

/**
 * Bolt's and the Web API client's own messages, warnings and errors only, through our log. Their wording may quote
 * a request, so of a sentence only its first words are kept as a name for it.
 */
export function boltLogger(log: Log): Logger {
  const note = (level: 'warn' | 'error') => (message: unknown, detail?: unknown) =>
    log[level]('slack.sdk', {
      message: message instanceof Error ? message : firstWords(message),
      ...(detail instanceof Error && { error: detail }),
    });
  return {
    debug() {},
    info() {},
    warn: note('warn'),
    error: note('error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

function firstWords(message: unknown): string {
  return String(message)
    .split(/[^A-Za-z0-9']+/)
    .slice(0, 8)
    .join('-')
    .replaceAll("'", '')
    .slice(0, 80);
}
