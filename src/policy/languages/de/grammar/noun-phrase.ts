import type { Token } from '../../../grammar/sentence-tokens.ts';
import { adjectiveBits, adjectiveEnding, type Declension } from './adjectives.ts';
import { mask } from './case-mask.ts';
import { nounBits } from './nouns.ts';

/** A determiner, adjectives and a noun that stand together: "die beiden neuen Pakete". */
export interface NounPhrase {
  /** Index of its first and behind its last token. */
  readonly from: number;
  readonly to: number;
  /** The case and number it can have; 0 where its words don't agree. */
  readonly bits: number;
  /** What the noun alone can be. */
  readonly noun: number;
  readonly determiner: string | null;
  readonly numeral: boolean;
  readonly adjectives: number;
}

interface Determiner {
  readonly bits: number;
  readonly declension: Declension;
}

const determiners = new Map<string, Determiner>();
const put = (words: string, notation: string, declension: Declension = 'weak') => {
  for (const word of words.split(' ')) determiners.set(word, { bits: mask(notation), declension });
};
put('der', 'N:m GD:f G:p');
put('die', 'NA:fp');
put('das', 'NA:n');
put('den', 'A:m D:p');
put('dem', 'D:mn');
put('des', 'G:mn');
for (const stem of ['dies', 'jen', 'welch', 'manch', 'solch']) {
  put(`${stem}er`, 'N:m GD:f G:p');
  put(`${stem}e`, 'NA:fp');
  put(`${stem}es`, 'NA:n G:mn');
  put(`${stem}en`, 'A:m D:p');
  put(`${stem}em`, 'D:mn');
}
put('jeder', 'N:m GD:f');
put('jede', 'NA:f');
put('jedes', 'NA:n G:mn');
put('jeden', 'A:m G:mn');
put('jedem', 'D:mn');
put('alle beide sämtliche', 'NA:p');
put('allen beiden', 'D:p');
put('aller beider', 'G:p');
for (const stem of ['kein', 'mein', 'dein', 'sein', 'unser', 'ihr', 'ein']) {
  const many = stem === 'ein' ? '' : 'p';
  put(stem, 'N:mn A:n', 'mixed');
  put(`${stem}e`, `NA:f${many}`);
  put(`${stem}en`, `A:m${many ? ' D:p' : ''}`);
  put(`${stem}em`, 'D:mn');
  put(`${stem}er`, `GD:f${many ? ' G:p' : ''}`);
  put(`${stem}es`, 'G:mn');
}
for (const ending of ['e', 'en', 'em', 'er', 'es']) {
  const same = determiners.get(`unser${ending}`);
  if (same) determiners.set(`unsr${ending}`, same);
}
put('zum im am vom beim', 'D:mn');
put('zur', 'D:f');
put('ins ans', 'A:n');
put('mehrere einige viele wenige', 'NA:p', 'strong');
put('mehreren einigen vielen wenigen', 'D:p', 'strong');
const contractions = new Set(['zum', 'zur', 'im', 'am', 'vom', 'beim', 'ins', 'ans']);
const numerals = new Set(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig'.split(' '),
);
/** Words that may stand before an adjective: "die noch fehlende Schraube". */
const adverbs = new Set(
  'noch bereits schon sehr neu falsch gestern heute leider bisher derzeit zuletzt inzwischen ganz so zu ursprünglich versehentlich nur gerade eben nicht besonders'.split(
    ' ',
  ),
);
const anyNumber = mask('NGDA:p');
const isNumber = (token: Token) =>
  numerals.has(token.lower) || (token.kind === 'number' && /^\d{1,3}$/.test(token.text));

/** What a determiner can be; 0 for any other word. "Sie haben": not the pronoun "Ihr" before a verb. */
export function determinerBits(word: string): number {
  return determiners.get(word)?.bits ?? 0;
}

export const isContraction = (word: string) => contractions.has(word);

/**
 * The noun phrase that begins at a token; null where none surely does.
 * @param tokens of one clause
 */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  let at = from;
  let bits = -1;
  let declension: Declension = 'strong';
  const first = tokens[at];
  if (!first) return null;
  const determiner = determiners.get(first.lower);
  if (determiner) {
    ({ bits, declension } = determiner);
    at++;
    const second = tokens[at];
    if (second && (first.lower === 'all' || first.lower === 'alle' || first.lower === 'allen')) {
      const inner = determiners.get(second.lower);
      if (inner) {
        bits &= inner.bits;
        at++;
      }
    }
  }
  const number = tokens[at];
  const numeral = number !== undefined && isNumber(number) && number.text !== '1';
  if (numeral) {
    if (tokens[at + 1]?.text === '.') return null;
    if (!determiner) bits = anyNumber;
    at++;
  }
  if (adverbs.has(tokens[at]?.lower ?? '')) {
    if (!determiner || !adjectiveEnding(tokens[at + 1]?.text ?? '')) return null;
    at++;
  }
  let adjectives = 0;
  for (;;) {
    const word = tokens[at];
    const joins = adjectives > 0 && (word?.lower === 'und' || word?.text === ',');
    const text = (at === 0 ? tokens[0]?.lower : tokens[joins ? at + 1 : at]?.text) ?? '';
    const ending = adjectiveEnding(text);
    if (!ending || !word) break;
    if (joins && nounBits(tokens[at + 2]?.text ?? '') === 0) break;
    const own = adjectiveBits(ending, declension);
    bits &= own;
    adjectives++;
    at += joins ? 2 : 1;
  }
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.text === noun.lower || noun.text.endsWith('-')) return null;
  if (/^\p{Lu}+$/u.test(noun.text) && noun.text.length < 6 && noun.text !== 'LKW') return null;
  const ofNoun = nounBits(noun.text);
  if (ofNoun === 0) return null;
  return {
    from,
    to: at + 1,
    bits: bits & ofNoun,
    noun: ofNoun,
    determiner: determiner ? first.lower : null,
    numeral,
    adjectives,
  };
}
