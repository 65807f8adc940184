import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { likeWritten, type SentenceWord, wordRule } from '../../../grammar/sentence-words.ts';
import { baseOf, inflectedOf } from './adjectives.ts';
import * as examples from './examples.ts';
import { determiners, nounPhraseAt, prepositions } from './noun-phrase.ts';
import { masses, type NounFeature, nounFeature, times } from './nouns.ts';

const pairs: Readonly<Record<string, string>> = {
  de: 'het',
  het: 'de',
  deze: 'dit',
  dit: 'deze',
  onze: 'ons',
  ons: 'onze',
  elke: 'elk',
  elk: 'elke',
  iedere: 'ieder',
  ieder: 'iedere',
  welke: 'welk',
  welk: 'welke',
  die: 'dat',
  dat: 'die',
};
/** Pronouns as well: "of dit vertraging geeft". Before a noun that may stand alone they tell nothing. */
const alsoPronouns = new Set(['het', 'dit', 'dat', 'die', 'ons', 'deze']);
/** After these a sentence goes on with "het" or "dit" as its subject: "is het bestelling …?". */
const copulas = new Set(
  'is was betreft wordt geeft gaat heeft lijkt blijkt blijft bevat krijgt kost als of dat omdat'.split(' '),
);
const placing = new Set(
  'in uit door via naar volgens op bij vanuit voor van tot met aan namens over'.split(' '),
);

function* determinerFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [from, word] of words.entries()) {
    const allowed = determiners[word.lower];
    if (!allowed || allowed === 'cnp') continue;
    const phrase = nounPhraseAt(words, from);
    const noun = phrase && words[phrase.noun];
    if (!phrase || !noun || phrase.feature === 'x' || allowed.includes(phrase.feature)) continue;
    // "het factuur- of verzendadres", "de product(en)": the noun goes on.
    if (/^[-(]/.test(words[phrase.noun + 1]?.gap ?? '')) continue;
    // "Dit staat u vrij", "een links geplaatste knop", "een gratis twee weken durende proef"
    if (/^(?:staat|links)$/.test(noun.lower)) continue;
    if (
      times.has(noun.lower) &&
      (numerals.has(words[phrase.noun - 1]?.lower ?? '') || words[phrase.noun - 1]?.kind === 'number')
    )
      continue;
    // "het ontwerpen van uw pagina"
    if (
      word.lower === 'het' &&
      noun.lower.endsWith('en') &&
      words[phrase.noun + 1]?.lower === 'van' &&
      phrase.feature === 'p'
    )
      continue;
    // "het inleveren": a verb that looks like a plural.
    if (word.lower === 'het' && phrase.feature === 'p' && noun.lower.endsWith('en') && noun.lower.length > 10)
      continue;
    const before = words[from - 1];
    if (
      alsoPronouns.has(word.lower) &&
      mayBePronoun(word, before, noun.lower, phrase.feature, words[phrase.noun + 1])
    )
      continue;
    const other = pairs[word.lower];
    const fits = other !== undefined && (determiners[other] ?? '').includes(phrase.feature);
    yield {
      start: word.start,
      end: fits ? word.end : noun.end,
      replacement: fits ? likeWritten(other, word) : null,
    };
  }
}

function mayBePronoun(
  word: SentenceWord,
  before: SentenceWord | undefined,
  noun: string,
  feature: NounFeature,
  after: SentenceWord | undefined,
): boolean {
  const atStart = word.opens;
  const afterPlacing = before !== undefined && placing.has(before.lower) && !word.opens;
  if (word.lower === 'die' || word.lower === 'dat') {
    if (before === undefined) return masses.has(noun) || feature === 'p';
    return !afterPlacing || masses.has(noun);
  }
  if (word.lower === 'ons') {
    if (before === undefined) return false;
    return !(
      afterPlacing &&
      feature !== 'p' &&
      !masses.has(noun) &&
      !['met', 'van', 'voor', 'aan', 'bij'].includes(before?.lower ?? '')
    );
  }
  if (word.lower === 'deze') return !(atStart || afterPlacing) && masses.has(noun);
  if (atStart || afterPlacing) return masses.has(noun) && !atStart;
  if (masses.has(noun) || feature === 'p') return true;
  if (after?.kind === 'object' || after?.kind === 'number') return true;
  return before !== undefined && copulas.has(before.lower);
}

