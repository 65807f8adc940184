/** Interactive elements, as `@slack/types` (block-elements) writes them. */
import { z } from 'zod';
import { limits } from '../limits.ts';
import { confirm, identifier, optionGroup, plainOption, plainText, richOption } from './composition.ts';

const actionable = { action_id: identifier.optional() };
const confirmable = { confirm: confirm.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const placeholdable = { placeholder: plainText(limits.placeholder).optional() };
const dispatchable = {
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).optional(),
    })
    .optional(),
};
const chooser = { ...actionable, ...confirmable, ...focusable, ...placeholdable };
const field = { ...actionable, ...focusable, ...placeholdable, ...dispatchable };
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be in the format YYYY-MM-DD');

const optionSource = {
  options: z.array(plainOption).min(1).max(limits.options).optional(),
  option_groups: z.array(optionGroup).min(1).max(limits.options).optional(),
};

/** A menu takes its options from one place, and what it starts with must be one of them. */
function ownOptions(
  element: {
    options?: { value: string }[] | undefined;
    option_groups?: { options: { value: string }[] }[] | undefined;
  },
  initial: readonly { value: string }[],
  problem: (message: string, path: string) => void,
): void {
  if (Boolean(element.options) === Boolean(element.option_groups)) {
    problem('must define either `options` or `option_groups`, not both', 'options');
    return;
  }
  const offered = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
  const wire = new Set(offered.map((option) => JSON.stringify(option)));
  if (initial.some((option) => !wire.has(JSON.stringify(option))))
    problem('must exactly match one of the provided options', 'initial_option');
}

export const button = z.strictObject({
  type: z.literal('button'),
  ...actionable,
  ...confirmable,
  text: plainText(limits.buttonText),
  value: z.string().max(limits.buttonValue).optional(),
  url: z.string().max(limits.url).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(limits.accessibilityLabel).optional(),
});

export const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...chooser,
    ...optionSource,
    initial_option: plainOption.optional(),
  })
  .superRefine((element, context) =>
    ownOptions(element, element.initial_option ? [element.initial_option] : [], (message, path) =>
      context.addIssue({ code: 'custom', message, path: [path] }),
    ),
  );

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...chooser,
    ...optionSource,
    initial_options: z.array(plainOption).optional(),
    max_selected_items: z.int().min(1).optional(),
  })
  .superRefine((element, context) =>
    ownOptions(element, element.initial_options ?? [], (message, path) =>
      context.addIssue({ code: 'custom', message, path: [path] }),
    ),
  );

const conversationFilter = z.strictObject({
  include: z
    .array(z.enum(['im', 'mpim', 'private', 'public']))
    .min(1)
    .optional(),
  exclude_external_shared_channels: z.boolean().optional(),
  exclude_bot_users: z.boolean().optional(),
});
const respondable = { response_url_enabled: z.boolean().optional() };

export const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...chooser,
  initial_user: z.string().optional(),
});
export const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...chooser,
  ...respondable,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  filter: conversationFilter.optional(),
});
export const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...chooser,
  ...respondable,
  initial_channel: z.string().optional(),
});

export const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...actionable,
  ...confirmable,
  ...focusable,
  options: z.array(richOption).min(1).max(limits.checkboxOptions),
  initial_options: z.array(richOption).min(1).optional(),
});
export const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...actionable,
  ...confirmable,
  ...focusable,
  options: z.array(richOption).min(1).max(limits.checkboxOptions),
  initial_option: richOption.optional(),
});
export const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...actionable,
  ...confirmable,
  options: z.array(plainOption).min(1).max(limits.overflowOptions),
});

export const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...chooser,
  initial_date: date.optional(),
});
export const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...chooser,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be in the format HH:mm')
    .optional(),
  timezone: z.string().optional(),
});

export const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...field,
    initial_value: z.string().optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(limits.inputLength).optional(),
    max_length: z.int().min(1).max(limits.inputLength).optional(),
  })
  .refine((element) => (element.initial_value?.length ?? 0) <= (element.max_length ?? limits.inputLength), {
    message: 'must not be longer than max_length',
    path: ['initial_value'],
  });
export const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...field,
  initial_value: z.string().optional(),
});
export const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...field,
  initial_value: z.string().optional(),
});
export const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...field,
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});

export const imageElement = z.strictObject({
  type: z.literal('image'),
  image_url: z.string().min(1).max(limits.url),
  alt_text: z.string().min(1).max(limits.altText),
});

const menus = [
  staticSelect,
  multiStaticSelect,
  usersSelect,
  conversationsSelect,
  channelsSelect,
  checkboxes,
  radioButtons,
  datepicker,
  timepicker,
] as const;

export const actionsElement = z.discriminatedUnion('type', [button, overflow, ...menus]);
export const accessory = z.discriminatedUnion('type', [button, overflow, imageElement, ...menus]);
export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  emailInput,
  urlInput,
  numberInput,
  ...menus,
]);

export type Interactive =
  | z.output<typeof actionsElement>
  | z.output<typeof accessory>
  | z.output<typeof inputElement>;
