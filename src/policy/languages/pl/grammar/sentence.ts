import { objectMark } from '../../../prose.ts';
import { polishForms, type Readings } from './forms.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly noun: Readings | undefined;
  /** Adjective, participle or pronoun. */
  readonly described: Readings | undefined;
  readonly participle: boolean;
}

const token = new RegExp(`[\\p{L}\\p{M}'’-]+|\\d+(?:[.:,]\\d+)*|${objectMark}+|[^\\s\\p{L}\\d]`, 'gu');
let lastSentence = '';
let lastClauses: Word[][] = [];

/** The words of a sentence, parted at marks; the rules ask one after the other, so the last is kept. */
export function clausesOf(sentence: string): readonly (readonly Word[])[] {
  if (sentence === lastSentence) return lastClauses;
  const { nouns, determiners, participles } = polishForms();
  const clauses: Word[][] = [[]];
  for (const { 0: found, index } of sentence.matchAll(token)) {
    const text = found.toLowerCase();
    if (/^[^\p{L}\d\ufffc]/u.test(text)) clauses.push([]);
    else
      clauses.at(-1)?.push({
        text,
        start: index,
        end: index + found.length,
        noun: nouns.get(text),
        described: determiners.get(text) ?? participles.get(text),
        participle: participles.has(text),
      });
  }
  lastSentence = sentence;
  lastClauses = clauses.filter((clause) => clause.length > 1);
  return lastClauses;
}

export function common(one: Readings, other: Readings): Set<string> {
  return new Set([...one].filter((reading) => other.has(reading)));
}

/** A noun with what describes it, from `from` on. */
export interface Phrase {
  readonly noun: Word;
  /** Index of the noun. */
  readonly at: number;
  /** What all its words can be together; empty where they don't agree. */
  readonly readings: Set<string>;
  readonly described: boolean;
}

const owners = new Set(['państwa', 'pani', 'pana']);

/** @returns null where no noun of the trade stands there */
export function phraseAt(clause: readonly Word[], from: number): Phrase | null {
  let at = from;
  let readings: Set<string> | null = null;
  for (let word = clause[at]; word; word = clause[++at]) {
    if (word.noun && !(word.described && clause[at + 1]?.noun)) {
      const all: Set<string> = readings ? common(readings, word.noun) : new Set(word.noun);
      return { noun: word, at, readings: all, described: readings !== null };
    }
    if (owners.has(word.text)) continue;
    if (!word.described) return null;
    readings = readings ? common(readings, word.described) : new Set(word.described);
  }
  return null;
}

export const cased = (readings: Iterable<string>, cases: string): boolean =>
  [...readings].some((reading) => cases.includes(reading.charAt(2)));
