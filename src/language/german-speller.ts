import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
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
  const file = join(dirname(dictionary), 'de_DE.trie.gz');
  const trie = decodeTrie(await promisify(gunzip)(await readFile(file)));
  return {
    knows: (word) => knows(trie, word),
    suggest: (word) => suggest(trie, word),
  };
}

function knows(trie: ITrie, word: string): boolean {
  if (has(trie, word)) return true;
  const begun = word.charAt(0).toLowerCase() + word.slice(1);
  if (begun !== word && has(trie, begun)) return true;
  return swissForms(word).some((form) => has(trie, form)) || isCompound(trie, word, 2);
}

function has(trie: ITrie, word: string): boolean {
  return trie.hasWord(word, true);
}

/** Swiss German writes ss for ß. */
function swissForms(word: string): string[] {
  return [...word.matchAll(/ss/g)].map(({ index }) => `${word.slice(0, index)}ß${word.slice(index + 2)}`);
}

/** Whether the word is known nouns in a row, "Sendung-s-nummer", `joints` of them at most. */
function isCompound(trie: ITrie, word: string, joints: number): boolean {
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const last = word.slice(at);
    // A compound is written like its last part: a noun's with a capital.
    const lastKnown = capital ? has(trie, capitalised(last)) : has(trie, last);
    if (!lastKnown && !(joints > 1 && isCompound(trie, capital ? capitalised(last) : last, joints - 1)))
      continue;
    if (links.some((link) => isFirstPart(trie, word.slice(0, at), link))) return true;
  }
  return false;
}

function isFirstPart(trie: ITrie, part: string, link: string): boolean {
  if (!part.endsWith(link)) return false;
  const noun = capitalised(part.slice(0, part.length - link.length));
  return noun.length >= shortestPart && has(trie, noun);
}

function suggest(trie: ITrie, word: string): string[] {
  const spelledOut = word.replace(/[aou]e/g, (pair) => ({ ae: 'ä', oe: 'ö', ue: 'ü' })[pair] as string);
  const near = trie.suggest(word, { numSuggestions: 10, ignoreCase: false, timeout: 200 });
  const candidates = [spelledOut, capitalised(word), ...near];
  return [...new Set(candidates)].filter((candidate) => candidate !== word && has(trie, candidate));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
