import { createClaims } from './claims.ts';
import { foldLookAlikes } from './look-alikes.ts';
import type { Reading } from './reading.ts';
import { oncePerReading } from './reading.ts';
import {
  bracketedAt,
  bracketedDot,
  mayHideAt,
  mayHideDot,
  spacedDot,
  spelledSuffix,
  spokenAt,
  spokenDot,
} from './spelled-hosts.ts';
import type { Span } from './violation.ts';
import { findWrittenLinks } from './written-links.ts';

const label = String.raw`[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?`;
const name = String.raw`(?<![\p{Script=Latin}\d._%+-])[\p{Script=Latin}\d][\p{Script=Latin}\d._%+-]{0,63}`;
const bareName = String.raw`(?<![\p{Script=Latin}\d])[a-z\d][a-z\d_+-]{0,40}(?:(?:\.|${bracketedDot})[a-z\d_+-]{1,40}){0,3}`;
const anyDot = String.raw`(?:\.|${bracketedDot}|${spokenDot}|${spacedDot})`;
const hiddenDot = `(?:${bracketedDot}|${spokenDot}|${spacedDot})`;
const end = String.raw`(?![\p{Script=Latin}\d])`;

/** "name@brand.com"; the domain in any script. */
const plain = new RegExp(
  String.raw`${name}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}(?:[a-z]{2,24}|xn--[a-z\d-]{1,59}|\p{L}{2,24})`,
  'giu',
);
/** "name (at) brand.com", "name[at]brand dot com". */
const bracketed = new RegExp(`${bareName}${bracketedAt}(?:${label}${anyDot}){1,3}[a-z]{2,12}${end}`, 'giu');
/** "name at brand dot com", "name @ brand . com", "name@brand [dot] com", "name arroba brand punto com". */
const spoken = new RegExp(
  `${bareName}(?:@|${spokenAt})(?:${label}${anyDot}){0,2}${label}${hiddenDot}${spelledSuffix}${end}`,
  'giu',
);
/** "Mon mail : claire chez brand point com": a word for "at" that is everywhere counts only where an address is announced. */
const announced = new RegExp(
  String.raw`(?<=(?:mail|courriel|adresse|address|correo|e-?post|mejl|poczta|posta|邮箱|メール|yazın)\P{L}{0,3}(?:\p{L}{2,8}\s){0,2})${bareName}\s(?:chez|en|em|bij|hos|bei|presso|et|u|w|i)\s(?:${label}${anyDot}){0,2}${label}${hiddenDot}${spelledSuffix}${end}`,
  'giu',
);
/** "name AT brand.com", "name arroba brand.com", "name @ brand.com": with a plain dot only a sign that is no word will do. */
const shouted = new RegExp(
  String.raw`${bareName}\s?(?:@|\sAT\s|\sät\s|\s?(?:arroba|arobase|chiocciola|małpa|apenstaartje|snabel-a|艾特|アットマーク|アット|圈a)\s?)\s?(?:${label}\.){1,3}[a-z]{2,12}${end}`,
  'gu',
);
/** A QQ mailbox is a number. */
const numbered =
  /(?:QQ\s?(?:邮箱|郵箱|mail)|(?:邮箱|郵箱|电邮|電郵)(?:地址)?)\s?(?:是|为|[::])?\s?\d{5,12}(?!\d)/giu;

/** Before "at" these make it a place: "visit us at brand dot com" is a link. */
const beforePlace = new Set(
  'us me it them him her look looking visit available found find store shop online website site order orders ordered here is are was sold buy bought item items product products more info details page reach read and or now also only check out sale register located up go log free'.split(
    ' ',
  ),
);

/** The e-mail addresses of a draft, however written, in order; spans point into the reading's text. */
export const emailAddressesOf = oncePerReading((reading: Reading): readonly Span[] => {
  const text = foldLookAlikes(reading.text);
  const claim = createClaims(text.length);
  // "https://amazon.com@evil.co" is a link that poses as another.
  for (const { start, end, path } of findWrittenLinks(text, reading.text))
    claim({ start, end: end - path.length });
  const forms = [
    ...(text.includes('@') ? [plain] : []),
    ...(mayHideAt.test(text) ? [bracketed, ...(mayHideDot.test(text) ? [spoken] : []), shouted] : []),
    ...(mayHideDot.test(text) ? [announced] : []),
    numbered,
  ];
  const found = forms.flatMap((form) =>
    [...text.matchAll(form)].filter((match) => form !== spoken || !namesPlace(match[0])).map(spanOfMatch),
  );
  return found.filter(claim).sort((a, b) => a.start - b.start);
});

function namesPlace(written: string): boolean {
  const [, before, at] = /^(.*?)[\s_-]{1,2}(at)[\s_-]/iu.exec(written) ?? [];
  return at !== undefined && before !== undefined && beforePlace.has(before.toLowerCase());
}

function spanOfMatch({ 0: written, index }: RegExpExecArray): Span {
  return { start: index, end: index + written.length };
}
