import type { Language } from './context.ts';
import { linkCueBefore } from './link-cues.ts';
import { isOddDestination, readDestination } from './link-syntax.ts';
import type { Link } from './links.ts';
import { hasKnownSuffix, isDoubtfulSuffix, isFileEnding } from './top-level-domains.ts';

/** Labels with dots between: a host, or an abbreviation, a file, a forgotten space. */
const dotted = /(?<![A-Za-zÀ-ɏ\d@._-])[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d-]*(?:\.[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d-]*){1,9}/gu;

/** Brands whose name is a domain: written like this they name a thing, not a place. */
const brandNames = new Set([
  ...[
    'Booking.com',
    'Hotels.com',
    'Monday.com',
    'Crypto.com',
    'Match.com',
    'Cars.com',
    'Drugs.com',
    'Pets.com',
  ],
  ...[
    'Overstock.com',
    'Ancestry.com',
    'Salesforce.com',
    'ASP.NET',
    'VB.NET',
    'ADO.NET',
    'Last.fm',
    'Draw.io',
  ],
  ...['Code.org', 'Chess.com', 'Check24.de', 'Toys.com', 'About.me', 'Who.is'],
]);
/** Abbreviations and legal forms: "Co.KG", "Tel.no", "Nr.de". */
const abbreviations = new Set(
  (
    'co inc ltd st nr no dr mr mrs ms sr jr str tel art abs ca vs etc bzw ggf inkl zzgl ref fig ext max min approx ' +
    'vgl evtl usw sra srta mme mlle sig dott ul os pl al kl exp abt bitte order item size'
  ).split(' '),
);

/**
 * The links that are written as a name alone: "shop.com", "shop.com/sale".
 * @param folded the text with look-alike letters read as Latin
 * @param text the same text as it is
 */
export function findBareLinks(folded: string, text: string, language: Language | null): Link[] {
  const links: Link[] = [];
  for (const { 0: written, index } of folded.matchAll(dotted)) {
    if (folded[index + written.length] === '@') continue;
    const host = hostWithin(written);
    if (!host) continue;
    const whole = host.length === written.length;
    const destination = whole ? readDestination(folded, index) : null;
    const path = destination?.path ?? '';
    const end = destination?.end ?? index + host.length;
    if (!isMeant({ host, path, folded, start: index, end, language })) continue;
    const disguised =
      (destination !== null && isOddDestination(destination)) ||
      /[^\p{ASCII}]/u.test(text.slice(index, index + host.length));
    links.push({
      start: index,
      end,
      host: host.toLowerCase(),
      path,
      scheme: null,
      disguised,
      bare: path === '',
    });
  }
  return links;
}

/** The longest beginning that ends in a top-level domain: a sentence may follow without a space ("shop.com.Thanks"). */
function hostWithin(written: string): string | null {
  const labels = written.split('.');
  for (let count = labels.length; count >= 2; count--) {
    const host = labels.slice(0, count).join('.');
    const suffix = labels[count - 1] ?? '';
    if (
      /^[a-z]{2,}$|^xn--/i.test(suffix) &&
      isOneCase(suffix, labels[count - 2] ?? '') &&
      hasKnownSuffix(host.toLowerCase())
    )
      return host;
  }
  return null;
}

/** "you.Best" is two sentences; "Shop.Com" and "SHOP.COM" are one name. */
function isOneCase(suffix: string, label: string): boolean {
  if (suffix === suffix.toLowerCase() || suffix === suffix.toUpperCase()) return true;
  return /^(?:Com|Net|Org|De)$/.test(suffix) && /^\p{Lu}/u.test(label);
}

interface Candidate {
  readonly host: string;
  readonly path: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language | null;
}

/** Whether a name with dots is meant as a link. */
function isMeant({ host, path, folded, start, end, language }: Candidate): boolean {
  const labels = host.toLowerCase().split('.');
  const suffix = labels.at(-1) ?? '';
  const name = labels.at(-2) ?? '';
  const hasPath = path.length > 1;
  if (hasPath && name.length > 1) return true;
  const cue = linkCueBefore(folded, start);
  if (brandNames.has(host) && !cue) return false;
  if (isFileEnding(suffix) || isInTitle(folded, start, end)) return false;
  if (name.length === 1 && labels.length < 4 && !hasPath && !/^(?:x|t|a)\.com?$/.test(host.toLowerCase()))
    return false;
  if (abbreviations.has(name) && labels.length === 2) return false;
  if (/^\d+$/.test(name)) return name.length >= 3 && /^(?:com|net|cn)$/.test(suffix);
  if (!isDoubtfulSuffix(suffix, language)) return true;
  const alone =
    /(?:^|\n)[ \t]*$/.test(folded.slice(Math.max(0, start - 8), start)) &&
    /^[ \t]*(?:\n|$)/.test(folded.slice(end, end + 8));
  const goesOn = /^\s\p{Ll}/u.test(folded.slice(end, end + 3));
  return alone || labels.length > 2 || /[-\d]/.test(name) || cue === 'sure' || (cue === 'maybe' && !goesOn);
}

/** A name in quotation marks with other words beside it belongs to a title: 'the "Pets.com hand puppet"'. */
function isInTitle(text: string, start: number, end: number): boolean {
  const before = /["“„«「『]([^"“”„«»「」『』\n]{0,80})$/u.exec(text.slice(Math.max(0, start - 82), start));
  const after = /^([^"“”„«»「」『』\n]{0,80})["”“»」』]/u.exec(text.slice(end, end + 82));
  if (!before || !after) return false;
  return /\p{L}{3}/u.test(`${before[1]} ${after[1]}`);
}
