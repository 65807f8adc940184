import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '^ content*|satisfeit*|feliz|felizes|gostou|gostaram|amou|adorou|curtiu ... <review>|<fullMarks> ! <neutral>',
    '<happy> clientes|compradores ... <review> ! <neutral>',
    'clientes|compradores|quem|aqueles ..2 <happy> ... <review> ! <neutral>',
    'antes de ..8 <=review> & <contact>|<problem>|<help>|negativ*|ruim|resolv*|oportunidade|chance|consert*',
    'antes de ..4 estrelas|estrelinhas & <contact>|<problem>',
    '<contact> ... antes|inves|em_vez ... <=review>',
    '<contact> ... e|mas nao ..4 <=review>',
    'so|somente|apenas se|quando ..8 <happy> ... <review>|<leave>',
    '<review> ... so|somente|apenas|mas ..1 se ..8 <happy>',
    '<review> ... se|caso ..8 <happy> ! <neutral>',
    '<if> ..8 <happy> & <leave> ..3 <review> ! <neutral>',
  ],
  unless: [
    '<review> ... seja_ela|se_positiva',
    'seja|gostando|independentemente|qualquer ... ou ..2 <review>',
  ],
  good: [
    { text: 'Se o tamanho não servir, responda a esta mensagem.', because: 'no review' },
    { text: 'Se você tiver um minuto, escreva uma avaliação.', because: 'no condition on being happy' },
  ],
  bad: [
    {
      text: 'Se ficou satisfeito com as luvas, avalie-as.',
      marks: ['Se ficou satisfeito com as luvas, avalie'],
    },
    {
      text: 'Antes de escrever uma avaliação negativa, fale conosco.',
      marks: ['Antes de escrever uma avaliação'],
    },
  ],
};
