import { findMarketplace, type MarketplaceFacts, marketplaces } from '../policy/marketplaces.ts';

/**
 * Reads `SP_API_MARKETPLACES`.
 * @param text country codes or marketplace IDs, comma separated: `DE, UK` or `A1PA6795UKMFR9`
 * @param region the account's region, which all of them must belong to
 * @returns at least one, in the order given, each once; the first is the default
 * @throws {Error} that names every fault and what to write instead
 */
export function parseMarketplaces(
  text: string,
  region: MarketplaceFacts['region'],
): readonly MarketplaceFacts[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const known = marketplaces.filter((facts) => facts.region === region).map(({ country }) => country);
  const hint = `Use country codes or marketplace IDs of the region "${region}": ${known.join(', ')}.`;
  if (names.length === 0) throw new Error(`SP_API_MARKETPLACES names no marketplace. ${hint}`);
  const found = names.map((name) => ({ name, facts: findMarketplace(name) }));
  const wrong = found.filter(({ facts }) => facts?.region !== region).map(({ name }) => `"${name}"`);
  if (wrong.length > 0)
    throw new Error(`SP_API_MARKETPLACES: ${wrong.join(', ')} is not in the region "${region}". ${hint}`);
  return [...new Set(found.flatMap(({ facts }) => facts ?? []))];
}
