import type { LanguagePack, MeaningRule, SentenceKind } from './language-pack.ts';
import { concepts, meaningRules, sentenceKinds } from './language-pack.ts';
import type { Line, Mark, Marked, Sequence } from './pattern.ts';
import { beginnings, matchAt, parseLine, parseSequence } from './pattern.ts';
import type { ProfanityFinder } from './profanity.ts';
import { createProfanityFinder } from './profanity.ts';
import { sharedLines } from './shared-lines.ts';
import type { Word } from './words.ts';

/** A language pack ready to be matched. */
export interface Grammar {
  readonly pack: LanguagePack;
  /** Finds the concepts of a sentence. */
  mark(words: readonly Word[]): readonly (readonly Mark[])[];
  readonly findProfanity: ProfanityFinder;
  readonly kinds: Readonly<Record<SentenceKind, readonly Line[]>>;
  readonly rules: Readonly<
    Record<MeaningRule, { readonly says: readonly Line[]; readonly unless: readonly Line[] }>
  >;
}

interface Entry {
  readonly concept: string;
  readonly sequence: Sequence;
}

/** Entries by the word they begin with. */
interface Index {
  readonly exact: Map<string, Entry[]>;
  readonly stems: Map<string, { readonly form: string; readonly entry: Entry }[]>;
  /** Those that begin with a concept. */
  readonly others: Entry[];
}

const friend = 'falseFriend';

/** Reads a pack's patterns. @throws Error naming the pattern that can't be read, or the concept nobody knows */
export function compilePack(pack: LanguagePack): Grammar {
  const lines = (sources: readonly string[]) =>
    sources.map((source) => checked(parseLine(source, pack.stretch)));
  const entries = indexOf(
    concepts.flatMap((concept) => entriesIn(pack.lexicon[concept]).map((source) => ({ concept, source }))),
    pack,
  );
  const friends = indexOf(
    pack.falseFriends.map((source) => ({ concept: friend, source })),
    pack,
  );
  return {
    pack,
    mark: (words) => markWords(words, entries, friends, pack),
    findProfanity: createProfanityFinder(pack),
    kinds: mapKeys(sentenceKinds, (kind) => lines(pack.kinds[kind])),
    rules: mapKeys(meaningRules, (id) => ({
      says: lines([...sharedLines[id].says, ...pack.rules[id].says]),
      unless: lines([...sharedLines[id].unless, ...pack.rules[id].unless]),
    })),
  };
}

function entriesIn(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function mapKeys<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function checked(line: Line): Line {
  const known: readonly string[] = concepts;
  for (const sequence of [...line.all.flat(), ...line.none])
    for (const option of sequence.flatMap((step) => step.options))
      if ('concept' in option && !known.includes(option.concept))
        throw new Error(`The pattern "${line.source}" names the unknown concept <${option.concept}>`);
  return line;
}

function indexOf(sources: readonly { concept: string; source: string }[], pack: LanguagePack): Index {
  const index: Index = { exact: new Map(), stems: new Map(), others: [] };
  for (const { concept, source } of sources) {
    const sequence = parseSequence(source, source, pack.stretch);
    const entry = { concept, sequence };
    const tests = beginnings(sequence);
    if (!tests) index.others.push(entry);
    for (const { form, stem } of tests ?? []) {
      if (stem) push(index.stems, form.slice(0, 2), { form, entry });
      else push(index.exact, form, entry);
    }
  }
  return index;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function entriesAt(index: Index, form: string): Entry[] {
  const found = [...(index.exact.get(form) ?? []), ...index.others];
  if (/^\d/.test(form)) found.push(...(index.exact.get('#') ?? []));
  for (const { form: stem, entry } of index.stems.get(form.slice(0, 2)) ?? [])
    if (form.startsWith(stem)) found.push(entry);
  return found;
}

function markWords(
  words: readonly Word[],
  entries: Index,
  friends: Index,
  pack: LanguagePack,
): readonly (readonly Mark[])[] {
  const bare: Marked = { words, marks: [], question: false };
  const found = words.map(({ form }, at) => marksAt(entries, form, at, bare));
  const marked: Marked = { words, marks: found, question: false };
  const masks = words.flatMap(({ form }, at) =>
    marksAt(friends, form, at, marked).map(({ end }) => ({ from: at, to: end })),
  );
  const kept = found.map((marks, at) =>
    marks.filter(({ end }) => !masks.some(({ from, to }) => from < end && at < to && to - from > end - at)),
  );
  return deny(words, kept, pack);
}

function marksAt(index: Index, form: string, at: number, sentence: Marked): Mark[] {
  const marks: Mark[] = [];
  for (const { concept, sequence } of entriesAt(index, form)) {
    const end = matchAt(sequence, at, sentence);
    if (end !== null && !marks.some((mark) => mark.concept === concept && mark.end === end))
      marks.push({ concept, end, denied: false });
  }
  return marks;
}

function deny(
  words: readonly Word[],
  found: readonly (readonly Mark[])[],
  { denial, stretch }: LanguagePack,
): readonly (readonly Mark[])[] {
  const denials = found.flatMap((marks, from) =>
    marks.filter(({ concept }) => concept === 'not').map(({ end }) => ({ from, to: end })),
  );
  if (denials.length === 0) return found;
  const inOneBreath = (from: number, to: number) => {
    for (let at = from; at <= to; at++) if (words[at]?.paused) return false;
    return true;
  };
  const deniedAt = (at: number, end: number) =>
    denials.some(
      ({ from, to }) =>
        (to <= at && at - to < denial.ahead * stretch && inOneBreath(to, at)) ||
        (end <= from && from - end < denial.back * stretch && inOneBreath(end, from)),
    );
  return found.map((marks, at) =>
    marks.map((mark) => ({ ...mark, denied: mark.concept !== 'not' && deniedAt(at, mark.end) })),
  );
}
