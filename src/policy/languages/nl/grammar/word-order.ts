import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { type SentenceWord, wordRule } from '../../../grammar/sentence-words.ts';
import { having, linking, modals, restOfClause } from './clause-words.ts';
import * as examples from './examples.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { alsoOther, participles, personsOf } from './verbs.ts';

const fronted = new Set(
  'morgen vandaag gisteren helaas daarom hierdoor daardoor momenteel inmiddels daarna binnenkort vervolgens natuurlijk uiteraard overmorgen gelukkig vanochtend vanmiddag hiermee graag'.split(
    ' ',
  ),
);
const days = new Set('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '));
const pronouns = new Set(['we', 'wij', 'u', 'ik']);

/** "Helaas we kunnen", "Als u …, u kunt". */
function* orderFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  const subordinateFirst = /^(?:als|zodra|omdat|wanneer|nadat|voordat|indien|aangezien)$/.test(
    words[0]?.lower ?? '',
  );
  for (const [at, word] of words.entries()) {
    const pronoun = words[at + 1];
    const verb = words[at + 2];
    const isFronted =
      word.opens &&
      !word.closes &&
      (fronted.has(word.lower) ||
        (words[at - 1]?.opens && words[at - 1]?.lower === 'op' && days.has(word.lower)));
    const opDay =
      !word.opens && days.has(word.lower) && words[at - 1]?.lower === 'op' && words[at - 1]?.opens;
    const ofWeek =
      !word.opens &&
      /^(?:week|maand)$/.test(word.lower) &&
      words[at - 1]?.opens === true &&
      /^(?:volgende|deze|vorige)$/.test(words[at - 1]?.lower ?? '');
    if ((isFronted || opDay || ofWeek) && pronoun && !pronoun.opens && verb && !verb.opens) {
      if (pronouns.has(pronoun.lower) && isFiniteForm(verb.lower)) {
        yield { start: pronoun.start, end: verb.end, replacement: `${verb.text} ${pronoun.text}` };
        continue;
      }
      const phrase = nounPhraseAt(words, at + 1);
      const after = phrase?.determiner && words[phrase.next];
      if (
        phrase &&
        after &&
        !after.opens &&
        /^(?:is|zijn|wordt|worden|heeft|hebben|kan|zal|komt|werd)$/.test(after.lower) &&
        word.lower !== 'graag'
      ) {
        const until = words[phrase.next - 1]?.end ?? word.end;
        yield {
          start: words[at + 1]?.start ?? word.start,
          end: Math.max(until, after.end),
          replacement: null,
        };
        continue;
      }
    }
    if (
      subordinateFirst &&
      word.gap.includes(',') &&
      at > 2 &&
      word.opens &&
      pronouns.has(word.lower) &&
      pronoun &&
      !pronoun.opens &&
      isFiniteForm(pronoun.lower)
    ) {
      const first = words.slice(1, at).some(({ opens }) => opens);
      const joined = words[at - 1];
      if (!first && joined && !joined.opens && joined.closes && !pronoun.closes && isSecond(words, at + 1))
        yield { start: word.start, end: pronoun.end, replacement: `${pronoun.text} ${word.text}` };
    }
    // "wij niet kunnen"
    if (
      word.opens &&
      pronouns.has(word.lower) &&
      pronoun?.lower === 'niet' &&
      verb &&
      modals.has(verb.lower) &&
      !verb.closes &&
      at === 0
    )
      yield { start: word.start, end: verb.end, replacement: `${word.text} ${verb.text} niet` };
    yield* subordinateFault(words, at);
  }
}

function isFiniteForm(form: string): boolean {
  return personsOf(form) !== null && !participles.has(form) && (!alsoOther.has(form) || form === 'zijn');
}

function isSecond(words: readonly SentenceWord[], at: number): boolean {
  return words[at] !== undefined && !words[at]?.closes;
}

const subordinating = new Set(
  'omdat zodra als wanneer nadat voordat zodat terwijl hoewel dat aangezien doordat'.split(' '),
);
const subordinateVerbs =
  /^(?:hebben|heeft|hebt|heb|kunnen|kan|kunt|zijn|is|willen|wil|moeten|moet|zullen|zal|hadden|konden|kon)$/;

