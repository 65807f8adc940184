import type { MeaningRule, SentenceKind } from './language-pack.ts';
import type { Line, Marked, Option, Sequence, Step, WordRange } from './pattern.ts';
import { findLine } from './pattern.ts';
import { createSequenceIndex } from './sequence-index.ts';

/** What a line stands for where it is found. */
export type Use =
  /** `always`: no exception of the sentence takes it back. */
  | { readonly says: MeaningRule; readonly always?: true }
  | { readonly unless: MeaningRule }
  | { readonly kind: SentenceKind };

/** What the lines of a language say of one sentence. */
export interface Verdict {
  /** The phrase that breaks a rule, unless the rule is in {@link excused}. */
  readonly says: ReadonlyMap<MeaningRule, WordRange>;
  /** Rules that have an exception in the sentence. */
  readonly excused: ReadonlySet<MeaningRule>;
  /** `order`: what the order needs; only the sentence model tells it. */
  readonly kinds: ReadonlySet<SentenceKind | 'order'>;
}

/** Judges sentences by all lines of a language at once: only lines whose rarest word or concept is there are tried. */
export function createJudge(
  lines: readonly { readonly line: Line; readonly use: Use }[],
): (sentence: Marked) => Verdict {
  const index = createSequenceIndex<number>();
  for (const [number, { line }] of lines.entries())
    for (const option of triggerOf(line)) index.add(option, number);
  return (sentence) => {
    const says = new Map<MeaningRule, WordRange>();
    const excused = new Set<MeaningRule>();
    const kinds = new Set<SentenceKind>();
    const certain = new Set<MeaningRule>();
    const present = presentIn(sentence);
    for (const number of candidates(present)) {
      const { line, use } = lines[number] as (typeof lines)[number];
      if ('says' in use && says.has(use.says) && !use.always) continue;
      if ('unless' in use && excused.has(use.unless)) continue;
      if ('kind' in use && kinds.has(use.kind)) continue;
      const found = mayHold(line, present) ? findLine(line, sentence) : null;
      if (!found) continue;
      if ('says' in use) {
        if (!says.has(use.says)) says.set(use.says, found);
        if (use.always) certain.add(use.says);
      } else if ('unless' in use) excused.add(use.unless);
      else kinds.add(use.kind);
    }
    for (const rule of certain) excused.delete(rule);
    return { says, excused, kinds };
  };

  function candidates({ forms, concepts }: Present): number[] {
    const numbers = new Set<number>();
    for (const form of forms) for (const one of index.ofWord(form)) numbers.add(one);
    for (const concept of concepts) for (const one of index.ofConcept(concept)) numbers.add(one);
    return [...numbers].sort((a, b) => a - b);
  }
}

/** What a sentence holds, wherever it stands. */
interface Present {
  readonly forms: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

function presentIn({ words, marks }: Marked): Present {
  const forms = new Set<string>();
  const [concepts, said, denied] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { form } of words) forms.add(form);
  for (const at of marks)
    for (const mark of at) {
      concepts.add(mark.concept);
      (mark.denied ? denied : said).add(mark.concept);
    }
  return { forms, concepts, said, denied };
}

/** Whether the sentence holds what the line asks for at all: most lines fail here, before their order is looked at. */
function mayHold({ all }: Line, present: Present): boolean {
  return all.every((part) =>
    part.some((sequence) =>
      sequence.every(
        ({ optional, options }) => optional || options.some((option) => isPresent(option, present)),
      ),
    ),
  );
}

function isPresent(option: Option, { forms, concepts, said, denied }: Present): boolean {
  if ('words' in option)
    return option.words.every(({ form, stem }) => stem || form === '#' || forms.has(form));
  const among = option.denied === null ? concepts : option.denied ? denied : said;
  return among.has(option.concept);
}

/** The options of which one must be there for the line to be found: those of its rarest step. */
function triggerOf({ all }: Line): readonly Option[] {
  const choices = all.map((part) => part.flatMap(rarestStep));
  return choices.reduce((best, choice) => (costOf(choice) < costOf(best) ? choice : best));
}

function rarestStep(sequence: Sequence): readonly Option[] {
  const sure = sequence.filter(({ optional }) => !optional);
  return sure.reduce(
    (best: Step, step) => (costOf(step.options) < costOf(best.options) ? step : best),
    sequence[0] as Step,
  ).options;
}

/** Concepts that many sentences hold; most others are rare. */
const common = [
  'we',
  'you',
  'ask',
  'goods',
  'if',
  'not',
  'details',
  'delivery',
  'mishap',
  'leave',
  'contact',
  'help',
];

function costOf(options: readonly Option[]): number {
  return options.reduce(
    (sum, option) => sum + ('concept' in option ? (common.includes(option.concept) ? 20 : 3) : 1),
    0,
  );
}
