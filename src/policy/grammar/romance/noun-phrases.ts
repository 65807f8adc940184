import type { GrammarFault } from '../grammar-rule.ts';
import { type Features, featuresOf, formFor, type PhraseWords, shared, type Token } from './phrase-words.ts';

/** A determiner with its noun, as token indices; the end is the token after the noun. */
export interface NounPhrase {
  readonly from: number;
  readonly noun: number;
  readonly end: number;
  /** What determiners and noun share; the noun's own where they share nothing. */
  readonly features: Features;
  readonly fault: GrammarFault | null;
}

/**
 * Reads the noun phrase that begins at a token.
 * @param opens the token opens a clause: a word that may be a pronoun is an article there
 * @returns null where none begins there
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  from: number,
  words: PhraseWords,
  opens: boolean,
): NounPhrase | null {
  let at = from;
  let features = 'mfMF';
  let agree = true;
  const take = (own: Features) => {
    const common = shared(features, own);
    if (common) features = common;
    else agree = false;
    at++;
  };
  const text = (index: number) => tokens[index]?.text ?? '';
  const pre = words.predeterminers.get(text(at));
  if (pre && words.articles.has(text(at + 1)) && !words.prepositional.has(text(at + 1))) take(pre);
  const article = words.articles.get(text(at));
  const articleText = article ? text(at) : '';
  if (article) take(article);
  if (!article && !words.opening.has(text(at))) return null;
  for (let own = words.beforeNoun.get(text(at)); own && at - from < 6; own = words.beforeNoun.get(text(at))) {
    // "il nuovo" may be all there is, "i due" too.
    if (nounFeatures(tokens[at], words) && !isBeforeNoun(tokens[at + 1], words)) break;
    take(own);
  }
  const noun = tokens[at];
  const own = nounFeatures(noun, words);
  if (!noun || !own || at === from) return null;
  const end = at + 1;
  const common = agree ? shared(features, own) : '';
  const phrase = { from, noun: at, end, features: common || own };
  if (common) return { ...phrase, fault: null };
  // "il terzo parte venerdì"
  if (at - from > 1 && words.verbs.has(noun.text)) return null;
  // "devido a vários problemas": a preposition, whatever follows.
  if (words.alsoPrepositions.has(articleText) && !opens) return null;
  const bareArticle = articleText !== '' && at === from + 1;
  if (bareArticle && words.pronouns.has(articleText) && !isSureArticle(tokens, at, words, opens)) return null;
  const first = tokens[from];
  return { ...phrase, fault: { start: first?.start ?? 0, end: noun.end, replacement: null } };
}

/** "La rimborso" refunds; "La rimborso è pronta" and "la pacco" can only be article and noun. */
function isSureArticle(tokens: readonly Token[], noun: number, words: PhraseWords, opens: boolean): boolean {
  const text = tokens[noun]?.text ?? '';
  const behind = tokens[noun - 2]?.text ?? '';
  if (words.alsoPrepositions.has(tokens[noun - 1]?.text ?? '') && !opens && !words.prepositions.has(behind))
    return false;
  if (!words.nounsOrVerbs.has(text)) return true;
  const next = tokens[noun + 1];
  if (!next || !opens) return false;
  return next.kind === 'object' || (words.verbs.has(next.text) && !words.nouns.has(next.text));
}

export function nounFeatures(token: Token | undefined, words: PhraseWords): Features | undefined {
  if (token?.kind !== 'word') return undefined;
  return words.nouns.get(token.text) ?? words.nounByEnding(token.text);
}

function isBeforeNoun(token: Token | undefined, words: PhraseWords): boolean {
  return (
    token !== undefined && (words.beforeNoun.has(token.text) || nounFeatures(token, words) !== undefined)
  );
}

/** "upload devido a um erro", "il prodotto inclusi i cavi": participles that go with what follows. */
const prepositionLike = /^(?:devido|inclus[oaie]|compres[oaie]|esclus[oaie]|incluíd[oa]s?|salvo|tramite)$/;

/** "la sedia nero": an adjective right behind its noun that can't be the noun's, nor an earlier noun's. */
export function adjectiveFault(
  tokens: readonly Token[],
  phrase: NounPhrase,
  earlier: Features,
  words: PhraseWords,
): GrammarFault | null {
  const adjective = tokens[phrase.end];
  const forms = adjective && words.adjectives.get(adjective.text);
  if (!adjective || !forms || adjective.capital) return null;
  // "está três dias atrasado"
  if (words.times.has(tokens[phrase.noun]?.text ?? '')) return null;
  if (words.copulas.has(adjective.text) || words.verbs.has(adjective.text)) return null;
  if (prepositionLike.test(adjective.text)) return null;
  const next = tokens[phrase.end + 1];
  if (next && (words.shades.has(next.text) || words.and.has(next.text) || next.text === '/')) return null;
  // "due scatole rossa" can't be; "la scatola e il sacco rossi" can.
  const own = featuresOf(adjective.text, forms);
  if (shared(own, phrase.features + earlier)) return null;
  // A word that is a noun as well opens a new phrase: "la spedizione espresso".
  if (nounFeatures(adjective, words)) return null;
  return { start: adjective.start, end: adjective.end, replacement: formFor(forms, phrase.features) };
}

/** "30 giorno": a noun in the singular behind a number that is more than one. */
export function numberFault(
  tokens: readonly Token[],
  at: number,
  counted: ReadonlyMap<string, string>,
): GrammarFault | null {
  const number = tokens[at];
  const noun = tokens[at + 1];
  if (number?.kind !== 'number' || !noun) return null;
  if (!/^\d{1,4}$/.test(number.text) || Number(number.text) < 2) return null;
  if (tokens[at - 1]?.kind === 'number') return null;
  const plural = counted.get(noun.text);
  return plural ? { start: noun.start, end: noun.end, replacement: plural } : null;
}
