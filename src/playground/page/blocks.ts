import type { ContextBlockElement, ImageElement, InputBlock, SectionBlock, TableBlock } from '@slack/types';
import { el, icon } from './dom.ts';
import { type Element, elementNode, type Frame, type Surface, textNodes } from './elements.ts';
import { richText } from './rich-text.ts';
import type { Block, Snapshot } from './snapshot.ts';

/** The blocks of a message or modal, in order. */
export function blockNodes(blocks: readonly Block[], surface: Surface): HTMLElement[] {
  return blocks.map((block) => blockNode(block, surface));
}

function blockNode(block: Block, surface: Surface): HTMLElement {
  const { snapshot } = surface;
  switch (block.type) {
    case 'section':
      return section(block, surface);
    case 'header':
      return el('h3', { class: 'block header' }, ...textNodes(block.text, snapshot));
    case 'divider':
      return el('hr', { class: 'block divider' });
    case 'context':
      return el(
        'div',
        { class: 'block context' },
        ...block.elements.map((each) => contextNode(each, snapshot)),
      );
    case 'actions':
      return el(
        'div',
        { class: 'block actions' },
        ...block.elements.map((each) =>
          interactive(each as Element, { surface, blockId: idOf(block), isLive: true }),
        ),
      );
    case 'rich_text':
      return el('div', { class: 'block' }, richText(block, snapshot));
    case 'markdown':
      return el('div', { class: 'block markdown' }, block.text);
    case 'alert':
      return el(
        'div',
        { class: `block alert ${block.level ?? 'default'}`, role: 'note' },
        icon('warning'),
        el('div', {}, ...textNodes(block.text, snapshot)),
      );
    case 'image':
      return el(
        'figure',
        { class: 'block image' },
        'image_url' in block ? el('img', { src: block.image_url, alt: block.alt_text }) : block.alt_text,
        block.title && el('figcaption', {}, block.title.text),
      );
    case 'input':
      return input(block, surface);
    case 'table':
      return table(block, snapshot);
    default:
      return unknown(block);
  }
}

/** A block this page can't draw shows itself, so that nothing the bot says gets lost. */
function unknown(block: { readonly type: string }): HTMLElement {
  return el(
    'details',
    { class: 'block unknown' },
    el('summary', {}, `This page can’t draw “${block.type}”. Slack may.`),
    el('pre', {}, JSON.stringify(block, null, 2)),
  );
}

function interactive(element: Element, frame: Frame): HTMLElement {
  return elementNode(element, frame) ?? unknown(element);
}

function idOf(block: Block): string {
  return block.block_id ?? '';
}

function section(block: SectionBlock & Block, surface: Surface): HTMLElement {
  const { snapshot } = surface;
  const { accessory } = block;
  const frame = { surface, blockId: idOf(block), isLive: true };
  return el(
    'div',
    { class: 'block section' },
    el(
      'div',
      { class: 'section-text' },
      block.text && el('p', {}, ...textNodes(block.text, snapshot)),
      block.fields &&
        el(
          'div',
          { class: 'fields' },
          ...block.fields.map((field) => el('p', {}, ...textNodes(field, snapshot))),
        ),
    ),
    accessory &&
      el(
        'div',
        { class: 'accessory' },
        accessory.type === 'image' ? image(accessory) : interactive(accessory as Element, frame),
      ),
  );
}

function contextNode(element: ContextBlockElement, snapshot: Snapshot): HTMLElement {
  return element.type === 'image' ? image(element) : el('span', {}, ...textNodes(element, snapshot));
}

function image(element: ImageElement): HTMLElement {
  return el('img', { alt: element.alt_text, src: 'image_url' in element ? element.image_url : '' });
}

function input(block: InputBlock & Block, surface: Surface): HTMLElement {
  const blockId = idOf(block);
  const labelId = `label-${blockId}`;
  return el(
    'div',
    { class: 'block input', 'data-input': blockId },
    el(
      'div',
      { class: 'label', id: labelId },
      block.label.text,
      block.optional && el('span', { class: 'optional' }, ' (optional)'),
    ),
    interactive(block.element as Element, {
      surface,
      blockId,
      labelledBy: labelId,
      isLive: block.dispatch_action ?? false,
    }),
    el('div', { class: 'field-error', role: 'alert' }),
    block.hint && el('div', { class: 'hint' }, block.hint.text),
  );
}

function table(block: TableBlock, snapshot: Snapshot): HTMLElement {
  const [head = [], ...rows] = block.rows;
  const cell = (each: TableBlock['rows'][number][number]) =>
    each.type === 'rich_text' ? richText(each, snapshot) : document.createTextNode(each.text);
  return el(
    'div',
    { class: 'block table' },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...head.map((each) => el('th', { scope: 'col' }, cell(each))))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((each) => el('td', {}, cell(each)))))),
    ),
  );
}