/** "een" and its like, before which a het-word's adjective has no ending. */
const indefinite = new Set(['een', 'geen', 'elk', 'ieder', 'welk', "zo'n"]);

function* adjectiveFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [from, word] of words.entries()) {
    if (!determiners[word.lower] || word.lower === 'ons') continue;
    const phrase = nounPhraseAt(words, from);
    const adjective = phrase?.adjectives.at(-1);
    if (!phrase || !adjective || words[phrase.noun - 1] !== adjective) continue;
    const right =
      phrase.feature === 'n' && indefinite.has(word.lower)
        ? baseOf(adjective.lower)
        : phrase.feature === 'n' && !['het', 'dit', 'dat', 'de', 'deze', 'uw', 'mijn'].includes(word.lower)
          ? null
          : phrase.feature === 'n' &&
              /^(?:extern|intern|lokaal|volledig|exact|eigen|technisch|persoonlijk)$/.test(adjective.lower)
            ? null
            : inflectedOf(adjective.lower);
    if (phrase.feature === 'x') continue;
    if (!right || right.toLowerCase() === adjective.lower) continue;
    if (
      ['het', 'dit', 'dat', 'die', 'deze'].includes(word.lower) &&
      phrase.feature !== 'n' &&
      word.lower !== 'deze' &&
      word.lower !== 'die'
    )
      continue;
    yield { start: adjective.start, end: adjective.end, replacement: right };
  }
}

const numerals = new Set(
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien twintig dertig enkele meerdere verschillende beide alle sommige'.split(
    ' ',
  ),
);
const uncounted = new Set(
  'order artikel product model set maat kleur nummer pakket item onderdeel bestelling pagina stap'.split(' '),
);
const notCounted = new Set('uur jaar keer stuk paar'.split(' '));

function* numeralFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const isNumber = word.kind === 'number' && /^(?:[2-9]|[1-9]\d)$/.test(word.text);
    if (!isNumber && !numerals.has(word.lower)) continue;
    const before = words[at - 1];
    // "bestelling 2", "Pro 50", "maart 14": the number names what stands before it.
    if (word.lower === 'enkele' && /^(?:geen|een|één|elke|deze|die|de)$/.test(before?.lower ?? '')) continue;
    // "24/7 ondersteuning"
    if (isNumber && /[/:]$/.test(word.gap)) continue;
    if (isNumber && before && !word.opens && (uncounted.has(before.lower) || /^\p{Lu}/u.test(before.text)))
      continue;
    let next = at + 1;
    while (words[next] && !words[next]?.opens && inflectedAdjective(words[next])) next++;
    const noun = words[next];
    if (words[at + 1]?.gap.includes('%')) continue;
    if (noun?.kind !== 'word' || noun.opens || notCounted.has(noun.lower) || masses.has(noun.lower)) continue;
    if (/^\p{Lu}/u.test(noun.text)) continue;
    const feature = nounFeature(noun.lower);
    if (!feature || feature === 'p') continue;
    if (['maat', 'type', 'kant', 'datum', 'prijs', 'kleur', 'licht'].includes(noun.lower) && isNumber)
      continue;
    yield { start: noun.start, end: noun.end, replacement: null };
  }
}

function inflectedAdjective(word: SentenceWord | undefined): boolean {
  return word !== undefined && baseOf(word.lower) !== null;
}

const doublingFirst = new Set(['de', 'uw', 'onze', 'mijn', 'geen']);
const doublingSecond = new Set(['de', 'het', 'uw', 'onze', 'deze', 'dit', 'mijn']);
const bareNouns = new Set(
  'magazijn koerier vervoerder leverancier bezorger doos afhaalpunt fabrikant monteur pakket bestelling lamp factuur retourlabel label artikel product bedrag stoel tafel kabel oplader adapter onderdeel zending'.split(
    ' ',
  ),
);
const takingObject = new Set('hebben heeft'.split(' '));

