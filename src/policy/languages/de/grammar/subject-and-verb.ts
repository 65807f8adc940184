import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { clausesOf, type Token } from '../../../grammar/sentence-tokens.ts';
import {
  afterAttributes,
  afterPreposition,
  filler,
  hasOtherSubject,
  isAmount,
  isSurelySubject,
  isTime,
  nounOf,
  placeBeforeSubject,
  subjectNumber,
  subordinating,
} from './clause.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { form, isFiniteForm, verbBits } from './verbs.ts';

type Count = 'one' | 'many';

/** What a finite verb says of its subject's number; null where it can be both, or the form is no finite verb. */
function verbNumber(token: Token | undefined, first = false): Count | null {
  if (!token || (token.text !== token.lower && !first)) return null;
  const bits = verbBits(token.lower);
  if ((bits & form.singular) !== 0 && (bits & form.plural) === 0) return 'one';
  return (bits & form.plural) !== 0 && (bits & form.singular) === 0 ? 'many' : null;
}

const differ = (phrase: NounPhrase, verb: Count | null): verb is Count => {
  const count = subjectNumber(phrase);
  return count !== null && verb !== null && count !== verb;
};
const mark = (token: Token): GrammarFault => ({ start: token.start, end: token.end, replacement: null });
const joins = (token: Token | undefined) => /^(?:und|sowie|oder|bzw|wie|als)$/.test(token?.lower ?? '');

export const subjectAndVerb: readonly GrammarRule[] = [
  {
    name: 'Subjekt und Verb',
    wrong: [
      'Die Pakete der Bestellung 304-1120034-5567123 wurde heute abgeholt.',
      'Unser Lager haben das Paket falsch etikettiert.',
      'Die Farbe Ihrer Tasche weichen leicht ab.',
      'Das Paket mit den Ersatzteilen gehen heute raus.',
      'Die Lieferzeit betragen etwa zwei Wochen.',
      'Leider hat der Hersteller abgesagt, und die Stühle ist ausverkauft.',
    ],
    right: [
      'Die Bestellung haben wir heute verschickt.',
      'Die Kosten übernimmt der Verkäufer.',
      'Die Lampe und die Birne sind unterwegs.',
      'Das Problem sind die Kosten.',
      'Zwei Tage dauert die Prüfung.',
      'Eine Reihe von Artikeln sind ausverkauft.',
      'Die Pakete bringt Ihnen DHL.',
      'Wir melden uns, wenn der Auftrag, den Sie erteilt haben, Fortschritte macht.',
      'Die Tasche können Sie behalten.',
      'Den Kunden ist das Paket zugestellt worden.',
    ],
    *find(sentence) {
      for (const clause of clausesOf(sentence)) {
        const verb = wrongAfterSubject(clause);
        if (verb) yield mark(verb);
      }
    },
  },
  {
    name: 'Verb vor seinem Subjekt',
    wrong: [
      'Am Freitag wird die Möbel geliefert.',
      'Leider haben sich die Lieferung verspätet.',
      'In Ihrem Paket fehlen leider eine Schraube.',
      'Es fehlt noch zwei Schrauben.',
      'Ist die Pakete angekommen?',
    ],
    right: [
      'Am Freitag werden das Sofa und der Tisch geliefert.',
      'Heute hat die Pakete niemand abgeholt.',
      'Morgen kommt zwei Stunden lang niemand.',
      'Leider haben wir die Lieferung verpasst.',
      'Gestern haben die Lieferung zwei Fahrer gebracht.',
      'In Ihrem Paket fehlt eine Schraube.',
      'Es gibt noch zwei Schrauben.',
    ],
    *find(sentence) {
      for (const clause of clausesOf(sentence)) {
        const verb = wrongBeforeSubject(clause, sentence);
        if (verb) yield mark(verb);
      }
    },
  },
  {
    name: 'Verb am Ende des Nebensatzes',
    wrong: [
      'Es tut uns leid, dass das Regal beschädigt sind.',
      'Weil der Fahrer krank waren, kam niemand.',
      'Wenn das Gerät nicht funktionieren, schreiben Sie uns.',
      'Wir melden uns, sobald die Teile da ist.',
      'Wir hoffen, dass wir das Paket bald findet.',
    ],
    right: [
      'Wir melden uns, wenn die Pakete da sind.',
      'Wir freuen uns, dass das Paket und die Rechnung da sind.',
      'Schade, dass die Pakete der Fahrer verloren hat.',
      'Wir prüfen, ob der Lieferung Teile fehlen.',
      'Schreiben Sie uns, wenn das Gerät Probleme machen sollte.',
    ],
    *find(sentence) {
      for (const clause of clausesOf(sentence)) {
        const verb = wrongAtEnd(clause);
        if (verb) yield mark(verb);
      }
    },
  },
];

