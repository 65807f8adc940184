import type { GrammarRule } from './grammar-rule.ts';
import { expression } from './grammar-rule.ts';

/**
 * Words and what they can agree in, each as a string of one-letter features of the language's own choosing
 * (`m` masculine singular, `F` feminine plural, ...). Two words agree where they share a feature.
 */
export interface AgreementTable {
  readonly determiners: Readonly<Record<string, string>>;
  readonly nouns: Readonly<Record<string, string>>;
  /** What may stand between the two, as a regular expression: an adjective's ending, mostly. */
  readonly between?: string;
  /** Determiners that may be a pronoun instead: they count only where no verb can follow, at a sentence's start. */
  readonly onlyAtStart?: readonly string[];
}

/** A determiner that can't go with its noun: "Les livraison", "der Paket". */
export function agreement(
  name: string,
  { determiners, nouns, between, onlyAtStart = [] }: AgreementTable,
  { wrong, right = [] }: { readonly wrong: readonly string[]; readonly right?: readonly string[] },
): GrammarRule {
  const either = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
  const source = `(?<determiner>${either(Object.keys(determiners))}) (?:${between ? `(?:${between}) ` : ''})?(?<noun>${either(Object.keys(nouns))})`;
  const pattern = expression(source, 'giu');
  return {
    name,
    pattern,
    wrong,
    right,
    *find(sentence) {
      for (const { 0: found, index, groups = {} } of sentence.matchAll(pattern)) {
        const determiner = (groups.determiner ?? '').toLowerCase();
        const noun = entry(nouns, groups.noun ?? '');
        const before = sentence.slice(0, index);
        // After a comma it may be a relative pronoun: "ein Paket, das Artikel enthält".
        if (/,\s*$/.test(before)) continue;
        if (onlyAtStart.includes(determiner) && /\p{L}/u.test(before)) continue;
        const allowed = determiners[determiner] ?? '';
        if ([...noun].some((feature) => allowed.includes(feature))) continue;
        yield { start: index, end: index + found.length, replacement: null };
      }
    },
  };
}

function entry(table: Readonly<Record<string, string>>, word: string): string {
  return (
    table[word] ?? table[word.toLowerCase()] ?? table[word.charAt(0).toUpperCase() + word.slice(1)] ?? ''
  );
}

/** Words of one feature: `withFeature('m', 'Termin Betrag')`. */
export function withFeature(feature: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, feature]));
}
