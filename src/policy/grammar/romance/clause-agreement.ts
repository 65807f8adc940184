import type { GrammarFault, GrammarRule } from '../grammar-rule.ts';
import { adjectiveFault, type NounPhrase, nounFeatures, nounPhraseAt, numberFault } from './noun-phrases.ts';
import {
  type Features,
  featuresOf,
  formFor,
  isPlural,
  isSingular,
  type PhraseWords,
  shared,
  type Token,
  tokensOf,
} from './phrase-words.ts';

/** Beside an amount. */
const units = new Set(['€', '$', '%', 'euro', 'reais']);

/** So many words may stand between a subject and its verb. */
const longestSubject = 14;

/**
 * Agreement in a language with gender and number: determiner with noun, noun with adjective, subject with verb, and
 * with what the verb says of it ("le scatole sono arrivato"). One pass over the words; it is silent where the
 * subject isn't plain.
 * @param counted nouns by their singular, to be plural after a number: "30 giorno"
 */
export function clauseAgreement(
  name: string,
  words: PhraseWords,
  counted: ReadonlyMap<string, string>,
  { wrong, right }: { readonly wrong: readonly string[]; readonly right: readonly string[] },
): GrammarRule {
  return {
    name,
    wrong,
    right,
    *find(sentence) {
      const tokens = tokensOf(sentence);
      const faults: GrammarFault[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const opens = opensClause(tokens, at, words);
        const phrase = nounPhraseAt(tokens, at, words, opens);
        if (phrase?.fault) faults.push(phrase.fault);
        else if (phrase) {
          const adjective = adjectiveFault(tokens, phrase, earlierNouns(tokens, at, words), words);
          if (adjective) faults.push(adjective);
        }
        const subject = opens ? (phrase ?? bareSubject(tokens, at, words)) : null;
        if (subject) faults.push(...subjectFaults(tokens, subject, words));
        const number = numberFault(tokens, at, counted);
        if (number) faults.push(number);
        if (!phrase) faults.push(...invertedFaults(tokens, at, words));
        // A determiner inside the phrase opens none of its own.
        if (phrase) at = phrase.noun - 1;
      }
      yield* faults.filter(
        (fault, index) =>
          faults.findIndex(({ start, end }) => start < fault.end && fault.start < end) === index,
      );
    },
  };
}

/** At the beginning, after a mark, a conjunction, or an adverb that stands there. */
function opensClause(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind === 'mark')
    return /^[,;:–—(!?.•*-]$/.test(before.text) && !endsPhrase(tokens, at - 1, words);
  if (words.conjunctions.has(before.text)) return true;
  return at < 4 && words.adverbs.has(before.text) && opensClause(tokens, at - 1, words);
}

/** A comma right behind a noun may part a list: "il cavo, la vite, la chiave sono qui". */
function endsPhrase(tokens: readonly Token[], comma: number, words: PhraseWords): boolean {
  if (tokens[comma]?.text !== ',') return false;
  const last = tokens[comma - 1];
  return (
    last?.kind === 'number' ||
    last?.kind === 'object' ||
    nounFeatures(last, words) !== undefined ||
    words.adjectives.has(last?.text ?? '')
  );
}

/** The nouns before a phrase that a preposition joins to it: an adjective behind may be theirs. */
function earlierNouns(tokens: readonly Token[], from: number, words: PhraseWords): Features {
  let features = '';
  for (let at = from - 1; at >= 0 && from - at < 12; at--) {
    const token = tokens[at];
    // "o ID da loja fornecido"
    if (token?.kind === 'object') features += 'mfMF';
    if (!token || token.kind === 'mark' || words.verbs.has(token.text)) break;
    const own = nounFeatures(token, words);
    if (own) features += own;
    // "il tavolo e la sedia neri"
    if (words.and.has(token.text)) features += 'MF';
  }
  return features;
}

/** "Ordine 403-… sono": a noun without an article, with its number. */
function bareSubject(tokens: readonly Token[], at: number, words: PhraseWords): NounPhrase | null {
  const features = nounFeatures(tokens[at], words);
  if (!features || at > 2 || words.nounsOrVerbs.has(tokens[at]?.text ?? '')) return null;
  const next = tokens[at + 1];
  if (next?.kind !== 'object' && !words.verbs.has(next?.text ?? '')) return null;
  return { from: at, noun: at, end: at + 1, features, fault: null };
}

function* subjectFaults(
  tokens: readonly Token[],
  subject: NounPhrase,
  words: PhraseWords,
): Iterable<GrammarFault> {
  const noun = tokens[subject.noun]?.text ?? '';
  if (words.times.has(noun) || words.prepositional.has(tokens[subject.from]?.text ?? '')) return;
  const found = verbOf(tokens, subject, words);
  if (!found) return;
  const { at, features, several } = found;
  const verb = tokens[at];
  const number = verb && words.verbs.get(verb.text);
  if (!verb || !number) return;
  const plural = several || isPlural(features);
  const singular = !several && isSingular(features);
  const says = tokens[at + 1]?.text ?? '';
  // "Il problema sono le viti."
  const naming = words.opening.has(says) || (words.articles.has(says) && !words.prepositional.has(says));
  const names = words.copulas.has(verb.text) && naming;
  if (!names && !words.collectives.has(noun) && ((number.plural && singular) || (!number.plural && plural))) {
    yield { start: verb.start, end: verb.end, replacement: number.other };
    return;
  }
  if (words.copulas.has(verb.text) && !words.collectives.has(noun))
    yield* predicateFaults(tokens, at + 1, several ? 'MF' : features, words);
}

