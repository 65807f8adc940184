import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'cancele|cancela|cancelem|anule|desfaca|cancelasse|cancelar ..6 <goods>|voce|senhor|senhora|sua|seu|conta|agora|logo|ai|mesmo',
    'solicite|solicitar|solicita|peca|pedir|abra|abrir|faca|fazer|envie|enviar|inicie|iniciar|efetue|efetuar|realize|realizar|proceda|registre|requisite|prossiga|seguir ..6 <cancel>',
    'selecione|selecionar|escolha|escolher|marque|marcar|indique|indicar|clique|clicar|clica|aperte|apertar|toque|use|coloque|informe ..8 <cancel>',
    'facil|rapido|simples|melhor|pratico ..2 se ..8 <cancel>',
    'se ..2 pudesse|puder|conseguir|quisesse|cancelasse ..3 <cancel>',
    '<cancel> ..6 na|no|pela|pelo|em|do|por ..1 sua|seu|conta|pagina|app|aplicativo|site_da_amazon|lado|ai',
    '<cancel> ..6 escolha|selecione|indique|marque|coloque|informe',
    '<ask> ... <cancel> voce|voce_mesmo|sozinho|diretamente|por_conta_propria',
    'desista|desistir da|do|de ..1 compra|pedido',
  ],
  unless: [
    'cancelamos|cancelei|cancelaremos|cancelemos|cancelaram|anulamos',
    'vamos|iremos|podemos|precisamos|precisaremos|tivemos_que|teremos|devemos|posso|precisei ..3 <=cancel> ! voce|sua_conta|seu_lado',
    'quer|deseja|prefere|gostaria que ..4 <=cancel>|<we>|cancelemos',
    'foi|foram|sera|esta|estao|ja ..2 cancelad*|anulad*|estornad*',
    'sua|seu|solicitacao|pedido_de ..2 cancelamento ..6 aceit*|confirmad*|recebid*|processad*|registrad*|concluid*|aprovad*',
    'solicitacao|pedido ..3 cancelamento ..8 aceit*|confirmad*|recebid*|processad*|registrad*|concluid*|aprovad*',
    'se|caso ..4 quiser|desejar|preferir|decidir|queira|prefira|deseje|optar ..4 <=cancel>',
    'conforme|como solicitado|pedido|combinado|pediu|solicitou',
    '<-cancel>',
    'quer|deseja|prefere cancelar & ?',
  ],
  good: [
    { text: 'Cancelamos o pedido e devolvemos todo o valor.', because: 'the seller did it' },
    { text: 'Por favor, não cancele o pedido: ele sai amanhã.', because: 'the opposite' },
  ],
  bad: [
    {
      text: 'Cancele o pedido na sua conta, por gentileza.',
      marks: ['Cancele o pedido na sua conta, por gentileza'],
    },
    {
      text: 'O item está esgotado. Poderia solicitar o cancelamento?',
      marks: ['Poderia solicitar o cancelamento'],
    },
  ],
};
