import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

/** What a command line run printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

/** Runs the command in this process, with `input` on its standard input; null is a terminal nobody types at. */
export async function checkmsg(
  words: readonly string[],
  {
    input = '',
    env = {},
    tty = false,
  }: { input?: string | null; env?: Record<string, string>; tty?: boolean } = {},
): Promise<Ran> {
  const output = collector();
  const errors = collector();
  const code = await run(words, {
    input: Object.assign(Readable.from(input === null ? [] : [Buffer.from(input)]), {
      isTTY: input === null,
    }),
    output: Object.assign(output.stream, { isTTY: tty }),
    errors: errors.stream,
    env,
    clock: () => Date.UTC(2026, 2, 1, 9),
  });
  return { code, output: output.text(), errors: errors.text() };
}
