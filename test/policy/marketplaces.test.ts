import { describe, expect, it } from 'vitest';
import { findMarketplace, marketplaces } from '../../src/policy/marketplaces.ts';

describe('the marketplaces', () => {
  it.each([
    ['DE', 'amazon.de'],
    ['de', 'amazon.de'],
    ['UK', 'amazon.co.uk'],
    ['GB', 'amazon.co.uk'],
    ['A1VC38T7YXB528', 'amazon.co.jp'],
    [' US ', 'amazon.com'],
  ])('finds %s', (name, domain) => {
    expect(findMarketplace(name)?.domain).toBe(domain);
  });

  it.each(['XX', '', 'amazon.de', null, undefined])('does not know %s', (name) => {
    expect(findMarketplace(name)).toBeNull();
  });

  it('names each ID, country and domain once', () => {
    for (const key of ['id', 'country', 'domain'] as const)
      expect(new Set(marketplaces.map((facts) => facts[key])).size).toBe(marketplaces.length);
  });

  it('knows only time zones and locales that Node knows', () => {
    for (const { timeZone, locale, currency } of marketplaces)
      expect(() =>
        new Intl.DateTimeFormat(locale, { timeZone })
          .format(0)
          .concat(new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1)),
      ).not.toThrow();
  });
});
