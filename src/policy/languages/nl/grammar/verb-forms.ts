import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { likeWritten, type SentenceWord, wordRule } from '../../../grammar/sentence-words.ts';
import {
  becoming,
  being,
  having,
  helping,
  isVerb,
  linking,
  modals,
  onlyBeing,
  onlyHaving,
  participleOfStem,
  restOfClause,
  soundAlike,
} from './clause-words.ts';
import * as examples from './examples.ts';
import { determiners, nounPhraseAt, prepositions } from './noun-phrase.ts';
import { conjunctions } from './subject-verb.ts';
import { alsoOther, infinitives, participles, personsOf, verbs } from './verbs.ts';

function* verbFormFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, auxiliary] of words.entries()) {
    const { lower } = auxiliary;
    const has = having.has(lower);
    const is = being.has(lower);
    const becomes = becoming.has(lower);
    const may = modals.has(lower);
    if (!has && !is && !becomes && !may) continue;
    // "voor zijn bestelling betaalt": whose it is.
    if (lower === 'zijn' && prepositions.has(words[at - 1]?.lower ?? '')) continue;
    const clause = untilVerb(restOfClause(words, at));
    const last = clause.at(-1);
    if (!last || clause.length > 12) continue;
    const middle = clause.slice(0, -1);
    if (middle.some((word) => linking.test(word.lower) || word.lower === 'totdat')) continue;
    const beforeLast = middle.at(-1)?.lower ?? '';
    const otherVerb = middle.some((word) => isVerb(word.lower));
    const mark = (replacement: string | null) => ({ start: last.start, end: last.end, replacement });
    const passive = infinitives.get(beforeLast);
    if (
      may &&
      last.lower === 'worden' &&
      passive &&
      passive.participle !== beforeLast &&
      !alsoOther.has(beforeLast)
    ) {
      const word = middle.at(-1) ?? last;
      yield { start: word.start, end: word.end, replacement: passive.participle };
      continue;
    }
    const alike = soundAlike.get(last.lower);
    if (!may && alike && !otherVerb && !secondSubject(middle)) {
      yield mark(alike);
      continue;
    }
    const fromStem = participleOfStem.get(last.lower);
    if (
      !may &&
      fromStem &&
      !otherVerb &&
      !determiners[beforeLast] &&
      beforeLast !== 'je' &&
      !secondSubject(middle) &&
      middle.length > 0
    ) {
      yield mark(fromStem);
      continue;
    }
    const infinitive = infinitives.get(last.lower);
    if (infinitive && infinitive.participle !== last.lower && !alsoOther.has(last.lower) && !otherVerb) {
      if (has && !helping.has(beforeLast) && middle.length > 0 && !isAfterSubordinate(words, at))
        yield mark(infinitive.participle);
      if (becomes && !helping.has(beforeLast) && !isAfterSubordinate(words, at) && beforeMain(words, at))
        yield mark(infinitive.participle);
      if (
        is &&
        lower !== 'zijn' &&
        // "U kunt wat al betaald is niet wijzigen": the infinitive is the first verb's.
        !words.slice(0, at).some((word) => modals.has(word.lower)) &&
        /^(?:door|niet|nog|al|gisteren|vandaag|morgen|dinsdag|maandag)$/.test(beforeLast)
      )
        yield mark(infinitive.participle);
      continue;
    }
    if (
      may &&
      participles.has(last.lower) &&
      !infinitives.has(last.lower) &&
      !otherVerb &&
      middle.length > 0
    ) {
      const verb = participles.get(last.lower);
      if (
        verb &&
        !verbs.some((one) => one.pastPlural === last.lower && one.infinitive === last.lower) &&
        !isAfterSubordinate(words, at)
      )
        yield mark(verb.infinitive);
      continue;
    }
    if (
      may &&
      !otherVerb &&
      personsOf(last.lower) &&
      !infinitives.has(last.lower) &&
      !alsoOther.has(last.lower)
    ) {
      const verb = verbs.find((one) => one.withT === last.lower && one.withT !== one.stem);
      if (verb && !secondSubject(middle) && !isAfterSubordinate(words, at)) yield mark(verb.infinitive);
      continue;
    }
    // "heeft aangekomen", "we zijn uw betaling ontvangen"
    const isLast = !otherVerb && !secondSubject(middle.slice(1));
    if (has && isLast && onlyBeing.has(last.lower) && !isAfterSubordinate(words, at))
      yield { start: auxiliary.start, end: auxiliary.end, replacement: null };
    const subject = words[at - 1]?.lower ?? '';
    const after = nounPhraseAt(words, at + 1);
    if (is && /^(?:we|wij|ik)$/.test(subject) && after?.determiner && isLast && onlyHaving.has(last.lower))
      yield { start: auxiliary.start, end: auxiliary.end, replacement: lower === 'ben' ? 'heb' : 'hebben' };
  }
}

/** "terugstuurt": finite, yet not split. */
const unsplit = new Set(
  verbs
    .filter(({ participle }) => /^(?:terug|op|door|aan|mee|toe|in|af|na|om|bij)ge/.test(participle))
    .map(({ withT }) => withT),
);

/** Up to the verb that a phrase with a preposition follows: "doorgeven | aan de vervoerder". */
function untilVerb(clause: readonly SentenceWord[]): readonly SentenceWord[] {
  const end = clause.findIndex(
    ({ lower }, at) =>
      /^(?:aan|bij|naar|via|op|door|voor|met|in|binnen|vanuit|volgens|tot)$/.test(
        clause[at + 1]?.lower ?? '',
      ) &&
      (infinitives.has(lower) || participles.has(lower) || soundAlike.has(lower) || unsplit.has(lower)),
  );
  return end < 0 ? clause : clause.slice(0, end + 1);
}

