import { afterEach, describe, expect, it } from 'vitest';
import { createToolbox } from '../../src/language/toolbox.ts';
import { startWorkerJudge, type WorkerJudgeOptions } from '../../src/language/worker-judge.ts';
import { reviewDraft } from '../../src/policy/review-draft.ts';
import { startLanguageToolServer } from './language-tool-server.ts';

/** A thread that does what the draft says. */
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, draft, locale }) => {
      if (draft === 'hang') return;
      if (draft === 'exit') process.exit(3);
      if (draft === 'throw') setImmediate(() => { throw new Error('out of ink'); });
      else if (draft === 'fail') parentPort.postMessage({ id, problem: 'no dictionary' });
      else parentPort.postMessage({ id, review: { draft, locale } });
    });
  `)}`,
);

const stops: (() => Promise<void>)[] = [];
function judge(options: WorkerJudgeOptions = {}) {
  const started = startWorkerJudge(options);
  stops.push(() => started.stop());
  return (draft: string) => started.review(draft, {}, 'en');
}
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

describe('the judge in its thread', () => {
  it('asks the LanguageTool server that is set', async () => {
    const { url, asked } = await startLanguageToolServer();
    const started = startWorkerJudge({ languageToolUrl: url });
    stops.push(() => started.stop());
    const draft = 'Der Fahrer kam gestern bei dem Wind leider nicht zu Ihnen.';
    const { violations } = await started.review(draft, { buyerLocale: 'de-DE' }, 'en');
    expect(violations.map(({ start, end }) => draft.slice(start ?? 0, end ?? 0))).toContain('bei dem Wind');
    expect(asked).toHaveLength(1);
  });

  it('reviews as the policy does in-process', async () => {
    const draft = 'Ihre Bestelung kommt am 16. April an. Besuchen Sie www.nordhavn-shop.example!';
    const context = { buyerLocale: 'de-DE', orderId: '305-7712904-6618230', marketplace: 'DE' };
    const started = startWorkerJudge();
    stops.push(() => started.stop());
    const tools = await createToolbox().toolsForDraft(draft, context);
    const review = await started.review(draft, context, 'en');
    expect(review).toEqual(reviewDraft(draft, context, { tools, locale: 'en' }));
    expect(review.violations.map(({ rule }) => rule)).toContain('spelling');
  });

  it('answers in turn', async () => {
    const review = judge({ module: obedient });
    const answers = await Promise.all(['one', 'two', 'three'].map(review));
    expect(answers).toEqual(['one', 'two', 'three'].map((draft) => ({ draft, locale: 'en' })));
  });

  it('gives up a review that takes too long, and goes on with the next in a new thread', async () => {
    const review = judge({ module: obedient, timeoutMs: 2000 });
    const [late, after] = await Promise.allSettled(['hang', 'after'].map(review));
    expect(late).toMatchObject({ reason: { message: expect.stringMatching(/took longer than 2 seconds/) } });
    expect(after).toMatchObject({ value: { draft: 'after' } });
  });

  it.each([
    ['exit', /ended with code 3.+check it again/],
    ['throw', /died: out of ink.+check it again/],
  ])('outlives its thread: %s', async (end, message) => {
    const review = judge({ module: obedient });
    const [lost, after] = await Promise.allSettled([end, 'after'].map(review));
    expect(lost).toMatchObject({ reason: { message: expect.stringMatching(message) } });
    expect(after).toMatchObject({ value: { draft: 'after' } });
  });

  it('says why a check failed, and keeps the thread', async () => {
    const review = judge({ module: obedient });
    await expect(review('fail')).rejects.toThrow('The check failed: no dictionary');
    await expect(review('after')).resolves.toMatchObject({ draft: 'after' });
  });

  it('rejects what is left when it is stopped, and all that comes later', async () => {
    const started = startWorkerJudge({ module: obedient });
    const left = Promise.allSettled(['hang', 'waiting'].map((draft) => started.review(draft, {}, 'en')));
    await started.stop();
    for (const outcome of await left)
      expect(outcome).toMatchObject({ reason: { message: expect.stringMatching(/stopped before/) } });
    await expect(started.review('late', {}, 'en')).rejects.toThrow(/was stopped/);
  });

  it('starts with the languages to make ready for, and judges in the thread it started', async () => {
    const telling = new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort, threadId, workerData } from 'node:worker_threads';
        parentPort.on('message', ({ id }) => {
          parentPort.postMessage({ id, review: { ...workerData, threadId } });
        });
      `)}`,
    );
    const started = startWorkerJudge({ module: telling, languages: ['de', 'fr'] });
    stops.push(() => started.stop());
    started.warmUp();
    started.warmUp();
    const [first, second] = await Promise.all(['one', 'two'].map((draft) => started.review(draft, {}, 'en')));
    expect(first).toMatchObject({ languages: ['de', 'fr'] });
    expect(second).toEqual(first);
  });

  it('judges as well while it is making ready', async () => {
    const started = startWorkerJudge({ languages: ['sv'] });
    stops.push(() => started.stop());
    started.warmUp();
    const review = await started.review(
      'Hej, din bestälning kommer på fredag.',
      { buyerLocale: 'sv-SE' },
      'en',
    );
    expect(review.language).toBe('sv');
  });
});
