import type { Language } from './context.ts';
import { linkCueBefore } from './link-cues.ts';
import type { Link } from './links.ts';
import {
  bracketedDot,
  mayHideDot,
  mayPullApart,
  spacedDot,
  spelledSuffix,
  spokenDot,
} from './spelled-hosts.ts';
import { hasKnownSuffix, isDoubtfulSuffix } from './top-level-domains.ts';

const label = String.raw`[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?`;
const hiddenDot = `(?:${bracketedDot}|${spokenDot}|${spacedDot})`;
const spokenHyphen = String.raw`\s(?:minus|bindestrich|strich|dash|hyphen|tiret|guion|guión|trattino|streepje|hífen|bindestreck|myślnik|tire)\s`;
/** "shop dot com", "shop[.]com", "www . shop . com", "mybrand . de", "shop·com", "shop点com". */
const apart = new RegExp(
  String.raw`(?<![a-zà-ɏ\d@.])(?:h[tx]{2}ps?:\/\/)?(?:${label}${spokenHyphen})?(?:${label}(?:\.|${hiddenDot})){0,3}${label}${hiddenDot}${spelledSuffix}(?![a-zà-ɏ\d])`,
  'giu',
);
/** "w w w . s h o p . c o m", "s h o p . c o m". */
const letterByLetter =
  /(?<![\p{L}\d])(?:[a-z\d][ \t]{1,3}){2,40}[a-z\d][ \t]{0,3}\.[ \t]{0,3}(?:(?:[a-z\d][ \t]{1,3}){1,40}[a-z\d][ \t]{0,3}\.[ \t]{0,3}){0,2}(?:[a-z][ \t]{1,3}){1,6}[a-z](?![\p{L}\d])/giu;
/** "w w w . shop . com", "www shop com". */
const spacedWww =
  /(?<![\p{L}\d])www[ \t]{1,3}[a-z\d-]{2,63}[ \t]{1,3}(?:com|net|org|de|fr|es|it|nl|pl|se|cn|jp|shop|store|example)(?![\p{L}\d])|(?<![\p{L}\d])w[ \t]{1,3}w[ \t]{1,3}w[ \t]{0,3}(?:[.·]|dot)[ \t]{0,3}[a-z\d-]{1,63}(?:[ \t]{0,3}(?:[.·]|dot)[ \t]{0,3}[a-z\d-]{2,63}){1,3}(?![\p{L}\d])/giu;
const path = /\s?\/\s?[\w-]{1,80}(?:\/[\w-]{1,80}){0,5}/y;

const anyHyphen = new RegExp(spokenHyphen, 'giu');
const anyHiddenDot = new RegExp(hiddenDot, 'giu');
/** "un point de vente", "el punto es", "connect the dot in": what stands there in prose. */
const placeInProse =
  /(?:point|punto|ponto|punt)[\s_-]+(?:de|es|at|au|us|ca|co)$|dot[\s_-]+(?:it|at|be|us|in|me)$|(?<![a-z\d])(?:the|a|this|that|der|den|dem|ein|einen|diesem|le|un|ce|el|este|ese|cada|il|questo|o|um|neste|nesse|no|ao|het|dit|een|den|denna|bu|bir|und|oder|and|et|y|och|ve)[\s_-]+(?:dot|punkt|point|punto|ponto|punt|nokta)[\s_-]+[a-z]+$/iu;
const spoken = new RegExp(`${spokenDot}[a-z]+$`, 'iu');
/** Suffixes that no sentence begins with, were the space before its full stop a slip. */
const sure = /(?:com|net|org|example|co[^a-z]{1,5}(?:uk|jp))$/iu;

/**
 * The links whose dots are spelled out or pulled apart.
 * @param text the reading's text, with look-alike letters read as Latin
 */
export function findSpelledLinks(text: string, language: Language | null): Link[] {
  const links: Link[] = [];
  for (const form of mayPullApart.test(text) ? [letterByLetter, spacedWww] : [])
    for (const { 0: written, index } of text.matchAll(form))
      links.push(linkTo(text, index, written, spokenHost(joined(written))));
  for (const { 0: written, index } of mayHideDot.test(text) ? text.matchAll(apart) : [])
    if (isMeant(written, text, index, language))
      links.push(linkTo(text, index, written, spokenHost(written)));
  return links.filter(({ host }) => hasKnownSuffix(host));
}

/** Whether somebody hides a link here, or only set a space wrong. */
function isMeant(written: string, text: string, at: number, language: Language | null): boolean {
  if (/[[({<]/.test(written) || /^(?:www\d?|h[tx]{2}ps?)(?![a-z\d])/i.test(written)) return true;
  // "lamparas-madrid punto es": prose has no such word.
  if (/^[a-z\d]{3,}-[a-z\d-]{3,}\s/i.test(written)) return true;
  if (placeInProse.test(written)) return false;
  if (linkCueBefore(text, at)) return true;
  if (spoken.test(written)) return true;
  const suffix = /[a-z]+$/i.exec(written)?.[0].toLowerCase() ?? '';
  if (isDoubtfulSuffix(suffix, language)) return false;
  const endsThere = /^\s*(?:[.,;:!?)\n。、，]|$)/u.test(
    text.slice(at + written.length, at + written.length + 4),
  );
  return sure.test(written) || endsThere;
}

/** "w w w . s h o p . c o m" and "www shop com" as one host. */
function joined(written: string): string {
  if (/^www[ \t]/i.test(written)) return written.replace(/[ \t]+/g, '.');
  return written.replace(/\s*dot\s*/gi, '.').replace(/\s/g, '');
}

function spokenHost(written: string): string {
  return written
    .replace(/^h[tx]{2}ps?:\/\//i, '')
    .replace(anyHyphen, '-')
    .replace(anyHiddenDot, '.')
    .replace(/\s/g, '')
    .toLowerCase();
}

function linkTo(text: string, start: number, written: string, host: string): Link {
  path.lastIndex = start + written.length;
  const tail = path.exec(text)?.[0] ?? '';
  const end = start + written.length + tail.length;
  return { start, end, host, path: tail.replace(/\s/g, ''), scheme: null, disguised: true, bare: false };
}
