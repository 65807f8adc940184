import { parentPort } from 'node:worker_threads';
import type { DraftContext } from '../policy/context.ts';
import { reviewDraft } from '../policy/review-draft.ts';
import type { Review } from '../policy/suggestion.ts';
import type { WordingLocale } from '../policy/wording.ts';
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

const toolbox = createToolbox();

async function answer({ id, draft, context, locale }: JudgeRequest): Promise<JudgeAnswer> {
  try {
    const tools = await toolbox.toolsForDraft(draft, context);
    return { id, review: reviewDraft(draft, context, { tools, locale }) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (request: JudgeRequest) => {
  parentPort?.postMessage(await answer(request));
});
