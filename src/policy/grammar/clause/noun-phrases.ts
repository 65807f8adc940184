import type { GrammarFault } from '../grammar-rule.ts';
import type { ClauseGrammar } from './clause-grammar.ts';
import type { Token } from './sentence-words.ts';
import {
  anyForm,
  feminine,
  femininePlural,
  formOrder,
  masculinePlural,
  plural,
  singular,
  thirdPlural,
  thirdSingular,
} from './word-forms.ts';

/** "la livraison prévue de la commande @": a determiner, its noun and what belongs to it. */
export interface NounPhrase {
  /** Token indices, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it agrees in; 0 where that can't be told. */
  readonly forms: number;
  readonly head: string;
  /** A noun behind a preposition belongs to it. */
  readonly hasComplement: boolean;
  readonly faults: readonly GrammarFault[];
}

interface Phrase {
  readonly end: number;
  readonly forms: number;
  readonly head: string;
  readonly faults: GrammarFault[];
}

/** All noun phrases of a sentence that begin with a determiner. */
export function nounPhrasesOf(tokens: readonly Token[], grammar: ClauseGrammar): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const phrase = wholePhrase(tokens, start, grammar);
    if (!phrase) continue;
    phrases.push(phrase);
    start = phrase.end - 1;
  }
  return phrases;
}

function wholePhrase(tokens: readonly Token[], start: number, grammar: ClauseGrammar): NounPhrase | null {
  const first = simplePhrase(tokens, start, grammar);
  if (!first) return null;
  let { end, forms } = first;
  const faults = [...first.faults];
  let hasComplement = false;
  let nouns = forms;
  for (;;) {
    const token = tokens[end];
    if (!token) break;
    if (token.kind === 'object' || (token.kind === 'number' && tokens[end - 1]?.kind === 'word')) {
      end++;
      continue;
    }
    const joins = grammar.and.has(token.lower);
    const preposition = joins ? end + 1 : end;
    const next = tokens[preposition];
    if (next && grammar.complementPrepositions.has(next.lower)) {
      const complement = complementAt(tokens, preposition, grammar);
      if (!complement) break;
      end = complement.end;
      nouns |= complement.forms;
      if (joins && !hasComplement) nouns |= plural;
      hasComplement = true;
      faults.push(...complement.faults);
      continue;
    }
    if (joins) {
      const other = simplePhrase(tokens, end + 1, grammar);
      if (!other || hasComplement) return joinedUnsurely(other);
      end = other.end;
      faults.push(...other.faults);
      forms = bothOf(forms, other.forms);
      nouns = anyForm;
      continue;
    }
    if (!token.word?.adjective || token.word.noun || token.word.persons || !hasComplement) break;
    // "un sachet de vis noires": it may go with either noun.
    if (!(token.word.adjective & nouns)) faults.push(adjectiveFault(token, forms));
    end++;
  }
  return { start, end, forms, head: first.head, hasComplement, faults };

  function joinedUnsurely(other: Phrase | null): NounPhrase {
    const last = other ?? { end, faults: [] };
    return {
      start,
      end: last.end,
      forms: 0,
      head: first?.head ?? '',
      hasComplement,
      faults: [...faults, ...last.faults],
    };
  }
}

/** What a preposition brings: "de la commande", "de Lyon", "en bois". */
function complementAt(tokens: readonly Token[], at: number, grammar: ClauseGrammar): Phrase | null {
  // "du" and "del" are preposition and article at once.
  const contracted = simplePhrase(tokens, at, grammar);
  if (contracted) return contracted;
  const phrase = simplePhrase(tokens, at + 1, grammar);
  if (phrase) return phrase;
  let end = at + 1;
  while (isNumeral(tokens[end], grammar)) end++;
  const noun = tokens[end];
  if (!noun) return null;
  if (noun.kind === 'object') return { end: end + 1, forms: anyForm, head: '', faults: [] };
  if (noun.kind !== 'word') return end > at + 1 ? { end, forms: anyForm, head: '', faults: [] } : null;
  if (noun.word && !noun.word.noun) return null;
  if (!noun.word && grammar.small.has(noun.lower)) return null;
  const forms = noun.word?.noun || anyForm;
  end++;
  const faults: GrammarFault[] = [];
  for (let token = tokens[end]; isPlainAdjective(token); token = tokens[++end])
    if (token && !((token.word?.adjective ?? 0) & forms)) break;
  return { end, forms, head: noun.lower, faults };
}

