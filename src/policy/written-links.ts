import { isOddDestination, readDestination } from './link-syntax.ts';
import type { Link } from './links.ts';

/** "https://", "hxxp://", "http : //", "h t t p s : / /", "whatsapp://". */
const scheme =
  /(?<![a-z\d])(h[ \t]?[tx][ \t]?[tx][ \t]?p[ \t]?s?|ftps?|whatsapp|weixin|wechat|tg|line|viber|kakaotalk)[ \t]?:[ \t]?[/\\][ \t]?[/\\][ \t]?([^\s/@<>"]{1,200}@)?/giu;
const hasSlashes = /[/\\]\s?[/\\]/;
/** "www.shop.com", "www3.shop.com", "//www.shop.com". */
const www = /(?<![\p{Script=Latin}\d@.-])www\d?\.(?=[\p{L}\d])/giu;

/**
 * The links that are written as links: with a scheme, or with "www.".
 * @param folded the text with look-alike letters read as Latin
 * @param text the same text as it is: a host with a letter of another script is another place
 */
export function findWrittenLinks(folded: string, text: string): Link[] {
  const links: Link[] = [];
  for (const { 0: lead, 1: written = '', 2: user, index } of hasSlashes.test(folded)
    ? folded.matchAll(scheme)
    : []) {
    const destination = readDestination(folded, index + lead.length);
    // "hxxp://shop[.]com" is read whole where the spelled-out links are.
    if (destination && /[.:]/.test(destination.host))
      links.push(linkTo(index, schemeOf(written), destination, user !== undefined, text));
  }
  for (const { index } of folded.matchAll(www)) {
    const destination = readDestination(folded, index);
    if (destination) links.push(linkTo(index, null, destination, false, text));
  }
  return links;
}

function schemeOf(written: string): Link['scheme'] {
  const plain = written.replace(/\s/g, '').toLowerCase().replaceAll('x', 't');
  return plain === 'http' || plain === 'https' ? plain : 'other';
}

function linkTo(
  start: number,
  scheme: Link['scheme'],
  destination: NonNullable<ReturnType<typeof readDestination>>,
  hasUser: boolean,
  text: string,
): Link {
  const { host, path, end } = destination;
  const disguised =
    hasUser || isOddDestination(destination) || hasForeignLetters(text.slice(start, end - path.length));
  return { start, end, host, path, scheme, disguised, bare: false };
}

function hasForeignLetters(written: string): boolean {
  return /[^\p{ASCII}]/u.test(written);
}
