import { doubledWord, type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Italian patterns of mistakes; no grammar checker is at hand for it. */
export const italianPhrases: readonly GrammarRule[] = [
  phrase(
    'plurale senza segno',
    `(?<fault>(?:i|dei|ai|nei|dai|sui|alcuni|questi|suoi|nostri) (?!(?:due|tre|quattro|cinque|sette|otto|nove|undici|dodici|cento|mille|loro|video|file|mouse|software|hardware|cookie|template|smartphone|database|euro|kilo|made|prossime|che|dove|come|quale)(?!\\p{L}))(?<!(?:questi|alcuni) (?=\\p{Ll}+no(?!\\p{L})))\\p{Ll}{3,}[oe])(?![\\p{L}'’-])`,
    null,
    {
      wrong: ['I divano sono pronti.', 'Mancano alcuni bullone.', 'Questi corriere sono in ritardo.'],
      right: [
        'I divani sono pronti.',
        'I loro pacchi e i nove cavi.',
        'Questi due pacchi.',
        'Questi sono i pacchi.',
      ],
    },
  ),
  phrase("qual'è", "(?<fault>qual['’]è)", 'qual è', {
    wrong: ["Qual'è il colore giusto?"],
    right: ['Qual è il colore giusto?'],
  }),
  phrase('po e pò', '(?<fault>pò)(?!\\p{L})', "po'", {
    wrong: ['Serve un pò di tempo.'],
    right: ["Serve un po' di tempo."],
  }),
  phrase('se e condizionale', '(?<fault>_se (?:avrebbe|sarebbe|potrebbe|vorrebbe))(?=[^?]*$)', null, {
    wrong: ['Se avrebbe domande, risponda a questo messaggio.'],
    right: ['Se avesse domande, risponda.', 'Ci dica se potrebbe andare bene.'],
  }),
  doubledWord(['passo', 'piano', 'via', 'molto', 'ben', 'così', 'appena', 'ci', 'tutti'], {
    wrong: ['Grazie per per la pazienza.', 'Il pacco è nel nel deposito.'],
    right: [
      'Via via che arrivano, li spediamo.',
      'Lo vediamo man mano.',
      'La guida spiega tutto passo passo.',
    ],
  }),
];
