import { type DraftContext, type Language, languages } from './context.ts';
import { countFunctionWords } from './languages/function-words.ts';
import { objectMark, proseOf } from './prose.ts';
import type { Passage, Reading } from './reading.ts';
import type { TextTools } from './text-tools.ts';

/** A sentence and the language it is surely in; null where it is too short, or too full of names, to be sure. */
export interface ToldSentence {
  readonly passage: Passage;
  /** The sentence with what is no prose masked; as long as the passage. */
  readonly prose: string;
  readonly language: Language | null;
}

/** Letters, with the apostrophes and hyphens inside a word. */
const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const fewestWords = 4;
const fewestIdeographs = 8;
/** Characters that the other of the two scripts' standards doesn't use, or hardly ever. */
const chineseOnly = /[您们这为订单货请谢码给发说还从关时间问题门让吗呢吧啊哪谁]/u;

/** Tells the language of each sentence on its own, so that one in another language than the rest is seen. */
export function sentenceLanguages(reading: Reading, context: DraftContext, tools: TextTools): ToldSentence[] {
  const prose = proseOf(reading, context);
  return reading.sentences.map((passage) => {
    const text = prose.slice(passage.start, passage.end);
    return { passage, prose: text, language: languageOf(text, reading.language, tools) };
  });
}

function languageOf(prose: string, ofDraft: Language | null, tools: TextTools): Language | null {
  const kana = count(prose, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const ideographs = count(prose, /\p{Script=Han}/gu);
  const latin = count(prose, /\p{Script=Latin}/gu);
  if ((kana + ideographs) * 2 > latin) {
    if (kana > 1) return 'ja';
    if (chineseOnly.test(prose)) return 'zh';
    return ideographs >= fewestIdeographs && ofDraft !== 'ja' ? 'zh' : null;
  }
  return latinLanguageOf(prose, tools);
}

function latinLanguageOf(prose: string, tools: TextTools): Language | null {
  const found = prose.match(word)?.filter((token) => token !== token.toUpperCase()) ?? [];
  const uncapitalised = found.filter((token) => token === token.toLowerCase());
  if (!tools.identify || found.length < fewestWords || uncapitalised.length * 3 < found.length) return null;
  const [best, second] = tools
    .identify(found.join(' '))
    .filter(({ language }) => (languages as readonly string[]).includes(language));
  if (!best) return null;
  const lead = best.score - (second?.score ?? 0);
  const held = countFunctionWords(best.language, uncapitalised);
  const sure =
    (held >= 2 && lead >= 0.04) || (held >= 1 && lead >= 0.1) || (found.length >= 8 && lead >= 0.15);
  return sure ? (best.language as Language) : null;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** Whether there is nothing to read in a text but what was masked. */
export function isBare(prose: string): boolean {
  return !/\p{L}/u.test(prose.replaceAll(objectMark, ''));
}
