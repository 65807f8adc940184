import { Worker } from 'node:worker_threads';
import type { Judge } from '../commands/ports.ts';
import type { DraftContext, Language } from '../policy/context.ts';
import type { Review } from '../policy/suggestion.ts';
import type { WordingLocale } from '../policy/wording.ts';
import type { JudgeAnswer, JudgeRequest, JudgeStart } from './judge-worker.ts';

export interface WorkerJudgeOptions {
  /** How long one review may take, the loading of its text tools included. */
  readonly timeoutMs?: number;
  /** Languages whose text tools are loaded as soon as the thread starts, in this order. */
  readonly languages?: readonly Language[];
  /** The base of a LanguageTool server that is asked for grammar; null for none. */
  readonly languageToolUrl?: string | null;
  /** The thread's module; another one only in tests. */
  readonly module?: URL;
}

export interface WorkerJudge extends Judge {
  /** Starts the thread ahead of the first review, so that the first seller needn't wait for the text tools. */
  warmUp(): void;
  stop(): Promise<void>;
}

interface Job {
  readonly request: JudgeRequest;
  readonly resolve: (review: Review) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A judge that reviews drafts in a thread of its own, one after the other, so that neither loading the text tools
 * nor a slow draft holds up the bot. The thread starts with the first review,
 * or when it is warmed up; one that dies or takes too long is
 * replaced, and only the review it was at fails.
 */
export function startWorkerJudge({
  timeoutMs = 20_000,
  languages = [],
  languageToolUrl = null,
  module = judgeModule,
}: WorkerJudgeOptions = {}): WorkerJudge {
  const waiting: Job[] = [];
  let thread: Worker | null = null;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let requests = 0;
  let stopped = false;

  function startThread(): Worker {
    const started = new Worker(module, { workerData: { languages, languageToolUrl } satisfies JudgeStart });
    started.on('message', (answer: JudgeAnswer) => {
      if (started === thread && answer.id === current?.request.id) settle(answer);
    });
    started.on('error', (error) => abandon(started, `The judging thread died: ${error.message}`));
    started.on('exit', (code) => abandon(started, `The judging thread ended with code ${code}`));
    return started;
  }

  function next(): void {
    const job = waiting.shift();
    if (!job) {
      // An idle judge alone keeps no process alive.
      thread?.unref();
      return;
    }
    current = job;
    thread ??= startThread();
    thread.ref();
    timer = setTimeout(() => {
      const late = thread;
      if (late) abandon(late, `The check took longer than ${timeoutMs / 1000} seconds and was stopped`);
      void late?.terminate();
    }, timeoutMs);
    thread.postMessage(job.request);
  }

  function finish(): Job | null {
    clearTimeout(timer);
    const job = current;
    current = null;
    return job;
  }

  function settle(answer: JudgeAnswer): void {
    const job = finish();
    if ('review' in answer) job?.resolve(answer.review);
    else job?.reject(new Error(`The check failed: ${answer.problem}`));
    next();
  }

  /** Gives the thread up; a thread given up before is none of our business any more. */
  function abandon(lost: Worker, problem: string): void {
    if (lost !== thread) return;
    thread = null;
    finish()?.reject(new Error(`${problem}. The draft is kept: check it again.`));
    next();
  }

  return {
    warmUp() {
      if (stopped || thread) return;
      thread = startThread();
      thread.unref();
    },
    review: (draft: string, context: DraftContext, locale: WordingLocale) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Error('The judge was stopped: no draft is checked any more.'));
        waiting.push({ request: { id: ++requests, draft, context, locale }, resolve, reject });
        if (!current) next();
      }),
    async stop() {
      stopped = true;
      const ending = thread;
      thread = null;
      const left = [finish(), ...waiting.splice(0)];
      for (const job of left) job?.reject(new Error('The judge was stopped before this draft was checked.'));
      await ending?.terminate();
    },
  };
}

/** Node 20 runs no TypeScript in a thread: under a test runner, which loads this file as source, the built one serves. */
const judgeModule = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/language/judge-worker.js', import.meta.url)
  : new URL('./judge-worker.js', import.meta.url);
