import type { DraftContext } from './context.ts';
import { oncePerReading, type Reading } from './reading.ts';

/** Stands, unit for unit, where something was that is no prose: Unicode's own sign for an object in a text. */
export const objectMark = '\ufffc';

/** Links, addresses, tags, slots, shortcodes, handles: nobody's spelling, nobody's language. */
const objects = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`[\w.+-]{1,64}@[\w.-]{1,255}`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`<[^<>\n]{1,300}>`,
    String.raw`\{\w+\}`,
    String.raw`:[a-z0-9_+-]{1,40}:(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}-])(?:\d{3}|D01)-\d{7}-\d{7}(?![\p{L}\p{N}-])`,
    // Bare domains, and addresses written out: "name (at) shop (dot) de".
    String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,3}\.(?:com|net|org|info|biz|shop|store|online|io|co|me|app|de|fr|es|it|nl|pl|se|pt|br|tr|jp|cn|uk|us|ca|eu|at|ch|be)(?![\p{L}\p{N}-])`,
    String.raw`[\p{L}\p{N}._-]{1,60}(?: ?[([{] ?(?:at|dot|ät|punkt|punt|arroba|punto|ponto|arobase|point|chiocciola|apenstaartje|małpa|kropka|snabel-a|punkt|nokta) ?[)\]}] ?[\p{L}\p{N}._-]{1,60}){1,5}`,
    String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,4}\/\S*`,
  ].join('|'),
  'gu',
);
/** A token of Latin letters and digits; only those that hold both are codes. Bounded, so that none is read twice. */
const tokens = /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d\-_./:'’+]*/gu;
const isCode = (token: string) => /\p{L}/u.test(token) && /\d/.test(token);
/** Quoted stretches are item titles, engravings, the buyer's own words. */
const quotations =
  /"[^"\n]{1,200}"|“[^“”\n]{1,200}”|„[^„“”"\n]{1,200}["“”]|«[^«»\n]{1,200}»|»[^«»\n]{1,200}«|「[^「」\n]{1,200}」|『[^『』\n]{1,200}』|(?<=^|[\s(])[‘'][^‘’'\n]{1,200}[’'](?=$|[\s).,;:!?])/gu;

/** Over twice what Amazon lets a message hold; of a longer text only this much is read as prose. */
const enoughText = 5_000;

const maskedText = oncePerReading(({ text }) =>
  text
    .slice(0, enoughText)
    .replace(objects, hide)
    .replace(quotations, hide)
    .replace(tokens, (token) => (isCode(token) ? hide(token) : token)),
);

/**
 * The text of a reading with all that is no prose masked: order IDs, links, codes, slots, quotations, item titles.
 * @returns as long as the text, so that spans fit, but never longer than {@link enoughText}
 */
export function proseOf(reading: Reading, { itemTitles = [] }: DraftContext): string {
  return itemTitles.reduce(hideTitle, maskedText(reading));
}

function hide(found: string): string {
  return found.replace(/[^\n]/g, objectMark);
}

/** A title is hidden in any case of letters; a shortened one down to its first two words. */
function hideTitle(text: string, title: string): string {
  const words = title.normalize('NFKC').trim().split(/\s+/u).slice(0, 40);
  if (words.length === 0 || words[0] === '') return text;
  const quoted = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const rest = quoted.slice(2).reduceRight((after, word) => `(?:[\\s,]+${word}${after})?`, '');
  const pattern = [quoted.slice(0, 2).join('\\s+') + rest];
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), hide);
}
