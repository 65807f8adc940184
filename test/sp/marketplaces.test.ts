import { describe, expect, it } from 'vitest';
import { parseMarketplaces } from '../../src/sp/marketplaces.ts';

describe('SP_API_MARKETPLACES', () => {
  it.each([
    ['DE', ['DE']],
    ['de, uk ,FR', ['DE', 'GB', 'FR']],
    ['GB,UK,A1F83G8C2ARO7P', ['GB']],
    ['A1PA6795UKMFR9,,A13V1IB3VIYZZH,', ['DE', 'FR']],
  ])('reads %j', (text, countries) => {
    expect(parseMarketplaces(text, 'eu').map(({ country }) => country)).toEqual(countries);
  });

  it.each([
    ['', /names no marketplace.*BE, DE/],
    [' , ', /names no marketplace/],
    ['DE,XX,US', /"XX", "US" is not in the region "eu".*DE/],
    ['A1PA6795UKMFR', /"A1PA6795UKMFR"/],
  ])('refuses %j and says what to write', (text, message) => {
    expect(() => parseMarketplaces(text, 'eu')).toThrow(message);
  });
});
