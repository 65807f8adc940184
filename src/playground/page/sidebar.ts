import { avatar, roleOf } from './avatar.ts';
import { el, icon } from './dom.ts';
import type { ShownChannel, Snapshot } from './snapshot.ts';
import { channelIn, type Place, personIn } from './state.ts';

/** The newest message each person has seen in each channel. */
const seen = new Map<string, string>();

/** The list of channels; those with something new are bold. */
export function showChannels(
  list: HTMLElement,
  snapshot: Snapshot,
  place: Place,
  go: (channel: string) => void,
): void {
  const current = channelIn(snapshot, place);
  if (current) seen.set(`${snapshot.me} ${current.id}`, newest(current));
  const items = (channels: readonly ShownChannel[]) =>
    channels.map((channel) =>
      el(
        'li',
        {},
        el(
          'button',
          {
            type: 'button',
            class: hasNews(snapshot, channel) ? 'channel news' : 'channel',
            'aria-current': channel.id === current?.id ? 'page' : null,
            click: () => go(channel.id),
          },
          channel.kind === 'im'
            ? avatar(personIn(snapshot, snapshot.app.userId), 'small')
            : icon(channel.kind === 'private' ? 'lock' : 'hash'),
          el('span', {}, channel.name),
        ),
      ),
    );
  const direct = snapshot.channels.filter(({ kind }) => kind === 'im');
  list.replaceChildren(
    el('h2', {}, 'Channels'),
    el('ul', {}, ...items(snapshot.channels.filter(({ kind }) => kind !== 'im'))),
    ...(direct.length ? [el('h2', {}, 'Direct messages'), el('ul', {}, ...items(direct))] : []),
  );
}

function newest(channel: ShownChannel): string {
  return channel.messages.at(-1)?.ts ?? '';
}

function hasNews(snapshot: Snapshot, channel: ShownChannel): boolean {
  return newest(channel) > (seen.get(`${snapshot.me} ${channel.id}`) ?? '');
}

/** The row of people one can be. */
export function showPeople(row: HTMLElement, snapshot: Snapshot, be: (person: string) => void): void {
  const key = `${snapshot.me} ${snapshot.people.length}`;
  if (row.dataset.key === key) return;
  row.dataset.key = key;
  const me = personIn(snapshot, snapshot.me);
  const others = snapshot.people.filter(({ kind }) => kind !== 'app' && kind !== 'slackbot');
  row.replaceChildren(
    el('span', { class: 'you-are', id: 'you-are' }, 'You are'),
    el(
      'span',
      { class: 'faces', role: 'group', 'aria-labelledby': 'you-are' },
      ...others.map((person) => {
        const language = person.language === 'English' ? null : `Slack in ${person.language}`;
        const note = [person.title, roleOf(person), language].filter(Boolean).join(', ');
        return el(
          'button',
          {
            type: 'button',
            class: 'face',
            'aria-pressed': String(person.id === me.id),
            'aria-label': `${person.name} (${note})`,
            title: `${person.name}: ${note}`,
            click: () => be(person.id),
          },
          avatar(person),
          person.id === me.id &&
            el(
              'span',
              { class: 'whoami' },
              el('b', {}, person.name),
              el('small', {}, [roleOf(person) ?? person.title, language].filter(Boolean).join(' · ')),
            ),
        );
      }),
    ),
  );
}
