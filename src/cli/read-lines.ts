import { StringDecoder } from 'node:string_decoder';

/** One line of an input, counted from 1; `text` is null where the line was too long to be kept. */
export interface InputLine {
  readonly number: number;
  readonly text: string | null;
}

/**
 * Cuts a stream into lines at `\n` or `\r\n`, a byte order mark left out. No more than one line is held, and of a
 * line over the limit nothing: one without an end can't fill the memory.
 * @param longest UTF-16 units a line may have
 */
export async function* readLines(
  input: AsyncIterable<Buffer | string>,
  longest: number,
): AsyncGenerator<InputLine> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const take = (piece: string) => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): InputLine => {
    const text = length > longest ? null : pieces.join('').replace(/\r$/, '');
    const line = { number, text: number === 1 && text !== null ? text.replace(/^\ufeff/, '') : text };
    pieces = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      take(text.slice(from, at));
      yield finish();
      from = at + 1;
    }
    take(text.slice(from));
  }
  take(decoder.end());
  if (length > 0) yield finish();
}
