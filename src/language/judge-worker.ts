import { parentPort, workerData } from 'node:worker_threads';
import type { DraftContext, Language } from '../policy/context.ts';
import { refuseEndless } from '../policy/draft-length.ts';
import { examplesOf } from '../policy/languages/index.ts';
import { reviewDraft } from '../policy/review-draft.ts';
import type { Review } from '../policy/suggestion.ts';
import type { WordingLocale } from '../policy/wording.ts';
import { createLanguageTool } from './language-tool.ts';
import { createToolbox } from './toolbox.ts';

/** What the judge asks of its thread, and what it is answered. Plain data: it crosses by structured clone. */
export interface JudgeRequest {
  readonly id: number;
  readonly draft: string;
  readonly context: DraftContext;
  readonly locale: WordingLocale;
}
export type JudgeAnswer =
  | { readonly id: number; readonly review: Review }
  | { readonly id: number; readonly problem: string };

/** What the thread is started with. */
export interface JudgeStart {
  /** Languages to make ready for before the first draft in them comes. */
  readonly languages: readonly Language[];
  /** The base of a LanguageTool server; null for none. */
  readonly languageToolUrl: string | null;
}

const { languages = [], languageToolUrl = null } = (workerData ?? {}) as Partial<JudgeStart>;
const toolbox = createToolbox({
  languageTool: languageToolUrl === null ? null : createLanguageTool({ url: languageToolUrl }),
});

/**
 * Loads a language's tools and checks a draft with them: dictionary, patterns and Harper take a second or more at
 * the first draft, and a few milliseconds from then on. Drafts that come meanwhile are taken between two languages.
 */
async function warm(languages: readonly Language[]): Promise<void> {
  const { bad } = examplesOf('marketing');
  for (const language of languages) {
    const tools = await toolbox.toolsFor([language]);
    for (const { text } of bad.filter((example) => example.language === language).slice(0, 1))
      reviewDraft(text, { buyerLocale: language }, { tools });
  }
}

async function answer({ id, draft, context, locale }: JudgeRequest): Promise<JudgeAnswer> {
  try {
    refuseEndless(draft);
    const tools = await toolbox.toolsForDraft(draft, context);
    return { id, review: reviewDraft(draft, context, { tools, locale }) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

// A tool that can't be loaded fails the draft that needs it, with its reason; nobody waits for this here.
warm(languages).catch(() => {});

parentPort?.on('message', async (request: JudgeRequest) => {
  parentPort?.postMessage(await answer(request));
});