interface FoundVerb {
  readonly at: number;
  readonly features: Features;
  /** Two subjects joined by "and". */
  readonly several: boolean;
}

/** The verb of the subject, past its number, its adjectives and what prepositions add to it. */
function verbOf(tokens: readonly Token[], subject: NounPhrase, words: PhraseWords): FoundVerb | null {
  let several = false;
  let at = subject.end;
  while (at < tokens.length && at - subject.from < longestSubject) {
    const token = tokens[at];
    if (!token) return null;
    const { text, kind } = token;
    if (kind === 'object' || kind === 'number' || units.has(text)) at++;
    else if (kind === 'mark') return null;
    else if (words.objects.has(text)) return null;
    else if (words.and.has(text)) {
      const other = nounPhraseAt(tokens, at + 1, words, false);
      if (!other || words.prepositional.has(tokens[other.from]?.text ?? '')) return null;
      several = true;
      at = other.end;
    } else if (words.prepositional.has(text)) {
      const other = nounPhraseAt(tokens, at, words, false);
      at = other?.end ?? afterUnknownNoun(tokens, at + 1, words);
      if (at < 0) return null;
    } else if (text === words.relative) {
      at = afterRelative(tokens, at + 1, words);
      if (at < 0) return null;
    } else if (isVerb(tokens, at, words)) return { at, features: subject.features, several };
    else if (words.prepositions.has(text)) {
      const other = nounPhraseAt(tokens, at + 1, words, false);
      at = other?.end ?? afterUnknownNoun(tokens, at + 1, words);
      if (at < 0) return null;
    } else if (words.adverbs.has(text) || words.adjectives.has(text) || isUnknownAdjective(tokens, at, words))
      at++;
    else return null;
  }
  return null;
}

/** "le viti zincate sono": a word between noun and verb that is on no list. */
function isUnknownAdjective(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word' || word.capital || word.text.length < 4) return false;
  const before = tokens[at - 1];
  return nounFeatures(before, words) !== undefined && isVerb(tokens, at + 1, words);
}

/** A word that is a noun as well is a verb only where its object follows: "i corrieri consegna il pacco". */
function isVerb(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const text = tokens[at]?.text ?? '';
  if (!words.verbs.has(text)) return false;
  if (!words.nouns.has(text) && !words.adjectives.has(text)) return true;
  const next = tokens[at + 1]?.text ?? '';
  return words.articles.has(next) && !words.prepositional.has(next);
}

/** Behind a preposition: a name, a noun without an article, a number; none where it goes on otherwise. */
function afterUnknownNoun(tokens: readonly Token[], at: number, words: PhraseWords): number {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return -1;
  if (token.kind !== 'word') return at + 1;
  if (words.verbs.has(token.text) && !words.nouns.has(token.text)) return -1;
  if (words.articles.has(token.text) || words.objects.has(token.text)) return -1;
  return at + 1;
}

/** Past "che mancano", "che è stato spedito ieri". */
function afterRelative(tokens: readonly Token[], from: number, words: PhraseWords): number {
  let at = from;
  const text = () => tokens[at]?.text ?? '';
  while (words.adverbs.has(text())) at++;
  if (!words.verbs.has(text()) || words.articles.has(text())) return -1;
  at++;
  while (words.adverbs.has(text()) || words.adjectives.has(text())) at++;
  return at;
}

/** "stata spedito", "sono pronto": each participle and adjective behind the copula, as far as they go. */
function* predicateFaults(
  tokens: readonly Token[],
  from: number,
  features: Features,
  words: PhraseWords,
): Iterable<GrammarFault> {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) return;
    const forms = words.adjectives.get(token.text);
    if (!forms) {
      if (words.adverbs.has(token.text)) continue;
      return;
    }
    const next = tokens[at + 1]?.text ?? '';
    if (words.shades.has(next)) return;
    if (!shared(featuresOf(token.text, forms), features)) {
      // "è necessario che", "è necessario confermare": it speaks of what follows.
      if (at === from && next === words.relative) return;
      yield { start: token.start, end: token.end, replacement: formFor(forms, features) };
      return;
    }
  }
}

/** "arriva i due pacchi", "ci sono un problema"; and a copula whose participle has another number. */
function* invertedFaults(tokens: readonly Token[], at: number, words: PhraseWords): Iterable<GrammarFault> {
  const verb = tokens[at];
  const number = verb && words.verbs.get(verb.text);
  if (!verb || !number || !words.inverting.has(verb.text)) return;
  if (words.copulas.has(verb.text) && !/^(?:ci|c'|vi|há)$/.test(tokens[at - 1]?.text ?? '')) return;
  let from = at + 1;
  while (words.adverbs.has(tokens[from]?.text ?? '')) from++;
  const subject = nounPhraseAt(tokens, from, words, false);
  if (!subject || subject.fault || words.prepositional.has(tokens[from]?.text ?? '')) return;
  if (
    words.pronouns.has(tokens[from]?.text ?? '') &&
    words.nounsOrVerbs.has(tokens[subject.noun]?.text ?? '')
  )
    return;
  if (!number.plural && isPlural(subject.features) && !words.times.has(tokens[subject.noun]?.text ?? ''))
    yield { start: verb.start, end: verb.end, replacement: number.other };
  if (!number.plural || !isSingular(subject.features)) return;
  const rest = tokens.slice(subject.end);
  const goesOn = rest.some(({ text }) => words.and.has(text) || text === ',' || text === '+');
  if (!goesOn && !words.collectives.has(tokens[subject.noun]?.text ?? ''))
    yield { start: verb.start, end: verb.end, replacement: number.other };
}
