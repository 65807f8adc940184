/** Blocks, as `@slack/types` (blocks) writes them. */
import { z } from 'zod';
import { limits } from '../limits.ts';
import { identifier, plainText, text } from './composition.ts';
import { accessory, actionsElement, imageElement, inputElement } from './elements.ts';
import { richTextPart } from './rich-text.ts';

const named = { block_id: identifier.optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: text(limits.text).optional(),
    fields: z.array(text(limits.sectionField)).min(1).max(limits.sectionFields).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text || block.fields, { message: 'missing required field: text or fields' });

const richText = z.strictObject({
  type: z.literal('rich_text'),
  ...named,
  elements: z.array(richTextPart).min(1),
});

const cell = z.discriminatedUnion('type', [
  richText,
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
]);

const shown = [
  z.strictObject({
    type: z.literal('actions'),
    ...named,
    elements: z.array(actionsElement).min(1).max(limits.actionsElements),
  }),
  z.strictObject({
    type: z.literal('alert'),
    ...named,
    text: text(limits.text),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  }),
  z.strictObject({
    type: z.literal('context'),
    ...named,
    elements: z
      .array(z.union([imageElement, text(limits.text)]))
      .min(1)
      .max(limits.contextElements),
  }),
  z.strictObject({ type: z.literal('divider'), ...named }),
  z.strictObject({ type: z.literal('header'), ...named, text: plainText(limits.header) }),
  z.strictObject({
    type: z.literal('image'),
    ...named,
    image_url: z.string().min(1).max(limits.url),
    alt_text: z.string().min(1).max(limits.altText),
    title: plainText(limits.imageTitle).optional(),
  }),
  z.strictObject({
    type: z.literal('markdown'),
    ...named,
    text: z.string().min(1).max(limits.markdown),
  }),
  richText,
  section,
  z.strictObject({
    type: z.literal('table'),
    ...named,
    rows: z.array(z.array(cell).min(1).max(limits.tableCells)).min(1).max(limits.tableRows),
    column_settings: z
      .array(
        z.strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        }),
      )
      .optional(),
  }),
] as const;

const input = z.strictObject({
  type: z.literal('input'),
  ...named,
  label: plainText(limits.label),
  hint: plainText(limits.hint).optional(),
  optional: z.boolean().optional(),
  element: inputElement,
  dispatch_action: z.boolean().optional(),
});

/** Blocks Slack knows and this project doesn't use: taken as they come, and shown by the page as what they are. */
const unused = z.looseObject({
  type: z.enum(['card', 'carousel', 'container', 'data_table', 'video']),
  ...named,
});

export const block = z.discriminatedUnion('type', [...shown, input, unused]);
export type AnyBlock = z.output<typeof block>;
