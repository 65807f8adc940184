import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'nao|nenhuma|sem ..8 <=review> & ainda|infelizmente|ate_agora|ate_o_momento|por_enquanto',
    'ainda|ate_agora|infelizmente ..4 nao|nenhuma|sem ..6 <=review>',
    'nao ..6 recebemos|vimos|encontramos|achamos|chegou ..5 <=review>',
    'falta|faltando|aguardando|aguardamos|esperando|esperamos|pendente ..8 <review> ! <neutral> ! esperamos_que|nota_fiscal',
    '<review> ..8 falta|faltando|pendente|aguardamos|aguardando|esquec*|despercebid*',
    'pedimos|pedi|escrevemos|convidamos|solicitamos|lembramos|mandamos|perguntamos ..8 avaliasse|<review> & semana|mes|dias|ja|tinhamos|haviamos|antes|aguardando|atras',
    'ja|haviamos|tinhamos ..1 pedimos|pedido|pedi|escrito|escrevemos|convidado|solicitado|convidamos|mandamos ..10 <review>',
    'semana|mes|dias ..1 passad*|atras & <review> & pedimos|enviamos|escrevemos|mandamos|solicitamos|convidamos|mensagem|contato',
    'ainda ..1 tempo & <review>',
    '<review>|<opinion> ..6 nao ..4 chegou|recebida|recebido|registrada|apareceu',
    '<again> ... <opinion> & <leave>|<ask> ! agendament*|arte|enderec*|tamanho',
  ],
  unless: [
    '<again> ..4 <mishap>',
    'de_novo|novamente ..3 <=change>',
    'nao deixe|escreva|publique|poste|avalie ..2 <=review>',
  ],
  good: [
    { text: 'O que você achou do bule?', because: 'the first request' },
    { text: 'Lembramos que o técnico vem na terça às nove.', because: 'no review' },
  ],
  bad: [
    { text: 'Lembramos de avaliar a chaleira.', marks: ['Lembramos de avaliar'] },
    { text: 'Ainda não recebemos a sua avaliação.', marks: ['Ainda não recebemos a sua avaliação'] },
  ],
};
