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
  const place = document.querySelector('#toast');
  if (!place) return;
  place.textContent = text;
  place.classList.add('shown');
  clearTimeout(timer);
  timer = setTimeout(() => place.classList.remove('shown'), 6000);
}

/** Does an act and says so where it did not work. */
export async function actAndTell(name: string, body: Readonly<Record<string, unknown>>): Promise<ActAnswer> {
  const answer = await act(name, body);
  if (!answer.ok && answer.message) toast(answer.message);
  return answer;
}