/** "omdat wij hebben geen voorraad": the verb belongs at the clause's end. */
function* subordinateFault(words: readonly SentenceWord[], at: number): Iterable<GrammarFault> {
  const conjunction = words[at];
  const subject = words[at + 1];
  if (!conjunction || !subject || subject.opens || !subordinating.has(conjunction.lower)) return;
  const phrase = pronouns.has(subject.lower) || subject.lower === 'hij' ? null : nounPhraseAt(words, at + 1);
  if (phrase && !phrase.determiner) return;
  if (!phrase && !pronouns.has(subject.lower) && subject.lower !== 'hij') return;
  // "Het pakket dat u hebt": a relative "dat" takes its noun away.
  const relative =
    conjunction.lower === 'dat' && at > 0 && !words[at - 1]?.closes && nounPhraseAt(words, at - 1) !== null;
  if (relative) return;
  const verbAt = phrase ? phrase.next : at + 2;
  const verb = words[verbAt];
  const next = words[verbAt + 1];
  if (!verb || !next || verb.opens || next.opens || !subordinateVerbs.test(verb.lower)) return;
  const clause = restOfClause(words, verbAt);
  const opensObject = /^(?:geen|niet|nog|de|het|een|uw|ons|dit|deze|u|uw|geen|al)$/.test(next.lower);
  if (!opensObject || clause.length < 2) return;
  // "die wij u hebben"; "als het niet is wat": the clause's own end may be near.
  if (phrase && verb.lower === 'zijn' && !/^(?:nog|niet|geen)$/.test(next.lower)) return;
  if (words[at - 1]?.lower === 'alles' || words[at - 1]?.lower === 'zo') return;
  yield { start: verb.start, end: verb.end, replacement: null };
}

const now = new Set(
  'verzenden versturen sturen bezorgen leveren verzendt verstuurt stuurt bezorgt levert wordt worden komt komen ontvangt'.split(
    ' ',
  ),
);
const then = new Set(
  'verzond werd werden kwam kwamen stuurde stuurden verstuurde was waren leverde leverden bezorgde ontving vertrok'.split(
    ' ',
  ),
);
const past = /^(?:gisteren|eergisteren)$/;
const future = /^(?:morgen|overmorgen)$/;

/** "wordt gisteren", "kwam morgen". */
function* tenseFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const isPast = past.test(word.lower);
    if (!isPast && !future.test(word.lower)) continue;
    if (/^(?:van|tot|voor|vanaf|sinds|dan|zoals|als|en)$/.test(words[at - 1]?.lower ?? '')) continue;
    const next = words[at + 1];
    if (isPast && next && participles.has(next.lower) && !word.opens) continue;
    const lapse = isPast ? now : then;
    const fronts = word.opens && next && lapse.has(next.lower) && !next.opens ? next : null;
    let verb = fronts;
    for (let index = at - 1; !verb && index >= Math.max(0, at - 5); index--) {
      const before = words[index];
      if (!before || words[index + 1]?.opens) break;
      if (linking.test(before.lower)) break;
      if (lapse.has(before.lower) && index > 0) verb = before;
    }
    if (!verb) continue;
    const clause = restOfClause(words, Math.min(at, words.indexOf(verb)));
    if (clause.some(({ lower }) => having.has(lower) || linking.test(lower))) continue;
    if (!isPast && /^(?:was|waren)$/.test(verb.lower) && !participles.has(clause.at(-1)?.lower ?? ''))
      continue;
    if (!isPast && /^(?:gepland|voorzien|verwacht|beloofd|toegezegd)$/.test(clause.at(-1)?.lower ?? ''))
      continue;
    yield { start: verb.start, end: verb.end, replacement: null };
  }
}

export const orderRules: readonly GrammarRule[] = [
  wordRule('plaats van het werkwoord', orderFaults, examples.order),
  wordRule('tijd en tijdsbepaling', tenseFaults, examples.tenses),
];
