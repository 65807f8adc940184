import type { Language } from '../context.ts';
import { objectMark } from '../prose.ts';
import type { GrammarFault } from './grammar-rule.ts';

const western: readonly Language[] = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'tr'];
/** "Bonjour ! Où êtes-vous ?": French alone puts a space before the taller marks. */
const spacesBeforeMarks: readonly Language[] = ['fr'];

const inLatin: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '. ',
  '！': '! ',
  '？': '? ',
  '；': '; ',
  '：': ': ',
  '、': ', ',
};
/** After a Latin letter; what stands right before the mark decides, since a Chinese sentence may hold a name. */
const cjkMark = /(?<=[\p{Script=Latin}\d)][ \t]?)[，。！？；：、](?=\s*(?:[\p{Script=Latin}\d]|$))[ \t]*/gmu;
const spaceBefore = new RegExp(
  `(?<=[\\p{L}\\p{N}${objectMark})])[ \\t]+(?=,(?!\\d)|\\.(?:[ \\t]+\\p{Lu}|$))`,
  'gmu',
);
const spaceBeforeTall = new RegExp(`(?<=[\\p{Ll}\\p{N}${objectMark}])[ \\t]+(?=[!?](?:[ \\t\\n]|$))`, 'gmu');
const glued = /(?<=\p{Ll}{2}),(?=\p{L}\p{Ll})/gu;
/** But "Authorize.Net". */
const gluedSentence = /(?<=\p{Ll}{2})[.!?](?!(?:Net|Com|Io|Org)\P{L})(?=\p{Lu}\p{Ll}+[ ,])/gu;
const twoSpaces = /(?<=\p{Ll})[ \t]{2,}(?=\p{Ll})/gu;

/**
 * Mistakes of spacing in a text of Latin script: " ,", ",word", two spaces inside a sentence.
 * @param prose what is no prose is masked
 */
export function* spacingFaults(prose: string, language: Language): Iterable<GrammarFault> {
  if (!western.includes(language)) return;
  const spaced = spacesBeforeMarks.includes(language) ? [spaceBefore] : [spaceBefore, spaceBeforeTall];
  for (const pattern of spaced) yield* each(prose, pattern, '', 1);
  yield* each(prose, glued, ', ');
  for (const { 0: found, index } of prose.matchAll(gluedSentence))
    yield { start: index, end: index + 1, replacement: `${found} ` };
  yield* each(prose, twoSpaces, ' ');
}

/** Chinese and Japanese punctuation after a Latin word. Asked of the draft as written: normalising hides it. */
export function* cjkPunctuation(original: string, language: Language): Iterable<GrammarFault> {
  if (!western.includes(language)) return;
  for (const { 0: found, index } of original.matchAll(cjkMark)) {
    const end = index + found.length;
    const replacement = inLatin[found.charAt(0)] ?? found;
    const ends = end === original.length || original.charAt(end) === '\n';
    yield { start: index, end, replacement: ends ? replacement.trim() : replacement };
  }
}

/** `after`: how many units after the match belong to the mark, so that the reader sees which sign is meant. */
function* each(text: string, pattern: RegExp, replacement: string, after = 0): Iterable<GrammarFault> {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length + after;
    const gap = after > 0 && /\p{L}/u.test(text.charAt(end)) ? ' ' : '';
    yield { start: index, end, replacement: replacement + text.slice(end - after, end) + gap };
  }
}
