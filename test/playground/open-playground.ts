import { onTestFinished } from 'vitest';
import type { Snapshot } from '../../src/playground/page/snapshot.ts';

/** As `npm run build` left it: the judge's worker and the page's scripts exist only there. */
const built = new URL('../../dist/playground/main.js', import.meta.url).href;
const { startPlayground } = (await import(built)) as typeof import('../../src/playground/main.ts');

type Playground = Awaited<ReturnType<typeof startPlayground>>;

export interface PlaygroundForTest extends Playground {
  /** Posts what a person does, as the page does. */
  act(name: string, body: object): Promise<{ status: number; ok: boolean; message?: string }>;
  /** Follows a person's live view until it holds what is looked for. */
  until<T>(user: string, found: (snapshot: Snapshot) => T | null | undefined | false): Promise<T>;
}

/** The playground on a free port; stopped after the test. */
export async function openPlayground(): Promise<PlaygroundForTest> {
  const log = { info() {}, warn() {}, error() {} };
  const playground = await startPlayground({ port: 0, overrides: { log } });
  onTestFinished(() => playground.stop());
  return {
    ...playground,
    async act(name, body) {
      const response = await fetch(`${playground.url}/acts/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, ...((await response.json()) as { ok: boolean; message?: string }) };
    },
    async until(user, found) {
      for await (const snapshot of liveView(playground.url, user)) {
        const seen = found(snapshot);
        if (seen) return seen;
      }
      throw new Error('The live view ended.');
    },
  };
}

async function* liveView(url: string, user: string): AsyncGenerator<Snapshot> {
  const { body } = await fetch(`${url}/live?as=${user}`);
  if (!body) throw new Error('There is no live view.');
  let unread = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    const events = (unread + piece).split('\n\n');
    unread = events.pop() ?? '';
    for (const event of events) yield JSON.parse(event.replace(/^data: /, '')) as Snapshot;
  }
}
