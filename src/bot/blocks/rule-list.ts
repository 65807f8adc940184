import type { RichTextBlockElement, RichTextSection } from '@slack/types';
import { wordings } from '../../policy/messages/index.ts';
import { count, type WordingLocale } from '../../policy/wording.ts';
import { botWordings } from '../messages/index.ts';
import { limits, shorten } from './limits.ts';
import type { BrokenRule } from './marked-draft.ts';
import { lines, text } from './parts.ts';

/** The numbered list under the draft: which rule, what was found, why it is one. Rules beyond the budget are counted. */
export function ruleList(broken: readonly BrokenRule[], locale: WordingLocale): RichTextBlockElement[] {
  const items: RichTextSection[] = [];
  let left: number = limits.rules;
  for (const rule of broken) {
    const item = listItem(rule, locale);
    const length = item.elements.reduce((sum, one) => sum + (one.type === 'text' ? one.text.length : 0), 0);
    if (length > left) break;
    left -= length;
    items.push(item);
  }
  const list: RichTextBlockElement[] = items.length
    ? [{ type: 'rich_text_list', style: 'ordered', elements: items }]
    : [];
  const more = broken.length - items.length;
  if (more)
    list.push(lines(text(count(locale, botWordings[locale].report.moreRules, more), { italic: true })));
  return list;
}

function listItem({ rule, violations }: BrokenRule, locale: WordingLocale): RichTextSection {
  const { report } = botWordings[locale];
  const { title, explanation } = wordings[locale].rules[rule];
  const whole = violations.every(({ start }) => start === null) ? report.wholeMessage : '';
  const messages = [...new Set(violations.map(({ message }) => message))];
  const shown = messages
    .slice(0, limits.messagesOfOneRule)
    .map((message) => shorten(message, limits.message));
  const more = messages.length - shown.length;
  return lines(
    text(title, { bold: true }),
    text(`${whole} — ${shown.join(' ')}${more ? ` … ${count(locale, report.moreOfThem, more)}` : ''}\n`),
    text(explanation, { italic: true }),
  );
}
