import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '^ content*|soddisfatt*|felice|felici|piaciut* ... <review>|<fullMarks> ! <neutral>',
    '<happy> clienti|acquirenti ... <review> ! <neutral>',
    'clienti|acquirenti|chi|coloro ..2 <happy> ... <review> ! <neutral>',
    'prima di ..8 <=review> & <contact>|<problem>|<help>|negativ*|rimedi*|risolv*|sistemare|possibilita|occasione',
    'prima di ..4 stelle|stelline & <contact>|<problem>',
    '<contact> ... prima|invece|anziche|piuttosto ... <=review>',
    '<contact> ... e|ma non ..4 <=review>',
    'solo se|quando ..8 <happy> ... <review>|<leave>',
    '<review> ... solo|soltanto|ma ..1 se ..8 <happy>',
    '<review> ... se|qualora ..8 <happy> ! <neutral>',
    '<if> ..8 <happy> & <leave> ..3 <review>',
  ],
  unless: ['<review> ... che_sia|se_positiva', 'che|sia|qualunque|indipendentemente ... o ..2 <review>'],
  good: [
    { text: 'Se la taglia non va bene, risponda a questo messaggio.', because: 'no review' },
    { text: 'Se ha un minuto, scriva una recensione.', because: 'no condition on being happy' },
  ],
  bad: [
    {
      text: 'Se è soddisfatto dei guanti, li recensisca.',
      marks: ['Se è soddisfatto dei guanti, li recensisca'],
    },
    {
      text: 'Prima di scrivere una recensione negativa ci contatti.',
      marks: ['Prima di scrivere una recensione'],
    },
  ],
};
