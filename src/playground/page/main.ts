import { actAndTell, toast } from './acts.ts';
import { createComposer } from './composer.ts';
import { el, find, icon } from './dom.ts';
import { showDeliveries, showTabs } from './marketplace-panel.ts';
import { showMessages } from './messages.ts';
import { showModal } from './modal.ts';
import { showChannels, showPeople } from './sidebar.ts';
import type { ShownChannel, Snapshot } from './snapshot.ts';
import { addressOf, channelIn, type Place, placeFromAddress } from './state.ts';

const page = {
  people: find('#people', HTMLElement),
  channels: find('#channels', HTMLElement),
  heading: find('#heading', HTMLElement),
  notice: find('#notice', HTMLElement),
  messages: find('#messages', HTMLElement),
  thread: find('#thread', HTMLElement),
  replies: find('#replies', HTMLElement),
  deliveries: find('#deliveries', HTMLElement),
  deliveryCount: find('#delivery-count', HTMLElement),
  tabs: find('#tabs', HTMLElement),
};
const composer = createComposer('compose');
const threadComposer = createComposer('compose-reply');
find('#compose-place', HTMLElement).replaceWith(composer.node);
find('#compose-reply-place', HTMLElement).replaceWith(threadComposer.node);
find('#close-thread', HTMLElement).addEventListener('click', () => go({ thread: null }));
find('#show-marketplace', HTMLElement).addEventListener('click', (event) => {
  const isOpen = document.body.classList.toggle('marketplace-open');
  (event.currentTarget as HTMLElement).setAttribute('aria-expanded', String(isOpen));
});

let place = placeFromAddress();
let snapshot: Snapshot | null = null;
let live: EventSource | null = null;

function go(change: Partial<Place>): void {
  location.hash = addressOf({ ...place, ...change });
}

function follow(): void {
  live?.close();
  live = new EventSource(`/live?as=${encodeURIComponent(place.as)}`);
  live.addEventListener('message', ({ data }) => {
    snapshot = JSON.parse(data as string) as Snapshot;
    render();
  });
  live.addEventListener('error', () => {
    if (live?.readyState === EventSource.CLOSED) toast('That person does not exist here.');
    else toast('The connection to the playground is lost. Is npm start still running?');
  });
}

function render(): void {
  if (!snapshot) return;
  const channel = channelIn(snapshot, place);
  showPeople(page.people, snapshot, (as) => go({ as, thread: null }));
  showChannels(page.channels, snapshot, place, (id) => go({ channel: id, thread: null }));
  if (channel) renderChannel(snapshot, channel);
  showDeliveries(page.deliveries, page.deliveryCount, snapshot);
  showTabs(page.tabs, snapshot, {
    tryDraft: (text) => composer.fill(`/checkmsg ${text}`),
    useOrder: (orderId) => composer.insert(orderId),
  });
  showModal(snapshot);
  document.body.dataset.ready = 'true';
}

function renderChannel(now: Snapshot, channel: ShownChannel): void {
  const name = channel.kind === 'im' ? channel.name : `#${channel.name}`;
  document.title = `${name} · Clear to Send playground`;
  page.heading.replaceChildren(
    el(
      'h1',
      {},
      channel.kind === 'im' ? null : icon(channel.kind === 'private' ? 'lock' : 'hash'),
      channel.name,
    ),
    el('span', { class: 'topic' }, channel.topic),
  );
  page.notice.replaceChildren(...(channel.hasBot ? [] : [inviteNotice(now, channel)]));
  const root = channel.messages.find(({ ts }) => ts === place.thread);
  const roots = channel.messages.filter(({ threadTs }) => threadTs === null);
  showMessages(page.messages, roots, { snapshot: now, channel, openThread: (thread) => go({ thread }) });
  composer.aim({ snapshot: now, channelId: channel.id, channelName: name, thread: null });

  page.thread.hidden = !root;
  document.body.classList.toggle('thread-open', Boolean(root));
  if (!root) return;
  const replies = channel.messages.filter(({ ts, threadTs }) => ts === root.ts || threadTs === root.ts);
  showMessages(page.replies, replies, { snapshot: now, channel });
  threadComposer.aim({ snapshot: now, channelId: channel.id, channelName: name, thread: root.ts });
}

function inviteNotice(now: Snapshot, channel: ShownChannel): HTMLElement {
  const { name } = now.app;
  return el(
    'div',
    { class: 'notice' },
    `${name} is not in this channel.`,
    el(
      'button',
      {
        type: 'button',
        click: () =>
          void actAndTell('type-command', {
            user: now.me,
            channel: channel.id,
            command: '/invite',
            text: `@${name}`,
          }),
      },
      'Invite it',
    ),
  );
}

window.addEventListener('hashchange', () => {
  const before = place;
  place = placeFromAddress();
  if (place.as === before.as) render();
  else follow();
});
follow();
