import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { likeWritten, type SentenceWord, wordRule } from '../../../grammar/sentence-words.ts';
import { isAdjective } from './adjectives.ts';
import * as examples from './examples.ts';
import { afterAttachments, determiners, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { nounFeature, quantities, times } from './nouns.ts';
import { alsoOther, infinitives, inNumber, participles, personsOf } from './verbs.ts';

const subjects: Readonly<Record<string, string>> = {
  ik: 'i',
  wij: 'p',
  we: 'p',
  u: 'u',
  hij: 'h',
  jij: 'j',
  je: 'j',
  het: 'h',
  jullie: 'p',
};
const subjectOnly = new Set(['ik', 'wij', 'we', 'hij']);
export const conjunctions = new Set(
  'omdat zodra als wanneer nadat voordat zodat terwijl hoewel dat aangezien of doordat totdat'.split(' '),
);
const otherSubjects = new Set('we wij ze zij u ik jullie je jij hij het men iemand niemand alle'.split(' '));

/** The persons a subject behind the verb may be of; the rest are like "hij". */
const otherPersons: Readonly<Record<string, string>> = {
  we: 'p',
  wij: 'p',
  jullie: 'p',
  alle: 'p',
  ze: 'hp',
  zij: 'hp',
  u: 'u',
  ik: 'i',
  je: 'ij',
  jij: 'ij',
};

function* pronounVerbFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const person = Object.hasOwn(subjects, word.lower) ? subjects[word.lower] : undefined;
    if (!person || word.kind !== 'word') continue;
    const before = words[at - 1];
    const next = words[at + 1];
    const asSubject =
      word.opens ||
      (before !== undefined && conjunctions.has(before.lower) && (before.opens || before.lower !== 'als'));
    if (next && !next.opens && (asSubject || subjectOnly.has(word.lower))) {
      const forms = personsOf(next.lower);
      const other = otherwise(next.lower) || participles.has(next.lower);
      const behindVerb = !asSubject && before !== undefined && personsOf(before.lower) !== null;
      if (forms && !other && !behindVerb && !forms.includes(person) && word.lower !== 'het') {
        yield fault(next, person);
        continue;
      }
    }
    if (asSubject || !before || word.opens) continue;
    // Behind the verb: "hebben u", "stuurt wij", "kan we".
    const forms = personsOf(before.lower);
    if (!forms || otherwise(before.lower) || participles.has(before.lower)) continue;
    const sentenceStart =
      at === 1 || (/^(?:welke?|wat|hoe|waar|wanneer|waarom)$/.test(words[0]?.lower ?? '') && at <= 4);
    // "Meld u aan"
    if (word.lower === 'u' && forms === 'i' && !/^(?:heb|ben)$/.test(before.lower)) continue;
    if (!sentenceStart && !subjectOnly.has(word.lower)) continue;
    if (
      !sentenceStart &&
      (infinitives.has(before.lower) || /(?:en|n)$/.test(before.lower)) &&
      word.lower !== 'ik'
    )
      continue;
    if (infinitives.has(before.lower) && word.lower !== 'ik' && word.lower !== 'u') continue;
    if (word.lower === 'het' || word.lower === 'je' || word.lower === 'jij' || word.lower === 'jullie')
      continue;
    if (
      words[at - 2]?.lower === 'te' ||
      (infinitives.has(before.lower) && words[at - 2]?.lower !== undefined && word.lower === 'u')
    )
      continue;
    if (!forms.includes(person)) yield fault(before, person);
  }
}

function otherwise(form: string): boolean {
  return alsoOther.has(form) && form !== 'verzonden';
}

function fault(verb: SentenceWord, person: string): GrammarFault {
  const form = person === 'p' || person === 'h' ? inNumber(verb.lower, person === 'p') : null;
  return { start: verb.start, end: verb.end, replacement: form === null ? null : likeWritten(form, verb) };
}

/** In which number a phrase's verb stands; null where either may. */
function personOf(words: readonly SentenceWord[], phrase: NounPhrase): 'h' | 'p' | null {
  const noun = words[phrase.noun]?.lower ?? '';
  if (quantities.has(noun)) return null;
  const before = words[phrase.noun - 1];
  if (before?.kind === 'number' && phrase.feature !== 'p') return null;
  return phrase.feature === 'p' ? 'p' : 'h';
}

function joins(word: SentenceWord | undefined): boolean {
  return word !== undefined && /^(?:en|of|én|alsook|evenals|noch|plus)$/.test(word.lower);
}

