import type {
  Button,
  Checkboxes,
  ConfirmationDialog,
  Option,
  Overflow,
  PlainTextInput,
  RadioButtons,
  StaticSelect,
  TextObject,
} from '@slack/types';
import { el } from './dom.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { Snapshot } from './snapshot.ts';

/** What an element needs to know of the message or modal it stands in. */
export interface Surface {
  readonly snapshot: Snapshot;
  /** Tells of a click or a choice. Absent where nothing can be done. */
  readonly act: (choice: Choice) => Promise<void>;
}

export interface Choice {
  readonly blockId: string;
  readonly actionId: string;
  readonly value: string | readonly string[] | null;
  readonly confirm: ConfirmationDialog | null;
}

/** An element of `actions`, of a section, or of an input. */
export interface Element {
  readonly type: string;
  readonly action_id?: string;
  readonly confirm?: ConfirmationDialog;
}

export interface Frame {
  readonly surface: Surface;
  readonly blockId: string;
  /** ID of the label that names it; absent outside of inputs. */
  readonly labelledBy?: string;
  /** Whether a choice is told at once, as everywhere but in inputs. */
  readonly isLive: boolean;
}

/** Plain text or mrkdwn as nodes. */
export function textNodes(text: TextObject, snapshot: Snapshot): Node[] {
  if (text.type === 'mrkdwn') return mrkdwn(text.text, snapshot);
  const shown = text.text.replace(
    /:([a-z0-9_+-]+):/g,
    (whole, name: string) => snapshot.emoji[name] ?? whole,
  );
  return [document.createTextNode(shown)];
}

/** The element, or null where the page doesn't know its type. */
export function elementNode(element: Element, frame: Frame): HTMLElement | null {
  switch (element.type) {
    case 'button':
      return buttonNode(element as Button, frame);
    case 'plain_text_input':
      return textInput(element as PlainTextInput, frame);
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return textInput({ ...element, type: 'plain_text_input' } as PlainTextInput, frame);
    case 'static_select':
      return select(element as StaticSelect, frame);
    case 'overflow':
      return select({ ...(element as Overflow), type: 'static_select' } as StaticSelect, frame);
    case 'users_select':
      return select(peopleMenu(element, frame.surface.snapshot), frame);
    case 'checkboxes':
    case 'radio_buttons':
      return choices(element as Checkboxes | RadioButtons, frame);
    case 'datepicker':
      return dated(element as Element & { initial_date?: string }, 'date', frame);
    case 'timepicker':
      return dated(element as Element & { initial_time?: string }, 'time', frame);
    default:
      return null;
  }
}

function buttonNode(button: Button, { surface, blockId }: Frame): HTMLElement {
  const node = el(
    'button',
    {
      type: 'button',
      class: ['block-button', button.style].filter(Boolean).join(' '),
      'data-action-id': button.action_id,
      'aria-label': button.accessibility_label,
      click: async () => {
        node.setAttribute('aria-busy', 'true');
        await surface.act({
          blockId,
          actionId: button.action_id ?? '',
          value: null,
          confirm: button.confirm ?? null,
        });
        node.removeAttribute('aria-busy');
      },
    },
    ...textNodes(button.text, surface.snapshot),
  );
  return node;
}

function textInput(input: PlainTextInput, frame: Frame): HTMLElement {
  const props = {
    ...fieldProps(input, frame),
    placeholder: input.placeholder?.text,
    minlength: input.min_length,
    maxlength: input.max_length,
  };
  if (!input.multiline) return el('input', { ...props, type: 'text', value: input.initial_value ?? '' });
  const area = el('textarea', { ...props, rows: 8 });
  area.value = input.initial_value ?? '';
  return area;
}

function select(menu: StaticSelect, frame: Frame): HTMLElement {
  const item = (option: Option) =>
    el(
      'option',
      {
        value: option.value ?? '',
        selected: option.value === menu.initial_option?.value && Boolean(menu.initial_option),
      },
      option.text.text,
    );
  const groups = (menu.option_groups ?? []).map((group) =>
    el('optgroup', { label: group.label.text }, ...group.options.map(item)),
  );
  const node = el(
    'select',
    fieldProps(menu, frame),
    el('option', { value: '' }, menu.placeholder?.text ?? 'Choose an option'),
    ...(menu.options ?? []).map(item),
    ...groups,
  );
  if (frame.isLive) node.addEventListener('change', () => tell(menu, frame, node.value));
  return node;
}

function peopleMenu(element: Element, snapshot: Snapshot): StaticSelect {
  const { initial_user: initial, ...rest } = element as Element & { initial_user?: string };
  const options = snapshot.people
    .filter(({ kind }) => kind !== 'slackbot')
    .map(({ id, name }) => ({ text: { type: 'plain_text' as const, text: name }, value: id }));
  const chosen = options.find(({ value }) => value === initial);
  return { ...rest, type: 'static_select', options, ...(chosen ? { initial_option: chosen } : {}) };
}

function choices(group: Checkboxes | RadioButtons, frame: Frame): HTMLElement {
  const isMany = group.type === 'checkboxes';
  const initial = isMany ? (group.initial_options ?? []) : [group.initial_option];
  const { snapshot } = frame.surface;
  const node = el(
    'div',
    { class: 'choices', role: isMany ? 'group' : 'radiogroup', ...fieldProps(group, frame) },
    ...group.options.map((option) =>
      el(
        'label',
        { class: 'choice' },
        el('input', {
          type: isMany ? 'checkbox' : 'radio',
          name: `${frame.blockId}:${group.action_id}`,
          value: option.value ?? '',
          checked: initial.some((each) => each?.value === option.value),
        }),
        el(
          'span',
          {},
          ...textNodes(option.text, snapshot),
          option.description && el('small', {}, ...textNodes(option.description, snapshot)),
        ),
      ),
    ),
  );
  if (frame.isLive) node.addEventListener('change', () => tell(group, frame, enteredValue(node)));
  return node;
}

function dated(
  element: Element & { initial_date?: string; initial_time?: string },
  type: 'date' | 'time',
  frame: Frame,
): HTMLElement {
  const node = el('input', {
    ...fieldProps(element, frame),
    type,
    value: element.initial_date ?? element.initial_time ?? '',
  });
  if (frame.isLive) node.addEventListener('change', () => tell(element, frame, node.value));
  return node;
}

function tell(element: Element, { surface, blockId }: Frame, value: string | readonly string[] | null): void {
  const { action_id: actionId = '', confirm = null } = element;
  void surface.act({ blockId, actionId, value, confirm });
}

function fieldProps(element: Element, { blockId, labelledBy }: Frame): Record<string, string | undefined> {
  return {
    'data-field': blockId,
    'data-action-id': element.action_id,
    'aria-labelledby': labelledBy,
    'aria-label': labelledBy ? undefined : 'Choose',
  };
}

/** What stands in all the fields below `root`, by block and action ID, as the server takes it. */
export function enteredIn(root: HTMLElement): Record<string, Record<string, string | string[] | null>> {
  const entered: Record<string, Record<string, string | string[] | null>> = {};
  for (const field of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const { field: blockId = '', actionId = '' } = field.dataset;
    entered[blockId] = { ...entered[blockId], [actionId]: enteredValue(field) };
  }
  return entered;
}

function enteredValue(field: HTMLElement): string | string[] | null {
  if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  )
    return field.value || null;
  const checked = [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  return field.getAttribute('role') === 'radiogroup' ? (checked[0] ?? null) : checked;
}
