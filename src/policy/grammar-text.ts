import { type DraftContext, type Language, languages } from './context.ts';
import { objectMark, proseOf } from './prose.ts';
import { readDraft } from './reading.ts';
import { sentenceLanguages, type ToldSentence } from './sentence-languages.ts';
import type { TextTools } from './text-tools.ts';

/**
 * What a grammar checker is given of a draft: its prose with the sentences of other languages blanked out, and a
 * made-up name in the place of each order ID, link, item title and quotation.
 * @returns as long as the prose, so that spans fit; null where no sentence is in the language
 */
export function grammarText(
  prose: string,
  sentences: readonly ToldSentence[],
  language: Language,
): string | null {
  const own = sentences.filter(({ checkedIn }) => checkedIn === language);
  if (own.length === 0) return null;
  return onlySentences(prose, own).replace(objects, standIn);
}

/** A draft's texts for the grammar checkers of its languages; the language with most to check first. */
export function grammarTextsOf(
  draft: string,
  context: DraftContext,
  tools: TextTools,
): { readonly language: Language; readonly text: string }[] {
  const reading = readDraft(draft, tools);
  const prose = proseOf(reading, context);
  const sentences = sentenceLanguages(reading, context, tools);
  const lengthOf = (text: string) => text.replace(/\s+/g, '').length;
  return languages
    .flatMap((language) => {
      const text = grammarText(prose, sentences, language);
      return text === null ? [] : [{ language, text }];
    })
    .sort((one, other) => lengthOf(other.text) - lengthOf(one.text));
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
