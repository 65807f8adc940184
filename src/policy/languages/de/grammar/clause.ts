import type { Token } from '../../../grammar/sentence-tokens.ts';
import { accusative, dative, genitive, nominative, plural, singular } from './case-mask.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isFiniteForm, verbBits } from './verbs.ts';

/** Words that send the verb to the clause's end. "da" and "damit" may be adverbs too, and don't stand here. */
export const subordinating = /^(?:dass|weil|wenn|ob|obwohl|sobald|falls|nachdem|bevor|solange|sofern|indem)$/;
export const adverbial =
  /^(?:leider|heute|gestern|vorgestern|morgen|übermorgen|derzeit|momentan|aktuell|daher|deshalb|deswegen|trotzdem|dann|danach|jetzt|nun|außerdem|zusätzlich|inzwischen|mittlerweile|normalerweise|voraussichtlich|natürlich|selbstverständlich|hier|dort|dabei|dazu|dafür|anschließend|zurzeit|zuerst|zunächst|bisher|bald|demnächst|vermutlich|wahrscheinlich|eigentlich|sicherlich|hiermit|somit|also|danach|zwischenzeitlich)$/;
/** What may stand between a verb and its subject or object. */
export const filler =
  /^(?:sich|uns|ihnen|mir|dir|leider|heute|gestern|morgen|übermorgen|bereits|schon|noch|nun|jetzt|derzeit|auch|sofort|umgehend|gerne?|bisher|inzwischen|gerade|nur|wieder|erneut|versehentlich|daher|deshalb|voraussichtlich|endlich|bitte|natürlich|nicht|kostenlos|dann|wohl|nochmals|vorher|schnellstmöglich)$/;
const prepositions =
  /^(?:an|auf|aus|bei|beim|bis|durch|für|gegen|hinter|im|am|in|mit|nach|neben|ohne|seit|über|um|unter|vom|von|vor|wegen|während|zu|zum|zur|zwischen|innerhalb|aufgrund|ins|ans|laut|trotz|per|ab)$/;
const prepositionPronoun = /^(?:ihnen|uns|mir|dir|ihm|ihr|sie|dich|mich)$/;
/** A phrase that counts a time may stand in the accusative: "zwei Tage später". */
const timeNoun =
  /(?:tage?n?|wochen?|stunden?|monate?n?|jahre?n?|minuten?|mal|uhr|morgen|abend|vormittag|nachmittag)$/;
/** Nouns of amount take either number: "eine Reihe Artikel sind". */
const amount = /(?:anzahl|reihe|paar|menge|hälfte|mehrheit|rest|teil|dutzend|stück|zahl|set)$/;

export const isPreposition = (token: Token | undefined) => prepositions.test(token?.lower ?? '');
export const nounOf = (tokens: readonly Token[], phrase: NounPhrase) => tokens[phrase.to - 1]?.lower ?? '';
export const isTime = (tokens: readonly Token[], phrase: NounPhrase) => timeNoun.test(nounOf(tokens, phrase));
export const isAmount = (tokens: readonly Token[], phrase: NounPhrase) => amount.test(nounOf(tokens, phrase));

/** Behind a prepositional phrase that begins here; the same index where none does. */
export function afterPreposition(tokens: readonly Token[], at: number): number {
  if (!isPreposition(tokens[at])) return at;
  const next = tokens[at + 1];
  if (prepositionPronoun.test(next?.lower ?? '')) return at + 2;
  if (next?.kind === 'object') return at + 2;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (phrase) return afterAttributes(tokens, phrase.to);
  // "im Mai", "mit DHL", "am 5", "nach Berlin": a name or a number.
  if (next && (next.kind === 'number' || next.text !== next.lower)) return afterAttributes(tokens, at + 2);
  return at;
}

/** Behind what belongs to a noun: its order ID, a genitive, a phrase with a preposition. */
export function afterAttributes(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const before = at;
    if (token.kind === 'object' || (token.kind === 'number' && at > from - 1)) at++;
    else if (/^(?:nummer|nr|bestellnummer)$/.test(token.lower)) at++;
    else if (isPreposition(token)) at = afterPreposition(tokens, at);
    else {
      const phrase = nounPhraseAt(tokens, at);
      if (
        phrase?.determiner &&
        (phrase.bits & genitive) !== 0 &&
        !isFiniteForm(tokens[phrase.to - 1]?.lower ?? '')
      )
        at = phrase.to;
    }
    if (at === before) return at;
  }
}

