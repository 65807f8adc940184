import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<review> ..1 bem|muito|super|mais|bastante? <positive> ! <neutral> ! <unhappy>',
    '<review> ..1 <positive> ! <neutral>',
    '<positive> ..1 <review> ! <neutral>',
    'avalie|avaliar|avaliasse|comente|qualifi*|classifi* ..6 positivamente|muito_bem|generosamente|favoravelmente|com_carinho|com_generosidade ! <neutral>',
    'positivamente|bem|generosamente ..2 avali*',
    'algo|alguma_coisa|coisas|umas_linhas|duas_linhas|palavras|palavrinhas|palavra|um_comentario bem|muito? <positive> ! <neutral>',
    '<positive> palavras|palavra|linhas|coisas|comentarios|comentario|mensagem_na',
    'palavras|palavra|palavrinhas|linhas|coisas ..1 <positive> ! <neutral>',
    'fal* bem',
    'quanto|como e|ficou|foi|esta|sao ..2 <positive>|satisfeit*|feliz|content*|util ! ?',
    'cont*|diga|dizer|mostr* ..8 quanto|como ..3 <positive>|gost*|satisfeit*|feliz|content*|am*',
    'tudo|qualquer|qualquer_coisa|nada|nota|menos ..4 abaixo|menos|inferior de|que|do_que|a? ..1 cinco|5|estrelas',
    'menos de|que cinco|5 estrelas ! <contact>',
    '<stars> ..5 brilhar|brilhando|brilhem|brilham|acender|acesas|ilumin*|reluzir',
    'brilhar|brilhando|reluzir ..5 <stars>',
    'manter|alcancar|melhorar|proteger|subir|atingir ..4 nota|media|reputacao|ranking|100|cem|pontuacao|classificacao',
    'recomend* ..4 outros|aos_outros|outros_clientes|outros_compradores|a_todos|luminaria|produto & <ask>|<review> ! <follow>',
    'elogi*|elogio|elogios|louv* & <review>|<ask>|<leave>|amazon ! <neutral>',
    'de|dar|da|deem|deixe|coloque|atribua|conceda|marque ..6 cinco|5|todas ..1 <stars> ! ?',
    'seja|sejam ..1 generos*|gentil|bonzinh*|bacana|legal & <review>|<stars>',
  ],
  unless: [
    'quantas|quais ..2 <stars>',
    '<thanks> ..8 <review> <positive>',
    '<thanks> ..8 <positive> <review>',
    '<review> ... se|seja positiv* ou',
    'etiquet*|freezer|congelador|hotel|polo|selo',
  ],
  good: [
    { text: 'Uma avaliação honesta do bule seria bem-vinda.', because: 'neutral' },
    { text: 'O polo positivo da bateria está marcado em vermelho.', because: 'not about a review' },
  ],
  bad: [
    {
      text: 'Ver cinco estrelas brilhando deixaria a nossa oficina muito feliz.',
      marks: ['cinco estrelas'],
    },
    { text: 'Deixe uma avaliação positiva para nós.', marks: ['avaliação positiva'] },
  ],
};
