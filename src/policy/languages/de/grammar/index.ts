import { doubledWord, type GrammarRule } from '../../../grammar/grammar-rule.ts';
import { agreementPhrases } from './agreement-phrases.ts';
import { government } from './government.ts';
import { phraseAgreement } from './phrase-agreement.ts';
import { subjectAndVerb } from './subject-and-verb.ts';
import { turnPhrases } from './turn-phrases.ts';
import { verbClusters } from './verb-clusters.ts';
import { verbPhrases } from './verb-phrases.ts';
import { wordOrder } from './word-order.ts';
import { wordPhrases } from './word-phrases.ts';

/** German patterns of mistakes; no grammar checker is at hand for it. */
export const germanGrammar: readonly GrammarRule[] = [
  ...phraseAgreement,
  ...subjectAndVerb,
  ...verbClusters,
  ...wordOrder,
  ...government,
  ...agreementPhrases,
  ...verbPhrases,
  ...wordPhrases,
  ...turnPhrases,
  doubledWord(['sie', 'nach', 'sehr', 'ganz', 'immer'], {
    wrong: ['Wir haben das das Paket gefunden.', 'Wir sind am am Montag da.'],
    right: [
      'Kunden, die die Ware prüfen, melden sich.',
      'Wir kommen aus Baden Baden.',
      'Bitte prüfen Sie sie.',
    ],
  }),
];
