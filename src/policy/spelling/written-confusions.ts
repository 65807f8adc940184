import type { Span } from '../violation.ts';

/** A wrong form and what was meant, where the words themselves are right, or don't stand apart. */
export interface WrittenConfusion {
  readonly wrong: string;
  readonly right: string;
  /** Characters after which the form is rightly written: 不由其 is no 由其. */
  readonly notAfter?: string;
  /** Characters before which it is rightly written. */
  readonly notBefore?: string;
}
export type WrittenConfusions = readonly WrittenConfusion[];

/** Finds the wrong forms in a text, longest first where they overlap. */
export function* findConfusions(
  text: string,
  confusions: WrittenConfusions,
): Iterable<Span & { readonly right: string }> {
  for (const { wrong, right, notAfter = '', notBefore = '' } of confusions) {
    for (let start = text.indexOf(wrong); start >= 0; start = text.indexOf(wrong, start + wrong.length)) {
      const end = start + wrong.length;
      const [before, after] = [text.charAt(start - 1), text.charAt(end)];
      if ((before && notAfter.includes(before)) || (after && notBefore.includes(after))) continue;
      yield { start, end, right };
    }
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyzåäöéëïüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ-';

/**
 * Compounds that are written as two words, small and with a capital; an ending may follow.
 * @param lists the words apart, several in a text with commas between: 'order nummer, huis nummer'
 */
export function wordsApart(lists: readonly string[]): WrittenConfusions {
  return lists
    .flatMap((list) => list.split(', '))
    .flatMap((wrong) => [wrong, wrong.charAt(0).toUpperCase() + wrong.slice(1)])
    .map((wrong) => ({ wrong, right: wrong.replace(' ', ''), notAfter: letters }));
}