/** Two articles, or none where the noun can't do without. */
function* articleFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next || next.opens || next.kind !== 'word') continue;
    const doubled =
      (doublingFirst.has(word.lower) &&
        (doublingSecond.has(next.lower) || (word.lower === 'de' && next.lower === 'een'))) ||
      (word.lower === 'een' && doublingSecond.has(next.lower));
    if (doubled && nounPhraseAt(words, at + 1)) {
      yield {
        start: word.start,
        end: next.end,
        replacement: word.lower === 'de' ? likeWritten(next.lower, word) : null,
      };
      continue;
    }
    const after = words[at + 2];
    if (!bareNouns.has(next.lower) || /^\p{Lu}/u.test(next.text)) continue;
    if (after && !after.opens && (after.kind !== 'word' || /^\p{Lu}/u.test(after.text))) continue;
    if (
      after &&
      !after.opens &&
      (nounFeature(after.lower) || after.lower === 'en' || after.lower === 'of' || after.lower === 'voor')
    )
      continue;
    const inPlace =
      (word.lower === 'in' && ['magazijn', 'doos'].includes(next.lower)) ||
      (['bij', 'naar', 'aan'].includes(word.lower) &&
        ['koerier', 'vervoerder', 'leverancier', 'bezorger', 'afhaalpunt', 'fabrikant', 'magazijn'].includes(
          next.lower,
        ));
    const asObject = takingObject.has(word.lower) && after !== undefined && !after.opens;
    if (inPlace || asObject) yield { start: word.start, end: next.end, replacement: null };
  }
}

const uBefore = new Set('in op over voor naar uit om volgens bedankt tot wegens door na'.split(' '));
const uVerbs = new Set(
  'kunt wilt hebt heeft bent kan zou zult moet mag ontvangt vragen bedanken danken verzoeken sturen krijgt hoeft'.split(
    ' ',
  ),
);
const afterObject = new Set(
  'ons het de een dit dat deze nog niet om hier even graag daar mij zelf hiervoor dan'.split(' '),
);

/** "u bestelling" for "uw bestelling", "kunt uw" for "kunt u", "jou pakket". */
function* pronounFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const next = words[at + 1];
    if (next?.kind !== 'word') continue;
    if (word.lower === 'uw') {
      if (!next.opens && afterObject.has(next.lower) && before && uVerbs.has(before.lower) && !word.opens)
        yield { start: word.start, end: word.end, replacement: likeWritten('u', word) };
      else if (
        word.opens &&
        /^(?:kunt|heeft|hebt|krijgt|ontvangt|moet|hoeft|bent|wordt|mag|zult)$/.test(next.lower)
      )
        yield { start: word.start, end: word.end, replacement: likeWritten('u', word) };
      continue;
    }
    if (next.opens || (word.lower !== 'u' && word.lower !== 'jou' && word.lower !== 'me')) continue;
    const feature = nounFeature(next.lower);
    // "U staat op het punt"
    if (!feature || next.lower === 'staat' || /^\p{Lu}/u.test(next.text)) continue;
    if (word.lower === 'jou' && (word.opens || (before && prepositions.has(before.lower))))
      yield { start: word.start, end: word.end, replacement: likeWritten('jouw', word) };
    if (word.lower !== 'u') continue;
    const free = next.lower === 'contact' || feature === 'p';
    if (!free && (word.opens || (before && uBefore.has(before.lower))) && personless(words[at + 2]))
      yield { start: word.start, end: word.end, replacement: likeWritten('uw', word) };
  }
}

/** "voor u bestelling 3 ontvangt": not where the noun may be the object of what follows. */
function personless(after: SentenceWord | undefined): boolean {
  return after === undefined || after.kind !== 'number';
}

export const agreementRules: readonly GrammarRule[] = [
  wordRule('lidwoord en zelfstandig naamwoord', determinerFaults, {
    wrong: examples.determiners.wrong,
    right: [...examples.determiners.right, ...examples.nearMisses],
  }),
  wordRule('bijvoeglijk naamwoord', adjectiveFaults, examples.adjectives),
  wordRule('telwoord en meervoud', numeralFaults, examples.numerals),
  wordRule('lidwoord te veel of te weinig', articleFaults, examples.articles),
  wordRule('u en uw', pronounFaults, examples.pronouns),
];
