import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { type Token, tokensOf } from '../../../grammar/sentence-tokens.ts';
import { accusative, dative, genitive, mask } from './case-mask.ts';
import { determinerBits, isContraction, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { nounBits } from './nouns.ts';

const caseAfter = new Map<string, number>();
const put = (words: string, bits: number) => {
  for (const word of words.split(' ')) caseAfter.set(word, bits);
};
put('für durch gegen', accusative);
put('mit von bei aus nach zu', dative);
put('an auf in hinter neben über unter zwischen vor', accusative | dative);
put(
  'wegen trotz innerhalb außerhalb aufgrund anhand bezüglich hinsichtlich mithilfe infolge mittels',
  genitive,
);
put('seit', dative);
/** Without a determiner to show the genitive these take the dative: "wegen Streiks", "innerhalb 14 Tagen". */
const genitivePrepositions = new Set(
  'wegen trotz innerhalb außerhalb aufgrund anhand bezüglich hinsichtlich mithilfe infolge mittels'.split(
    ' ',
  ),
);
const times = new Set('tage monate jahre wochen stunden minuten'.split(' '));
/** Counted with, these have no plural: "12 Uhr", "wie viele Stück". */
const units =
  /^(?:uhr|stück|paar|mal|euro|prozent|kilo|gramm|grad|watt|volt|liter|meter|karton|dutzend|blatt|satz|glas)$/;
/** The verb's own part at the end of its clause, a noun phrase after it is no part of it. */
const separable = new Set('an auf aus ein mit nach vor zu bei ab durch über unter'.split(' '));

/** Phrases whose words don't go together, and phrases in a case their preposition doesn't take. */
export const phraseAgreement: readonly GrammarRule[] = [
  {
    name: 'Artikel, Adjektiv und Nomen',
    wrong: [
      'Der Paket liegt in der Filiale.',
      'Das Bestellung kommt später.',
      'Wir haben es an ein falsche Adresse geliefert.',
      'Ihre Paket ist da.',
      'Ihre neuen Lampe wird heute versandt.',
      'Drei Schraube fehlten in der Packung.',
      'Das neue Netzteile ist heute rausgegangen.',
      'Der von Ihnen gewünschte Farbe ist ausverkauft.',
    ],
    right: [
      'Ein Paket, das Artikel aus zwei Bestellungen enthält, ist unterwegs.',
      'Wir legen der Lieferung die Rechnung bei.',
      'Die Artikel Ihrer Bestellung sind da.',
      'Wegen der Pakete melden wir uns.',
      'In den Kartons und den Paketen fehlt nichts.',
      'Der Kunde nimmt das Paket an.',
      'Das können Pakete aus zwei Lagern sein.',
      'Er wird am 3. Tag geliefert.',
      'Das bestätigen Kunden gern.',
      'Das dauert einige Zeit.',
      'Beim Versenden und beim Hochladen der Bilder gab es einen Fehler.',
      'Das Laden des Akkus dauert zwei Stunden.',
      'Wir halten Sie auf dem Laufenden.',
      'Die Rücknahmepflicht besteht weiter.',
    ],
    *find(sentence) {
      const tokens = tokensOf(sentence);
      for (let at = 0; at < tokens.length; at++) {
        const phrase = embedded(tokens, at) ?? nounPhraseAt(tokens, at);
        if (!phrase) continue;
        if (phrase.bits === 0 && isJudged(tokens, phrase)) yield spanOf(tokens, phrase.from, phrase.to);
        if (phrase.determiner || phrase.adjectives > 0 || phrase.numeral) at = phrase.to - 1;
      }
    },
  },
  {
    name: 'Fall nach der Präposition',
    wrong: [
      'Wir danken für der Lieferung.',
      'Mit das Paket erhalten Sie die Anleitung.',
      'Die Sendung besteht aus zwei Pakete.',
      'Wir haben es mit unsere Kundin besprochen.',
      'Wegen einem Streik kommt es später.',
      'Die Ware wird in 3 Tage geliefert.',
      'Für der Verspätung entschuldigen wir uns.',
    ],
    right: [
      'Wir kommen in zwei Tagen mit den Paketen.',
      'Das teilen wir Ihnen mit.',
      'Das Paket, mit der Kunden beliefert werden, ist da.',
      'Nach der Prüfung erstatten wir den Kaufpreis.',
      'Er bringt es zu Ihnen nach Hause.',
      'Er liefert von Montag bis Freitag.',
      'Wir zerlegen es in zwei Teile.',
    ],
    *find(sentence) {
      const tokens = tokensOf(sentence);
      for (const [at, { lower }] of tokens.entries()) {
        const allowed = caseAfter.get(lower);
        if (allowed === undefined || isMeasure(tokens, at)) continue;
        const phrase = nounPhraseAt(tokens, at + 1);
        if (!phrase || phrase.bits === 0 || isContraction(phrase.determiner ?? '')) continue;
        if (tokens[at - 1]?.text === ',' && phrase.adjectives === 0 && !phrase.numeral) continue;
        if (isOutsideCase(tokens, at, phrase, allowed)) yield spanOf(tokens, at + 1, phrase.to);
      }
    },
  },
];

/** "Der von Ihnen gewünschte Farbe": read without what stands between. */
function embedded(tokens: readonly Token[], at: number): NounPhrase | null {
  const [determiner, preposition, pronoun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!determiner || determinerBits(determiner.lower) === 0) return null;
  if (
    !/^(?:von|bei|mit|an|für)$/.test(preposition?.lower ?? '') ||
    !/^(?:ihnen|uns|sie|dir)$/.test(pronoun?.lower ?? '')
  )
    return null;
  const phrase = nounPhraseAt([...tokens.slice(0, at + 1), ...tokens.slice(at + 3)], at);
  return phrase && phrase.adjectives > 0 ? { ...phrase, to: phrase.to + 2 } : null;
}

/** "einige Zeit" */
const withoutNumber = /^(?:zeit|erfahrung|mühe|arbeit|verwirrung|übung|hoffnung|geduld)$/;

/** Whether a phrase without agreement is surely one phrase: no relative pronoun, no date, no brand behind. */
function isJudged(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const before = tokens[phrase.from - 1];
  const determiner = phrase.determiner;
  const noun = tokens[phrase.to - 1]?.lower ?? '';
  if (units.test(noun) && (phrase.numeral || /^(?:viele|mehrere|einige|wenige)$/.test(determiner ?? '')))
    return false;
  if (/^einiger?$/.test(determiner ?? '') && withoutNumber.test(noun)) return false;
  const afterComma = before?.text === ',' || tokens[phrase.from - 2]?.text === ',';
  const mayBePronoun =
    determiner !== null && /^(?:der|die|das|den|dem|diese[rsnm]?|welche[rsnm]?)$/.test(determiner);
  if (mayBePronoun && afterComma && phrase.adjectives === 0) return false;
  if (determiner === null && !phrase.numeral) return phrase.adjectives > 0 && isStrongPlace(tokens, phrase);
  if (phrase.numeral && determiner === null) {
    const number = tokens[phrase.from];
    if (
      number?.kind === 'number' &&
      before !== undefined &&
      /[\p{Lu}\d#.,:x×/-]/u.test(before.text.charAt(0))
    )
      return false;
  }
  // "den Kunden Pakete", "das Lampen Set": the noun behind may be the one meant.
  const next = tokens[phrase.to];
  if (next?.kind === 'word' && next.text !== next.lower) {
    const bits = nounBits(next.text);
    if (bits !== 0 && determiner !== null && (bits & determinerBits(determiner)) !== 0) return false;
  }
  return true;
}

/** An adjective without determiner is judged only where no determiner can have been overlooked. */
function isStrongPlace(tokens: readonly Token[], { from }: NounPhrase): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.kind === 'mark' ? before?.text !== ',' : caseAfter.has(before.lower);
}

function isOutsideCase(tokens: readonly Token[], at: number, phrase: NounPhrase, allowed: number): boolean {
  const preposition = tokens[at]?.lower ?? '';
  const bare = phrase.determiner === null && phrase.adjectives === 0;
  if (genitivePrepositions.has(preposition)) {
    // In plural without determiner, and after "von", the dative stands in.
    if (bare || phrase.determiner === null || phrase.numeral) return false;
    return (phrase.bits & genitive) === 0;
  }
  const noun = tokens[phrase.to - 1]?.lower ?? '';
  if (phrase.numeral && phrase.determiner === null && times.has(noun))
    return /^(?:in|vor|seit|nach|mit|aus|bei|von|zu)$/.test(preposition) && (phrase.bits & dative) === 0;
  if (
    preposition === 'seit' &&
    !times.has(`${noun}e`) &&
    !/tag$|mai$|juni$|juli$|woche$|monat$|jahr$/.test(noun)
  )
    return false;
  if ((phrase.bits & allowed) !== 0) return false;
  if (bare && !phrase.numeral)
    return isBarePlural(phrase) && /^(?:mit|von|aus|bei)$/.test(preposition) && !isParticle(tokens, at);
  // "Wir teilen Ihnen mit die Adresse": a particle, rather than a preposition, is left alone only at a clause's end.
  return !(separable.has(preposition) && isParticle(tokens, at));
}

/** "zu viele Mails", "bis zu fünf Tage". */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'zu') return false;
  return tokens[at - 1]?.lower === 'bis' || /^(?:viel|wenig)/.test(tokens[at + 1]?.lower ?? '');
}

/** "mit Pakete": plural that lacks its -n, and nothing but a plural. */
function isBarePlural({ noun }: NounPhrase): boolean {
  return noun === mask('NGA:p');
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind === 'mark';
}

function spanOf(tokens: readonly Token[], from: number, to: number): GrammarFault {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, replacement: null };
}
