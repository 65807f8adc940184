import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { createLanguageTool } from '../language/language-tool.ts';
import { languageToolUrl } from '../language/language-tool-url.ts';
import { createToolbox } from '../language/toolbox.ts';
import type { DraftContext } from '../policy/context.ts';
import { DraftTooLongError, longestDraft, refuseEndless } from '../policy/draft-length.ts';
import { reviewDraft } from '../policy/review-draft.ts';
import type { Review } from '../policy/suggestion.ts';
import type { WordingLocale } from '../policy/wording.ts';
import { type Command, readArguments, UsageError } from './arguments.ts';
import { checkBatch } from './check-batch.ts';
import { help } from './help.ts';
import { painter, wantsColor } from './paint.ts';
import { renderReport } from './report.ts';
import { resultOf } from './result.ts';

/** The world around the command. */
export interface Terminal {
  readonly input: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Epoch milliseconds now. */
  readonly clock: () => number;
}

/**
 * The command `checkmsg`.
 * @param words what stands after the program's name
 * @returns the exit code: 0 nothing wrong, 1 a draft breaks a rule, 2 the command can't be understood
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const command = readArguments(words);
    if (command.kind === 'help') {
      terminal.output.write(help);
      return 0;
    }
    const review = reviewer(terminal.env);
    if (command.kind === 'jsonl')
      return await checkBatch(terminal.input, terminal.output, ({ text, context }) =>
        review(text, context, command.locale),
      );
    return await checkOne(command, terminal, review);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DraftTooLongError)) throw error;
    terminal.errors.write(`${error.message}\nTry: npm run -s checkmsg -- --help\n`);
    return 2;
  }
}

type Reviewer = (draft: string, context: DraftContext, locale: WordingLocale) => Promise<Review>;

/** Reviews drafts with the text tools each needs, loaded once. */
function reviewer({ LANGUAGETOOL_URL: written }: Terminal['env']): Reviewer {
  const url = written?.trim() ? languageToolUrl(written.trim()) : null;
  if (written?.trim() && url === null)
    throw new UsageError(
      'LANGUAGETOOL_URL must be an https address, or http on this machine: http://localhost:8081. Unset it to ask no server.',
    );
  const toolbox = createToolbox({ languageTool: url === null ? null : createLanguageTool({ url }) });
  return async (draft, context, locale) => {
    refuseEndless(draft);
    return reviewDraft(draft, context, { tools: await toolbox.toolsForDraft(draft, context), locale });
  };
}

async function checkOne(
  command: Extract<Command, { kind: 'check' }>,
  terminal: Terminal,
  review: Reviewer,
): Promise<0 | 1 | 2> {
  const { input, output, errors, env, clock } = terminal;
  if (command.draft === null && input.isTTY) {
    errors.write(help);
    return 2;
  }
  const draft = await readDraftText(command, input);
  const context = { now: new Date(clock()).toISOString(), ...command.context };
  const reviewed = await review(draft, context, command.locale);
  output.write(
    command.json
      ? `${JSON.stringify(resultOf(null, reviewed))}\n`
      : renderReport(reviewed, painter(wantsColor(env, output)), command.locale),
  );
  return reviewed.violations.length > 0 ? 1 : 0;
}

async function readDraftText(
  { draft }: Extract<Command, { kind: 'check' }>,
  input: Terminal['input'],
): Promise<string> {
  if (draft === null) return withoutLastBreak(await readAll(input));
  if ('text' in draft) return draft.text;
  try {
    return withoutLastBreak(await readFile(draft.file, 'utf8'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError(`--file: ${draft.file} can't be read (${code}). Check the path.`);
  }
}

/** UTF-8 bytes for one UTF-16 unit. */
const mostBytesAUnit = 3;

async function readAll(input: Terminal['input']): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    const read = Buffer.from(chunk);
    bytes += read.length;
    // No draft that may be checked has more, whatever its letters: the rest is not worth waiting for.
    if (bytes > longestDraft * mostBytesAUnit) throw new DraftTooLongError();
    chunks.push(read);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The line break an editor or `echo` ends a file with is none of the message's. */
function withoutLastBreak(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
}
