import type { DraftContext } from '../context.ts';
import { grammarOf } from '../languages/index.ts';
import { messageParts } from '../message-parts.ts';
import type { Passage, Reading } from '../reading.ts';
import type { TextTools } from '../text-tools.ts';
import type { Grammar } from './compile-pack.ts';
import { doubtful, isModelled, joinVerdict, needOf, sure, surer } from './join-verdict.ts';
import { type MeaningRule, meaningRules } from './language-pack.ts';
import type { WordRange } from './pattern.ts';
import { isQuestion, joined, type ReadSentence, readWords } from './read-sentence.ts';
import { featuresOf } from './sentence-features.ts';
import type { SentenceModel, SentenceScores } from './sentence-model.ts';
import { wordsOf } from './words.ts';

/** A sentence of the draft's body, with the concepts its words stand for. Spans point into the reading's text. */
export interface Sentence extends Passage, ReadSentence {
  /** The concepts said in it, denied ones left out. */
  readonly concepts: ReadonlySet<string>;
  /** What the sentence model makes of it; null where none is at hand. */
  readonly scores: SentenceScores | null;
}

/** A draft as the meaning rules see it: without greeting and sign-off. */
export interface Meaning {
  readonly grammar: Grammar;
  readonly sentences: readonly Sentence[];
}

/** A phrase that breaks a rule. */
export interface Saying {
  readonly sentence: Sentence;
  readonly words: WordRange;
}

/** Longer sentences (in words) are cut, so that no input takes more than time linear in its length. */
const longestSentence = 80;

const read = new WeakMap<Reading, Meaning | null>();

/**
 * Reads what a draft's sentences are about; once for all rules.
 * @returns null where the draft's language has no pack: the meaning rules are silent then
 */
export function readMeaning(
  reading: Reading,
  context: DraftContext,
  { sentenceModel }: TextTools,
): Meaning | null {
  const before = read.get(reading);
  if (before !== undefined) return before;
  const grammar = grammarOf(reading);
  const meaning = grammar && { grammar, sentences: sentencesOf(reading, grammar, context.itemTitles ?? []) };
  const judged = meaning && sentenceModel ? withModel(meaning, sentenceModel) : meaning;
  read.set(reading, judged);
  return judged;
}

function withModel({ grammar, sentences }: Meaning, model: SentenceModel): Meaning {
  const judged: Sentence[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.words.every(({ form }) => form === '' || form === '#order')) {
      // A picture or a link says nothing that the model could weigh.
      judged.push(sentence);
      continue;
    }
    const before = sentences[at - 1];
    const scores = model.score(featuresOf(grammar, sentence, before ?? null));
    const alone = { ...sentence, scores, verdict: joinVerdict(sentence, scores) };
    const both = before && model.score(featuresOf(grammar, joined(before, sentence), null));
    judged.push(both ? withSentenceBefore(alone, judged[at - 1] as Sentence, both) : alone);
  }
  return { grammar, sentences: likeliest(judged) };
}

/**
 * A message that carries nothing an order needs was written for something: where no rule is sure what for, the
 * likeliest one is taken, if it is likely at all.
 */
function likeliest(sentences: readonly Sentence[]): readonly Sentence[] {
  const settled = ({ scores, verdict, concepts }: Sentence) =>
    verdict.says.size > 0 ||
    concepts.has('mishap') ||
    !scores ||
    needOf(scores) >= doubtful ||
    scores['off-topic'] >= sure;
  if (sentences.some(settled)) return sentences;
  let best: { sentence: Sentence; rule: MeaningRule; score: number } | null = null;
  for (const sentence of sentences)
    for (const rule of meaningRules) {
      const score = isModelled(rule) ? (sentence.scores?.[rule] ?? 0) : 0;
      if (score >= Math.max(doubtful, best?.score ?? 0)) best = { sentence, rule, score };
    }
  if (!best) return sentences;
  const { sentence, rule } = best;
  const says = new Map([[rule, { from: 0, to: sentence.words.length }]]);
  return sentences.map((one) => (one === sentence ? { ...one, verdict: { ...one.verdict, says } } : one));
}

/** "It has left our house." confirms a shipment by itself, or not at all. */
const saidOverTwo = meaningRules.filter(isModelled).filter((rule) => rule !== 'order-confirmation');

/** What neither of two sentences says, both may: "You gave us one star. Could you take another look?" */
function withSentenceBefore(sentence: Sentence, before: Sentence, both: SentenceScores): Sentence {
  const says = new Map(sentence.verdict.says);
  for (const rule of saidOverTwo)
    if (both[rule] >= surer && !before.verdict.says.has(rule) && !says.has(rule))
      says.set(rule, { from: 0, to: sentence.words.length });
  return { ...sentence, verdict: { ...sentence.verdict, says } };
}

