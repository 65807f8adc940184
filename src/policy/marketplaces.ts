/** One of Amazon's stores, as far as a message to one of its buyers depends on it. */
export interface MarketplaceFacts {
  /** Amazon's marketplace ID, `A1PA6795UKMFR9`. */
  readonly id: string;
  /** ISO 3166-1 alpha-2; Britain is `GB`, though Amazon writes `UK`. */
  readonly country: string;
  /** The selling region of the API. */
  readonly region: 'na' | 'eu' | 'fe';
  /** The registrable domain of the store. */
  readonly domain: string;
  /** The one zone in which this project counts the marketplace's calendar days (reference README, "Days"). */
  readonly timeZone: string;
  /** The language the store shows first, BCP 47. */
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** Every marketplace of the Selling Partner API, by region, then country. */
export const marketplaces: readonly MarketplaceFacts[] = [
  north('A2Q3Y263D00KWC', 'BR', 'amazon.com.br', 'America/Sao_Paulo', 'pt-BR', 'BRL'),
  north('A2EUQ1WTGCTBG2', 'CA', 'amazon.ca', 'America/Los_Angeles', 'en-CA', 'CAD'),
  north('A1AM78C64UM0Y8', 'MX', 'amazon.com.mx', 'America/Mexico_City', 'es-MX', 'MXN'),
  north('ATVPDKIKX0DER', 'US', 'amazon.com', 'America/Los_Angeles', 'en-US', 'USD'),
  europe('A2VIGQ35RCS4UG', 'AE', 'amazon.ae', 'Asia/Dubai', 'en-AE', 'AED'),
  europe('AMEN7PMS3EDWL', 'BE', 'amazon.com.be', 'Europe/Brussels', 'fr-BE', 'EUR'),
  europe('A1PA6795UKMFR9', 'DE', 'amazon.de', 'Europe/Berlin', 'de-DE', 'EUR'),
  europe('ARBP9OOSHTCHU', 'EG', 'amazon.eg', 'Africa/Cairo', 'ar-EG', 'EGP'),
  europe('A1RKKUPIHCS9HS', 'ES', 'amazon.es', 'Europe/Madrid', 'es-ES', 'EUR'),
  europe('A13V1IB3VIYZZH', 'FR', 'amazon.fr', 'Europe/Paris', 'fr-FR', 'EUR'),
  europe('A1F83G8C2ARO7P', 'GB', 'amazon.co.uk', 'Europe/London', 'en-GB', 'GBP'),
  europe('A28R8C7NBKEWEA', 'IE', 'amazon.ie', 'Europe/Dublin', 'en-IE', 'EUR'),
  europe('A21TJRUUN4KGV', 'IN', 'amazon.in', 'Asia/Kolkata', 'en-IN', 'INR'),
  europe('APJ6JRA9NG5V4', 'IT', 'amazon.it', 'Europe/Rome', 'it-IT', 'EUR'),
  europe('A1805IZSGTT6HS', 'NL', 'amazon.nl', 'Europe/Amsterdam', 'nl-NL', 'EUR'),
  europe('A1C3SOZRARQ6R3', 'PL', 'amazon.pl', 'Europe/Warsaw', 'pl-PL', 'PLN'),
  europe('A17E79C6D8DWNP', 'SA', 'amazon.sa', 'Asia/Riyadh', 'ar-SA', 'SAR'),
  europe('A2NODRKZP88ZB9', 'SE', 'amazon.se', 'Europe/Stockholm', 'sv-SE', 'SEK'),
  europe('A33AVAJ2PDY3EV', 'TR', 'amazon.com.tr', 'Europe/Istanbul', 'tr-TR', 'TRY'),
  europe('AE08WJ6YKNBMC', 'ZA', 'amazon.co.za', 'Africa/Johannesburg', 'en-ZA', 'ZAR'),
  farEast('A39IBJ37TRP1C6', 'AU', 'amazon.com.au', 'Australia/Sydney', 'en-AU', 'AUD'),
  farEast('A1VC38T7YXB528', 'JP', 'amazon.co.jp', 'Asia/Tokyo', 'ja-JP', 'JPY'),
  farEast('A19VAU5U5O7RUS', 'SG', 'amazon.sg', 'Asia/Singapore', 'en-SG', 'SGD'),
];

/**
 * The marketplace of a country code or a marketplace ID.
 * @param name `DE`, `UK`, `GB` or `A1PA6795UKMFR9`, in any case
 * @returns null where the name is none of Amazon's
 */
export function findMarketplace(name: string | null | undefined): MarketplaceFacts | null {
  const wanted = name?.trim().toUpperCase();
  const country = wanted === 'UK' ? 'GB' : wanted;
  return marketplaces.find((facts) => facts.id === wanted || facts.country === country) ?? null;
}

type Facts = [
  id: string,
  country: string,
  domain: string,
  timeZone: string,
  locale: string,
  currency: string,
];

function north(...facts: Facts): MarketplaceFacts {
  return inRegion('na', facts);
}

function europe(...facts: Facts): MarketplaceFacts {
  return inRegion('eu', facts);
}

function farEast(...facts: Facts): MarketplaceFacts {
  return inRegion('fe', facts);
}

function inRegion(
  region: MarketplaceFacts['region'],
  [id, country, domain, timeZone, locale, currency]: Facts,
): MarketplaceFacts {
  return { id, country, region, domain, timeZone, locale, currency };
}
