import { approvedWords } from '../approved-words.ts';
import { type DraftContext, type Language, languages } from '../context.ts';
import { cjkPunctuation, spacingFaults } from '../grammar/punctuation.ts';
import { registerFaults } from '../grammar/register.ts';
import { grammarText } from '../grammar-text.ts';
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
      ...toolFaults(prose, sentences, context, tools),
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

/** What each language's grammar checker finds; a word of the team's alone is a name to it, and no fault. */
function toolFaults(
  prose: string,
  sentences: readonly ToldSentence[],
  context: DraftContext,
  { grammars }: TextTools,
): Fault[] {
  const approved = approvedWords(context);
  return languages.flatMap((language) => {
    const checker = grammars[language];
    const text = checker ? grammarText(prose, sentences, language) : null;
    if (!checker || text === null) return [];
    return checker
      .check(text)
      .map(({ start, end, suggestions: [only, ...others] }) => ({
        start,
        end,
        replacement: others.length === 0 ? (only ?? null) : null,
      }))
      .filter(({ start, end }) => {
        const found = prose.slice(start, end);
        return !found.includes(objectMark) && !approved.has(found.toLowerCase());
      });
  });
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