/** "Uw bestelling … zijn", "De artikelen van … is". */
function* nounVerbFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const conjunction =
      before !== undefined && conjunctions.has(before.lower) && before.lower !== 'of' && !word.opens;
    if (!word.opens && !conjunction) continue;
    const phrase = nounPhraseAt(words, at);
    if (!phrase) continue;
    const bare = !phrase.determiner && phrase.adjectives.length === 0;
    if (bare && !(words[phrase.noun + 1]?.kind === 'object' || words[phrase.noun + 1]?.lower === 'van'))
      continue;
    const person = personOf(words, phrase);
    if (!person || times.has(words[phrase.noun]?.lower ?? '')) continue;
    const after = afterAttachments(words, phrase.next);
    const verb = words[after];
    if (!verb || verb.opens || verb.kind !== 'word') {
      continue;
    }
    if (joins(words[phrase.next]) || joins(verb)) continue;
    if (conjunction) {
      yield* finalVerbFault(words, after, person);
      continue;
    }
    const forms = personsOf(verb.lower);
    if (!forms || participles.has(verb.lower) || forms.includes(person)) continue;
    if (alsoOther.has(verb.lower) && verb.lower !== 'zijn' && verb.lower !== 'kom') continue;
    if (mayHaveOtherSubject(words, after + 1, person)) continue;
    if (infinitives.has(verb.lower) && /^(?:zonder|of|te)$/.test(words[after + 1]?.lower ?? '')) continue;
    if (isActionNamed(words, after)) continue;
    yield fault(verb, person);
  }
}

const auxiliaries = new Set(
  'zijn hebben worden kunnen zullen moeten mogen willen gaan komen blijven'.split(' '),
);

/** "Het product wijzigen is alleen nu mogelijk", "Een code gebruiken: …": the infinitive makes the subject. */
function isActionNamed(words: readonly SentenceWord[], at: number): boolean {
  const verb = words[at];
  if (!verb || !infinitives.has(verb.lower) || auxiliaries.has(verb.lower)) return false;
  if (verb.closes) return true;
  return words.slice(at + 1).some(({ lower }) => /^(?:is|kan|mag|kost|duurt|vereist|gaat|was)$/.test(lower));
}

/** "Het pakket hebben we", "De artikelen brengt de koerier": the subject may stand behind the verb. */
function mayHaveOtherSubject(words: readonly SentenceWord[], at: number, person: 'h' | 'p'): boolean {
  let next = words[at];
  let index = at;
  while (next && !next.opens && /^(?:helaas|gisteren|vandaag|morgen|nu|ook|dan)$/.test(next.lower))
    next = words[++index];
  if (!next || next.opens) return false;
  if (otherSubjects.has(next.lower)) {
    // "sturen u": were "u" the subject, the verb would be its own.
    const goesWith = otherPersons[next.lower] ?? 'h';
    const forms = personsOf(words[at - 1]?.lower ?? '') ?? '';
    return [...goesWith].some((one) => forms.includes(one));
  }
  const counts = next.kind === 'number' || /^(?:twee|drie|vier|vijf|zes|tien)$/.test(next.lower);
  if (counts && times.has(words[index + 1]?.lower ?? '')) return false;
  if (counts || joins(next)) return person === 'h';
  if (/^\p{Lu}/u.test(next.text) || next.kind === 'object') return person === 'p';
  const phrase = nounPhraseAt(words, index);
  if (phrase)
    return person === 'h' ? phrase.feature === 'p' : phrase.feature !== 'p' && phrase.determiner !== null;
  return determiners[next.lower] !== undefined;
}

/** The verb that ends a subordinate clause, with only adverbs and participles before it. */
function* finalVerbFault(
  words: readonly SentenceWord[],
  from: number,
  person: 'h' | 'p',
): Iterable<GrammarFault> {
  for (let at = from; at < Math.min(words.length, from + 7); at++) {
    const word = words[at];
    if (word?.kind !== 'word' || (at > from && word.opens)) return;
    const forms = personsOf(word.lower);
    const other = participles.has(word.lower) || alsoOther.has(word.lower);
    if (
      forms &&
      (!other || (word.lower === 'zijn' && (word.closes || participles.has(words[at + 1]?.lower ?? ''))))
    ) {
      const next = words[at + 1];
      const ends = word.closes || (next !== undefined && participles.has(next.lower) && next.closes);
      if (ends && !forms.includes(person)) yield fault(word, person);
      return;
    }
    if (other || isAdjective(word.lower) || fillers.has(word.lower)) continue;
    return;
  }
}

const fillers = new Set(
  'niet nog al reeds helaas morgen vandaag gisteren binnenkort nu weer tijdelijk volledig snel later eerder wel ook alsnog inmiddels momenteel opnieuw niet-leverbaar uitverkocht maandag dinsdag woensdag donderdag vrijdag onderweg zoek klaar kwijt te veilig op'.split(
    ' ',
  ),
);
const fronting = new Set(
  'helaas morgen vandaag gisteren daarom hierdoor daardoor inmiddels momenteel binnenkort vervolgens daarna dan nu hiermee hierbij mogelijk waarschijnlijk uiteraard natuurlijk normaal gelukkig overmorgen vanochtend vanmiddag vanavond'.split(
    ' ',
  ),
);

