import { createGlossary, type Glossary } from './glosses.ts';
import type { Use, Verdict } from './judge-lines.ts';
import { createJudge } from './judge-lines.ts';
import type { LanguagePack } from './language-pack.ts';
import { concepts, meaningRules, sentenceKinds } from './language-pack.ts';
import type { Line, Mark, Marked, Sequence } from './pattern.ts';
import { matchAt, parseLine, parseSequence } from './pattern.ts';
import type { ProfanityFinder } from './profanity.ts';
import { createProfanityFinder } from './profanity.ts';
import type { SequenceIndex } from './sequence-index.ts';
import { createSequenceIndex } from './sequence-index.ts';
import { sharedLines } from './shared-lines.ts';
import type { Word } from './words.ts';

/** A language pack ready to be matched. */
export interface Grammar {
  readonly pack: LanguagePack;
  readonly glossary: Glossary;
  /** Finds the concepts of a sentence. */
  mark(words: readonly Word[]): readonly (readonly Mark[])[];
  readonly findProfanity: ProfanityFinder;
  /** Says what a marked sentence breaks, and what it does. */
  readonly judge: (sentence: Marked) => Verdict;
}

interface Entry {
  readonly concept: string;
  readonly sequence: Sequence;
  /** One word and nothing else: where the index finds it, it is there. */
  readonly single: boolean;
}

const friend = 'falseFriend';

/** Reads a pack's patterns. @throws Error naming the pattern that can't be read, or the concept nobody knows */
export function compilePack(pack: LanguagePack): Grammar {
  const lines = (sources: readonly string[], use: Use) =>
    sources.map((source) => ({ line: checked(parseLine(source, pack.stretch)), use }));
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
    glossary: createGlossary(pack.glosses),
    mark: (words) => markWords(words, entries, friends, pack),
    findProfanity: createProfanityFinder(pack),
    judge: createJudge([
      ...sentenceKinds.flatMap((kind) => lines(pack.kinds[kind], { kind })),
      ...meaningRules.flatMap((id) => [
        ...lines([...sharedLines[id].says, ...pack.rules[id].says], { says: id }),
        ...lines(pack.rules[id].always ?? [], { says: id, always: true }),
        ...lines([...sharedLines[id].unless, ...pack.rules[id].unless], { unless: id }),
      ]),
    ]),
  };
}

function entriesIn(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function checked(line: Line): Line {
  const known: readonly string[] = concepts;
  for (const sequence of [...line.all.flat(), ...line.none])
    for (const option of sequence.flatMap((step) => step.options))
      if ('concept' in option && !known.includes(option.concept))
        throw new Error(`The pattern "${line.source}" names the unknown concept <${option.concept}>`);
  return line;
}

function indexOf(
  sources: readonly { concept: string; source: string }[],
  pack: LanguagePack,
): SequenceIndex<Entry> {
  const index = createSequenceIndex<Entry>();
  for (const { concept, source } of sources) {
    const sequence = parseSequence(source, source, pack.stretch);
    const single = isSingle(sequence);
    for (const option of sequence[0]?.options ?? []) {
      if ('concept' in option) throw new Error(`The entry "${source}" must begin with a word`);
      index.add(option, { concept, sequence, single });
    }
  }
  return index;
}

function isSingle([first, ...others]: Sequence): boolean {
  if (!first || first.atStart || others.length > 0) return false;
  return first.options.every((option) => 'words' in option && option.words.length === 1);
}

function markWords(
  words: readonly Word[],
  entries: SequenceIndex<Entry>,
  friends: SequenceIndex<Entry>,
  pack: LanguagePack,
): readonly (readonly Mark[])[] {
  const bare: Marked = { words, marks: [], question: false };
  const found = words.map(({ form }, at) => marksAt(entries, form, at, bare));
  const marked: Marked = { words, marks: found, question: false };
  const masks = words.flatMap(({ form }, at) =>
    marksAt(friends, form, at, marked).map(({ end }) => ({ from: at, to: end })),
  );
  const isMasked = (at: number, end: number) =>
    masks.some(({ from, to }) => from < end && at < to && to - from > end - at);
  const kept =
    masks.length === 0 ? found : found.map((marks, at) => marks.filter(({ end }) => !isMasked(at, end)));
  return deny(words, kept, pack);
}

const none: readonly never[] = [];

function marksAt(index: SequenceIndex<Entry>, form: string, at: number, sentence: Marked): readonly Mark[] {
  const entries = index.ofWord(form);
  if (entries.length === 0) return none;
  const marks: Mark[] = [];
  for (const { concept, sequence, single } of entries) {
    const end = single && !sentence.words[at]?.glued ? at + 1 : matchAt(sequence, at, sentence);
    if (end !== null && !marks.some((mark) => mark.concept === concept && mark.end === end))
      marks.push({ concept, end, denied: false });
  }
  return marks.length > 1 ? marks.sort((a, b) => b.end - a.end) : marks;
}

function deny(
  words: readonly Word[],
  found: readonly (readonly Mark[])[],
  { denial, stretch }: LanguagePack,
): readonly (readonly Mark[])[] {
  const denials = found.flatMap((marks, from) =>
    marks.filter(({ concept }) => concept === 'not').map(({ end }) => ({ from, to: end })),
  );
  const reachesBack = (at: number) => !denial.backWords || denial.backWords.includes(words[at]?.form ?? '');
  if (denials.length === 0) return found;
  const inOneBreath = (from: number, to: number) => {
    for (let at = from; at <= to; at++) if (words[at]?.paused) return false;
    return true;
  };
  const deniedAt = (at: number, end: number) =>
    denials.some(
      ({ from, to }) =>
        (to <= at && at - to < denial.ahead * stretch && inOneBreath(to, at)) ||
        (end <= from && from - end < denial.back * stretch && reachesBack(from) && inOneBreath(end, from)),
    );
  return found.map((marks, at) =>
    marks.map((mark) => ({ ...mark, denied: mark.concept !== 'not' && deniedAt(at, mark.end) })),
  );
}
