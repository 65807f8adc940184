import type {
  Button,
  ConfirmationDialog,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextSection,
  RichTextText,
  SectionBlock,
} from '@slack/types';
import { limits, shorten } from './limits.ts';

/** A message as it is posted; `text` is what notifications and screen readers say. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: true });

export const header = (text: string): HeaderBlock => ({
  type: 'header',
  text: plain(shorten(text, limits.header)),
});

/** @param mrkdwn our own wording; what comes from outside is escaped already */
export const section = (mrkdwn: string): SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: shorten(mrkdwn, limits.section) },
});

/** Small print. @param mrkdwn as for {@link section} */
export const context = (mrkdwn: string): ContextBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: shorten(mrkdwn, limits.section) }],
});

/** Text in rich text is never parsed, so a buyer's `<@U1>` or `*x*` stays what it is. Slack refuses empty ones. */
export function text(content: string, style?: RichTextText['style']): RichTextText {
  const whole = content.replace(/\p{Surrogate}/gu, '\uFFFD');
  return style ? { type: 'text', text: whole, style } : { type: 'text', text: whole };
}

export const richText = (...elements: RichTextBlockElement[]): RichTextBlock => ({
  type: 'rich_text',
  elements,
});

export const lines = (...elements: RichTextSection['elements']): RichTextSection => ({
  type: 'rich_text_section',
  elements: elements.filter((element) => element.type !== 'text' || element.text !== ''),
});

/** A line in bold that names what stands below it. */
export const title = (content: string): RichTextSection => lines(text(content, { bold: true }));

/** A text to be read, or copied, to the letter. */
export const verbatim = (content: string): RichTextBlockElement => ({
  type: 'rich_text_preformatted',
  elements: [text(content || ' ')],
});

export interface Confirm {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly deny: string;
}

export function button(
  actionId: string,
  label: string,
  value: string,
  { style, confirm }: { style?: 'primary' | 'danger'; confirm?: Confirm } = {},
): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plain(label),
    value,
    ...(style && { style }),
    ...(confirm && { confirm: confirmation(confirm) }),
  };
}

const confirmation = (dialog: Confirm): ConfirmationDialog => ({
  title: plain(dialog.title),
  text: plain(shorten(dialog.text, limits.confirmText)),
  confirm: plain(dialog.confirm),
  deny: plain(dialog.deny),
});

/** An instant in each reader's own zone and language; the fallback is UTC. @param instant epoch milliseconds */
export function time(instant: number): string {
  const fallback = `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `<!date^${Math.floor(instant / 1000)}^{date_short_pretty} {time}|${fallback}>`;
}

export const person = (userId: string): string => `<@${userId}>`;
export const place = (channel: string): string => `<#${channel}>`;
