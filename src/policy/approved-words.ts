import type { DraftContext } from './context.ts';

/** The words of the team's list and of the order's item titles, in small letters, and the parts of compound ones. */
export function approvedWords({ teamWords = [], itemTitles = [] }: DraftContext): ReadonlySet<string> {
  const words = [...teamWords, ...itemTitles].flatMap(
    (text) => text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [],
  );
  return new Set(words.flatMap((word) => [word.replaceAll('’', "'"), ...word.split(/['’-]/)]));
}