function simplePhrase(tokens: readonly Token[], start: number, grammar: ClauseGrammar): Phrase | null {
  const opening = tokens[start];
  if (!opening?.word?.determiner) return null;
  const previous = tokens[start - 1]?.lower ?? '';
  // "de tout petits fichiers": an adverb.
  if (opening.lower === 'tout' && (tokens[start + 1]?.word?.adjective ?? 0) & plural) return null;
  const mayBeObject = grammar.objectPronouns.has(opening.lower);
  if (mayBeObject && grammar.beforeObject.has(previous)) return null;
  let forms = opening.word.determiner;
  let at = start + 1;
  let faults: GrammarFault[] = [];
  const before: Token[] = [];
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) return null;
    const { word } = token;
    if (isNumeral(token, grammar)) {
      if (token.kind === 'number') {
        if (!(forms & plural)) return null;
        continue;
      }
      if (!(forms & (word?.determiner ?? 0))) return null;
      forms &= word?.determiner ?? 0;
      continue;
    }
    if (word?.determiner && !word.noun && !word.adjective) {
      // "tous les", "ces deux", "la otra"; "le votre" is for another rule.
      if (!(forms & word.determiner)) return null;
      forms &= word.determiner;
      continue;
    }
    const next = tokens[at + 1];
    if (
      word?.adjective &&
      next?.kind === 'word' &&
      (next.word?.noun || (!word.noun && grammar.beforeNoun.has(word.forms[0] ?? '')))
    ) {
      if (word.noun && !grammar.beforeNoun.has(word.forms[0] ?? '')) break;
      before.push(token);
      continue;
    }
    break;
  }
  const head = tokens[at];
  if (head?.kind !== 'word' || head.lower.endsWith("'")) return null;
  let known = head.word?.noun ?? 0;
  if (!known) {
    // Any unknown word behind a determiner is taken for a noun, of the number the determiner tells.
    // "al crear nuevos registros"
    if (opening.lower === 'al' && /[aei]r$/.test(head.lower)) return null;
    if (head.word || grammar.small.has(head.lower) || head.lower.length < 3 || mayBeObject) {
      if (
        head.word ||
        !mayBeObject ||
        !looksLikeNoun(head, start === 0 || tokens[start - 1]?.kind === 'mark', grammar)
      )
        return null;
    }
    known = grammar.nounByEnding(head.lower) || anyForm;
    if (head.text.charAt(0) !== head.lower.charAt(0)) known = anyForm;
  } else if (
    mayBeObject &&
    head.word?.persons &&
    !grammar.surePlaces.has(previous) &&
    !(previous === '' && /^(?:de|du|del|d')$/.test(tokens[at + 1]?.lower ?? '')) &&
    !(known & forms)
  ) {
    return null;
  }
  // "son adresse": before a vowel the masculine form stands for both.
  const determined =
    forms & known ||
    (/^(?:mon|ton|son)$/.test(opening.lower) && isElided(tokens[start + 1]) ? known & feminine : 0);
  if (!determined) {
    const start_ = opening.start;
    faults.push({
      start: start_,
      end: head.end,
      replacement: determinerFor(opening, head, known, before.length),
    });
  }
  const numbers = (bits: number) => (bits & singular ? 1 : 0) | (bits & plural ? 2 : 0);
  // Where they differ in number, which one is meant can't be told.
  forms = determined || (numbers(forms) & numbers(known) ? known : 0);
  for (const token of before) {
    const adjective = token.word?.adjective ?? 0;
    if (adjective & forms) forms &= adjective;
    else if (determined) faults.push(adjectiveFault(token, forms));
  }
  const end = at + 1;
  const owner = ownerBefore(tokens, start, grammar);
  const after = adjectivesAfter(tokens, end, forms, head.lower, grammar, owner);
  faults = [...faults, ...(determined ? after.faults : [])];
  return { end: after.end, forms: after.forms, head: head.lower, faults };
}

function adjectivesAfter(
  tokens: readonly Token[],
  from: number,
  known: number,
  head: string,
  grammar: ClauseGrammar,
  owner: number,
) {
  let forms = known;
  let end = from;
  const faults: GrammarFault[] = [];
  for (let token = tokens[end]; isPlainAdjective(token); token = tokens[++end]) {
    const next = tokens[end + 1];
    // "bleu marine" stays as it is, and so does what a conjunction may join.
    if (next && (grammar.shades.has(next.lower) || grammar.and.has(next.lower) || next.lower === '-')) {
      if (grammar.shades.has(next.lower)) end++;
      continue;
    }
    if (grammar.unagreeing.has(head) || grammar.unagreeing.has(token?.lower ?? '')) continue;
    const adjective = token?.word?.adjective ?? 0;
    if (adjective & forms) forms &= adjective;
    else if (token && !(adjective & owner)) faults.push(adjectiveFault(token, forms));
  }
  return { forms, end, faults };
}

const isElided = (token: Token | undefined) => /^[aeiouyhâàéèêëîïôûœ]/u.test(token?.lower ?? '');

/**
 * What an adjective behind this phrase may agree in beside it: the noun that a preposition hangs it on ("la cantidad
 * del producto permitida"), or both of two that are joined ("el nombre y el texto anteriores").
 */
function ownerBefore(tokens: readonly Token[], start: number, grammar: ClauseGrammar): number {
  let forms = 0;
  for (let at = start - 1; at >= 0 && start - at < 8; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.word?.role) break;
    if (grammar.and.has(token.lower)) forms |= plural;
  }
  const contracted = grammar.complementPrepositions.has(tokens[start]?.lower ?? '');
  const before = tokens[contracted ? start - 1 : start - 2];
  const preposition = contracted || grammar.complementPrepositions.has(tokens[start - 1]?.lower ?? '');
  if (!preposition || before?.kind !== 'word' || before.word?.persons) return forms;
  if (before.word) return forms | before.word.noun;
  return grammar.small.has(before.lower) ? forms : forms | (grammar.nounByEnding(before.lower) || anyForm);
}

