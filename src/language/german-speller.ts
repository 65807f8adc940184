import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Speller } from '../policy/text-tools.ts';

/** Shorter parts let mistakes pass as compounds. */
const shortestPart = 4;
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * Loads the German speller: cspell's word list (LGPL), since Hunspell's German dictionary is GPL only. The list
 * knows few compounds, and German makes them freely, so a word of known nouns is known too.
 */
export async function loadGermanSpeller(): Promise<Speller> {
  const dictionary = createRequire(import.meta.url).resolve('@cspell/dict-de-de/cspell-ext.json');
  const packed = await readFile(join(dirname(dictionary), 'de_DE.trie.gz'));
  const trie = decodeTrie(await promisify(gunzip)(packed));
  const has = remembering((word) => trie.hasWord(word, true));
  return {
    knows: (word) => knows(has, word),
    holds(word) {
      const { found, compoundUsed } = trie.findWord(word, { caseSensitive: true });
      return found !== false && !compoundUsed;
    },
    suggest(word) {
      const near = trie.suggest(word, { numSuggestions: 10, ignoreCase: false, timeout: 200 });
      return near.filter((candidate) => candidate !== word && has(candidate));
    },
  };
}

type WordTest = (word: string) => boolean;

/** Words come again and again, parts of compounds above all. */
function remembering(test: WordTest): WordTest {
  const most = 50_000;
  const answers = new Map<string, boolean>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    if (answers.size >= most) answers.clear();
    const answer = test(word);
    answers.set(word, answer);
    return answer;
  };
}

function knows(has: WordTest, word: string): boolean {
  if (has(word) || has(uncapitalised(word))) return true;
  return swissForms(word).some(has) || isCompound(has, word, 2);
}

/** Swiss German writes ss for ß. */
function swissForms(word: string): string[] {
  return [...word.matchAll(/ss/g)].map(({ index }) => `${word.slice(0, index)}ß${word.slice(index + 2)}`);
}

/** Whether the word is known nouns in a row, "Sendung-s-nummer", with `joints` joints at most. */
function isCompound(has: WordTest, word: string, joints: number): boolean {
  const isNoun = word !== uncapitalised(word);
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    if (!links.some((link) => isFirstPart(has, word.slice(0, at), link))) continue;
    // A compound is written like its last part: a noun's with a capital.
    const last = isNoun ? capitalised(word.slice(at)) : word.slice(at);
    if (has(last) || (joints > 1 && isCompound(has, last, joints - 1))) return true;
  }
  return false;
}

function isFirstPart(has: WordTest, part: string, link: string): boolean {
  if (!part.endsWith(link)) return false;
  const noun = capitalised(part.slice(0, part.length - link.length));
  return noun.length >= shortestPart && has(noun);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
