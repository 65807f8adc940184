import type { DraftContext, Language } from './context.ts';
import { eastAsian, rankLanguages } from './identify-language.ts';
import { countFunctionWords } from './languages/function-words.ts';
import { unmistakableLanguage } from './languages/unmistakable-words.ts';
import { languageOfLocale } from './locale-language.ts';
import { proseOf } from './prose.ts';
import type { Passage, Reading } from './reading.ts';
import type { TextTools } from './text-tools.ts';

/** A sentence and the language it is surely in; null where it is too short, or too full of names, to be sure. */
export interface ToldSentence {
  readonly passage: Passage;
  /** The sentence with what is no prose masked; as long as the passage, where the text isn't endless. */
  readonly prose: string;
  readonly language: Language | null;
  /** The language to check the sentence's words and grammar in: its own, else the text's; null where that is unsure too. */
  readonly checkedIn: Language | null;
}

/** Letters, with the apostrophes and hyphens inside a word. */
const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const fewestWords = 4;
const fewestIdeographs = 8;
/** So many words of one language alone settle a sentence. */
const fewestTelling = 2;
/** Scores as near as this decide nothing; the buyer's language is taken then. */
const closeScores = 0.15;
/** Characters that the other of the two scripts' standards doesn't use, or hardly ever. */
const chineseOnly = /[您们这为订单货请谢码给发说还从关时间问题门让吗呢吧啊哪谁]/u;

/** Tells the language of each sentence on its own, so that one in another language than the rest is seen. */
export function sentenceLanguages(
  reading: Reading,
  context: DraftContext,
  tools: TextTools,
): readonly ToldSentence[] {
  const before = kept.get(reading);
  if (before && before.context === context && before.tools === tools) return before.told;
  const told = tellLanguages(reading, context, tools);
  kept.set(reading, { context, tools, told });
  return told;
}

interface Kept {
  readonly context: DraftContext;
  readonly tools: TextTools;
  readonly told: readonly ToldSentence[];
}

/** Three rules ask, of one reading and with the same context and tools. */
const kept = new WeakMap<Reading, Kept>();

function tellLanguages(reading: Reading, context: DraftContext, tools: TextTools): ToldSentence[] {
  const prose = proseOf(reading, context);
  const told = reading.sentences
    .filter(({ start }) => start < prose.length)
    .map((passage) => {
      const text = prose.slice(passage.start, passage.end);
      return { passage, prose: text, language: languageOf(text, reading.language, tools) };
    });
  const main = mainLanguage(reading, told, prose, context, tools);
  return told.map((sentence) => ({ ...sentence, checkedIn: sentence.language ?? main }));
}

/** The language of the sentences that don't tell it themselves. */
function mainLanguage(
  { language }: Reading,
  told: readonly { readonly language: Language | null }[],
  prose: string,
  { buyerLocale }: DraftContext,
  tools: TextTools,
): Language | null {
  const sure = told.flatMap((sentence) => sentence.language ?? []);
  if (sure.length > 0) return language && sure.includes(language) ? language : (sure[0] ?? null);
  if (language === 'ja' || language === 'zh') return language;
  const words = prose.match(word) ?? [];
  const likely = tools.identify?.(words.join(' ')) ?? [];
  const buyers = languageOfLocale(buyerLocale);
  const score = likely.find((candidate) => candidate.language === buyers)?.score;
  if (score !== undefined && (likely[0]?.score ?? 0) - score < closeScores) return buyers;
  const lowerCased = words.map((found) => found.toLowerCase());
  const held = language ? countFunctionWords(language, lowerCased) : 0;
  return held > 0 || words.length >= fewestWords ? language : null;
}

function languageOf(prose: string, ofDraft: Language | null, tools: TextTools): Language | null {
  if (!eastAsian.test(prose)) return latinLanguageOf(prose, tools);
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
  if (found.length < fewestWords || uncapitalised.length * 3 < found.length) return null;
  if (!tools.identify) return null;
  const told = unmistakableLanguage(uncapitalised, fewestTelling);
  if (told) return told;
  const [best, second] = rankLanguages(found.join(' '), tools);
  if (!best) return null;
  const lead = best.score - (second?.score ?? 0);
  const held = countFunctionWords(best.language, uncapitalised);
  const sure =
    (held >= 2 && lead >= 0.04) || (held >= 1 && lead >= 0.1) || lead >= (found.length >= 8 ? 0.15 : 0.22);
  return sure ? best.language : null;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
