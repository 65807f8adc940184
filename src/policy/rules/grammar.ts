import { type Language, languages } from '../context.ts';
import { cjkPunctuation, spacingFaults } from '../grammar/punctuation.ts';
import { registerFaults } from '../grammar/register.ts';
import { faultFinderOf } from '../languages/grammar-rules.ts';
import { objectMark, proseOf } from '../prose.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { sentenceLanguages, type ToldSentence } from '../sentence-languages.ts';
import type { TextTools } from '../text-tools.ts';
import type { Finding, Span } from '../violation.ts';

/** A mistake in the reading's text. */
interface Fault extends Span {
  readonly replacement: string | null;
}

export const grammar: Rule = {
  id: 'grammar',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const prose = proseOf(reading, context);
    const sentences = sentenceLanguages(reading, context, tools);
    const main = sentences.find(({ checkedIn }) => checkedIn)?.checkedIn;
    const faults = [
      ...sentences.flatMap(patternFaults),
      ...(main ? [...spacingFaults(prose, main), ...registerFaults(prose, main)] : []),
      ...toolFaults(prose, sentences, tools),
    ];
    yield* withoutOverlaps(faults).map((fault) => findingOf(fault, reading));
    if (main) yield* widePunctuation(reading.original, main);
  },
  examples: {
    good: [
      {
        text: 'The items in order 113-4820917-5561238 are packed and ready.',
        because: 'the items are, not the order',
      },
      { text: 'Re: your order\n- one lamp\n- two shades', because: 'lines that are no sentences' },
      { text: 'You wrote "the box are broken": please tell us which box you mean.', because: 'quoted text' },
      {
        text: 'Le colis est-il arrivé ? Nous attendons votre réponse !',
        because: 'French spaces before ? and !',
      },
      {
        text: 'Kunden, die die Ware prüfen möchten, melden sich bitte bei uns.',
        because: 'a relative clause',
      },
    ],
    bad: [
      { text: 'Your order have been delayed.', marks: ['have'] },
      { text: 'Order 113-4820917-5561238 are late.', marks: ['are'] },
      {
        text: 'Its important that you reply today. We are look forward to it.',
        marks: ['Its', 'look forward'],
      },
      { text: 'Please kindly noted that the box is is dented.', marks: ['Please kindly noted', 'is is'] },
      { text: 'Könntest du uns bitte Ihre Hausnummer nennen?', marks: ['Könntest', 'du'] },
      { text: 'Les livraison de votre commande arrive mardi.', marks: ['Les livraison'] },
      { text: 'The parcel is late ,and we are sorry。', marks: [' ,', '。'] },
    ],
  },
};

function patternFaults({ passage, prose, checkedIn: language }: ToldSentence): Fault[] {
  return (language ? faultFinderOf(language)(prose) : []).map(({ start, end, replacement }) => ({
    start: passage.start + start,
    end: passage.start + end,
    replacement,
  }));
}

function* widePunctuation(original: string, language: Language): Iterable<Finding> {
  for (const { start, end, replacement } of cjkPunctuation(original, language)) {
    const values = { found: original.slice(start, end).trim(), suggestion: (replacement ?? '').trim() };
    yield {
      span: { start, end },
      wording: 'suggestion',
      values,
      fix: { start, end, replacement: replacement ?? '' },
    };
  }
}

/** What each language's grammar checker finds in the sentences of that language, the others blanked out. */
function toolFaults(prose: string, sentences: readonly ToldSentence[], { grammars }: TextTools): Fault[] {
  return languages.flatMap((language) => {
    const own = sentences.filter(({ checkedIn }) => checkedIn === language);
    const checker = grammars[language];
    if (!checker || own.length === 0) return [];
    return checker
      .check(onlySentences(prose, own).replace(objects, standIn))
      .map(({ start, end, suggestions: [only, ...others] }) => ({
        start,
        end,
        replacement: others.length === 0 ? (only ?? null) : null,
      }))
      .filter(({ start, end }) => !prose.slice(start, end).includes(objectMark));
  });
}

/** The text with only these sentences left, each in its place. */
function onlySentences(prose: string, sentences: readonly ToldSentence[]): string {
  let text = '';
  for (const { passage } of sentences)
    text +=
      prose.slice(text.length, passage.start).replace(/[^\n]/g, ' ') +
      prose.slice(passage.start, passage.end);
  return text;
}

const objects = new RegExp(`${objectMark}+`, 'g');

/** An order ID or a title is a noun to the grammar checker: a name, as long as what it stands for. */
function standIn(found: string): string {
  return `X${'x'.repeat(found.length - 1)}`;
}

/** The pattern's fault stands before the tool's: it names the mistake more narrowly. */
function withoutOverlaps(faults: readonly Fault[]): Fault[] {
  const kept: Fault[] = [];
  for (const fault of faults)
    if (kept.every(({ start, end }) => fault.end <= start || fault.start >= end)) kept.push(fault);
  return kept;
}

function findingOf({ start, end, replacement }: Fault, reading: Reading): Finding {
  const span = reading.spanOf(start, end);
  if (replacement === null) return { span };
  return {
    span,
    wording: 'suggestion',
    values: { found: reading.text.slice(start, end), suggestion: replacement },
    fix: { ...span, replacement },
  };
}
