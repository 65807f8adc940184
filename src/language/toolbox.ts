import type { DraftContext, Language } from '../policy/context.ts';
import { grammarTextsOf } from '../policy/grammar-text.ts';
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
import { type LanguageTool, languageToolLanguages } from './language-tool.ts';
import { loadSentenceModel } from './sentence-model-file.ts';
import { loadSpeller } from './spellers.ts';

/** Text tools, each loaded when it is first asked for and kept from then on. */
export interface Toolbox {
  /** The tools of the languages named, the language detector among them. */
  toolsFor(languages: Iterable<Language>): Promise<TextTools>;
  /** The tools a draft needs: those of the languages it is written in and of the buyer's. */
  toolsForDraft(draft: string, context: DraftContext): Promise<TextTools>;
}

/** @param languageTool asked for each draft's grammar where it is given */
export function createToolbox({
  languageTool,
}: {
  readonly languageTool?: LanguageTool | null;
} = {}): Toolbox {
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
      const tools = await toolsFor(
        languagesOf(draft, context, { ...noTextTools, identify: await identify() }),
      );
      return languageTool ? withServersGrammar(languageTool, draft, context, tools) : tools;
    },
  };
}

/** One question a draft: in the language with most to check, of those the server is asked for. */
async function withServersGrammar(
  languageTool: LanguageTool,
  draft: string,
  context: DraftContext,
  tools: TextTools,
): Promise<TextTools> {
  const asked = grammarTextsOf(draft, context, tools).find(({ language }) =>
    languageToolLanguages.includes(language),
  );
  if (!asked) return tools;
  const { language, text } = asked;
  const checker = await languageTool.checkerFor(text, language);
  return checker
    ? { ...tools, grammars: { ...tools.grammars, [language]: checker } }
    : { ...tools, missing: [...tools.missing, { kind: 'grammar-server', language }] };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load();
    return loading;
  };
}
