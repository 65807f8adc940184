/** Views, as `@slack/types` (views) writes them. */
import { z } from 'zod';
import { limits } from '../limits.ts';
import { plainText } from './composition.ts';
import { errorAt, slackMessages } from './problems.ts';
import { type Reading, readBlocks, type StoredBlock } from './read-blocks.ts';

const shared = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(limits.privateMetadata).default(''),
  callback_id: z.string().max(limits.identifier).default(''),
  external_id: z.string().max(limits.identifier).default(''),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  ...shared,
  title: plainText(limits.viewTitle),
  close: plainText(limits.viewTitle).optional(),
  submit: plainText(limits.viewTitle).optional(),
  clear_on_close: z.boolean().default(false),
  notify_on_close: z.boolean().default(false),
});

const home = z.strictObject({ type: z.literal('home'), ...shared });

export type ModalContent = Omit<z.output<typeof modal>, 'blocks'> & { blocks: StoredBlock[] };
export type HomeContent = Omit<z.output<typeof home>, 'blocks'> & { blocks: StoredBlock[] };

/** Reads the view of `views.open`, `views.push` or `views.update`. */
export function readModal(value: unknown, newId: () => string): Reading<ModalContent> {
  const parsed = modal.safeParse(value);
  if (!parsed.success) return { ok: false, messages: slackMessages(parsed.error.issues, '/view') };
  const blocks = readBlocks(parsed.data.blocks, limits.viewBlocks, '/view/blocks', newId);
  if (!blocks.ok) return blocks;
  if (blocks.value.some((each) => each.type === 'input') && !parsed.data.submit)
    return { ok: false, messages: [errorAt('missing required field: submit', '/view')] };
  return { ok: true, value: { ...parsed.data, blocks: blocks.value } };
}

/** Reads the view of `views.publish`. */
export function readHome(value: unknown, newId: () => string): Reading<HomeContent> {
  const parsed = home.safeParse(value);
  if (!parsed.success) return { ok: false, messages: slackMessages(parsed.error.issues, '/view') };
  const blocks = readBlocks(parsed.data.blocks, limits.viewBlocks, '/view/blocks', newId);
  return blocks.ok ? { ok: true, value: { ...parsed.data, blocks: blocks.value } } : blocks;
}
