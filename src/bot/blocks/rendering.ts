import type { KnownBlock } from '@slack/types';
import type { DraftRecord } from '../../commands/ports.ts';
import { languageName } from '../../policy/language-name.ts';
import { fill } from '../../policy/wording.ts';
import { botWordings } from '../messages/index.ts';
import { limits, shorten } from './limits.ts';
import { lines, richText, text } from './parts.ts';

/**
 * The suggestion in the reader's language, under the one that goes out. Quoted and in italics, so that it is taken
 * for no text to send or to copy.
 */
export function renderingFor({ locale, review }: DraftRecord): KnownBlock[] {
  const rendering = review?.suggestion.rendering;
  if (!rendering?.text.trim()) return [];
  const heading = fill(botWordings[locale].report.forReading, {
    language: languageName(rendering.language, locale),
  });
  return [
    richText(lines(text(heading, { italic: true })), {
      type: 'rich_text_quote',
      elements: [text(shorten(rendering.text, limits.rendering), { italic: true })],
    }),
  ];
}
