import { el } from './dom.ts';
import type { Snapshot } from './snapshot.ts';
import { personIn } from './state.ts';

const mark =
  /```(?<pre>[\s\S]+?)```|`(?<code>[^`\n]+)`|<(?<angle>[^<>\n]+)>|(?<![\w*])\*(?<bold>\S(?:[^*\n]*\S)?)\*(?![\w*])|(?<![\w])_(?<italic>\S(?:[^_\n]*\S)?)_(?!\w)|(?<![\w~])~(?<strike>\S(?:[^~\n]*\S)?)~(?![\w~])|:(?<emoji>[a-z0-9_+-]+):|(?<line>\n)/gu;

/** Slack's mrkdwn as nodes: styles, links, mentions, dates, emoji, quoted lines. */
export function mrkdwn(source: string, snapshot: Snapshot): Node[] {
  const nodes: Node[] = [];
  let quote: string[] = [];
  const flush = () => {
    if (quote.length) nodes.push(el('blockquote', {}, ...inline(quote.join('\n'), snapshot)));
    quote = [];
  };
  let plain: string[] = [];
  const flushPlain = () => {
    if (plain.length) nodes.push(...inline(plain.join('\n'), snapshot));
    plain = [];
  };
  for (const line of source.split('\n')) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quoted) flushPlain();
    else flush();
    if (quoted) quote.push(quoted[1] ?? '');
    else plain.push(line);
  }
  flush();
  flushPlain();
  return nodes;
}

function inline(source: string, snapshot: Snapshot): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  const text = (piece: string) => {
    if (piece) nodes.push(document.createTextNode(unescapeText(piece)));
  };
  for (const match of source.matchAll(mark)) {
    text(source.slice(from, match.index));
    from = match.index + match[0].length;
    nodes.push(marked(match, snapshot));
  }
  text(source.slice(from));
  return nodes;
}

function marked(match: RegExpExecArray, snapshot: Snapshot): Node {
  const { pre, code, angle, bold, italic, strike, emoji } = match.groups ?? {};
  if (pre !== undefined) return el('pre', {}, unescapeText(pre.replace(/^\n/, '')));
  if (code !== undefined) return el('code', {}, ...references(code, snapshot));
  if (angle !== undefined) return reference(angle, snapshot);
  if (bold !== undefined) return el('b', {}, ...inline(bold, snapshot));
  if (italic !== undefined) return el('i', {}, ...inline(italic, snapshot));
  if (strike !== undefined) return el('s', {}, ...inline(strike, snapshot));
  if (emoji !== undefined) return document.createTextNode(snapshot.emoji[emoji] ?? match[0]);
  return el('br');
}

/** In code only what stands between angle brackets is read. */
function references(source: string, snapshot: Snapshot): Node[] {
  return source
    .split(/<([^<>\n]+)>/)
    .map((piece, index) =>
      index % 2 ? reference(piece, snapshot) : document.createTextNode(unescapeText(piece)),
    );
}

/** What stands between angle brackets: a person, a channel, a date, a link. */
function reference(inside: string, snapshot: Snapshot): Node {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) return mention(`@${personIn(snapshot, target.slice(1)).name}`);
  if (target.startsWith('#')) {
    const channel = snapshot.channels.find(({ id }) => id === target.slice(1));
    return mention(`#${channel?.name ?? label ?? target.slice(1)}`);
  }
  if (target.startsWith('!date^')) {
    const [, seconds, format] = target.split('^');
    return document.createTextNode(slackDate(Number(seconds), format ?? '{date_short} {time}'));
  }
  if (target.startsWith('!')) return mention(`@${label ?? target.slice(1)}`);
  return link(unescapeText(target), unescapeText(label ?? target));
}

export function mention(text: string): HTMLElement {
  return el('span', { class: 'mention' }, text);
}

/** Only web and mail addresses become links that can be followed. */
export function link(address: string, label: string): Node {
  if (!/^(?:https?|mailto):/i.test(address)) return document.createTextNode(label);
  return el('a', { href: address, target: '_blank', rel: 'noreferrer noopener' }, label);
}

const dateStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { month: 'long', day: 'numeric' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  date_long_full: { dateStyle: 'long' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

/** Slack's date templates, in the reader's own time zone. @param seconds since the epoch */
export function slackDate(seconds: number, format: string): string {
  const instant = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const pretty = name.endsWith('_pretty') ? prettyDay(instant) : null;
    const style = dateStyles[name.replace(/_pretty$/, '')];
    return pretty ?? (style ? new Intl.DateTimeFormat('en-GB', style).format(instant) : whole);
  });
}

function prettyDay(instant: Date): string | null {
  const days = Math.round((startOfDay(new Date()) - startOfDay(instant)) / 86_400_000);
  return { '-1': 'tomorrow', '0': 'today', '1': 'yesterday' }[String(days)] ?? null;
}

function startOfDay(instant: Date): number {
  return new Date(instant.getFullYear(), instant.getMonth(), instant.getDate()).getTime();
}

export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
