import type { Language } from '../context.ts';
import { languages } from '../context.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';
import { zh } from './zh.ts';

const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  pl,
  sv,
  pt,
  tr,
  ja,
  zh,
};
const unspaced: readonly Language[] = ['ja', 'zh'];
const compiled = new Map<string, RegExp>();

/**
 * Whether a text speaks of something.
 * @param text a sentence or a message
 * @param language whose words to look for; null: those of all twelve
 */
export function speaksOf(concept: Concept, text: string, language: Language | null): boolean {
  return language === null
    ? languages.some((each) => patternOf(concept, each).test(text))
    : patternOf(concept, language).test(text);
}

function patternOf(concept: Concept, language: Language, flags = 'iu'): RegExp {
  const key = `${language} ${concept} ${flags}`;
  const known = compiled.get(key);
  if (known) return known;
  const words = vocabularies[language][concept].map((word) => word.replace(/_$/, '(?!\\p{L})')).join('|');
  // Nothing to look for must never match.
  const source = words === '' ? '(?!)' : unspaced.includes(language) ? words : `(?<!\\p{L})(?:${words})`;
  const pattern = new RegExp(source, flags);
  compiled.set(key, pattern);
  return pattern;
}

/** Where a text speaks of something: the first unit of each place. */
export function placeOf(concept: Concept, text: string, language: Language | null): number[] {
  const spoken = language === null ? languages : [language];
  return spoken.flatMap((each) =>
    [...text.matchAll(patternOf(concept, each, 'giu'))].map((match) => match.index),
  );
}
