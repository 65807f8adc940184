import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'descadastr*|desinscrev*|desinscric*|unsubscribe*',
    'cancel*|anul* ..3 inscric*|assinatura|cadastro ! <goods>',
    'opt out',
    'respond*|envie|mande|digite|escreva ..4 parar|pare|sair|stop|cancelar|remover|descadastrar ! <goods>',
    'nao|deixar|deixe|parar|sem ..3 receb*|ter|quer|quiser|deseja|desejar|queira ..4 <messages>|noticias|comunicacoes|contatad* ! resposta ! pacote|pedido ..2 receb*',
    'remov*|exclu*|retir*|tir*|sair|saia|apag*|delet* ..6 lista|mailing|cadastro|newsletter|contatos',
    'gerenci*|alter*|mud*|atualiz* ..3 preferencias & <messages>|contato|comunicacao|inscricao',
    'desativ*|desligue|desligar ..3 <messages>|notificacoes',
    'nao ..3 ser ..2 contatad*',
    'bloque* ..3 mensagens',
  ],
  unless: [
    'seguro|revista|impressora|aparelho|dispositivo|software|aplicativo_do',
    'nao|sem perca|perder',
    'recebeu|recebeste',
  ],
  good: [
    { text: 'Cancele primeiro a newsletter na impressora.', because: 'part of instructions' },
    { text: 'Não use mais o carregador: ele passa por recall.', because: 'a safety notice' },
  ],
  bad: [
    { text: 'Descadastre-se aqui.', marks: ['Descadastre'] },
    {
      text: 'Responda SAIR para não receber mais mensagens.',
      marks: ['Responda SAIR para não receber mais mensagens'],
    },
  ],
};
