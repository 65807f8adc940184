import type { KnownBlock, ModalView } from '@slack/types';
import { expect } from 'vitest';
import type { Message } from '../../../src/bot/blocks/parts.ts';
import { limits } from '../../../src/playground/slack/limits.ts';
import { readBlocks } from '../../../src/playground/slack/shapes/read-blocks.ts';
import { readModal } from '../../../src/playground/slack/shapes/view.ts';

let serial = 0;
const newId = () => `b${++serial}`;

/** Fails with Slack's own words where Slack would refuse the message, or where nobody could hear it. */
export function expectTaken({ text, blocks }: Message): void {
  const read = readBlocks(blocks, limits.messageBlocks, '/blocks', newId);
  expect(read.ok ? [] : read.messages).toEqual([]);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThan(4_000);
  // Slack refuses about 12,000 characters in all blocks together (slackapi/bolt-js issues 2509 and 2867).
  expect(wordsOf(blocks).length).toBeLessThan(11_000);
}

export function expectModalTaken(view: ModalView): void {
  const read = readModal(view, newId);
  expect(read.ok ? [] : read.messages).toEqual([]);
}

/** Everything a reader sees, in order, without the buttons' dialogs. */
export function wordsOf(blocks: readonly KnownBlock[]): string {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (Array.isArray(node)) return;
    if (typeof node !== 'object' || node === null) return;
    const { text, confirm: _, ...rest } = node as Record<string, unknown>;
    if (typeof text === 'string') found.push(text);
    else visit(text);
    visit(Object.values(rest));
  };
  visit(blocks);
  return found.join('');
}

/** The labels of the buttons, each with its action ID. */
export function buttonsOf(
  blocks: readonly KnownBlock[],
): { action: string | undefined; label: string; value: string | undefined }[] {
  return blocks
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((element) =>
      element.type === 'button'
        ? [{ action: element.action_id, label: element.text.text, value: element.value }]
        : [],
    );
}