function wrongAfterSubject(clause: readonly Token[]): Token | null {
  const from = /^(?:und|aber|doch|denn|sondern)$/.test(clause[0]?.lower ?? '') ? 1 : 0;
  const phrase = bareOrder(clause, from) ?? nounPhraseAt(clause, from);
  if (!phrase || isAmount(clause, phrase)) return null;
  if (!phrase.determiner && !phrase.numeral && clause[phrase.from]?.kind !== 'word') return null;
  const at = afterAttributes(clause, phrase.to);
  const verb = clause[at];
  const number = verbNumber(verb);
  if (!verb || !differ(phrase, number)) return null;
  if (isTime(clause, phrase) || isNote(clause, at)) return null;
  // "Hersteller, die Unternehmen hilft": the end of a clause that began before, or with a relative pronoun.
  if (at === clause.length - 1 && from === 0 && (clause[0]?.start ?? 0) > 0) return null;
  // "Die Lieferung haben Kunden ...": what may be the object needs a clause without another subject.
  if (!isSurelySubject(phrase) && hasOtherSubject(clause, at + 1, number)) return null;
  if (/^(?:sind|waren|bleiben|werden|ist|war)$/.test(verb.lower) && nextIsPhrase(clause, at + 1, number))
    return null;
  return verb;
}

/** "Rezension schreiben, Prämie kassieren": an infinitive ends what is no sentence. */
function isNote(clause: readonly Token[], at: number): boolean {
  const next = clause[at + 1]?.lower;
  return (next === undefined || next === 'zu') && (verbBits(clause[at]?.lower ?? '') & form.infinitive) !== 0;
}

/** "Bestellung 304-… sind": the order's name without its article. */
function bareOrder(clause: readonly Token[], from: number): NounPhrase | null {
  const phrase = nounPhraseAt(clause, from);
  if (!phrase || phrase.determiner) return phrase;
  return clause[phrase.to]?.kind === 'object'
    ? phrase
    : phrase.numeral || phrase.adjectives > 0
      ? phrase
      : null;
}

function nextIsPhrase(clause: readonly Token[], from: number, number: Count): boolean {
  let at = from;
  while (filler.test(clause[at]?.lower ?? '')) at++;
  const phrase = nounPhraseAt(clause, at);
  if (!phrase) return false;
  const count = subjectNumber(phrase);
  return (count === null || count === number) && phrase.bits !== 0;
}

function wrongBeforeSubject(clause: readonly Token[], sentence: string): Token | null {
  const at = placeBeforeSubject(clause, sentence);
  const verb = clause[at];
  const number = verbNumber(verb, at === 0);
  if (!verb || number === null) return null;
  const isThere = clause[0]?.lower === 'es' && at === 1;
  if (isThere && !/^(?:fehl|lieg|steh|komm|ist|sind|war|wurde)/.test(verb.lower)) return null;
  let next = at + 1;
  for (;;) {
    const behind = filler.test(clause[next]?.lower ?? '') ? next + 1 : afterPreposition(clause, next);
    if (behind === next) break;
    next = behind;
  }
  const phrase = nounPhraseAt(clause, next);
  if (!phrase || !differ(phrase, number) || isTime(clause, phrase) || isAmount(clause, phrase)) return null;
  if (clause.some(({ lower }) => lower === 'geben' || lower === 'gibt' || lower === 'gab')) return null;
  const behind = afterAttributes(clause, phrase.to);
  if (clause.slice(next).some(joins)) return null;
  return hasOtherSubject(clause, behind, number) ? null : verb;
}

function wrongAtEnd(clause: readonly Token[]): Token | null {
  const last = clause.at(-1);
  const number = verbNumber(last);
  if (!last || number === null || clause.length < 3) return null;
  const from = clause.findIndex(({ lower }) => subordinating.test(lower));
  if (from < 0 || from > 2) return null;
  const finite = clause.slice(from, -1).some(({ lower, text }) => text === lower && isOtherFinite(lower));
  if (finite) return null;
  const subject = clause[from + 1];
  if (subject?.lower === 'wir') return number === 'one' ? last : null;
  if (subject?.text === 'Sie')
    return number === 'one' && !hasOtherSubject(clause, from + 2, 'one') ? last : null;
  const phrase = nounPhraseAt(clause, from + 1);
  if (!phrase || !differ(phrase, number) || isAmount(clause, phrase) || isTime(clause, phrase)) return null;
  if (clause.slice(from).some(joins)) return null;
  if (nounOf(clause, phrase) === 'leute') return null;
  return hasOtherSubject(clause, phrase.to, number) ? null : last;
}

/** A finite form that isn't also a participle or an infinitive. */
function isOtherFinite(lower: string): boolean {
  const bits = verbBits(lower);
  return isFiniteForm(lower) && (bits & (form.infinitive | form.participle)) === 0;
}
