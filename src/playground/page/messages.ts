import { actAndTell } from './acts.ts';
import { avatar } from './avatar.ts';
import { blockNodes } from './blocks.ts';
import { confirmed } from './confirm.ts';
import { el, icon } from './dom.ts';
import { enteredIn, type Surface } from './elements.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { ShownChannel, ShownMessage, Snapshot } from './snapshot.ts';
import { personIn } from './state.ts';

export interface ListOptions {
  readonly snapshot: Snapshot;
  readonly channel: ShownChannel;
  /** Opens a thread; absent in the thread itself. */
  readonly openThread?: (ts: string) => void;
}

/** Brings a list up to date: a message that has not changed keeps its place, its focus and what is typed in it. */
export function showMessages(
  list: HTMLElement,
  messages: readonly ShownMessage[],
  options: ListOptions,
): void {
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  const known = new Map([...list.children].map((node) => [(node as HTMLElement).dataset.key, node]));
  const nodes = messages.map((message, index) => {
    const replies = options.openThread ? repliesTo(message, options.channel) : [];
    const follows = isSameBreath(messages[index - 1], message);
    const key = JSON.stringify([options.snapshot.me, options.channel.id, message, replies, follows]);
    return known.get(key) ?? messageNode(message, replies, follows, key, options);
  });
  const isNew = nodes.some((node) => !node.isConnected);
  const hadFocus = focusIn(list);
  putInOrder(list, nodes.length ? nodes : [welcome(options)]);
  hadFocus?.();
  if (isNew && isAtEnd) list.scrollTop = list.scrollHeight;
}

/** Leaves alone what already stands where it should: moving a node takes the focus from it. */
function putInOrder(list: HTMLElement, nodes: readonly Element[]): void {
  for (const old of [...list.children]) if (!nodes.includes(old)) old.remove();
  nodes.forEach((node, index) => {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  });
}

/** Remembers the button the focus is on; gives it back where the message came anew with the same button. */
function focusIn(list: HTMLElement): (() => void) | null {
  const button = document.activeElement;
  const ts = button?.closest<HTMLElement>('[data-ts]')?.dataset.ts;
  const action = (button as HTMLElement | null)?.dataset.actionId;
  if (!button || !list.contains(button) || !ts || !action) return null;
  return () => {
    if (button.isConnected) return;
    list.querySelector<HTMLElement>(`[data-ts="${ts}"] [data-action-id="${CSS.escape(action)}"]`)?.focus();
  };
}

/** What a newcomer can do here, where nothing has been said yet. */
function welcome({ snapshot, channel }: ListOptions): HTMLElement {
  const approver = snapshot.people.find(({ id, isApprover }) => isApprover && id !== snapshot.me);
  const command = snapshot.app.commands[0]?.command ?? '';
  return el(
    'li',
    { class: 'welcome' },
    el('h2', {}, channel.kind === 'im' ? channel.name : `Welcome to #${channel.name}`),
    el(
      'ol',
      {},
      el(
        'li',
        {},
        el('b', {}, 'Check: '),
        `pick a draft on the right and press Enter, or type ${command} and a message to a buyer.`,
      ),
      el(
        'li',
        {},
        el('b', {}, 'Ask: '),
        'read what is wrong with it, then request approval of the corrected text.',
      ),
      el(
        'li',
        {},
        el('b', {}, 'Approve: '),
        `become ${approver?.name ?? 'somebody else'} at the top, and approve it.`,
      ),
      el('li', {}, el('b', {}, 'See: '), 'what reached the marketplace, once, stands on the right.'),
    ),
  );
}

/** Slack draws messages of one person within five minutes as one. */
function isSameBreath(before: ShownMessage | undefined, message: ShownMessage): boolean {
  return (
    before !== undefined &&
    before.author === message.author &&
    before.isPrivate === message.isPrivate &&
    !message.isPrivate &&
    message.blocks.length === 0 &&
    Number(message.ts) - Number(before.ts) < 300
  );
}

function repliesTo(message: ShownMessage, channel: ShownChannel): ShownMessage[] {
  return channel.messages.filter(({ threadTs }) => threadTs === message.ts);
}

function messageNode(
  message: ShownMessage,
  replies: readonly ShownMessage[],
  follows: boolean,
  key: string,
  options: ListOptions,
): HTMLElement {
  const { snapshot } = options;
  const author = personIn(snapshot, message.author);
  const time = timeOf(message.ts);
  const node = el(
    'li',
    {
      class: ['message', message.isPrivate && 'private', follows && 'follows'].filter(Boolean).join(' '),
      'data-key': key,
      'data-ts': message.ts,
    },
    message.isPrivate && el('div', { class: 'only-you' }, icon('eye'), 'Only visible to you'),
    follows ? el('time', { class: 'gutter' }, time) : avatar(author),
    el(
      'div',
      { class: 'content' },
      !follows &&
        el(
          'div',
          { class: 'byline' },
          el('b', {}, author.name),
          author.kind === 'app' && el('span', { class: 'badge' }, 'App'),
          el('time', {}, time),
        ),
      ...contentNodes(message, options),
      replies.length > 0 && threadLink(message, replies, options),
    ),
    toolbar(message, options),
  );
  return node;
}

function contentNodes(message: ShownMessage, { snapshot, channel }: ListOptions): Node[] {
  if (message.blocks.length === 0)
    return [
      el(
        'p',
        { class: 'plain' },
        ...mrkdwn(message.text, snapshot),
        message.isEdited && el('span', { class: 'edited' }, ' (edited)'),
      ),
    ];
  const surface: Surface = {
    snapshot,
    async act({ blockId, actionId, value, confirm }) {
      if (confirm && !(await confirmed(confirm, snapshot))) return;
      await actAndTell('click', {
        user: snapshot.me,
        place: { channel: channel.id, ts: message.ts },
        blockId,
        actionId,
        value,
        entered: enteredIn(body),
      });
    },
  };
  const body = el('div', { class: 'blocks' }, ...blockNodes(message.blocks, surface));
  return [body];
}

function threadLink(
  message: ShownMessage,
  replies: readonly ShownMessage[],
  { snapshot, openThread }: ListOptions,
): HTMLElement {
  const authors = [...new Set(replies.map(({ author }) => author))].slice(0, 4);
  return el(
    'button',
    { type: 'button', class: 'thread-link', click: () => openThread?.(message.ts) },
    ...authors.map((id) => avatar(personIn(snapshot, id), 'small')),
    replies.length === 1 ? '1 reply' : `${replies.length} replies`,
  );
}

function toolbar(message: ShownMessage, { snapshot, channel, openThread }: ListOptions): HTMLElement | null {
  if (message.isPrivate) return null;
  return el(
    'div',
    { class: 'toolbar' },
    ...snapshot.app.messageShortcuts.map(({ name, callbackId }) =>
      el(
        'button',
        {
          type: 'button',
          click: () =>
            void actAndTell('use-shortcut', {
              user: snapshot.me,
              channel: channel.id,
              ts: message.ts,
              callbackId,
            }),
        },
        icon('check'),
        name,
      ),
    ),
    openThread &&
      el(
        'button',
        {
          type: 'button',
          'aria-label': 'Reply in thread',
          click: () => openThread(message.threadTs ?? message.ts),
        },
        icon('reply'),
      ),
  );
}

function timeOf(ts: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(Number(ts) * 1000);
}
