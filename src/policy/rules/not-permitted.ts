import { holdsContactData } from '../contact-data.ts';
import type { DraftContext } from '../context.ts';
import { purposes } from '../context.ts';
import { examplesOf } from '../languages/index.ts';
import { incentives } from '../meaning/incentives.ts';
import type { MeaningRule } from '../meaning/language-pack.ts';
import {
  hasSubstance,
  isCourtesy,
  isJudgedElsewhere,
  isOffTopic,
  mentions,
} from '../meaning/message-kinds.ts';
import type { Meaning } from '../meaning/read-meaning.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { onlyThanks } from './thank-you-only.ts';

export const notPermitted: Rule = {
  id: 'not-permitted',
  clause: '02',
  appliesTo: 'proactive',
  *check(reading, context, tools) {
    const { purpose } = context;
    if (purpose && !purposes.some((known) => known === purpose)) {
      yield { span: null, wording: 'purpose', values: { purpose } };
      return;
    }
    const meaning = readMeaning(reading, context, tools);
    if (meaning && servesNothing(meaning, context) && !saidOtherwise(reading, meaning, context))
      yield { span: null };
  },
  examples: examplesOf('not-permitted'),
};

/** Too few words to judge by: "OK", "Hello". */
const fewestWords = 3;

function servesNothing(meaning: Meaning, { purpose, attachments = [] }: DraftContext): boolean {
  const { sentences } = meaning;
  if (attachments.length > 0 || sentences.some((sentence) => hasSubstance(sentence))) return false;
  if (sentences.some((sentence) => isOffTopic(sentence))) return true;
  if (sentences.every((sentence) => isCourtesy(sentence)))
    return !sentences.some((sentence) => mentions(sentence, 'goods'));
  // A stated purpose is believed where the words don't speak against it.
  const believed = purpose && purpose !== 'other';
  return !believed && sentences.reduce((sum, { words }) => sum + words.length, 0) >= fewestWords;
}

/** An insult, an opt-out or contact data is what is wrong with a message of nothing else. */
const contentRules: readonly MeaningRule[] = ['opt-out-link', 'sensitive-content'];

function saidOtherwise(reading: Reading, meaning: Meaning, context: DraftContext): boolean {
  return (
    onlyThanks(reading, meaning, context) ||
    incentives(meaning).length > 0 ||
    contentRules.some((rule) => sayings(meaning, rule).length > 0) ||
    meaning.grammar.findProfanity(reading.text).length > 0 ||
    meaning.sentences.some((sentence) => isJudgedElsewhere(sentence)) ||
    holdsContactData(reading, context)
  );
}
