import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Portuguese sentence can be doing. */
export const kinds: Readonly<Record<SentenceKind, readonly string[]>> = {
  thanks: ['<thanks>'],
  help: [
    '<contact> & <problem>',
    '<contact> & <help>',
    '<help> & <problem>',
    '<if> & <help>',
    '<we> ... <help>',
    '<help> ... <we>',
    '<help> & <you>',
    '<if> ... <contact> ! <review> ! <=refund> ! esper*|aguard*',
    'para|pra qualquer|o_que ..2 <problem>|precis*',
    'qualquer <problem>|coisa',
    'tem|teve|ficou|alguma|algum|restou ..2 <problem> & ?',
    '^ <problem> & ?',
    '<contact> & sempre|quando|qualquer',
    'estamos|estou sempre|aqui|prontos|prontas',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <ask>',
    '<news> & ?',
    '^ <news>',
    'hoje|ontem|recentemente|semana_passada|domingo ..4 <news>',
    'aqui_vai|segue|confira|uma ..3 <news>',
    'voce|voces|sabia|sabiam sabia|que & ?',
    'sabia|sabiam que',
    '<wish> ... natal|pascoa|ano|festas|ferias|feriado|carnaval|verao|reveillon|aniversario',
    'como ..3 conheceu|encontrou|descobriu|soube ..2 nos|nossa|nosso|a_gente',
    'particip* ..4 pesquisa|enquete|questionario|estudo|concurso|evento|feira|inauguracao',
    'escritorio|loja|empresa|equipe|deposito|atelie|atendimento ... fechad*|ferias|recesso',
  ],
  review: ['<review>'],
};
