import type { DraftContext } from './context.ts';
import { oncePerReading, type Reading } from './reading.ts';

/** Stands, unit for unit, where something was that is no prose: Unicode's own sign for an object in a text. */
export const objectMark = '\ufffc';

/**
 * Links, addresses, tags, slots, shortcodes, handles: nobody's spelling, nobody's language. Each with what a text
 * must hold for it to be there at all; most texts hold next to nothing of it, and are searched for no more.
 */
const objects: readonly { readonly form: string; readonly sign: RegExp }[] = [
  { form: String.raw`(?:https?:\/\/|www\.)\S+`, sign: /:\/\/|www\./ },
  { form: String.raw`[\w.+-]{1,64}@[\w.-]{1,255}`, sign: /@/ },
  { form: String.raw`[@#][\p{L}\p{N}_]+`, sign: /[@#]/ },
  { form: String.raw`<[^<>\n]{1,300}>`, sign: /</ },
  { form: String.raw`\{\w+\}`, sign: /\{/ },
  { form: String.raw`:[a-z0-9_+-]{1,40}:(?![\p{L}\p{N}])`, sign: /:[a-z0-9_+-]/ },
  { form: String.raw`(?<![\p{L}\p{N}-])(?:\d{3}|D01)-\d{7}-\d{7}(?![\p{L}\p{N}-])`, sign: /-\d{7}-/ },
  // Bare domains, and addresses written out: "name (at) shop (dot) de".
  {
    form: String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,3}\.(?:com|net|org|info|biz|shop|store|online|io|co|me|app|de|fr|es|it|nl|pl|se|pt|br|tr|jp|cn|uk|us|ca|eu|at|ch|be)(?![\p{L}\p{N}-])`,
    sign: /\.[a-z]/,
  },
  {
    form: String.raw`[\p{L}\p{N}._-]{1,60}(?: ?[([{] ?(?:at|dot|ät|punkt|punt|arroba|punto|ponto|arobase|point|chiocciola|apenstaartje|małpa|kropka|snabel-a|punkt|nokta) ?[)\]}] ?[\p{L}\p{N}._-]{1,60}){1,5}`,
    sign: /[([{] ?[a-zä]/,
  },
  {
    form: String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,4}\/\S*`,
    sign: /\//,
  },
];
const searches = new Map<string, RegExp>();

/** One search for all that may be there; null where nothing is. */
function searchFor(text: string): RegExp | null {
  const source = objects
    .filter(({ sign }) => sign.test(text))
    .map(({ form }) => form)
    .join('|');
  if (!source) return null;
  const search = searches.get(source) ?? new RegExp(source, 'gu');
  searches.set(source, search);
  return search;
}

/** A token of Latin letters and digits; only those that hold both are codes. Bounded, so that none is read twice. */
const tokens = /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d\-_./:'’+]*/gu;
const isCode = (token: string) => /\d/.test(token) && /\p{L}/u.test(token);
/** Quoted stretches are item titles, engravings, the buyer's own words. */
const quotations =
  /"[^"\n]{1,200}"|“[^“”\n]{1,200}”|„[^„“”"\n]{1,200}["“”]|«[^«»\n]{1,200}»|»[^«»\n]{1,200}«|「[^「」\n]{1,200}」|『[^『』\n]{1,200}』|(?<=^|[\s(])[‘'][^‘’'\n]{1,200}[’'](?=$|[\s).,;:!?])/gu;

/** Over twice what Amazon lets a message hold; of a longer text only this much is read as prose. */
const enoughText = 5_000;

const maskedText = oncePerReading(({ text }) => {
  const read = text.slice(0, enoughText);
  const search = searchFor(read);
  const unquoted = (search ? read.replace(search, hide) : read).replace(quotations, hide);
  return /\d/.test(unquoted)
    ? unquoted.replace(tokens, (token) => (isCode(token) ? hide(token) : token))
    : unquoted;
});

/**
 * The text of a reading with all that is no prose masked: order IDs, links, codes, slots, quotations, item titles.
 * @returns as long as the text, so that spans fit, but never longer than {@link enoughText}
 */
export function proseOf(reading: Reading, { itemTitles = [] }: DraftContext): string {
  if (itemTitles.length === 0) return maskedText(reading);
  const before = withoutTitles.get(reading);
  if (before?.itemTitles === itemTitles) return before.prose;
  const prose = itemTitles.reduce(hideTitle, maskedText(reading));
  withoutTitles.set(reading, { itemTitles, prose });
  return prose;
}

const withoutTitles = new WeakMap<
  Reading,
  { readonly itemTitles: readonly string[]; readonly prose: string }
>();

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
