import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { Speller } from '../policy/text-tools.ts';

/** The two files of a Hunspell dictionary, as the `dictionary-*` packages hand them out (UTF-8). */
export interface HunspellDictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/**
 * Loads a speller from one dictionary or more; a word is known where any of them knows it (British and American
 * English).
 * @throws Error where a dictionary can't be read
 */
export async function loadHunspellSpeller(dictionaries: readonly HunspellDictionary[]): Promise<Speller> {
  const utf8 = new TextDecoder();
  const loaded: Hunspell[] = [];
  for (const { aff, dic } of dictionaries)
    loaded.push(await createHunspellFromStrings(utf8.decode(aff), utf8.decode(dic)));
  return {
    knows: (word) => loaded.some((hunspell) => hunspell.testSpelling(word)),
    suggest: (word) => [...new Set(loaded.flatMap((hunspell) => hunspell.getSpellingSuggestions(word)))],
  };
}
