import type { RichTextBlockElement } from '@slack/types';
import { wordings } from '../../policy/messages/index.ts';
import { slotMeaning, type WordingLocale } from '../../policy/wording.ts';
import { lines, text } from './parts.ts';

const most = 20;

/** The slots only the seller can fill, each as it stands in the text and with what it asks for. */
export function slotList(slots: readonly string[], locale: WordingLocale): RichTextBlockElement[] {
  if (!slots.length) return [];
  const elements = slots
    .slice(0, most)
    .map((name) =>
      lines(text(`{${name}}`, { code: true }), text(`  ${slotMeaning(wordings[locale], name)}`.trimEnd())),
    );
  return [{ type: 'rich_text_list', style: 'bullet', elements }];
}