/** Whether a clause's phrase can be its subject, and how many it then names. */
export function subjectNumber({ bits }: NounPhrase): 'one' | 'many' | null {
  const subject = bits & nominative;
  if (subject === 0) return null;
  if ((subject & plural) === 0) return 'one';
  return (subject & singular) === 0 ? 'many' : null;
}

/** Whether a phrase can be nothing but the subject, at a clause's beginning: "der Artikel". */
export function isSurelySubject({ bits }: NounPhrase): boolean {
  return (bits & nominative) !== 0 && (bits & (accusative | dative)) === 0;
}

const subjectWords =
  /^(?:wir|ich|sie|er|es|man|du|ihr|das|dies|niemand|jemand|keiner|alle|beide|einige|viele|mehrere|der|die|diese|dieser|welche|wer|was|nichts|etwas|alles|jeder|eine?r?|zwei|drei)$/;

/** Whether something behind `from` can be a subject in the verb's number. */
export function hasOtherSubject(tokens: readonly Token[], from: number, number: 'one' | 'many'): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (/^(?:und|sowie|oder|bzw)$/.test(token.lower)) return true;
    const behind = afterPreposition(tokens, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const phrase = nounPhraseAt(tokens, at);
    if (phrase) {
      const count = subjectNumber(phrase);
      if ((phrase.bits & nominative) !== 0 && (count === null || count === number) && !isTime(tokens, phrase))
        return true;
      at = phrase.to - 1;
      continue;
    }
    if (subjectWords.test(token.lower)) return true;
    if (
      token.kind === 'word' &&
      token.text !== token.lower &&
      !/^(?:Ihnen|Ihre?[nmrs]?)$/.test(token.text) &&
      verbBits(token.lower) === 0
    )
      return true;
  }
  return false;
}

/** Where the verb stands that its subject follows; -1 where that isn't sure. */
export function placeBeforeSubject(clause: readonly Token[], sentence: string): number {
  const first = clause[0];
  if (!first) return -1;
  if (
    first.lower === 'es' ||
    adverbial.test(first.lower) ||
    /^(?:wann|wo|warum|wie|wohin|weshalb)$/.test(first.lower)
  ) {
    const second = afterPreposition(clause, 1);
    return isFiniteForm(clause[second]?.lower ?? '') ? second : -1;
  }
  if (isPreposition(first)) {
    const behind = afterAttributes(clause, afterPreposition(clause, 0));
    return behind > 0 ? behind : -1;
  }
  const phrase = nounPhraseAt(clause, 0);
  // "Den Termin teilt Ihnen der Spediteur mit."
  if (phrase?.determiner && phrase.bits !== 0 && (phrase.bits & nominative) === 0)
    return afterAttributes(clause, phrase.to);
  const asks =
    sentence.trimEnd().endsWith('?') &&
    /^(?:ist|sind|hat|haben|wird|werden|wurden?|kann|können|war|waren|soll|sollen|darf)$/.test(first.lower);
  return asks && first.text !== first.lower ? 0 : -1;
}

/** Where the finite verb of a main clause stands: behind one pronoun, phrase or adverb; -1 where that isn't sure. */
export function placeOfVerb(clause: readonly Token[], sentence: string): number {
  const from = /^(?:und|aber|doch|denn|oder|sondern)$/.test(clause[0]?.lower ?? '') ? 1 : 0;
  const first = clause[from];
  if (!first) return -1;
  if (
    /^(?:wir|ich|sie|er|es|man|du|das|bitte)$/.test(first.lower) &&
    isFiniteForm(clause[from + 1]?.lower ?? '')
  )
    return from + 1;
  const phrase = nounPhraseAt(clause, from);
  if (phrase && phrase.bits !== 0) {
    const at = afterAttributes(clause, phrase.to);
    return isLowerFinite(clause[at]) ? at : -1;
  }
  const before = placeBeforeSubject(clause, sentence);
  return before > 0 || from === 0 ? (isFiniteForm(clause[before]?.lower ?? '') ? before : -1) : -1;
}

const isLowerFinite = (token: Token | undefined) =>
  token !== undefined && token.text === token.lower && isFiniteForm(token.lower);

/**
 * Behind a phrase with a determiner that begins here and can be a subject; -1 where none does.
 * @param inAnyCase whether another case will do
 */
export function nominativePhraseEnd(clause: readonly Token[], from: number, inAnyCase = false): number {
  const phrase = nounPhraseAt(clause, from);
  if (!phrase?.determiner || phrase.bits === 0) return -1;
  if (!inAnyCase && (phrase.bits & nominative) === 0) return -1;
  return afterAttributes(clause, phrase.to);
}
