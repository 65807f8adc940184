import type { RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import { el } from './dom.ts';
import { link, mention, slackDate } from './mrkdwn.ts';
import type { Snapshot } from './snapshot.ts';
import { personIn } from './state.ts';

/** Rich text: what stands in it is shown as it stands, no mrkdwn. */
export function richText(block: RichTextBlock, snapshot: Snapshot): HTMLElement {
  return el('div', { class: 'rich-text' }, ...block.elements.map((part) => richTextPart(part, snapshot)));
}

function richTextPart(part: RichTextBlockElement, snapshot: Snapshot): Node {
  const runs = (elements: readonly RichTextElement[]) => elements.map((run) => richTextRun(run, snapshot));
  switch (part.type) {
    case 'rich_text_section':
      return el('p', {}, ...runs(part.elements));
    case 'rich_text_quote':
      return el('blockquote', {}, ...runs(part.elements));
    case 'rich_text_preformatted':
      return el('pre', {}, ...runs(part.elements));
    case 'rich_text_list': {
      const tag = part.style === 'ordered' ? 'ol' : 'ul';
      const start = (part as { offset?: number }).offset;
      return el(
        tag,
        { 'data-indent': part.indent ?? 0, start: start ? start + 1 : undefined },
        ...part.elements.map((item) => el('li', {}, ...runs(item.elements))),
      );
    }
  }
}

function richTextRun(run: RichTextElement, snapshot: Snapshot): Node {
  return styled(plainRun(run, snapshot), run.style);
}

function plainRun(run: RichTextElement, snapshot: Snapshot): Node {
  switch (run.type) {
    case 'text':
      return document.createTextNode(run.text);
    case 'link':
      return link(run.url, run.text ?? run.url);
    case 'user':
      return mention(`@${personIn(snapshot, run.user_id).name}`);
    case 'channel':
      return mention(`#${snapshot.channels.find(({ id }) => id === run.channel_id)?.name ?? run.channel_id}`);
    case 'usergroup':
      return mention(`@${run.usergroup_id}`);
    case 'team':
      return mention(`@${run.team_id}`);
    case 'broadcast':
      return mention(`@${run.range}`);
    case 'emoji':
      return document.createTextNode(snapshot.emoji[run.name] ?? `:${run.name}:`);
    case 'date':
      return document.createTextNode(slackDate(run.timestamp, run.format));
    case 'color':
      return el('code', {}, run.value);
  }
}

const styleTags = { code: 'code', bold: 'b', italic: 'i', underline: 'u', strike: 's' } as const;

function styled(node: Node, style: RichTextElement['style']): Node {
  return (Object.keys(styleTags) as (keyof typeof styleTags)[])
    .filter((name) => style?.[name])
    .reduce((inner, name) => el(styleTags[name], {}, inner), node);
}
