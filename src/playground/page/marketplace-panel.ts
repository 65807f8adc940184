import { actAndTell, toast } from './acts.ts';
import { el, icon } from './dom.ts';
import type { ExampleDraft, ShownDelivery, ShownOrder, Snapshot } from './snapshot.ts';

/** What the buttons of the panel do on the page. */
export interface PanelActions {
  readonly tryDraft: (text: string) => void;
  readonly useOrder: (orderId: string) => void;
}

let shown = -1;

/** What buyers have got. */
export function showDeliveries(list: HTMLElement, count: HTMLElement, snapshot: Snapshot): void {
  const { deliveries } = snapshot;
  if (deliveries.length === shown) return;
  const fresh = shown < 0 ? 0 : deliveries.length - shown;
  shown = deliveries.length;
  count.textContent = String(deliveries.length);
  if (deliveries.length === 0) {
    list.replaceChildren(
      el(
        'li',
        { class: 'empty' },
        icon('store'),
        'Nothing yet. A message gets here when somebody has approved it.',
      ),
    );
    return;
  }
  list.replaceChildren(...deliveries.map((delivery, index) => deliveryNode(delivery, index < fresh)));
}

function deliveryNode(delivery: ShownDelivery, isFresh: boolean): HTMLElement {
  const { text, locale } = delivery;
  return el(
    'li',
    { class: isFresh ? 'delivery fresh' : 'delivery' },
    el(
      'div',
      { class: 'facts' },
      el('b', {}, delivery.orderId),
      el('span', {}, delivery.marketplace),
      locale && el('span', { class: 'language' }, locale),
    ),
    text === null
      ? el('p', { class: 'amazons' }, 'Amazon’s own text, in the buyer’s language.')
      : el('p', { lang: locale ?? '' }, text),
    el(
      'div',
      { class: 'facts' },
      el('code', {}, delivery.operation),
      el('time', {}, new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(delivery.at)),
    ),
  );
}

/** The tabs below: drafts to try, orders, trouble to make. Filled once; none of it changes by itself but the orders. */
export function showTabs(panel: HTMLElement, snapshot: Snapshot, actions: PanelActions): void {
  const key = JSON.stringify(snapshot.orders);
  if (panel.dataset.key === key) return;
  panel.dataset.key = key;
  const tabs = [
    { name: 'Drafts to try', content: examples(snapshot.examples, actions) },
    { name: 'Orders', content: orders(snapshot.orders, actions) },
    { name: 'Make trouble', content: trouble(snapshot) },
  ];
  const panes = tabs.map(({ content }, index) =>
    el(
      'div',
      {
        role: 'tabpanel',
        id: `pane-${index}`,
        'aria-labelledby': `tab-${index}`,
        tabindex: 0,
        hidden: index !== 0,
      },
      content,
    ),
  );
  const buttons = tabs.map(({ name }, index) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${index}`,
        'aria-controls': `pane-${index}`,
        'aria-selected': String(index === 0),
        tabindex: index === 0 ? 0 : -1,
        click: () => pick(index),
        keydown: (event) => onArrow(event as KeyboardEvent, index),
      },
      name,
    ),
  );
  function pick(picked: number): void {
    for (const [index, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(index === picked));
      button.tabIndex = index === picked ? 0 : -1;
      panes[index]?.toggleAttribute('hidden', index !== picked);
    }
  }
  function onArrow(event: KeyboardEvent, index: number): void {
    const step = { ArrowRight: 1, ArrowLeft: buttons.length - 1 }[event.key];
    if (step === undefined) return;
    const next = (index + step) % buttons.length;
    pick(next);
    buttons[next]?.focus();
  }
  panel.replaceChildren(el('div', { role: 'tablist', 'aria-label': 'To try' }, ...buttons), ...panes);
}

function examples(drafts: readonly ExampleDraft[], { tryDraft }: PanelActions): HTMLElement {
  return el(
    'ul',
    { class: 'cards' },
    ...drafts.map(({ title, hint, language, text }) =>
      el(
        'li',
        {},
        el(
          'button',
          { type: 'button', class: 'card', click: () => tryDraft(text) },
          el('b', {}, title),
          el('span', { class: 'language' }, language),
          el('small', {}, hint),
        ),
      ),
    ),
  );
}

function orders(list: readonly ShownOrder[], { useOrder }: PanelActions): HTMLElement {
  return el(
    'ul',
    { class: 'cards' },
    ...list.map(({ orderId, country, locale, status, items }) =>
      el(
        'li',
        {},
        el(
          'button',
          {
            type: 'button',
            class: 'card',
            title: 'Puts the order ID into your message',
            click: () => useOrder(orderId),
          },
          el('b', {}, orderId),
          el('span', { class: 'language' }, [country, locale].filter(Boolean).join(' · ')),
          el('small', {}, `${items.join(', ')} · ${status.toLowerCase().replaceAll('_', ' ')}`),
        ),
      ),
    ),
  );
}

function trouble({ faults }: Snapshot): HTMLElement {
  return el(
    'div',
    {},
    el('p', { class: 'explain' }, 'Choose what happens to the next message that is sent, then approve one.'),
    el(
      'ul',
      { class: 'cards' },
      ...faults.map(({ kind, title, explanation }) =>
        el(
          'li',
          {},
          el(
            'button',
            {
              type: 'button',
              class: 'card',
              click: async () => {
                const { ok } = await actAndTell('fail-next-send', { kind });
                if (ok) toast(`Set for the next message: “${title}”.`);
              },
            },
            el('b', {}, title),
            el('small', {}, explanation),
          ),
        ),
      ),
    ),
  );
}
