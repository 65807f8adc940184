import type { Language } from '../context.ts';
import type { Grammar } from '../meaning/compile-pack.ts';
import { compilePack } from '../meaning/compile-pack.ts';
import type { LanguagePack, MeaningRule } from '../meaning/language-pack.ts';
import type { Reading } from '../reading.ts';
import type { BadExample, GoodExample, Rule } from '../rule.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { japanese } from './ja/index.ts';
import { dutch } from './nl/index.ts';
import { polish } from './pl/index.ts';
import { portuguese } from './pt/index.ts';
import { swedish } from './sv/index.ts';
import { turkish } from './tr/index.ts';
import { chinese } from './zh/index.ts';

/** The languages whose meaning is read. A language without a pack: its meaning rules are silent. */
export const packs: Partial<Readonly<Record<Language, LanguagePack>>> = {
  en: english,
  de: german,
  nl: dutch,
  fr: french,
  es: spanish,
  it: italian,
  pl: polish,
  pt: portuguese,
  sv: swedish,
  tr: turkish,
  zh: chinese,
  ja: japanese,
};

const grammars = new Map<Language, Grammar>();

/** The grammar of a draft's language; null where none is kept. Compiled at the first draft in it. */
export function grammarOf(reading: Reading): Grammar | null {
  const language = reading.language ?? guessLanguage(reading.text);
  const pack = language && packs[language];
  if (!pack) return null;
  const compiled = grammars.get(pack.language) ?? compilePack(pack);
  grammars.set(pack.language, compiled);
  return compiled;
}

/** The language with most of its common words in the text; English, as most drafts are, where Latin letters have none. */
function guessLanguage(text: string): Language | null {
  const words = new Set(
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  let best: Language | null = /[a-z]/i.test(text) ? 'en' : null;
  let most = 0;
  for (const { language, commonWords } of Object.values(packs)) {
    const hits = commonWords.filter((word) => words.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

/** A rule's examples in every language, for the rule's own module. */
export function examplesOf(id: MeaningRule): Rule['examples'] {
  const all = Object.values(packs);
  const inLanguage =
    (language: Language) =>
    <Example extends GoodExample | BadExample>(example: Example): Example => ({ ...example, language });
  return {
    good: all.flatMap(({ language, rules }) => rules[id].good.map(inLanguage(language))),
    bad: all.flatMap(({ language, rules }) => rules[id].bad.map(inLanguage(language))),
  };
}
