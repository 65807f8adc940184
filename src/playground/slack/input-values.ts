import type { Option } from './shapes/composition.ts';
import type { Interactive } from './shapes/elements.ts';
import { elementsOf, type StoredBlock } from './shapes/read-blocks.ts';

/** What a person has put into the inputs, by block and action ID: text, an option's value, a user, a date; lists where several. */
export type Entered = Readonly<Record<string, Readonly<Record<string, string | readonly string[] | null>>>>;

/** The `state.values` of a payload: every input of the blocks, as it stands on the person's screen. */
export function stateValues(
  blocks: readonly StoredBlock[],
  entered: Entered,
): Record<string, Record<string, Record<string, unknown>>> {
  const values: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const block of blocks)
    for (const element of elementsOf(block)) {
      if (element.type === 'button' || element.type === 'overflow' || element.type === 'image') continue;
      const id = element.action_id ?? '';
      const given = entered[block.block_id]?.[id];
      values[block.block_id] = {
        ...values[block.block_id],
        [id]: { type: element.type, ...chosen(element, given === undefined ? initial(element) : given) },
      };
    }
  return values;
}

/** What Slack asks a person to mend before it sends a modal off, by block ID; empty when all is well. */
export function unfilled(blocks: readonly StoredBlock[], entered: Entered): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const { element } = block;
    const given = entered[block.block_id]?.[element.action_id ?? ''];
    const value = given === undefined ? initial(element) : given;
    const empty = value === null || value.length === 0;
    if (empty && !block.optional) problems[block.block_id] = 'Please complete this required field.';
    if (empty || element.type !== 'plain_text_input') continue;
    const { min_length: least = 0, max_length: most = Number.POSITIVE_INFINITY } = element;
    if (value.length < least) problems[block.block_id] = `Please use at least ${least} characters.`;
    if (value.length > most) problems[block.block_id] = `Please use at most ${most} characters.`;
  }
  return problems;
}

/** What an element tells of a choice: `selected_option`, `value`, `selected_date`, ... */
export function chosen(
  element: Interactive,
  given: string | readonly string[] | null,
): Record<string, unknown> {
  const one = typeof given === 'string' && given !== '' ? given : null;
  const several = typeof given === 'string' ? [given] : (given ?? []);
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { value: one };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: options(element).find(({ value }) => value === one) ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { selected_options: options(element).filter(({ value }) => several.includes(value)) };
    case 'users_select':
      return { selected_user: one };
    case 'conversations_select':
      return { selected_conversation: one };
    case 'channels_select':
      return { selected_channel: one };
    case 'datepicker':
      return { selected_date: one };
    case 'timepicker':
      return { selected_time: one };
    case 'button':
      return { text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
    case 'image':
      return {};
  }
}

function options(element: Interactive): readonly Option[] {
  if (!('options' in element) && !('option_groups' in element)) return [];
  const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
  return element.options ?? groups.flatMap((group) => group.options);
}

function initial(element: Interactive): string | readonly string[] | null {
  if ('initial_value' in element) return element.initial_value ?? null;
  if ('initial_option' in element) return element.initial_option?.value ?? null;
  if ('initial_options' in element) return element.initial_options?.map(({ value }) => value) ?? null;
  if ('initial_user' in element) return element.initial_user ?? null;
  if ('initial_conversation' in element) return element.initial_conversation ?? null;
  if ('initial_channel' in element) return element.initial_channel ?? null;
  if ('initial_date' in element) return element.initial_date ?? null;
  if ('initial_time' in element) return element.initial_time ?? null;
  return null;
}
