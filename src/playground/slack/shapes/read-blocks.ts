import { z } from 'zod';
import { limits } from '../limits.ts';
import { type AnyBlock, block } from './blocks.ts';
import type { Interactive } from './elements.ts';
import { errorAt, slackMessages } from './problems.ts';

/** A block as Slack stores it: every block and every interactive element has an ID. */
export type StoredBlock = AnyBlock & { block_id: string };

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly messages: string[] };

/**
 * Reads the `blocks` of a message or view as Slack does.
 * @param value the parsed JSON
 * @param max blocks allowed: 50 in a message, 100 in a view
 * @param base JSON pointer of the array, for the messages
 * @param newId fills the `block_id` and `action_id` the app left out
 */
export function readBlocks(
  value: unknown,
  max: number,
  base: string,
  newId: () => string,
): Reading<StoredBlock[]> {
  const parsed = z.array(block).max(max).safeParse(value);
  if (!parsed.success) return { ok: false, messages: slackMessages(parsed.error.issues, base) };
  const messages = [...twice(parsed.data, base), ...overall(parsed.data, base)];
  if (messages.length) return { ok: false, messages };
  return { ok: true, value: parsed.data.map((each) => named(each, newId)) };
}

/** The interactive elements of a block, in order. */
export function elementsOf(each: AnyBlock): Interactive[] {
  if (each.type === 'actions') return each.elements;
  if (each.type === 'section')
    return each.accessory && each.accessory.type !== 'image' ? [each.accessory] : [];
  if (each.type === 'input') return [each.element];
  return [];
}

function named(each: AnyBlock, newId: () => string): StoredBlock {
  const copy = structuredClone(each);
  for (const element of elementsOf(copy)) if (element.type !== 'image') element.action_id ??= newId();
  return { ...copy, block_id: copy.block_id ?? newId() };
}

function twice(blocks: readonly AnyBlock[], base: string): string[] {
  const seen = new Set<string>();
  return blocks.flatMap((each, index) => {
    const found: string[] = [];
    if (each.block_id !== undefined && seen.has(each.block_id))
      found.push(errorAt(`\`block_id\` "${each.block_id}" already exists`, base, [index, 'block_id']));
    if (each.block_id !== undefined) seen.add(each.block_id);
    const actions = elementsOf(each).flatMap((element) =>
      element.type !== 'image' && element.action_id !== undefined ? [element.action_id] : [],
    );
    for (const [at, id] of actions.entries())
      if (actions.indexOf(id) !== at)
        found.push(
          errorAt(`\`action_id\` "${id}" already exists`, base, [index, 'elements', at, 'action_id']),
        );
    return found;
  });
}

/** Limits that hold for the whole message: 12,000 characters of markdown, one table. */
function overall(blocks: readonly AnyBlock[], base: string): string[] {
  const markdown = blocks.reduce((sum, each) => sum + (each.type === 'markdown' ? each.text.length : 0), 0);
  const tables = blocks.filter((each) => each.type === 'table').length;
  return [
    ...(markdown > limits.markdown
      ? [errorAt(`must be less than ${limits.markdown + 1} characters`, base)]
      : []),
    ...(tables > 1 ? [errorAt('only one table allowed', base)] : []),
  ];
}
