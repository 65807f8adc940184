import { parseArgs } from 'node:util';
import type { DraftContext } from '../policy/context.ts';
import { purposes } from '../policy/context.ts';
import { findMarketplace, marketplaces } from '../policy/marketplaces.ts';
import { normaliseOrderId } from '../policy/order-ids.ts';
import { type WordingLocale, wordingLocaleOf, wordingLocales } from '../policy/wording.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'jsonl'; readonly locale: WordingLocale }
  | {
      readonly kind: 'check';
      /** Null: it comes on standard input. */
      readonly draft: { readonly text: string } | { readonly file: string } | null;
      readonly context: DraftContext;
      readonly json: boolean;
      readonly locale: WordingLocale;
    };

/** The command line can't be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  order: { type: 'string' },
  marketplace: { type: 'string' },
  locale: { type: 'string' },
  purpose: { type: 'string' },
  reply: { type: 'boolean' },
  now: { type: 'string' },
  'completed-at': { type: 'string' },
  'review-requests': { type: 'string' },
  file: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line.
 * @param words what stands after the program's name
 * @throws {UsageError}
 */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (values.jsonl) return batch(values, positionals);
  if (values.file !== undefined && positionals.length > 0)
    throw new UsageError('There are two drafts: one in --file and one on the command line. Leave one out.');
  return {
    kind: 'check',
    draft:
      values.file !== undefined
        ? { file: values.file }
        : positionals.length > 0
          ? { text: positionals.join(' ') }
          : null,
    context: {
      ...(values.order !== undefined && { orderId: orderId(values.order) }),
      ...(values.marketplace !== undefined && { marketplace: marketplace(values.marketplace) }),
      ...(values.locale !== undefined && { buyerLocale: locale(values.locale) }),
      ...(values.purpose !== undefined && { purpose: oneOf('--purpose', values.purpose, purposes) }),
      ...(values.reply !== undefined && { reply: values.reply }),
      ...(values.now !== undefined && { now: instant('--now', values.now) }),
      ...(values['completed-at'] !== undefined && {
        orderCompletedAt: instant('--completed-at', values['completed-at']),
      }),
      ...(values['review-requests'] !== undefined && {
        previousReviewRequests: count('--review-requests', values['review-requests']),
      }),
    },
    json: values.json ?? false,
    locale: reportLanguage(values.lang),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: withNumbersJoined(words), options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own words name the option; they go on about internals after the first sentence.
    const [said = 'The options can’t be read'] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${said}. A draft that starts with a dash goes after "--".`);
  }
}

/** `--review-requests -1` is a number out of place, to be told so, and no option called `-1`. */
function withNumbersJoined(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const takesWord = before !== undefined && takesValue.has(before) && !joined.includes('--');
    if (takesWord && /^-\d/.test(word)) joined.splice(-1, 1, `${before}=${word}`);
    else joined.push(word);
  }
  return joined;
}

const takesValue = new Set(
  Object.entries(options).flatMap(([name, { type }]) => (type === 'string' ? [`--${name}`] : [])),
);

function batch(
  values: Readonly<Record<string, unknown>> & { readonly lang?: string | undefined },
  positionals: readonly string[],
): Command {
  if (values.json)
    throw new UsageError(
      '--json prints one draft, --jsonl a stream of them: leave one out. --jsonl prints JSON anyway.',
    );
  const others = Object.keys(values).filter((name) => name !== 'jsonl' && name !== 'lang');
  if (others.length > 0)
    throw new UsageError(
      `--jsonl takes everything from its lines: leave out ${others.map((name) => `--${name}`).join(', ')}.`,
    );
  if (positionals.length > 0)
    throw new UsageError(
      '--jsonl reads drafts from standard input: leave out the draft on the command line.',
    );
  return { kind: 'jsonl', locale: reportLanguage(values.lang) };
}

function orderId(written: string): string {
  const id = normaliseOrderId(written);
  if (id) return id;
  throw new UsageError(
    `--order: “${written}” is no order ID. Write 17 digits as 3-7-7: 112-1234567-1234567.`,
  );
}

function marketplace(written: string): string {
  if (findMarketplace(written)) return written;
  const known = marketplaces.map(({ country }) => country).sort();
  throw new UsageError(
    `--marketplace: “${written}” is none of Amazon's. Write one of ${known.join(', ')}, or its ID.`,
  );
}

function locale(written: string): string {
  const canonical = knownLocale(written);
  if (canonical) return canonical;
  throw new UsageError(
    `--locale: “${written}” is no locale. Write the buyer's language as in de-DE, pt-BR, ja-JP.`,
  );
}

/** The locale as BCP 47 writes it; null where its language or country is none there is. */
function knownLocale(written: string): string | null {
  try {
    const { baseName, language, region } = new Intl.Locale(written.replaceAll('_', '-'));
    const isKnown = (type: 'language' | 'region', code: string) =>
      new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
    return isKnown('language', language) && (!region || isKnown('region', region)) ? baseName : null;
  } catch {
    return null;
  }
}

function reportLanguage(written: string | undefined): WordingLocale {
  if (written === undefined) return 'en';
  return wordingLocaleOf(written) ?? oneOf('--lang', written, wordingLocales);
}

function oneOf<T extends string>(option: string, written: string, known: readonly T[]): T {
  const found = known.find((each) => each === written);
  if (found) return found;
  throw new UsageError(`${option}: “${written}” is not known. Write one of ${known.join(', ')}.`);
}

function instant(option: string, written: string): string {
  const milliseconds = Date.parse(written);
  if (/^\d{4}-\d{2}-\d{2}/.test(written) && !Number.isNaN(milliseconds))
    return new Date(milliseconds).toISOString();
  throw new UsageError(
    `${option}: “${written}” is no moment. Write it as 2026-03-05 or 2026-03-05T14:30:00Z.`,
  );
}

function count(option: string, written: string): number {
  if (/^\d{1,4}$/.test(written)) return Number(written);
  throw new UsageError(`${option}: “${written}” is no count. Write how many were sent, as in 0 or 1.`);
}
