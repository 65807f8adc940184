import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    'recebemos|registramos|aceitamos|processamos|confirmamos|embalamos|preparamos|recebi|separamos ..5 <goods>|pagamento',
    'confirm* ..6 <goods>|recebimento|envio|pagamento|postagem',
    '<goods> ..3 foi|esta|ja|sendo|foram|estao ..2 confirmad*|recebid*|registrad*|aceit*|processad*|preparad*|embalad*|pront*|separad*|faturad*|aprovad*',
    'estamos|estou ..2 preparando|embalando|separando|processando|empacotando ..3 <goods>?',
    'pagamento|pix|boleto ... recebid*|aprovad*|confirmad*|compensad*|caiu|efetuado|identificado',
    '<goods> ..4 em ..1 separacao|preparacao|processamento|producao',
    'confirmacao|aviso|notificacao de|do envio|pedido|compra|recebimento|postagem|despacho',
    'enviamos|enviaremos|despachamos|despacharemos|postaremos|sai|segue ..6 <goods>? ..4 como previsto|programado|prometido|combinado|hoje|amanha ! ?',
    '<goods> ..4 sai|segue|vai|parte ..4 como previsto|programado|prometido|planejado',
    'transportadora|correios|jadlog|loggi|motorista ..2 coletou|pegou|retirou|coletaram ..4 <goods>',
    '<goods> ..4 deixou|deixa|saiu ..3 deposito|armazem|oficina|galpao|centro|estoque',
    'entrou|entraram|estao|esta em producao|separacao|preparacao|processamento',
    'embalad* ..4 sai|segue|vai|sera',
    'pedido recebido|confirmado|enviado|aprovado|faturado|separado',
    '^ postamos|despachamos|enviamos|embalamos|ja_postamos|ja_despachamos|ja_enviamos|ja_embalamos',
    'sai|segue|sera_postado|sera_enviado|vai ..1 ainda? hoje|amanha ! ?',
    'embalamos|empacotamos ! <details>',
    'acabamos|acabei de enviar|despachar|postar|entregar|embalar|mandar',
    'ele|ela|eles ja? foi|esta|saiu|seguiu ..2 <shipped>',
  ],
  unless: [
    '<ask> ..6 confirm*',
    'confirm* se|que_esta|ate|o_endereco|o_tamanho|a_cor|a_data',
    'mas|porem|contudo|entretanto|embora|vizinho|portaria',
    'arte|previa|nota|notas|fatura|etiqueta|amostra|resposta|mensagem|foto*|manual|instruc*|chave|codigo_de_acesso|devolucao|cupom|brinde*|presente|mimo|document*|solicitac*|e-mail|email',
  ],
  good: [
    { text: 'O envio foi adiado para 12 de maio.', because: 'news of a delay' },
    { text: 'Reenviamos o pacote extraviado.', because: 'mends a fault' },
  ],
  bad: [
    { text: 'Seu pacote está a caminho.', marks: ['pacote está a caminho'] },
    { text: 'Recebemos o seu pedido.', marks: ['Recebemos o seu pedido'] },
  ],
};
