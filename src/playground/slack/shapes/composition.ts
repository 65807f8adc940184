/** Text objects, options and confirm dialogs, as `@slack/types` (composition-objects) writes them. */
import { z } from 'zod';
import { limits } from '../limits.ts';

export const identifier = z.string().min(1).max(limits.identifier);

export const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });

export const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });

export const text = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

export const confirm = z.strictObject({
  title: plainText(limits.confirmTitle).optional(),
  text: text(limits.confirmText),
  confirm: plainText(limits.confirmButton).optional(),
  deny: plainText(limits.confirmButton).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

/** An option of a select or overflow menu takes plain text only. */
export const plainOption = z.strictObject({
  text: plainText(limits.optionText),
  value: z.string().min(1).max(limits.optionValue),
  url: z.string().max(limits.url).optional(),
  description: plainText(limits.optionText).optional(),
});

/** An option of checkboxes or radio buttons takes mrkdwn too. */
export const richOption = z.strictObject({
  text: text(limits.optionText),
  value: z.string().min(1).max(limits.optionValue),
  description: text(limits.optionText).optional(),
});

export const optionGroup = z.strictObject({
  label: plainText(limits.optionText),
  options: z.array(plainOption).min(1).max(limits.options),
});

export type Option = z.output<typeof richOption>;
