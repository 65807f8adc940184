import { doubledWord, type GrammarRule } from '../../../grammar/grammar-rule.ts';
import { nounAndVerbPhrases } from './noun-and-verb-phrases.ts';
import { numberPhrases } from './number-phrases.ts';
import { subjectAndVerb } from './subject-and-verb.ts';
import { turnPhrases } from './turn-phrases.ts';
import { usagePhrases } from './usage-phrases.ts';
import { verbForms } from './verb-forms.ts';
import { verbPhrases } from './verb-phrases.ts';
import { wordPhrases } from './word-phrases.ts';

/** High-precision patterns for what Harper lets pass, from what sellers who write English as a second language write. */
export const englishGrammar: readonly GrammarRule[] = [
  ...nounAndVerbPhrases,
  ...numberPhrases,
  ...verbPhrases,
  ...wordPhrases,
  ...turnPhrases,
  ...usagePhrases,
  ...subjectAndVerb,
  ...verbForms,
  doubledWord(
    [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'zero',
      'had',
      'that',
      'very',
      'bye',
      'really',
      'so',
      'long',
      'many',
      'no',
      'knock',
    ],
    {
      wrong: ['The box is is damaged.', 'Please send it to the the depot.'],
      right: ['We know that that part is missing.', 'It had had a dent.', 'We ship to Walla Walla.'],
    },
  ),
];
