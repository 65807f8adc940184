/**
 * What a person types, as Slack hands it on: `&`, `<` and `>` as entities and a standard emoji as its
 * `:shortcode:`. A slash command's text gets no more than this (the manifest's `should_escape` is off).
 */
export function typedText(typed: string): string {
  return withShortcodes(escapeText(typed));
}

/** A web address with its scheme or `www.`, or an e-mail address; without the punctuation that ends the sentence. */
const address =
  /(?<url>https?:\/\/[^\s<>]+[^\s<>.,;:!?)'"])|(?<bare>\bwww\.[^\s<>]+\w)|(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu;

/** What a person types into a message: addresses and mentions of the people named become `<...>`, as Slack stores them. */
export function postedText(
  typed: string,
  users: Iterable<{ readonly id: string; readonly realName: string }>,
): string {
  let posted = '';
  let from = 0;
  for (const match of typed.matchAll(address)) {
    posted += typedText(typed.slice(from, match.index)) + linked(match);
    from = match.index + match[0].length;
  }
  posted += typedText(typed.slice(from));
  for (const user of users) posted = posted.replaceAll(`@${escapeText(user.realName)}`, `<@${user.id}>`);
  return posted;
}

function linked(match: RegExpExecArray): string {
  const shown = escapeText(match[0]);
  if (match.groups?.email) return `<mailto:${shown}|${shown}>`;
  return match.groups?.bare ? `<http://${shown}|${shown}>` : `<${shown}>`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The emoji people put into messages to buyers most often. Slack knows them all; the others stay as typed here. */
export const shortcodes: Readonly<Record<string, string>> = {
  '😀': 'grinning',
  '😃': 'smiley',
  '😄': 'smile',
  '😁': 'grin',
  '😅': 'sweat_smile',
  '😂': 'joy',
  '🙂': 'slightly_smiling_face',
  '😉': 'wink',
  '😊': 'blush',
  '😍': 'heart_eyes',
  '😘': 'kissing_heart',
  '🤗': 'hugging_face',
  '🤔': 'thinking_face',
  '😢': 'cry',
  '😭': 'sob',
  '😞': 'disappointed',
  '😔': 'pensive',
  '🥳': 'partying_face',
  '👍': '+1',
  '👎': '-1',
  '👌': 'ok_hand',
  '👏': 'clap',
  '🙏': 'pray',
  '🙌': 'raised_hands',
  '👋': 'wave',
  '💪': 'muscle',
  '❤️': 'heart',
  '💙': 'blue_heart',
  '⭐': 'star',
  '🌟': 'star2',
  '✨': 'sparkles',
  '🎉': 'tada',
  '🎁': 'gift',
  '🔥': 'fire',
  '💯': '100',
  '✅': 'white_check_mark',
  '☑️': 'ballot_box_with_check',
  '❌': 'x',
  '⚠️': 'warning',
  '❗': 'exclamation',
  '📦': 'package',
  '🚚': 'truck',
  '✉️': 'email',
  '📧': 'e-mail',
  '☎️': 'phone',
  '📞': 'telephone_receiver',
  '🛒': 'shopping_trolley',
  '🎄': 'christmas_tree',
  '☀️': 'sunny',
};

function withShortcodes(text: string): string {
  let written = text;
  for (const [emoji, name] of Object.entries(shortcodes)) written = written.replaceAll(emoji, `:${name}:`);
  return written;
}
