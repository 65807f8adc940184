import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { likeWritten, type SentenceWord, wordRule } from '../../../grammar/sentence-words.ts';
import { type Agreement, adjectiveFor, isAdjective } from './adjectives.ts';
import * as examples from './examples.ts';
import {
  afterAttachments,
  determiners,
  isPreposition,
  type NounPhrase,
  nounPhraseAt,
} from './noun-phrase.ts';
import { type NounFeature, nounFeatures, times } from './nouns.ts';

const series: readonly (readonly string[])[] = [
  ['en', 'ett', ''],
  ['din', 'ditt', 'dina'],
  ['min', 'mitt', 'mina'],
  ['vår', 'vårt', 'våra'],
  ['er', 'ert', 'era'],
  ['någon', 'något', 'några'],
  ['ingen', 'inget', 'inga'],
  ['vilken', 'vilket', 'vilka'],
  ['denna', 'detta', 'dessa'],
  ['den', 'det', 'de'],
];
/** Pronouns as well; what follows need not be theirs. */
const alsoPronouns = new Set(
  'er någon något några ingen inget inga vilket vilka vilken detta denna dessa den det de alla båda varje många flera'.split(
    ' ',
  ),
);
const numeral = /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)$/;
const freely = new Set('någon några ingen inga denna dessa vilken vilka'.split(' '));

function* determinerFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [from, word] of words.entries()) {
    if (!Object.hasOwn(determiners, word.lower)) continue;
    const phrase = nounPhraseAt(words, from);
    const noun = phrase && words[phrase.noun];
    if (!phrase || !noun || isAdjective(noun.lower)) continue;
    const allowed = phrase.here ? allowedHere(word.lower) : (determiners[word.lower] ?? []);
    if (phrase.features.some((feature) => allowed.includes(feature))) continue;
    if (!phrase.here && alsoPronouns.has(word.lower) && mayBePronoun(words, from, phrase)) continue;
    // "den ordning i vilken svaren läses": a relative pronoun.
    if (word.lower.startsWith('vilk') && isPreposition(words[from - 1]?.lower) && !words[from - 1]?.opens)
      continue;
    // "vårt tre dagar långa besök"
    if (times.has(noun.lower) && phrase.noun > from + 1 && numeral.test(words[phrase.noun - 1]?.lower ?? ''))
      continue;
    // "om någon delar med sig": the verb.
    if (noun.lower === 'delar' && /^(?:någon|ingen|den|det)$/.test(word.lower)) continue;
    // "en av delarna", "vår kunds"
    const right = determinerFor(word.lower, phrase.features, allowed);
    const fits = right !== null && phrase.adjectives.length === 0;
    yield {
      start: word.start,
      end: fits ? word.end : noun.end,
      replacement: fits ? likeWritten(right, word) : null,
    };
  }
}

function allowedHere(determiner: string): readonly NounFeature[] {
  return determiner === 'den' ? ['cd'] : determiner === 'det' ? ['nd'] : ['pd'];
}

/** The determiner of the same kind in the noun's own gender; null where the noun's ending is what is wrong. */
function determinerFor(
  word: string,
  features: readonly NounFeature[],
  allowed: readonly NounFeature[],
): string | null {
  const row = series.find((forms) => forms.includes(word));
  const kind = allowed[0]?.charAt(1);
  const fitting = features.filter((feature) => feature.charAt(1) === kind);
  if (!row || fitting.length !== 1) return null;
  const index = 'cnp'.indexOf(fitting[0]?.charAt(0) ?? 'c');
  return row[index] || null;
}

function mayBePronoun(words: readonly SentenceWord[], from: number, phrase: NounPhrase): boolean {
  const word = words[from];
  const before = words[from - 1];
  if (!word) return true;
  const afterPreposition = isPreposition(before?.lower) && !word.opens;
  if (word.lower === 'er') return !(word.opens || afterPreposition);
  if (freely.has(word.lower)) return false;
  if (word.lower === 'varje') return false;
  if (word.lower === 'båda') return !phrase.features.every((feature) => feature === 'pi');
  if (/^(?:alla|många|flera)$/.test(word.lower))
    return !phrase.features.every((feature) => /^[cn]i$/.test(feature));
  if (word.lower === 'detta') return !word.opens && !afterPreposition;
  // "skickade den paket"
  if (
    word.lower === 'den' &&
    phrase.noun === from + 1 &&
    phrase.features.includes('ni') &&
    !/^(?:som|att|om)$/.test(before?.lower ?? '')
  )
    return false;
  if (word.lower === 'det' || word.lower === 'den' || word.lower === 'de')
    return (
      !(word.opens || afterPreposition) ||
      (word.lower === 'det' && phrase.adjectives.length === 0 && !words[phrase.noun]?.lower.endsWith('n'))
    );
  return !word.opens && !afterPreposition;
}

