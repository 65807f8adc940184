import { parse } from 'tldts';

/** What follows the scheme of a link, or stands for it alone. */
export interface Destination {
  readonly host: string;
  readonly port: string;
  readonly path: string;
  /** Where the link ends in the text. */
  readonly end: number;
}

const latinHost = /[a-zà-ɏ\d](?:[a-zà-ɏ\d._-]{0,251}[a-zà-ɏ\d])?/iuy;
const anyHost = /[\p{L}\d](?:[\p{L}\d._-]{0,251}[\p{L}\d])?/iuy;
const ipv6Host = /\[[\da-f:.]{2,45}\]/iy;
const portForm = /:\d{2,5}(?!\d)/y;
/** No white space, no quotation marks or angle brackets, nothing ideographic. */
const pathForm =
  /[/?#][^\s<>"“”„‘’«»「」『』【】|\\^`{}。、\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{0,2000}/uy;

/**
 * Reads host, port and path.
 * @param at where the host begins; Chinese or Japanese text that follows a Latin host without a space is none of it
 * @returns null where no host begins there
 */
export function readDestination(text: string, at: number): Destination | null {
  const host = matchAt(latinHost, text, at) || matchAt(ipv6Host, text, at) || matchAt(anyHost, text, at);
  if (!host) return null;
  const port = matchAt(portForm, text, at + host.length);
  const path = trimPath(matchAt(pathForm, text, at + host.length + port.length));
  return { host: host.toLowerCase(), port, path, end: at + host.length + port.length + path.length };
}

function matchAt(form: RegExp, text: string, at: number): string {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? '';
}

/** A path ends before the marks of the sentence around it. */
function trimPath(path: string): string {
  const opened = path.includes('(');
  const marks = opened ? /[.,;:!?'*~\]]+$/ : /[.,;:!?'*~)\]]+$/;
  return path.replace(marks, '');
}

/** Whether a host or port is one that no shop, carrier or marketplace would write openly. */
export function isOddDestination({ host, port }: Pick<Destination, 'host' | 'port'>): boolean {
  return parse(host).isIp === true || (port !== '' && port !== ':443' && port !== ':80');
}
