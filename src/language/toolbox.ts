import type { DraftContext, Language } from '../policy/context.ts';
import { languagesOf } from '../policy/languages-of.ts';
import {
  type GrammarChecker,
  type MissingTool,
  noTextTools,
  type Speller,
  type TextTools,
} from '../policy/text-tools.ts';
import { loadHarper } from './harper-grammar.ts';
import { loadLanguageDetector } from './identify-language.ts';
import { loadSentenceModel } from './sentence-model-file.ts';
import { loadSpeller } from './spellers.ts';

/** Text tools, each loaded when it is first asked for and kept from then on. */
export interface Toolbox {
  /** The tools of the languages named, the language detector among them. */
  toolsFor(languages: Iterable<Language>): Promise<TextTools>;
  /** The tools a draft needs: those of the languages it is written in and of the buyer's. */
  toolsForDraft(draft: string, context: DraftContext): Promise<TextTools>;
}

export function createToolbox(): Toolbox {
  const identify = once(loadLanguageDetector);
  const harper = once(loadHarper);
  const sentenceModel = once(loadSentenceModel);
  const spellers = new Map<Language, ReturnType<typeof loadSpeller>>();
  const spellerOf = (language: Language) => {
    const loading = spellers.get(language) ?? loadSpeller(language);
    spellers.set(language, loading);
    return loading;
  };

  async function toolsFor(languages: Iterable<Language>): Promise<TextTools> {
    const found: Partial<Record<Language, Speller>> = {};
    const grammars: Partial<Record<Language, GrammarChecker>> = {};
    const missing: MissingTool[] = [];
    for (const language of new Set(languages)) {
      const speller = await spellerOf(language);
      if (speller && 'missing' in speller) missing.push(speller.missing);
      else if (speller) found[language] = speller;
      if (language === 'en') grammars.en = await harper();
    }
    return {
      identify: await identify(),
      sentenceModel: await sentenceModel(),
      spellers: found,
      grammars,
      missing,
    };
  }

  return {
    toolsFor,
    async toolsForDraft(draft, context) {
      return toolsFor(languagesOf(draft, context, { ...noTextTools, identify: await identify() }));
    },
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load();
    return loading;
  };
}