/** Adjective forms: "en nytt lampa", "den ny lampan", "ditt nya paket". */
function* adjectiveFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [from, word] of words.entries()) {
    const phrase = nounPhraseAt(words, from);
    if (!phrase?.determiner || phrase.adjectives.length === 0) continue;
    const { lower } = phrase.determiner;
    if (word !== phrase.determiner) continue;
    const adjective = phrase.adjectives.at(-1);
    if (!adjective || words[phrase.noun - 1] !== adjective) continue;
    const allowed = determiners[lower] ?? [];
    const fitting = phrase.features.filter((feature) => allowed.includes(feature));
    if (fitting.length === 0) continue;
    const indefinite = /^(?:en|ett|någon|något|ingen|inget|varje|vilken|vilket)$/.test(lower);
    if (/^(?:det|de|den)$/.test(lower) && !(word.opens || isPreposition(words[from - 1]?.lower))) continue;
    if (
      lower === 'det' &&
      words[phrase.noun]?.lower !== undefined &&
      fitting.every((feature) => feature === 'ni')
    )
      continue;
    if (
      /^(?:egen|eget|egna|annan|annat|andra|halv|halva|hel|hela|rätt|fel)$/.test(adjective.lower) &&
      !indefinite
    )
      continue;
    const agreement: Agreement = indefinite ? (fitting[0]?.startsWith('n') ? 'n' : 'c') : 'p';
    if (lower === 'er' || lower === 'båda') continue;
    const right = adjectiveFor(adjective.lower, agreement);
    // "en andra påminnelse" is the second one.
    if (right && adjective.lower !== 'andra')
      yield { start: adjective.start, end: adjective.end, replacement: right };
  }
}

/** "den sena leverans", "den rätta adress": with the article and an adjective the noun is definite. */
function* definiteFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [from, word] of words.entries()) {
    if (!/^(?:den|det)$/.test(word.lower)) continue;
    const phrase = nounPhraseAt(words, from);
    const noun = phrase && words[phrase.noun];
    if (!phrase || !noun || phrase.here || phrase.adjectives.length === 0) continue;
    if (!(word.opens || isPreposition(words[from - 1]?.lower))) continue;
    const wanted = word.lower === 'den' ? 'ci' : 'ni';
    if (!phrase.features.every((feature) => feature === wanted || (feature === 'pi' && wanted === 'ni')))
      continue;
    if (
      words[phrase.noun + 1]?.lower === 'som' ||
      /^(?:andra|nämnda|önskade|ovan\p{L}*|valda|samma)$/u.test(phrase.adjectives[0]?.lower ?? '')
    )
      continue;
    if (!phrase.adjectives.every(({ lower }) => adjectiveFor(lower, 'p') === null)) continue;
    if (noun.lower.endsWith('nummer') || noun.lower === 'order') continue;
    yield { start: noun.start, end: noun.end, replacement: null };
  }
}

const numerals = new Set(
  'två tre fyra fem sex sju åtta nio tio elva tolv några flera många alla olika'.split(' '),
);

/** "2 skruv", "två beställning", "tre skruvarna". */
function* numeralFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const isNumber = word.kind === 'number' && /^(?:[2-9]|[1-9]\d)$/.test(word.text);
    if (!isNumber && !numerals.has(word.lower)) continue;
    const before = words[at - 1];
    if (
      isNumber &&
      before &&
      !word.opens &&
      (/^\p{Lu}/u.test(before.text) ||
        nounFeatures(before.lower).some((feature) => feature.endsWith('i') && feature !== 'pi'))
    )
      continue;
    if (
      !isNumber &&
      /^(?:alla|några|flera|många|olika)$/.test(word.lower) &&
      before &&
      /^(?:de|dem|vi|ni|som)$/.test(before.lower)
    )
      continue;
    let next = at + 1;
    while (
      words[next] &&
      !words[next]?.opens &&
      words[next]?.kind === 'word' &&
      isAdjective(words[next]?.lower ?? '') &&
      nounFeatures(words[next]?.lower ?? '').length === 0
    )
      next++;
    const noun = words[next];
    if (noun?.kind !== 'word' || noun.opens || /^\p{Lu}/u.test(noun.text)) continue;
    const features = nounFeatures(noun.lower);
    if (
      features.length === 0 ||
      features.includes('pi') ||
      features.includes('pd') ||
      features.some((feature) => feature.endsWith('d'))
    )
      continue;
    if (/^(?:fel|post|kontakt|modell|storlek|version|fack)$/.test(noun.lower) && isNumber) continue;
    yield { start: noun.start, end: noun.end, replacement: null };
  }
}

const copulas = new Set('är var blev blir'.split(' '));
const between = new Set(
  'fel nu redan inte ännu fortfarande tyvärr också dock snart helt mycket tillfälligt lite väldigt äntligen idag'.split(
    ' ',
  ),
);

