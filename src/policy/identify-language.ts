import { type Language, languages } from './context.ts';
import { countFunctionWords } from './languages/function-words.ts';
import { unmistakableLanguage } from './languages/unmistakable-words.ts';
import type { TextTools } from './text-tools.ts';

/** What says nothing about the language: links, addresses, codes with digits, words in capitals, slots. */
const noise = /https?:|www\.|[@\d]|^\P{L}*(?:\p{Lu}{2,}|\{\w+\})\P{L}*$/u;
/** Quoted stretches are mostly item titles, in whatever language the listing is (reference text-tools.md, "mixed"). */
const quoted = /["“”„«»「」『』][^"“”„«»「」『』\n]{1,200}["“”„«»「」『』]/gu;
/** So many words of one language alone settle a text. */
const fewestTelling = 5;
/** Below this many letters the text without its quotations is too short to go by. */
const enoughLetters = 24;
/** How far behind another language one of ours may come and still be taken. */
const neighbourly = 0.06;
/** Two languages this close are as good as level. */
const level = 0.02;

/** Text without these needs no counting: it is in no language that is told by its script. */
export const eastAsian = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * The language a text is written in.
 * @param text the reading's text
 * @returns null where it can't be told; Latin script takes a tool
 */
export function identifyLanguage(text: string, tools: TextTools): Language | null {
  if (eastAsian.test(text)) {
    const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu);
    const ideographs = count(text, /\p{Script=Han}+/gu);
    const latin = count(text, /\p{Script=Latin}+/gu);
    // A Chinese or Japanese character says as much as two or three letters do.
    if ((kana + ideographs) * 2 > latin) return kana * 8 > ideographs ? 'ja' : 'zh';
  }
  if (!tools.identify) return null;
  const prose = text.replace(/\S+/gu, (word) => (noise.test(word) ? ' ' : word));
  const bare = prose.replace(quoted, ' ');
  return (
    unmistakableLanguage(prose.match(/\p{L}+/gu) ?? [], fewestTelling) ??
    likeliest(count(bare, /\p{L}+/gu) >= enoughLetters ? bare : prose, tools)
  );
}

/** Of two that are level the one with more of its small words: "vamos denunciar você por golpe" is Portuguese, not Spanish. */
function likeliest(prose: string, tools: TextTools): Language | null {
  const [first, second] = rankLanguages(prose, tools);
  if (!first) return null;
  if (!second || first.score - second.score > level) return first.language;
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [ahead, behind] = [first, second].map(({ language }) => countFunctionWords(language, words));
  return (behind ?? 0) > (ahead ?? 0) ? second.language : first.language;
}

/**
 * The project's languages a text may be in, likeliest first; none where another language is clearly likelier.
 * @param prose a text of Latin script, without links and codes
 */
export function rankLanguages(prose: string, tools: TextTools): { language: Language; score: number }[] {
  const told = tools.identify?.(prose) ?? [];
  const scores = new Map(told.map(({ language, score }) => [language, score]));
  const ours: { language: Language; score: number }[] = [];
  for (const language of languages) {
    const score = scores.get(language);
    if (score !== undefined) ours.push({ language, score });
  }
  ours.sort((a, b) => b.score - a.score);
  // A short text may look a little more like a neighbour's language (Slovak for Polish) than like its own.
  return (told[0]?.score ?? 0) - (ours[0]?.score ?? 0) > neighbourly ? [] : ours;
}

function count(text: string, what: RegExp): number {
  return (text.match(what) ?? []).reduce((sum, run) => sum + run.length, 0);
}
