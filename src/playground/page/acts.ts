import type { ActAnswer } from './snapshot.ts';

/** Posts what the person did; answers what Slack would show them. Never throws. */
export async function act(name: string, body: Readonly<Record<string, unknown>>): Promise<ActAnswer> {
  try {
    const response = await fetch(`/acts/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as ActAnswer;
  } catch {
    return { ok: false, message: 'The playground does not answer. Is npm start still running?' };
  }
}

let timer: number | undefined;

/** Says a sentence to the person, and to their screen reader. */
export function toast(text: string): void {
  const place = document.querySelector<HTMLElement>('#toast');
  if (!place) return;
  // Shown anew each time: the newest comes on top, of an open dialog too.
  place.hidePopover();
  place.showPopover();
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => place.hidePopover(), 6000);
}

/** Does an act and says so where it did not work. */
export async function actAndTell(name: string, body: Readonly<Record<string, unknown>>): Promise<ActAnswer> {
  const answer = await act(name, body);
  if (!answer.ok && answer.message) toast(answer.message);
  return answer;
}
