import { el, icon } from './dom.ts';
import type { Person } from './snapshot.ts';

const hues = [12, 205, 145, 275, 40, 330];

/** A coloured square with initials; the app's holds a tick. */
export function avatar(person: Person, size: 'small' | 'medium' = 'medium'): HTMLElement {
  const node = el('span', { class: `avatar ${size} ${person.kind}`, 'aria-hidden': 'true' });
  if (person.kind === 'app') node.append(icon('check'));
  else node.append(person.kind === 'slackbot' ? '#' : initials(person.name));
  node.dataset.hue = String(hues[hueOf(person.id)]);
  return node;
}

function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return [...name].at(-1) ?? '';
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0] ?? '')
    .join('');
}

function hueOf(id: string): number {
  return [...id].reduce((hash, letter) => (hash * 41 + letter.charCodeAt(0)) % 9973, 1) % hues.length;
}

/** What a person may do here, in a word. */
export function roleOf(person: Person): string | null {
  if (person.kind === 'guest') return 'guest';
  if (person.kind === 'outsider') return 'other workspace';
  return person.isApprover ? 'may approve' : null;
}
