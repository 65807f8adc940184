/**
 * Slack's text encoding, undone and done once, at the edge (docs.slack.dev, "Formatting message text").
 *
 * - A slash command's text comes as typed but for the three entities (manifest: `should_escape: false`).
 * - A message's text also has what Slack linked by itself in angle brackets.
 * - What is typed into a modal comes as typed: no decoding.
 *
 * An emoji stays a `:shortcode:`; the policy counts it as an emoji.
 */

/** `&lt; &gt; &amp;` as typed. One pass, so that a typed `&amp;lt;` comes out as `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(lt|gt|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] as string,
  );
}

/** A message's text as its author typed it, as far as Slack lets us know. */
export function decodeMessageText(text: string): string {
  return decodeEntities(text.replace(/<([^<>]+)>/g, (_, token: string) => decodeToken(token)));
}

function decodeToken(token: string): string {
  const bar = token.indexOf('|');
  const target = bar < 0 ? token : token.slice(0, bar);
  const label = bar < 0 ? '' : token.slice(bar + 1);
  const sigil = target[0];
  if (sigil === '@') return `@${label || target.slice(1)}`;
  if (sigil === '#') return `#${label || target.slice(1)}`;
  if (sigil === '!') return label || `@${target.slice(1)}`;
  return decodeLink(target, label);
}

/** Slack links bare addresses with what was typed as the label; a label of its own hides an address, which is kept. */
function decodeLink(url: string, label: string): string {
  const address = url.replace(/^(mailto|tel):/, '');
  if (!label) return address;
  const bare = (link: string) =>
    link
      .replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/i, '')
      .replace(/\/$/, '')
      .replace(/[\s()-]/g, '')
      .toLowerCase();
  return bare(label) === bare(url) ? label : `${label} (${address})`;
}

/** Makes a text from outside harmless in a mrkdwn object or a top-level `text`. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
