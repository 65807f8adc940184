import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '<if> ..14 <happy> & <review>|<fullMarks> ! <neutral>',
    '<if> ..14 <unhappy> & <contact> & <review>',
    '<if> ..14 <-happy> & <contact> & <review>',
    'antes ..8 <=review> & <contact>|<problem>|<help>',
    'antes ..8 <unhappy> & <contact>',
    'clientes|cliente|compradores <happy> ... <review> ! <neutral>',
    '<unhappy> ... <contact> ... en_lugar|en_vez ..4 <=review>',
    '<contact> ... en_lugar|en_vez ..4 <=review>',
    '<unhappy> ... nosotros ... en_lugar|en_vez ..4 <=review>',
    'solo|sólo|solamente|únicamente si|cuando ..12 <happy> & <review>',
    '<review> ... solo|sólo|solamente|únicamente si|cuando ..8 <happy>',
    '<review> ... <if> ..10 <happy> ! <neutral>',
    '^ satisfech*|content*|encantad*|feliz ... <review> ! <neutral>',
    '^ está|estás|quedó|quedaste ..3 <happy> ... <review> ! <neutral>',
  ],
  unless: [
    'tanto si ... <review>',
    '<review> ... tanto si',
    'sea cual ... <review>',
    '<review> ... sea cual',
    'le|te guste ..2 o_no',
  ],
  good: [
    { text: 'Si la talla no le queda bien, responda a este mensaje.', because: 'no review' },
    { text: 'Si tiene un minuto, deje por favor una reseña.', because: 'no condition on being happy' },
  ],
  bad: [
    {
      text: 'Si está satisfecho, déjenos una reseña.',
      marks: ['Si está satisfecho, déjenos una reseña'],
    },
    {
      text: 'Si no está contento, escríbanos antes de dejar una reseña.',
      marks: ['escríbanos antes de dejar una reseña'],
    },
  ],
};
