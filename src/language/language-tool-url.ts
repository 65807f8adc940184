/**
 * Reads the address of a LanguageTool server: https, or http on this machine, because a buyer's text travels to it.
 * @param written with or without the path of its API, `/v2` or `/v2/check`
 * @returns the base that `/v2/check` is added to; null where it is no such address
 */
export function languageToolUrl(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || url.username || url.password || url.search || url.hash) return null;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return null;
  return url.href.replace(/\/+$/, '').replace(/\/v2(?:\/check)?$/, '');
}