/** "Paketet är försenad": what is said of the subject agrees with it. */
function* predicateFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const inverted = copulas.has(word.lower) && !word.opens && words[at - 1]?.opens === true && at <= 3;
    const asks = at === 0 && copulas.has(word.lower);
    const before = words[at - 1];
    const afterConjunction =
      before !== undefined && /^(?:att|eftersom|om|när|då|men|medan)$/.test(before.lower) && !word.opens;
    if (inverted || asks) {
      const from = skip(words, at + 1);
      const phrase = nounPhraseAt(words, from);
      if (!phrase || !isSubject(words, phrase)) continue;
      const after = afterAttachments(words, phrase.next);
      if (joins(words[phrase.next]) || words[after]?.opens) continue;
      yield* judge(words, skip(words, after), phrase);
      continue;
    }
    if (!word.opens && !afterConjunction) continue;
    const phrase = nounPhraseAt(words, at);
    if (!phrase || !isSubject(words, phrase)) continue;
    let verbAt = afterAttachments(words, phrase.next);
    if (joins(words[phrase.next])) continue;
    // "bordet som du beställde är …"
    if (
      words[verbAt]?.lower === 'som' &&
      /^(?:du|ni|vi)$/.test(words[verbAt + 1]?.lower ?? '') &&
      copulas.has(words[verbAt + 3]?.lower ?? '')
    )
      verbAt += 3;
    while (afterConjunction && between.has(words[verbAt]?.lower ?? '')) verbAt++;
    const verb = words[verbAt];
    if (!verb || verb.opens) continue;
    if (copulas.has(verb.lower)) yield* judge(words, skip(words, verbAt + 1), phrase);
    else if (/^(?:har|hade|kan|ska|kommer|måste)$/.test(verb.lower)) {
      const next = skip(words, verbAt + 1);
      const become = words[next];
      if (become && /^(?:blivit|bli|varit|vara)$/.test(become.lower))
        yield* judge(words, skip(words, next + 1), phrase);
    }
  }
}

function skip(words: readonly SentenceWord[], from: number): number {
  let at = from;
  while (words[at] && !words[at]?.opens && between.has(words[at]?.lower ?? '')) at++;
  return at;
}

function joins(word: SentenceWord | undefined): boolean {
  return word !== undefined && /^(?:och|eller|samt|som)$/.test(word.lower) && word.lower !== 'som';
}

function isSubject(words: readonly SentenceWord[], phrase: NounPhrase): boolean {
  const noun = words[phrase.noun]?.lower ?? '';
  if (times.has(noun)) return false;
  const bare =
    !phrase.determiner &&
    phrase.adjectives.length === 0 &&
    phrase.features.every((feature) => feature.endsWith('i'));
  if (bare && words[phrase.noun + 1]?.kind !== 'object' && words[phrase.noun + 1]?.lower !== 'av')
    return false;
  return !joins(words[phrase.noun + 1]);
}

function* judge(words: readonly SentenceWord[], at: number, phrase: NounPhrase): Iterable<GrammarFault> {
  const word = words[at];
  if (!word || word.opens || word.kind !== 'word' || !isAdjective(word.lower)) return;
  const next = words[at + 1];
  // "är en ny modell", "är helt ny": the adjective belongs to what follows.
  if (
    next &&
    !next.opens &&
    next.kind === 'word' &&
    (isAdjective(next.lower) || nounFeatures(next.lower).length > 0)
  )
    return;
  if (
    /^(?:rätt|helt|snabbt|sent|tidigt|särskilt|långt|högt|lätt|små|annat|annan|andra|eget|egen|hela|hel)$/.test(
      word.lower,
    )
  )
    return;
  const agreements = agreementsOf(phrase);
  if (agreements.length === 0) return;
  const fits = agreements.some((agreement) => adjectiveFor(word.lower, agreement) === null);
  if (fits) return;
  const [only] = agreements;
  yield {
    start: word.start,
    end: word.end,
    replacement: only && agreements.length === 1 ? adjectiveFor(word.lower, only) : null,
  };
}

function agreementsOf({ determiner, features, here }: NounPhrase): Agreement[] {
  const allowed = determiner
    ? here
      ? allowedHere(determiner.lower)
      : (determiners[determiner.lower] ?? [])
    : features;
  const fitting = features.filter((feature) => allowed.includes(feature));
  return [...new Set(fitting.map((feature) => feature.charAt(0) as Agreement))];
}

export const agreementRules: readonly GrammarRule[] = [
  wordRule('artikel och substantiv', determinerFaults, {
    wrong: examples.determiners.wrong,
    right: [...examples.determiners.right, ...examples.nearMisses],
  }),
  wordRule('adjektiv och substantiv', adjectiveFaults, examples.adjectives),
  wordRule('bestämd form efter adjektiv', definiteFaults, examples.definites),
  wordRule('räkneord och flertal', numeralFaults, examples.numerals),
  wordRule('predikativ', predicateFaults, examples.predicates),
];