/** "Helaas zijn uw pakket beschadigd", "Er is twee onderdelen". */
function* invertedFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, verb] of words.entries()) {
    const before = words[at - 1];
    const asks = at === 0;
    const fronted = before?.opens && fronting.has(before.lower) && !verb.opens;
    const there = before?.lower === 'er' && !verb.opens;
    if (!asks && !fronted && !there) continue;
    const forms = personsOf(verb.lower);
    if (!forms || participles.has(verb.lower) || (alsoOther.has(verb.lower) && verb.lower !== 'zijn'))
      continue;
    // A question or an order: "Stuur de pakketten".
    if (
      asks &&
      !/^(?:is|zijn|was|waren|heeft|hebben|wordt|worden|werd|werden|kunnen|zullen|moeten)$/.test(verb.lower)
    )
      continue;
    let next = at + 1;
    while (words[next] && !words[next]?.opens && fillers.has(words[next]?.lower ?? '')) next++;
    const counted = there ? countOf(words, next) : null;
    if (counted) {
      if (!forms.includes(counted)) yield fault(verb, counted);
      continue;
    }
    const phrase = nounPhraseAt(words, next);
    if (!phrase?.determiner || phrase.determiner.lower === 'geen') continue;
    const noun = words[phrase.noun]?.lower ?? '';
    const person = personOf(words, phrase);
    const ending = afterAttachments(words, phrase.next);
    if (!person || times.has(noun) || joins(words[phrase.next]) || joins(words[ending])) continue;
    if (there && person === 'h' && phrase.determiner.lower !== 'een') continue;
    if (there && person === 'p') continue;
    if (words[phrase.next - 1]?.closes && words[phrase.next]?.opens && person === 'h') {
      // A list: "Zijn de lamp, de kabel en de doos er?"
      if (words.slice(phrase.next).some(joins)) continue;
    }
    if (mayHaveOtherSubject(words, phrase.next, person) && otherSubjects.has(words[phrase.next]?.lower ?? ''))
      continue;
    if (
      ['hebben', 'heeft', 'kunnen', 'zullen', 'moeten'].includes(verb.lower) &&
      person === 'p' &&
      nounPhraseAt(words, phrase.next)
    )
      continue;
    if (!forms.includes(person)) yield fault(verb, person);
  }
}

/** "twee onderdelen" is many, "een fout" one. */
function countOf(words: readonly SentenceWord[], at: number): 'h' | 'p' | null {
  const word = words[at];
  const isMany =
    (word?.kind === 'number' && /^(?:[2-9]|[1-9]\d+)$/.test(word.text)) ||
    /^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|meerdere)$/.test(word?.lower ?? '');
  if (!isMany) return null;
  const noun = words[at + 1];
  return noun && nounFeature(noun.lower) === 'p' && !times.has(noun.lower) ? 'p' : null;
}

/** "De lamp die gisteren zijn verzonden". */
function* relativeFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    if (word.lower !== 'die' && word.lower !== 'dat') continue;
    const noun = words[at - 1];
    const feature = noun && nounFeature(noun.lower);
    if (!noun || !feature || quantities.has(noun.lower) || times.has(noun.lower)) continue;
    const next = words[at + 1];
    // "het pakket die u bestelde", "de tafel dat u bestelde"
    if (next && /^(?:u|we|wij|je|jij|ik)$/.test(next.lower)) {
      const sure = word.lower === 'die' ? feature === 'n' : feature !== 'n' && definiteStart(words, at - 1);
      if (sure) yield { start: word.start, end: word.end, replacement: word.lower === 'die' ? 'dat' : 'die' };
      continue;
    }
    const person = feature === 'p' ? 'p' : 'h';
    if ((feature === 'n') !== (word.lower === 'dat')) continue;
    yield* finalVerbFault(words, at + 1, person);
  }
}

/** A thing, named at the clause's start: no message whose content "dat" would bring. */
function definiteStart(words: readonly SentenceWord[], noun: number): boolean {
  const speaks =
    /(?:bericht|mail|melding|bevestiging|informatie|reden|fout|klant|koper|vraag|toelichting|kans|mogelijkheid|afspraak|garantie|instructie)/;
  const phrase = nounPhraseAt(words, noun - 1);
  return phrase?.noun === noun && words[noun - 1]?.opens === true && !speaks.test(words[noun]?.lower ?? '');
}

export const subjectVerbRules: readonly GrammarRule[] = [
  wordRule('voornaamwoord en werkwoord', pronounVerbFaults, examples.pronounVerbs),
  wordRule('onderwerp en werkwoord', nounVerbFaults, examples.nounVerbs),
  wordRule('onderwerp achter het werkwoord', invertedFaults, examples.inverted),
  wordRule('betrekkelijk voornaamwoord', relativeFaults, examples.relatives),
];
