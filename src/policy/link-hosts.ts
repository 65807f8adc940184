import { isCarrierHost, liesWithin } from './carriers.ts';
import type { Link } from './links.ts';
import { marketplaces } from './marketplaces.ts';

/** Amazon's own stores: those of the API and those it runs beside them. Short-link hosts (a.co, amzn.to) are none. */
const amazonDomains: ReadonlySet<string> = new Set([
  ...marketplaces.map(({ domain }) => domain),
  'amazon.cn',
]);

/**
 * What the guidelines say of a link's destination ("02 content, 1"):
 * `permitted` (Amazon, a carrier), `insecure` (the same over http), `external` (anywhere else).
 */
export function judgeLink(link: Link): 'permitted' | 'insecure' | 'external' {
  if (link.disguised || !(liesWithin(link.host, amazonDomains) || isCarrierHost(link.host)))
    return 'external';
  return link.scheme === 'http' ? 'insecure' : 'permitted';
}
