import { findBareLinks } from './bare-links.ts';
import { createClaims } from './claims.ts';
import { emailAddressesOf } from './email-addresses.ts';
import { foldLookAlikes } from './look-alikes.ts';
import type { Reading } from './reading.ts';
import { oncePerReading } from './reading.ts';
import { findSpelledLinks } from './spelled-links.ts';
import type { Span } from './violation.ts';
import { findWrittenLinks } from './written-links.ts';

/** A link in a draft; the span points into the reading's text. */
export interface Link extends Span {
  /** Lower case, without port; as it reads where it was spelled out ("shop dot com" is `shop.com`). */
  readonly host: string;
  /** With its leading slash; empty where there is none. */
  readonly path: string;
  readonly scheme: 'http' | 'https' | 'other' | null;
  /**
   * Written so as to seem another place or to slip through: user info, an IP address, an odd port, letters of
   * another script, spelled-out dots.
   */
  readonly disguised: boolean;
  /** A name without scheme, "www." or path: it may be a brand ("Booking.com"). */
  readonly bare: boolean;
}

/** The links of a draft, however written, in order; none of them an e-mail address. */
export const linksOf = oncePerReading((reading: Reading): readonly Link[] => {
  const folded = foldLookAlikes(reading.text);
  const claim = createClaims(folded.length);
  for (const address of emailAddressesOf(reading)) claim(address);
  const links = [
    ...findWrittenLinks(folded, reading.text),
    ...findSpelledLinks(folded, reading.language),
    ...findBareLinks(folded, reading.text, reading.language),
  ];
  return links.filter(claim).sort((a, b) => a.start - b.start);
});