function isPlainAdjective(token: Token | undefined): boolean {
  const { word } = token ?? {};
  if (!word?.adjective || word.noun || word.determiner) return false;
  return !(word.persons & (thirdSingular | thirdPlural));
}

function isNumeral(token: Token | undefined, grammar: ClauseGrammar): boolean {
  return token?.kind === 'number' || Boolean(token && grammar.numerals.has(token.lower));
}

function looksLikeNoun(head: Token, opensClause: boolean, grammar: ClauseGrammar): boolean {
  return opensClause && /[sx]$/.test(head.lower) && !grammar.verbEnding.test(head.lower) && !head.word;
}

function determinerFor(opening: Token, head: Token, noun: number, between: number): string | null {
  const { forms = [], determiner = 0 } = opening.word ?? {};
  const sameNumber = determiner & singular ? noun & singular : noun & plural;
  const form = forms[formOrder.indexOf(sameNumber)];
  if (!form || between > 0 || /^[aeiouyhàâéèêëîïôûœáíóú]/u.test(head.lower) || form === opening.lower)
    return null;
  const capital = opening.text.charAt(0) !== opening.lower.charAt(0);
  const written = capital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  return `${written} ${head.text}`;
}

/** @param forms what the adjective should agree in */
export function adjectiveFault(token: Token, forms: number): GrammarFault {
  const right = token.word?.forms[formOrder.indexOf(forms)];
  return { start: token.start, end: token.end, replacement: right ?? null };
}

/** "la lampe et le câble" */
function bothOf(one: number, other: number): number {
  const onlyFeminine = [one, other].every((forms) => forms && !(forms & ~(feminine | femininePlural)));
  return onlyFeminine ? femininePlural : masculinePlural;
}
