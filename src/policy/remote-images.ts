import { markupOf } from './markup.ts';
import type { Reading } from './reading.ts';
import { oncePerReading } from './reading.ts';
import type { Span } from './violation.ts';

/** A picture that a text loads from elsewhere; the span points into the reading's text. */
export interface RemoteImage extends Span {
  /** Address and alternative text, as written. */
  readonly source: string;
  readonly alt: string;
  /** One pixel or hidden, by its own attributes. */
  readonly unseen: boolean;
  /** A link lies around it. */
  readonly linked: boolean;
}

const bbImage = /\[img(?:=[^\]\n]{0,50})?\]([^[\]\n]{1,500})\[\/img\]/giu;
const unseen =
  /(?:width|height)\s?[=:]\s?["']?[01](?:px)?(?![\d.%])|display\s?:\s?none|visibility\s?:\s?hidden|opacity\s?:\s?0(?![.\d])|\shidden(?=[\s/>])/iu;
const openLink = /<a\s[^<>]{0,500}>[^<>]{0,100}$/iu;

/** The pictures a draft loads from elsewhere: HTML, Markdown and BBCode ones, in order. */
export const remoteImagesOf = oncePerReading((reading: Reading): readonly RemoteImage[] => {
  const { text } = reading;
  const fromMarkup = markupOf(reading).flatMap(({ kind, start, end }) => {
    const written = text.slice(start, end);
    const linked = openLink.test(text.slice(Math.max(0, start - 640), start));
    if (kind === 'tag' && /^<\s?img\b/i.test(written))
      return {
        start,
        end,
        source: attribute(written, 'src'),
        alt: attribute(written, 'alt'),
        unseen: unseen.test(written),
        linked,
      };
    const [, alt = '', source = ''] =
      (kind === 'markdown' && /^!\[([^[\]]*)\]\(([^()\s]+)/u.exec(written)) || [];
    return source ? { start, end, source, alt, unseen: false, linked } : [];
  });
  const fromCodes = [...text.matchAll(bbImage)].map(({ 0: written, 1: source = '', index }) => ({
    start: index,
    end: index + written.length,
    source,
    alt: '',
    unseen: false,
    linked: false,
  }));
  return [...fromMarkup, ...fromCodes].sort((a, b) => a.start - b.start);
});

function attribute(tag: string, name: string): string {
  const [, quoted, single, bare] =
    new RegExp(String.raw`\s${name}\s?=\s?(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+))`, 'iu').exec(tag) ?? [];
  return quoted ?? single ?? bare ?? '';
}