function sentencesOf(reading: Reading, grammar: Grammar, itemTitles: readonly string[]): Sentence[] {
  const { greeting, signOff } = messageParts(reading);
  const bodyStart = greeting?.end ?? 0;
  const bodyEnd = signOff?.start ?? reading.text.length;
  const body = unwrapped(reading).flatMap(({ start, end }) => {
    const from = Math.max(start, bodyStart);
    const to = Math.min(end, bodyEnd);
    const text = reading.text.slice(from, to);
    return from < to && !orderLine.test(text) ? sentenceOf(text, from, grammar, itemTitles) : [];
  });
  // A frame told by its shape alone may hide a sentence: "Five stars, please!"
  const hiddenIn = (part: typeof greeting | typeof signOff) =>
    part && !part.known
      ? sentenceOf(reading.text.slice(part.start, part.end), part.start, grammar, itemTitles).filter(
          ({ verdict }) => [...verdict.says.keys()].some((rule) => !verdict.excused.has(rule)),
        )
      : [];
  return [...hiddenIn(greeting), ...body.filter((sentence) => !isReference(sentence)), ...hiddenIn(signOff)];
}

const longestReference = 5;
const referring: readonly string[] = ['goods', 'you', 'we'];

/** "Re: your order 303-...": a line that names the order says nothing of it. */
function isReference({ words, marks, question }: Sentence): boolean {
  return (
    words.length <= longestReference &&
    !question &&
    words.some(({ form }) => form === '#order') &&
    marks.every((at) => at.every(({ concept }) => referring.includes(concept)))
  );
}

/** "Order ID: 111-…", "订单号：…": a line that only names the order says nothing of its own. */
const orderLine = /^[^\p{L}\d]{0,2}[\p{L}. ]{2,24}[:：#] ?(?:\d{3}|D01)-\d{7}-\d{7}[^\p{L}\d]{0,2}$/u;

/** A line that goes on in small letters belongs to the sentence before. */
function unwrapped({ text, sentences }: Reading): { start: number; end: number }[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const last = whole.at(-1);
    const wrapped =
      last && /^ ?\r?\n ?$/.test(text.slice(last.end, start)) && /^\p{Ll}/u.test(text.slice(start, end));
    if (wrapped && !/[.!?:]$/.test(text.slice(last.start, last.end))) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}

function sentenceOf(
  text: string,
  start: number,
  grammar: Grammar,
  itemTitles: readonly string[],
): Sentence[] {
  const prose = withoutQuotedTitles(withoutTitles(text, itemTitles), grammar);
  const words = wordsOf(prose, start, grammar.pack.hyphenParts);
  const question = isQuestion(text);
  const sentences: Sentence[] = [];
  const longest = longestSentence * grammar.pack.stretch;
  for (let from = 0; from < words.length; from += longest) {
    const part = words.slice(from, from + longest);
    const read = readWords(grammar, part, question);
    const concepts = new Set(
      read.marks.flatMap((at) => at.filter(({ denied }) => !denied).map((mark) => mark.concept)),
    );
    const first = from === 0 ? start : (part[0]?.start ?? start);
    const last = from + longest >= words.length ? start + text.length : (part.at(-1)?.end ?? start);
    sentences.push({
      start: first,
      end: last,
      text: text.slice(first - start, last - start),
      ...read,
      concepts,
      scores: null,
    });
  }
  return sentences;
}

/** A name of two words and more in quotation marks: the “Five Star Hotel” pillow. */
const quotedTitle = /["“”„«»「『][^"“”„«»「」『』\n]{3,80}["“”«»」』]/gu;
/** What a sentence speaks of that asks for something in quotation marks: leave a “five star” review. */
const meant: readonly string[] = [
  'review',
  'opinion',
  'leave',
  'stars',
  'reward',
  'plea',
  'browse',
  'shop',
  'follow',
];

/** A quotation is a title and no prose, unless the sentence around it speaks of reviews or of buying. */
function withoutQuotedTitles(text: string, grammar: Grammar): string {
  if (text.search(quotedTitle) < 0) return text;
  const around = text.replace(quotedTitle, (title) =>
    /\s|[^\p{ASCII}]/u.test(title) ? '_'.repeat(title.length) : title,
  );
  const { marks } = readWords(grammar, wordsOf(around, 0, grammar.pack.hyphenParts), false);
  return marks.some((at) => at.some(({ concept }) => meant.includes(concept))) ? text : around;
}

/** The order's item titles are no prose: "Coupon Book" promotes nothing. */
function withoutTitles(text: string, itemTitles: readonly string[]): string {
  let prose = text;
  for (const title of itemTitles)
    if (title.length > 2) prose = prose.replaceAll(title, '_'.repeat(title.length));
  return prose;
}

/** What one sentence says against a rule; null where it says nothing, or takes it back. */
export function sayingIn(sentence: Sentence, rule: MeaningRule): Saying | null {
  const words = sentence.verdict.says.get(rule);
  return words && !sentence.verdict.excused.has(rule) ? { sentence, words } : null;
}

/** What the draft says against a rule, sentence by sentence. */
export function sayings({ sentences }: Meaning, rule: MeaningRule): Saying[] {
  return sentences.flatMap((sentence) => sayingIn(sentence, rule) ?? []);
}