/** A second subject begins a second clause. */
function secondSubject(middle: readonly SentenceWord[]): boolean {
  return middle.slice(1).some(({ lower }) => /^(?:we|wij|hij|ik|zij|ze)$/.test(lower));
}

/** In a subordinate clause the verb may be followed by another clause's. */
function isAfterSubordinate(words: readonly SentenceWord[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index];
    if (!word) return false;
    if (
      /^(?:die|dat|wat|waar\p{L}*|te)$/u.test(word.lower) ||
      (conjunctions.has(word.lower) && word.lower !== 'dat')
    )
      return true;
    if (word.opens) return false;
  }
  return false;
}

/** The main clause's verb is second: something stands before it, and no conjunction. */
function beforeMain(words: readonly SentenceWord[], at: number): boolean {
  return at > 0 && words[at - 1]?.lower !== 'om';
}

/** "te verzonden", "te bevestigd", "hoeft … terugsturen". */
function* infinitiveFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (word.lower === 'te' && next && !next.opens) {
      const verb = participles.get(next.lower);
      if (verb && !infinitives.has(next.lower) && words[at - 1]?.lower !== 'tot') {
        if (!nounAfter(words[at + 2]))
          yield { start: next.start, end: next.end, replacement: verb.infinitive };
        continue;
      }
      const finite = verbs.find(
        ({ withT, stem }) =>
          (withT === next.lower || stem === next.lower) &&
          !alsoOther.has(next.lower) &&
          next.lower.length > 3,
      );
      if (finite && finite.infinitive !== next.lower && next.closes)
        yield { start: next.start, end: next.end, replacement: finite.infinitive };
      continue;
    }
    // "moet het apparaat aan te zetten"
    if (modals.has(word.lower) && !/^ga/.test(word.lower)) {
      const clause = restOfClause(words, at);
      const [mark, last] = [clause.at(-2), clause.at(-1)];
      const middle = clause.slice(0, -2);
      const plain =
        middle.length > 0 &&
        middle.every(
          ({ lower }) =>
            !isVerb(lower) &&
            !linking.test(lower) &&
            !(/en$/.test(lower) && !/^(?:een|geen|morgen)$/.test(lower)),
        );
      if (mark?.lower === 'te' && last && infinitives.has(last.lower) && plain)
        yield { start: mark.start, end: last.end, replacement: last.text };
      continue;
    }
    if (/^(?:hoef|hoeft|hoeven)$/.test(word.lower)) {
      const clause = restOfClause(words, at);
      const last = clause.at(-1);
      if (!last || clause.some(({ lower }) => lower === 'te' || linking.test(lower))) continue;
      if (infinitives.has(last.lower) && !alsoOther.has(last.lower) && clause.length > 1)
        yield { start: last.start, end: last.end, replacement: withTe(last.lower) };
      continue;
    }
    if (word.lower === 'om' && next && !next.opens) {
      const clause = restOfClause(words, at);
      const last = clause.at(-1);
      if (
        !last ||
        clause.length < 2 ||
        clause.length > 8 ||
        clause.some(({ lower, kind }) => lower === 'te' || linking.test(lower) || kind === 'number')
      )
        continue;
      if (
        infinitives.has(last.lower) &&
        !alsoOther.has(last.lower) &&
        nounPhraseAt(words, at + 1) &&
        !clause.slice(0, -1).some(({ lower }) => isVerb(lower))
      )
        if (!words.slice(0, at).some(({ lower }) => modals.has(lower)))
          yield { start: last.start, end: last.end, replacement: withTe(last.lower) };
    }
  }
}

function nounAfter(word: SentenceWord | undefined): boolean {
  return word !== undefined && !word.opens && word.kind === 'word' && !/^(?:en|of)$/.test(word.lower);
}

function withTe(infinitive: string): string {
  const [, first, rest] = /^(terug|op|door|aan|mee|toe|in|af|over|plaats)(.+)$/.exec(infinitive) ?? [];
  return first &&
    !/^(?:over|onder)/.test(first) &&
    rest &&
    rest.length > 4 &&
    !infinitives.get(infinitive)?.participle.startsWith('ont')
    ? `${first} te ${rest}`
    : `te ${infinitive}`;
}

const finiteOf = new Map([...soundAlike].map(([withT, participle]) => [participle, withT]));

/** "De koerier bevestigd de levering": a participle where the verb stands. */
function* finiteFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    if (!word.opens) continue;
    const person = /^(?:hij|u|je|jij|het|dhl|postnl|dit)$/.test(word.lower);
    const phrase = person ? null : nounPhraseAt(words, at);
    if (!person && (!phrase?.determiner || phrase.feature === 'p')) continue;
    const verbAt = phrase ? phrase.next : at + 1;
    const verb = words[verbAt];
    const next = words[verbAt + 1];
    if (!verb || verb.opens || !next || next.opens) continue;
    const finite = finiteOf.get(verb.lower);
    if (
      !finite ||
      restOfClause(words, verbAt).some(
        ({ lower }) => having.has(lower) || being.has(lower) || becoming.has(lower) || modals.has(lower),
      )
    )
      continue;
    if (/^(?:de|het|een|uw|ons|u|dit|deze|niet|morgen|vandaag|binnen|naar)$/.test(next.lower))
      yield { start: verb.start, end: verb.end, replacement: likeWritten(finite, verb) };
  }
}

export const verbFormRules: readonly GrammarRule[] = [
  wordRule('hulpwerkwoord en deelwoord', verbFormFaults, examples.verbForms),
  wordRule('onbepaalde wijs met te', infinitiveFaults, examples.infinitives),
  wordRule('deelwoord voor persoonsvorm', finiteFaults, examples.finites),
];
