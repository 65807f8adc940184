import { decodeHTML } from 'entities';
import { createClaims } from './claims.ts';
import type { Reading } from './reading.ts';
import { oncePerReading } from './reading.ts';
import type { Span } from './violation.ts';

/** A piece of markup; the span points into the reading's text, `written` into the draft as written. */
export interface Markup extends Span {
  readonly kind: 'tag' | 'comment' | 'entity' | 'style' | 'bbcode' | 'markdown' | 'slack';
  readonly written: Span;
  /** The plain text that says the same. */
  readonly plain: string;
}

const tagNames =
  'a|abbr|acronym|address|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|meta|nav|noscript|object|ol|optgroup|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|o:p|v:[a-z]+';
const attribute = String.raw`\s{1,20}[a-z][a-z\d:_-]{0,40}(?:\s{0,5}=\s{0,5}(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'<>=]{1,500}))`;
const flag = String.raw`\s{1,20}(?:hidden|disabled|checked|controls|nowrap|noshade|async|defer)`;
/** A tag by its name, so that "<3 kg", "a < b" and "<name>" are none. */
const tag = new RegExp(
  String.raw`<\s?\/?\s?(?:${tagNames})(?:${attribute}|${flag}){0,40}\s{0,5}\/?\s?>|<\/[a-z][a-z\d-]{0,30}>|<[a-z][a-z\d-]{0,30}(?:${attribute}){1,40}\s{0,5}\/?>`,
  'giu',
);
const comment = /<!--[^<>]{0,2000}-->|<!doctype\b[^<>]{0,200}>|<\?xml\b[^<>]{0,200}>/giu;
/** A broken tag that never closes: '<img src="https://..."'. */
const openTag =
  /<(?:a|img|font|span|div|p|td|table|iframe)\s{1,5}(?:href|src|style|class|color|width|align)\s?=\s?["'][^"'<>\n]{0,500}["']?/giu;
const entity =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|&(?:nbsp|amp|lt|gt|quot|#\d{2,6})(?![a-z\d=;])/giu;
const inlineStyle = /(?<![\p{L}\d])style\s?=\s?(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')/giu;
const styleBlock =
  /[.#]?[a-z][\w-]{0,40}\s?\{\s{0,5}(?:color|background|font|margin|padding|text-align|line-height|border|width|display)[\w-]{0,20}\s?:[^{}]{1,300}\}/giu;
const pairedCodes = 'b|i|u|s|url|img|color|size|quote|code|list|center|font|email|left|right|table|tr|td';
const bbcode = new RegExp(
  String.raw`\[\/(?:${pairedCodes})\]|\[(?:url|img|color|size|font|quote|email)=[^\]\n]{1,300}\]|\[(?:b|i|u|s|url|img|quote|code|list|center)\](?=[^[\]\n]{1,300}\[\/)`,
  'giu',
);
/** "[text](link)", "![alt](link)". */
const markdownLink = /!?\[([^[\]\n]{0,200})\]\(([^()\s]{3,500})(?:\s"[^"\n]{0,100}")?\)/gu;
/** "**bold**", "__bold__", "~~struck~~". */
const doubled = /(?<![*_~\w])(\*\*|__|~~)(?=[^\s*_~])([^\n*_~]{1,200})(?<=[^\s*_~])\1(?![*_~\w])/gu;
/** "# Heading" at the beginning of a line. */
const heading = /(?<![^\n])#{1,6} (?=\p{L})(?!of\b)/gu;
/** "```code```", "`code`". */
const code =
  /```[^`]{1,1000}```|(?<![\p{L}\p{N}`´])`([\p{L}\p{N}][^`\n]{0,80}[\p{L}\p{N}.!?]|[\p{L}\p{N}])`(?![\p{L}\p{N}`´])/gu;
/** Slack's "*bold*" and "_italic_", as they leak from its message box. */
const starred = /(?<![\w*])\*(?=[\p{L}\p{N}\p{Ps}\p{Pi}])([^*\n]{1,200})(?<=[\p{L}\p{N}\p{P}])\*(?![\w*])/gu;
const underlined =
  /(?<=^|[\s("'「(])_(?=[\p{L}\p{N}])([^_\n]{1,200})(?<=[\p{L}\p{N}.!?,:;%])_(?=$|[\s.,!?;:)"'」)])/gmu;
/** Slack's "<https://x|text>", "<@U123>", "<#C123|name>", "<!here>", "<mailto:x|x>". */
const angled =
  /<((?:https?:\/\/|mailto:|tel:)[^\s<>|]{1,500})(?:\|([^<>\n]{0,200}))?>|<[@#!][A-Za-z\d^]{2,30}(?:\|[^<>\n]{0,100})?>/giu;

/** The markup of a draft, in order: HTML, BBCode, Markdown and Slack's. */
export const markupOf = oncePerReading((reading: Reading): readonly Markup[] => {
  const { text, original } = reading;
  const claim = createClaims(original.length);
  const found: Markup[] = [];
  const search = (form: RegExp, kind: Markup['kind'], plainOf: (match: RegExpExecArray) => string) => {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const written = reading.spanOf(span.start, span.end);
      if (claim(written)) found.push({ ...span, kind, written, plain: plainOf(match) });
    }
  };
  search(comment, 'comment', () => '');
  search(tag, 'tag', plainOfTag);
  search(angled, 'slack', (match) => match[1]?.replace(/^(?:mailto|tel):/i, '') ?? '');
  search(openTag, 'tag', () => '');
  search(inlineStyle, 'style', () => '');
  search(styleBlock, 'style', () => '');
  search(markdownLink, 'markdown', ([, label = '', target = '']) =>
    label === target || !label ? target : `${label}: ${target}`,
  );
  search(bbcode, 'bbcode', () => '');
  search(code, 'markdown', ([whole, inner]) => inner ?? whole.slice(3, -3).trim());
  search(doubled, 'markdown', (match) => match[2] ?? '');
  search(heading, 'markdown', () => '');
  search(starred, 'slack', (match) => match[1] ?? '');
  search(underlined, 'slack', (match) => match[1] ?? '');
  for (const { 0: coded, index } of original.matchAll(entity)) {
    const written = { start: index, end: index + coded.length };
    const plain = decodeHTML(coded);
    if (plain !== coded && claim(written)) found.push({ ...written, kind: 'entity', written, plain });
  }
  return found.sort((a, b) => a.written.start - b.written.start);
});

function plainOfTag({ 0: written }: RegExpExecArray): string {
  return /^<\s?br\b/i.test(written) ? '\n' : '';
}
