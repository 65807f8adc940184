import { describe, expect, it } from 'vitest';
import { parseEndpoint } from '../../src/sp/endpoint.ts';
import { createMarketplace } from '../../src/sp/marketplace.ts';

describe('SP_API_ENDPOINT', () => {
  it.each([
    ['http://127.0.0.1:4010', { url: 'http://127.0.0.1:4010', host: '127.0.0.1', port: 4010 }],
    ['http://127.0.0.1:4010/', { url: 'http://127.0.0.1:4010', host: '127.0.0.1', port: 4010 }],
    ['http://[::1]:4010', { url: 'http://[::1]:4010', host: '::1', port: 4010 }],
    ['http://localhost', { url: 'http://localhost', host: 'localhost', port: 80 }],
  ])('takes %s', (text, endpoint) => {
    expect(parseEndpoint(text)).toEqual(endpoint);
  });

  it.each([
    '',
    '127.0.0.1:4010',
    'https://127.0.0.1:4010',
    'http://192.168.0.7:4010',
    'http://0.0.0.0:4010',
    'http://sellingpartnerapi-eu.amazon.com',
    'http://127.0.0.1.example.com:4010',
    'http://localhost.example.com',
    'http://127.0.0.1@example.com',
    'http://user:word@127.0.0.1:4010',
    'http://127.0.0.1:4010/api',
    'http://127.0.0.1:4010/?a=b',
    'ftp://127.0.0.1',
  ])('refuses %j and says what to write', (text) => {
    expect(() => parseEndpoint(text)).toThrow(/http:\/\/127\.0\.0\.1:PORT/);
  });

  it('is shown as where the calls go, and null stands for Amazon', () => {
    const options = {
      region: 'eu',
      clientId: 'id',
      clientSecret: 'secret',
      refreshToken: 'token',
      marketplaceIds: ['A1PA6795UKMFR9', 'A1F83G8C2ARO7P'],
      sellerId: null,
      clock: () => 0,
      log: { info() {}, warn() {}, error() {} },
      random: () => 0,
    } as const;
    expect(createMarketplace({ ...options, endpoint: 'http://127.0.0.1:9' }).emulatedAt).toBe(
      'http://127.0.0.1:9',
    );
    expect(createMarketplace({ ...options, endpoint: null }).emulatedAt).toBeNull();
    expect(createMarketplace({ ...options, endpoint: null }).defaultMarketplaceId).toBe('A1PA6795UKMFR9');
    expect(() => createMarketplace({ ...options, endpoint: 'http://example.com' })).toThrow(
      'SP_API_ENDPOINT',
    );
    expect(() => createMarketplace({ ...options, endpoint: null, marketplaceIds: [] })).toThrow(
      'SP_API_MARKETPLACES',
    );
  });
});
