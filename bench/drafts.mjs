import { readFileSync } from 'node:fs';

/** A Chinese or Japanese word has this many characters, roughly. */
const charactersAWord = 1.7;

function lengthOf(text, language) {
  return language === 'ja' || language === 'zh' ? text.length / charactersAWord : text.split(/\s+/).length;
}

/**
 * Drafts of some hundred words from the development part of the corpus: several messages in one, in ever other
 * combinations, so that no two are the same.
 * @param {string} language
 * @param {number} count
 * @param {number} words as many as a draft has at least
 * @returns {{ text: string, context: object }[]}
 */
export function draftsOf(language, count, words = 100) {
  const file = new URL(`../test/corpus/development/${language}.jsonl`, import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return Array.from({ length: count }, (_, number) => {
    const step = 1 + 2 * Math.floor(number / rows.length);
    let at = number % rows.length;
    const { context } = rows[at];
    let text = `${number + 1}.`;
    while (lengthOf(text, language) < words) {
      text += `\n\n${rows[at].text}`;
      at = (at + step) % rows.length;
    }
    return { text, context };
  });
}
