import type { ClauseGrammar } from './clause-grammar.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { type Token, tokensOf } from './sentence-words.ts';
import { firstPlural, plural, secondPlural, singular, thirdPlural, thirdSingular } from './word-forms.ts';

/** A subject and the finite verb that it stands before. */
export interface Clause {
  /** The persons the subject is. */
  readonly persons: number;
  /** What it agrees in; 0 where that can't be told. */
  readonly forms: number;
  readonly phrase: NounPhrase | null;
  /** Index of the verb among the tokens. */
  readonly verb: number;
  /** A pronoun of the object stands before the verb, or the clause hangs on a noun. */
  readonly objectBefore: boolean;
  /** A second subject may stand before this one: "la lampe et le câble". */
  readonly joined: boolean;
}

export interface SentenceParts {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}

/** Reads sentences by a grammar; the last one is kept, since each rule asks for it again. */
export function sentenceReader(grammar: ClauseGrammar): (sentence: string) => SentenceParts {
  let last = '';
  let parts: SentenceParts = { tokens: [], phrases: [], clauses: [] };
  return (sentence) => {
    if (sentence === last) return parts;
    const tokens = tokensOf(sentence, grammar.lexicon);
    const phrases = nounPhrasesOf(tokens, grammar);
    parts = { tokens, phrases, clauses: clausesOf(tokens, phrases, grammar) };
    last = sentence;
    return parts;
  };
}

function clausesOf(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  grammar: ClauseGrammar,
): Clause[] {
  const clauses: Clause[] = [];
  for (const phrase of phrases) {
    const place = placeOf(tokens, phrase.start, grammar);
    if (!place || !phrase.forms || grammar.unsureSubjects.has(phrase.head)) continue;
    const persons = (phrase.forms & singular ? thirdSingular : 0) | (phrase.forms & plural ? thirdPlural : 0);
    const verb = verbAfter(tokens, pastRelative(tokens, phrase.end, grammar), grammar);
    if (verb)
      clauses.push({
        persons,
        forms: phrase.forms,
        phrase,
        ...verb,
        ...place,
        objectBefore: verb.objectBefore || place.objectBefore,
      });
  }
  for (const [index, { lower }] of tokens.entries()) {
    const pronoun = grammar.pronouns.get(lower);
    if (!pronoun) continue;
    const place = placeOf(tokens, index, grammar);
    if (!pronoun.always && (!place || (place.joined && pronoun.persons & (firstPlural | secondPlural))))
      continue;
    const verb = verbAfter(tokens, index + 1, grammar);
    // "Ces vis sont petites, mais nous permettent ...": the object's pronoun.
    const third = (tokens[verb?.verb ?? -1]?.word?.persons ?? 0) & (thirdSingular | thirdPlural);
    if (third && !pronoun.always && /^(?:mais|pero)$/.test(tokens[index - 1]?.lower ?? '')) continue;
    if (verb)
      clauses.push({
        persons: pronoun.persons,
        forms: pronoun.forms,
        phrase: null,
        ...verb,
        joined: false,
        objectBefore: verb.objectBefore || !place || place.objectBefore,
      });
  }
  return clauses;
}

/** Where a subject may begin: at the sentence's start, after an adverbial and its comma, after a conjunction. */
function placeOf(tokens: readonly Token[], start: number, grammar: ClauseGrammar) {
  const before = tokens[start - 1];
  if (!before) return { joined: false, objectBefore: false };
  if (grammar.openers.has(before.lower))
    return { joined: false, objectBefore: grammar.relatives.has(before.lower) };
  if (grammar.and.has(before.lower)) return { joined: true, objectBefore: false };
  if (before.kind !== 'mark') return null;
  if (/[:;–—•*(]/.test(before.lower)) return { joined: false, objectBefore: false };
  if (before.lower === '-') return tokens[start - 2] ? null : { joined: false, objectBefore: false };
  if (before.lower !== ',') return null;
  // "La lampe, le câble ...": what stands before the comma may be part of the subject.
  return {
    joined: Boolean(tokens.slice(0, start - 1).find(({ word }) => word?.determiner)),
    objectBefore: false,
  };
}

function verbAfter(tokens: readonly Token[], from: number, grammar: ClauseGrammar) {
  let objectBefore = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const follows = tokens[at + 1];
    // "para", "sobre", "de" are verb forms on paper alone.
    if (grammar.small.has(token.lower) && !grammar.beforeVerb.has(token.lower)) return null;
    if (token.word?.persons && !grammar.beforeVerb.has(token.lower)) {
      const noun = token.word.noun || token.word.determiner || (token.word.adjective && !token.word.role);
      if (noun || follows?.lower.startsWith('-')) return null;
      return { verb: at, objectBefore };
    }
    if (!grammar.beforeVerb.has(token.lower)) return null;
    if (grammar.objects.has(token.lower)) objectBefore = true;
  }
  return null;
}

/** The next token that is no adverb. */
export function pastAdverbs(tokens: readonly Token[], from: number, grammar: ClauseGrammar): number {
  let at = from;
  while (grammar.adverbs.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** Past "que vous avez commandés": where no such clause follows, the place itself. */
function pastRelative(tokens: readonly Token[], from: number, grammar: ClauseGrammar): number {
  if (!grammar.relative.has(tokens[from]?.lower ?? '')) return from;
  let at = from + 1;
  if (grammar.pronouns.has(tokens[at]?.lower ?? '')) at++;
  while (grammar.beforeVerb.has(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  if (!verb?.word?.persons) return from;
  at = pastAdverbs(tokens, at + 1, grammar);
  if (verb.word.role === 'have' && tokens[at]?.word?.isParticiple) at++;
  return pastAdverbs(tokens, at, grammar);
}
