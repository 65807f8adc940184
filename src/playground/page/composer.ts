import { actAndTell } from './acts.ts';
import { el, icon } from './dom.ts';
import type { Snapshot } from './snapshot.ts';

/** Where what is typed goes. */
export interface Target {
  readonly snapshot: Snapshot;
  readonly channelId: string;
  readonly channelName: string;
  readonly thread: string | null;
}

export interface Composer {
  readonly node: HTMLElement;
  /** Tells it where it stands now. */
  aim(target: Target): void;
  /** Puts a text in, ready to be sent. */
  fill(text: string): void;
  /** Puts a text in where the cursor is. */
  insert(text: string): void;
}

interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

/** The box one writes in: Enter sends, Shift+Enter breaks the line, `/` and `@` offer what there is. */
export function createComposer(id: string): Composer {
  let target: Target | null = null;
  let chosen = 0;
  let dismissed = false;
  const listId = `${id}-suggestions`;
  const list = el('ul', {
    class: 'suggestions',
    role: 'listbox',
    id: listId,
    'aria-label': 'Suggestions',
    hidden: true,
  });
  const area = el('textarea', {
    id,
    rows: 1,
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    input: () => {
      dismissed = false;
      chosen = 0;
      refresh();
    },
    keydown: (event) => onKey(event as KeyboardEvent),
    blur: () => setTimeout(() => list.toggleAttribute('hidden', true), 150),
  });
  const send = el(
    'button',
    { type: 'submit', class: 'send', 'aria-label': 'Send', disabled: true },
    icon('send'),
  );
  const node = el(
    'form',
    {
      class: 'composer',
      submit: (event) => {
        event.preventDefault();
        void submit();
      },
    },
    list,
    area,
    el(
      'div',
      { class: 'composer-bar' },
      el(
        'span',
        { class: 'keys' },
        el('kbd', {}, 'Enter'),
        ' sends  ',
        el('kbd', {}, 'Shift+Enter'),
        ' new line',
      ),
      send,
    ),
  );

  function refresh(): void {
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, 260)}px`;
    send.disabled = area.value.trim() === '';
    const offered = suggestions();
    list.toggleAttribute('hidden', offered.length === 0);
    list.replaceChildren(...offered.map(suggestionNode));
    const active = offered.length ? `${listId}-${chosen}` : '';
    if (active) area.setAttribute('aria-activedescendant', active);
    else area.removeAttribute('aria-activedescendant');
  }

  function suggestions(): Suggestion[] {
    if (!target || dismissed) return [];
    const before = area.value.slice(0, area.selectionStart);
    const { app, people } = target.snapshot;
    if (/^\/\S*$/.test(area.value))
      return [
        ...app.commands.map(({ command, description, usageHint }) => ({
          label: `${command} ${usageHint}`,
          detail: description,
          text: `${command} `,
        })),
        {
          label: '/invite @app',
          detail: `Bring ${app.name} into this channel`,
          text: `/invite @${app.name}`,
        },
      ].filter(({ text }) => text.startsWith(area.value) && text.trimEnd() !== area.value.trimEnd());
    const typed = /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(before)?.[1];
    if (typed === undefined) return [];
    return people
      .filter(({ kind, name }) => kind !== 'slackbot' && name.toLowerCase().startsWith(typed.toLowerCase()))
      .map(({ name, title }) => ({
        label: `@${name}`,
        detail: title,
        text: `${before.slice(0, before.length - typed.length)}${name} `,
      }));
  }

  function suggestionNode({ label, detail, text }: Suggestion, index: number): HTMLElement {
    return el(
      'li',
      {
        role: 'option',
        id: `${listId}-${index}`,
        'aria-selected': String(index === chosen),
        mousedown: (event) => {
          event.preventDefault();
          take(text);
        },
      },
      el('b', {}, label),
      el('span', {}, detail),
    );
  }

  function take(text: string): void {
    const after = area.value.startsWith('/') ? '' : area.value.slice(area.selectionStart);
    area.value = text + after;
    area.setSelectionRange(text.length, text.length);
    area.focus();
    chosen = 0;
    refresh();
  }

  function onKey(event: KeyboardEvent): void {
    const offered = suggestions();
    if (offered.length && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      chosen = (chosen + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length;
    } else if (offered.length && (event.key === 'Tab' || event.key === 'Enter')) {
      take(offered[chosen]?.text ?? '');
    } else if (offered.length && event.key === 'Escape') {
      dismissed = true;
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      void submit();
    } else {
      return;
    }
    event.preventDefault();
    refresh();
  }

  async function submit(): Promise<void> {
    const text = area.value.trim();
    if (!target || !text) return;
    const { snapshot, channelId: channel, thread } = target;
    area.value = '';
    refresh();
    const command = /^(\/[a-z0-9_-]+)(?:\s+([\s\S]*))?$/.exec(text);
    const answer = await (command
      ? actAndTell('type-command', {
          user: snapshot.me,
          channel,
          command: command[1],
          text: command[2] ?? '',
          inThread: thread !== null,
        })
      : actAndTell('say', { user: snapshot.me, channel, text, ...(thread ? { thread } : {}) }));
    // What Slack did not take stays to be mended.
    if (!answer.ok && !area.value) {
      area.value = text;
      refresh();
    }
  }

  return {
    node,
    aim(next) {
      target = next;
      const label = next.thread ? 'Reply…' : `Message ${next.channelName}`;
      area.placeholder = label;
      area.setAttribute('aria-label', label);
    },
    fill(text) {
      area.value = text;
      area.focus();
      area.setSelectionRange(text.length, text.length);
      refresh();
      area.scrollTop = 0;
    },
    insert(text) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.focus();
      refresh();
    },
  };
}
