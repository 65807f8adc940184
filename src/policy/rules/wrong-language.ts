import { languageCodeOf } from '../locale-language.ts';
import { messageParts } from '../message-parts.ts';
import { objectMark, proseOf } from '../prose.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { sentenceLanguages, type ToldSentence } from '../sentence-languages.ts';
import type { TextTools } from '../text-tools.ts';
import type { Finding, Span } from '../violation.ts';

/** Fewer words than this say too little to name a language that the project has no patterns for. */
const wordsToGoBy = 8;
const clearLead = 0.08;

/** Languages in whose texts Chinese or Japanese characters may stand. */
const ideographic = ['ja', 'zh', 'ko'];
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  clause: '02 permitted messages, 2',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const expected = languageCodeOf(context.buyerLocale);
    if (!expected) return;
    const prose = proseOf(reading, context);
    const sentences = sentenceLanguages(reading, context, tools);
    const foreign = sentences.filter(({ language }) => language && language !== expected);
    if (sentences.some(({ language }) => language === expected)) {
      yield* foreign.map((sentence) => part(reading, sentence, expected));
      yield* strayIdeographs(reading, prose, expected, foreign);
      return;
    }
    const found = foreign[0]?.language ?? otherLanguage(prose, expected, tools);
    if (found) yield { span: null, values: { found: { language: found }, expected: { language: expected } } };
    else yield* strayIdeographs(reading, prose, expected, []);
  },
  examples: {
    good: [
      {
        text: 'Guten Tag, Ihr Paket mit dem Artikel „Stainless Steel Kitchen Scale with Tray“ kommt am Montag an.',
        context: { buyerLocale: 'de-DE' },
        because: 'an item title may be in English',
      },
      {
        text: 'Your parcel is delayed by two days. We apologise for the wait.',
        context: { buyerLocale: 'en-US' },
        because: 'British English is English',
      },
      { text: 'Thanks, Anna', context: { buyerLocale: 'fr-FR' }, because: 'too short to be sure' },
      {
        text: 'Der neue Liefertermin ist Donnerstag, der 16. April.',
        because: 'the buyer’s language is not known',
      },
      {
        text: 'お客様、ご注文のStand Mixer Pro 500のお届けが二日遅れる見込みです。',
        context: { buyerLocale: 'ja-JP' },
        because: 'a product name in Japanese text',
      },
    ],
    bad: [
      {
        text: 'Your parcel is delayed by two days because of the weather. We are sorry.',
        context: { buyerLocale: 'de-DE' },
      },
      { text: '您好，您的包裹将晚两天送达，非常抱歉。', context: { buyerLocale: 'de-DE' } },
      {
        text: 'Ihr Paket kommt leider zwei Tage später an. Please let us know if you still want to have it.',
        context: { buyerLocale: 'de-DE' },
        marks: ['Please let us know if you still want to have it.'],
      },
      {
        text: '您好！Ihr Paket kommt leider zwei Tage später an als geplant.',
        context: { buyerLocale: 'de-DE' },
        marks: ['您好！'],
      },
      { text: 'Su pedido llegará dos días más tarde de lo previsto.', context: { buyerLocale: 'pt-BR' } },
    ],
  },
};

function part(reading: Reading, { passage, language }: ToldSentence, expected: string): Finding {
  return {
    span: reading.spanOf(passage.start, passage.end),
    wording: 'part',
    values: { found: { language: language as string }, expected: { language: expected } },
  };
}

/** A language the project has no patterns for (Danish, Korean): only where the text is long and the lead clear. */
function otherLanguage(prose: string, expected: string, tools: TextTools): string | null {
  const text = prose.replaceAll(objectMark, ' ');
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < wordsToGoBy) return null;
  const scores = tools.identify?.(text) ?? [];
  const [best] = scores;
  if (!best || best.language === expected) return null;
  const lead = best.score - (scores.find(({ language }) => language === expected)?.score ?? 0);
  return lead >= clearLead ? best.language : null;
}

/** A greeting in characters that the buyer's script doesn't have; a company's name under the sign-off may stand. */
function* strayIdeographs(
  reading: Reading,
  prose: string,
  expected: string,
  reported: readonly ToldSentence[],
): Iterable<Finding> {
  if (ideographic.includes(expected)) return;
  const { signOff } = messageParts(reading);
  const apart: readonly Span[] = [...reported.map(({ passage }) => passage), ...(signOff ? [signOff] : [])];
  for (const { 0: run, index } of prose.matchAll(ideographs)) {
    if (apart.some(({ start, end }) => index >= start && index < end)) continue;
    const language = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run) ? 'ja' : 'zh';
    yield {
      span: reading.spanOf(index, index + run.length),
      wording: 'part',
      values: { found: { language }, expected: { language: expected } },
    };
  }
}
